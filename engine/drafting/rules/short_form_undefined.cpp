// short-form-undefined: "Quy định 4842" with nothing in the document that it could mean. Forms that everybody
// knows
// ("Đề án 06", "Nghị quyết 57") are at most a remark.
#include <algorithm>
#include <set>
#include <string>

#include "drafting/rule.hpp"
#include "drafting/short_forms.hpp"
#include "drafting/vocabulary.hpp"
#include "grammars/letter.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat::drafting {
namespace {

bool is_widely_known(std::string_view type, std::string_view number) {
  static const auto rows = grammar::read_table(vocabulary_file("known_short_forms.tsv"), {"type", "number"});
  return std::ranges::any_of(rows,
                             [&](const grammar::Row& row) { return row[0] == type && row[1] == number; });
}

void check_rule(const Draft& draft, Report& report) {
  std::set<std::string> said, introduced;
  for (const ShortForm& form : short_forms(draft))
    introduced.insert(grammar::slug(form.name.of(draft.view())));
  for (const Reference& one : draft.found.references) {
    if (!one.target.starts_with("partial:") || !one.number || one.date || one.issuer) continue;
    if (draft.is_quoted(draft.document.view.from_source(one.span.start)) || draft.is_allowed(one.quote))
      continue;
    if (introduced.contains(grammar::slug(one.quote))) continue;
    if (one.quote.find('\n') != std::string::npos || !said.insert(one.target).second) continue;
    Finding& finding = report.at(one.span, "check-short-form-undefined", {one.quote});
    finding.severity =
        is_widely_known(one.type.value_or(""), *one.number) ? Severity::info : Severity::warning;
  }
}

}  // namespace

extern const RuleBody short_form_undefined;
const RuleBody short_form_undefined{
    check_rule,
    R"(Cán bộ được bố trí theo Quy định 4842 và các quy định hiện hành.
)",
    R"(Cán bộ được bố trí theo Quy định số 4842-QĐ/TU, ngày 12/5/2020 của Tỉnh ủy; Quy định 4842 được thực hiện nghiêm.
)"};

}  // namespace rasoat::drafting
