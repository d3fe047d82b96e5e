// What one document says about itself, and how it is put together.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reading/block.hpp"
#include "source/date.hpp"
#include "source/span.hpp"
#include "text/matching_view.hpp"

namespace rasoat {

/// A line that only titles a part, or a numbered, set-off run-in title (see the field rules of the record).
struct Section {
  int level = 1;        ///< 1 for the outermost kind of label that the document uses
  std::string label;    ///< as printed, without its closing mark: "I", "2.1", "a", "Điều 3", "PHỤ LỤC"
  std::string heading;  ///< without label, markup, closing colon and full stop
  Span span;            ///< of the heading line, in the source

  friend bool operator==(const Section&, const Section&) = default;
};

/// Who signs: thẩm quyền ký, chức vụ, họ tên.
struct Signature {
  std::optional<std::string> authority;  ///< "T/M BAN THƯỜNG VỤ"
  std::optional<std::string> position;   ///< "BÍ THƯ"
  std::optional<std::string> name;

  friend bool operator==(const Signature&, const Signature&) = default;
};

/// Each field as printed, without markup, on one line; nothing where the document does not say it.
struct Head {
  std::optional<std::string> type;         ///< code: KH, NQ … (grammars/vocabulary/document_types.tsv)
  std::optional<std::string> number;       ///< "12" of "12-KH/ĐUK"
  std::optional<std::string> designation;  ///< as printed: "12/KH/ĐUK"
  std::optional<Date> issued_on;
  std::optional<std::string> place;
  std::optional<std::string> issuer;
  std::optional<std::string> title;  ///< trích yếu
  std::optional<Signature> signature;
  std::vector<std::string> recipients;  ///< Nơi nhận, a line each
  std::vector<Section> sections;
  bool draft = false;     ///< number or date line printed with a blank, or "Dự thảo"
  bool has_head = false;  ///< prints a head of its own: a designation line, a place-date line or a motto

  friend bool operator==(const Head&, const Head&) = default;
};

/// The parts of a document, each a range of the matching view; ranges do not overlap and are in order.
enum class ZoneKind : std::uint8_t {
  site,     ///< what a web page prints around the document
  head,     ///< issuer, motto, number, place and date
  title,    ///< type word and trích yếu
  bases,    ///< căn cứ, xét, theo đề nghị …
  opening,  ///< the sentences up to "như sau:" that say what the document does
  body,
  final_clause,  ///< "… này có hiệu lực / thay thế …"
  recipients,
  signature,
  appendix,
};

struct Zone {
  ZoneKind kind = ZoneKind::body;
  Span view;
};

/// One document taken apart. Refers to the text that was read, which must outlive it.
struct Document {
  std::string_view text;      ///< the source text all spans refer to
  std::vector<Block> blocks;  ///< in reading order
  MatchingView view;
  Head head;
  std::vector<Zone> zones;  ///< cover the whole view

  ZoneKind zone_at(Offset view) const noexcept;
};

/// Takes a document apart. Never fails: what is not found is null, what is not recognised is body.
Document take_apart(const ReadDocument& read);

}  // namespace rasoat
