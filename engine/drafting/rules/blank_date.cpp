// blank-date: day or month of the place-date line are left blank, as is normal until the document is signed.
#include "drafting/place.hpp"
#include "drafting/rule.hpp"
#include "drafting/sample_plan.hpp"
#include "grammars/place_date.hpp"

namespace rasoat::drafting {
namespace {

void check_rule(const Draft& draft, Report& report) {
  const auto line = draft.line(LineRole::place_date);
  if (!line) return;
  each_column(draft.view(), *line, [&](Span words) {
    const std::string_view rest = words.of(draft.view());
    if (rest.substr(0, rest.find(',')).find("  ") != std::string_view::npos) return false;  // two columns
    const auto read = grammar::parse_place_date(rest);
    if (read && read->blank)
      report.at(draft.to_source({words.start, words.start + read->length}), "check-blank-date");
    return read.has_value();
  });
}

}  // namespace

extern const RuleBody blank_date;
const RuleBody blank_date{
    check_rule,
    changed_plan("        *                     Vân Giang, ngày 07 tháng 3 năm 2023",
                 "        *                     Vân Giang, ngày     tháng     năm 2023"),
    kSamplePlan};

}  // namespace rasoat::drafting
