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

void check_rule(const Draft& draft, Report& report) {
  const auto zone = draft.zone(ZoneKind::recipients);
  const std::vector<std::string>& names = draft.head().recipients;
  if (!zone || names.empty() || !draft.system) return;
  check_separators(draft, *zone, report);
  for (const std::string& name : names) {
    const std::string slug = grammar::slug(name);
    if (slug.starts_with("luu") || slug.find("-luu-") != std::string::npos) return;
  }
  report.at(draft.to_source(trimmed(draft.view(), *zone)),
            draft.is_party() ? "check-recipients-file-party" : "check-recipients-file-state");
}

}  // namespace

extern const RuleBody recipients_form;
const RuleBody recipients_form{check_rule, changed_plan("- Lưu Văn phòng Tỉnh ủy.", "- Các huyện ủy."),
                               kSamplePlan};

}  // namespace rasoat::drafting
