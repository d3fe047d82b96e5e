// A mention of a document, read and resolved inside the document that makes it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/date.hpp"
#include "source/span.hpp"

namespace rasoat {

enum class ReferenceKind : std::uint8_t { numbered, named, partial, self, anaphor };

/// What a document says it does with another, weakest last: an edge carries the strongest.
enum class Relation : std::uint8_t {
  replaces,
  repeals,
  amends,
  supplements,
  implements,
  guides,
  answers,
  reports_on,
  based_on,
  defines,
  cites,
};

std::string_view name_of(ReferenceKind kind) noexcept;
std::string_view name_of(Relation relation) noexcept;
std::optional<ReferenceKind> reference_kind(std::string_view name) noexcept;
std::optional<Relation> relation(std::string_view name) noexcept;

/// One mention and what it means. `target` is the designation in correct form, "named:SLUG", "partial:SLUG"
/// or "self".
struct Reference {
  Span span;  ///< in the document's text
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::string quote;  ///< the exact bytes of the span
  ReferenceKind kind = ReferenceKind::numbered;
  Relation relation = Relation::cites;
  std::optional<std::string> type;
  std::optional<std::string> number;
  std::optional<std::string> designation;
  std::optional<Date> date;
  std::optional<std::string> issuer;
  std::optional<std::string> pinpoint;
  std::string target;
  std::optional<std::string> title;  ///< as the text gives it after "về", on one line

  friend bool operator==(const Reference&, const Reference&) = default;
};

/// What the text states between two documents; `from` is "self" for the document itself.
struct Edge {
  std::string from;
  std::string to;
  Relation relation = Relation::cites;

  friend bool operator==(const Edge&, const Edge&) = default;
};

}  // namespace rasoat
