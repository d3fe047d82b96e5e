#include "reference/annexed_list.hpp"

#include <algorithm>
#include <optional>

#include "document/folded.hpp"
#include "grammars/heading.hpp"
#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/vocabulary/document_types.hpp"

namespace rasoat {
namespace {

using grammar::LabelKind;

constexpr std::size_t kLongestSentence = 800;
constexpr std::size_t kLongestLineStart = 400;  // looked at before a mention

// Where the line of the byte at `at` starts; nothing where that is too far away to matter.
std::optional<std::size_t> line_start(std::string_view view, std::size_t at) {
  const std::size_t from = at - std::min(at, kLongestLineStart);
  const std::size_t end = view.substr(from, at - from).rfind('\n');
  if (end == std::string_view::npos) return from == 0 ? std::optional<std::size_t>(0) : std::nullopt;
  return from + end + 1;
}

// From its verb to the end of the sentence.
std::string_view sentence_at(std::string_view view, std::size_t at) {
  const std::string_view rest = view.substr(at, kLongestSentence);
  std::size_t end = std::min(rest.find("\n\n"), rest.size());
  for (const std::string_view stop : {". ", ".\n", ";\n"}) end = std::min(end, rest.find(stop));
  return rest.substr(0, std::min(end, rest.size()));
}

// Nothing but a label stands before it on its line: "Điều 1. ", "1. ".
bool begins_clause(std::string_view view, std::size_t at) {
  const auto line = line_start(view, at);
  if (!line || *line == at) return line.has_value();
  const auto label = grammar::parse_heading_label(view.substr(*line, 200));
  return label && label->length == at - *line;
}

// "Phụ lục I" in "tại Phụ lục I ban hành kèm theo …"; "danh-muc" in "(Danh mục kèm theo)".
std::string annex_of(std::string_view sentence) {
  const std::string slug = grammar::slug(sentence);
  if (slug.find("kem-theo") == std::string::npos) return {};
  if (const std::size_t at = slug.find("phu-luc"); at != std::string::npos) {
    const std::string rest = slug.substr(at);
    // Its number, if one follows.
    const std::size_t number = std::string_view("phu-luc-").size();
    const std::size_t end = std::min(rest.find('-', number), rest.size());
    const std::string_view printed =
        std::string_view(rest).substr(std::min(number, rest.size()), end - std::min(number, end));
    const bool numbered =
        !printed.empty() && (printed.find_first_not_of("ivx") == std::string_view::npos ||
                             printed.find_first_not_of("0123456789") == std::string_view::npos);
    return numbered ? rest.substr(0, end) : "phu-luc";
  }
  return slug.find("danh-muc") != std::string::npos ? "danh-muc" : std::string();
}

}  // namespace

AnnexedLists::AnnexedLists(const Document& document) : view_(document.view.text()) {
  const bool annexed = std::any_of(document.zones.begin(), document.zones.end(),
                                   [](const Zone& zone) { return zone.kind == ZoneKind::appendix; });
  if (!annexed) return;
  read_articles(document);
  if (!changes_.empty()) find_annexes(document);
}

void AnnexedLists::read_articles(const Document& document) {
  for (const Zone& zone : document.zones) {
    if (zone.kind != ZoneKind::body && zone.kind != ZoneKind::final_clause) continue;
    for (std::size_t at = view_.find("Bãi", zone.view.start); at < zone.view.end;
         at = view_.find("Bãi", at + 1)) {
      if (!one_line(view_.substr(at, 16)).starts_with("Bãi bỏ") || !begins_clause(view_, at)) continue;
      const std::string_view sentence = sentence_at(view_, at);
      std::string annex = annex_of(sentence);
      if (annex.empty()) continue;
      const bool part = grammar::slug(sentence).find("mot-phan") != std::string::npos;
      changes_.push_back({std::move(annex), part ? Relation::amends : Relation::repeals});
    }
  }
}

void AnnexedLists::find_annexes(const Document& document) {
  for (const Zone& zone : document.zones) {
    if (zone.kind == ZoneKind::appendix) annexes_.push_back({zone.view.start, {}});
  }
  for (const Section& section : document.head.sections) {
    const auto label = grammar::parse_heading_label(section.label);
    if (label && label->kind == LabelKind::appendix)
      annexes_.push_back({document.view.from_source(section.span.start), grammar::slug(section.label)});
  }
  std::stable_sort(annexes_.begin(), annexes_.end(),
                   [](const Annex& a, const Annex& b) { return a.view < b.view; });
}

std::optional<Relation> AnnexedLists::change_of(Offset mention) const {
  const auto line = line_start(view_, mention);
  if (!line) return std::nullopt;
  const std::size_t start = std::min<std::size_t>(view_.find_first_not_of(' ', *line), mention);
  std::string_view before = view_.substr(start, mention - start);
  const bool row = before.starts_with('|');
  const auto label = row ? std::nullopt : grammar::parse_heading_label(view_.substr(start, 200));
  if (!row && !(label && label->closed && label->length <= before.size())) return std::nullopt;
  if (label) before.remove_prefix(label->length);
  for (std::size_t at = 0; at < before.size();) {
    const grammar::Word word = grammar::read_word(before.substr(at));
    const auto type = word.length == 0 ? std::nullopt : grammar::read_type_word(before.substr(at));
    if (word.length != 0 && !type && !word.has_digit) return std::nullopt;
    at += type ? type->length : std::max<std::size_t>(1, word.length);
  }
  const auto annex = std::upper_bound(annexes_.begin(), annexes_.end(), mention,
                                      [](Offset place, const Annex& one) { return place < one.view; });
  if (annex == annexes_.begin()) return std::nullopt;
  const std::string& printed = (annex - 1)->label;
  for (const Change& change : changes_) {
    const bool only = changes_.size() == 1 && change.annex.find_first_of("0123456789") == std::string::npos &&
                      (change.annex == "phu-luc" || change.annex == "danh-muc");
    if (change.annex == printed || only) return change.relation;
  }
  return std::nullopt;
}

}  // namespace rasoat
