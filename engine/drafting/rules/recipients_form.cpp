// recipients-form: the last line of Nơi nhận does not file the document ("Lưu: VT, …" State, "Lưu Văn phòng
// …" Party), or the lines end now in a comma, now in a semicolon. A bracket after the comma is no other
// ending.
#include <algorithm>
#include <optional>

#include "drafting/place.hpp"
#include "drafting/rule.hpp"
#include "drafting/sample_plan.hpp"
#include "grammars/letter.hpp"

namespace rasoat::drafting {
namespace {

// The next line begins an entry of its own.
bool ends_entry(std::string_view view, Offset next, Offset end) {
  while (next < end && (view[next] == ' ' || view[next] == '\n')) ++next;
  return next < end && view[next] == '-';
}

// What ends the entries, each once: ',' or ';'.
void check_separators(const Draft& draft, Span zone, Report& report) {
  const std::string_view view = draft.view();
  std::optional<Offset> comma, semicolon;
  for (Offset at = zone.start; at < zone.end;) {
    const auto end = static_cast<Offset>(std::min<std::size_t>(view.find('\n', at), zone.end));
    Span line = trimmed(view, {at, end});
    at = end + 1;
    if (line.empty() || view[line.start] != '-') continue;
    if (const std::size_t column = line.of(view).find("   "); column != std::string_view::npos)
      line = trimmed(view, {line.start, line.start + static_cast<Offset>(column)});
    if (line.empty() || !ends_entry(view, at, zone.end)) continue;
    const char mark = view[line.end - 1];
    if (mark == ',' && !comma) comma = line.end - 1;
    if (mark == ';' && !semicolon) semicolon = line.end - 1;
  }
  if (!comma || !semicolon) return;
  const Offset later = std::max(*comma, *semicolon), first = std::min(*comma, *semicolon);
  Finding& finding = report.at(draft.to_source({later, later + 1}), "check-recipients-mixed",
                               {std::string(1, view[later]), std::string(1, view[first])});
  finding.related.push_back({{}, draft.to_source({first, first + 1})});
}

// What stands after "Lưu" in an entry that files the document; nothing for any other entry.
std::optional<std::string> filed_at(const std::string& entry) {
  const std::string slug = "-" + grammar::slug(entry) + "-";
  const std::size_t at = slug.find("-luu-");
  return at == std::string::npos ? std::nullopt : std::optional(slug.substr(at + 4));
}

// "Lưu: VT" is of the State, "Lưu Văn phòng" of the Party; what says neither is let pass.
bool files_as_the_other(const Draft& draft, const std::string& where) {
  const bool state = where.starts_with("-vt-");
  const bool party = where.starts_with("-van-phong-") && where.find("-vt-") == std::string::npos;
  return draft.is_party() ? state : party && draft.is_state();
}

// Where the entry stands: the words from "Lưu" to the end of its column, the closing mark left out.
Span filing_words(const Draft& draft, Span zone) {
  const std::string_view view = draft.view();
  const std::size_t at = zone.of(view).rfind("Lưu");
  if (at == std::string_view::npos) return zone;
  const Offset start = zone.start + static_cast<Offset>(at);
  const std::string_view rest = view.substr(start, zone.end - start);
  Span words{start, start + static_cast<Offset>(std::min({rest.find('\n'), rest.find("   "), rest.size()}))};
  words = trimmed(view, words);
  while (!words.empty() && (view[words.end - 1] == '.' || view[words.end - 1] == ';')) --words.end;
  return words;
}

// The last entry of the list, without its dash and what closes it; the zone where it has no entries.
Span last_entry(const Draft& draft, Span zone) {
  const std::string_view view = draft.view();
  Span last = trimmed(view, zone);
  for (Offset at = zone.start; at < zone.end;) {
    const auto end = static_cast<Offset>(std::min<std::size_t>(view.find('\n', at), zone.end));
    Span line = trimmed(view, {at, end});
    at = end + 1;
    if (line.empty() || view[line.start] != '-') continue;
    if (const std::size_t column = line.of(view).find("   "); column != std::string_view::npos)
      line.end = line.start + static_cast<Offset>(column);
    last = trimmed(view, {line.start + 1, line.end});
    while (!last.empty() && std::string_view(".,;").find(view[last.end - 1]) != std::string_view::npos)
      --last.end;
  }
  return last;
}

void check_rule(const Draft& draft, Report& report) {
  const auto zone = draft.zone(ZoneKind::recipients);
  const std::vector<std::string>& names = draft.head().recipients;
  if (!zone || names.empty() || !draft.system) return;
  check_separators(draft, *zone, report);
  std::optional<std::string> filed;
  for (const std::string& name : names) {
    if (auto where = filed_at(name)) filed = std::move(where);
  }
  if (!filed) {
    report.at(draft.to_source(last_entry(draft, *zone)),
              draft.is_party() ? "check-recipients-file-party" : "check-recipients-file-state");
  } else if (files_as_the_other(draft, *filed)) {
    report.at(draft.to_source(filing_words(draft, *zone)),
              draft.is_party() ? "check-recipients-filed-party" : "check-recipients-filed-state");
  }
}

}  // namespace

extern const RuleBody recipients_form;
const RuleBody recipients_form{check_rule, changed_plan("- Lưu Văn phòng Tỉnh ủy.", "- Các huyện ủy."),
                               kSamplePlan};

}  // namespace rasoat::drafting
