// blank-number: the number is left blank, as is normal until the document is signed.
#include "drafting/place.hpp"
#include "drafting/rule.hpp"
#include "drafting/sample_plan.hpp"
#include "grammars/number_line.hpp"

namespace rasoat::drafting {
namespace {

void check_rule(const Draft& draft, Report& report) {
  const auto line = draft.line(LineRole::number);
  if (!line) return;
  each_column(draft.view(), *line, [&](Span words) {
    const auto read = grammar::parse_number_line(words.of(draft.view()));
    if (read && read->blank)
      report.at(draft.to_source(trimmed(draft.view(), {words.start, words.start + read->length})),
                "check-blank-number");
    return read.has_value();
  });
}

}  // namespace

extern const RuleBody blank_number;
const RuleBody blank_number{check_rule, changed_plan("Số 12-KH/TU", "Số     -KH/TU"), kSamplePlan};

}  // namespace rasoat::drafting
