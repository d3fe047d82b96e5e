// A draft as the rules see it: the document taken apart, what it cites and orders, and what is around it.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "document/head.hpp"
#include "drafting/norm.hpp"
#include "duty/duty.hpp"
#include "graph/archive_graph.hpp"
#include "reference/find.hpp"
#include "reference/mention.hpp"
#include "settings/check_settings.hpp"

namespace rasoat::drafting {

/// The archive beside the draft, joined with it. Belongs to the caller.
struct ArchiveContext {
  const ArchiveGraph* graph = nullptr;
  std::uint32_t record = kNone;  ///< the draft's
  std::string file;              ///< as the graph names the draft
  bool whole = true;             ///< no: drafts and a registry alone, without an archive
};

struct CheckOptions {
  std::string file;                         ///< as the user named it
  bool extract = false;                     ///< a passage: the rules of form stay silent
  std::optional<Date> as_of;                ///< the day of a draft whose date line is still blank
  const CheckSettings* settings = nullptr;  ///< may be null
  const ArchiveContext* archive = nullptr;  ///< may be null
};

/// A line of the first page in the view.
struct HeadLine {
  LineRole role = LineRole::other;
  Span view;
};

/// Refers to the text that was read, which must outlive it. Spans are of the view unless said otherwise.
struct Draft {
  Draft(const ReadDocument& read, const CheckOptions& options);

  std::string_view source() const noexcept { return document.text; }
  std::string_view view() const noexcept { return document.view.text(); }
  Span to_source(Span span) const noexcept { return document.view.to_source(span); }
  const Head& head() const noexcept { return document.head; }

  /// The document prints something of a document: a head, a type word, a signature or recipients.
  bool is_document() const noexcept;
  bool is_party() const noexcept { return system == System::party; }
  bool is_state() const noexcept { return system == System::state; }
  /// The norm on form that holds for it; nothing before the first one that is known, or for other systems.
  std::optional<Norm> form_norm() const;
  /// The first line of the head with this role.
  std::optional<Span> line(LineRole role) const noexcept;
  /// The first zone of a kind.
  std::optional<Span> zone(ZoneKind kind) const noexcept;
  /// The place lies in words between quotation marks.
  bool is_quoted(Offset at) const noexcept;
  /// The user allows the word, or uses it as a name or a short form of the house.
  bool is_allowed(std::string_view words) const;

  CheckOptions options;
  const std::vector<DecodedPassage>* decoded;
  Document document;
  References found;
  std::vector<Duty> duties;
  std::vector<Mention> mentions;
  std::vector<HeadLine> head_lines;
  std::optional<std::string> head_issuer;  ///< as the head alone prints it
  std::optional<System> system;            ///< nothing where nothing shows it
  std::optional<Date> day;                 ///< its own date, else the day of checking
  std::vector<Span> quotations;            ///< ascending, outermost
};

/// The record that the draft leaves behind, for the join with an archive.
Record record_of(const Draft& draft, std::string file);

}  // namespace rasoat::drafting
