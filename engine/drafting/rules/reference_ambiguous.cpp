// reference-ambiguous: a bare number fits two documents cited before: "Nghị quyết 04" after 04-NQ/TU and
// 04-NQ/TW. A short form that the text itself introduces means what it was introduced for.
#include <map>
#include <set>
#include <string>

#include "drafting/rule.hpp"
#include "drafting/short_forms.hpp"
#include "grammars/letter.hpp"

namespace rasoat::drafting {
namespace {

void check_rule(const Draft& draft, Report& report) {
  std::map<std::pair<std::string, std::string>, std::set<std::string>> seen;  // type, number → targets
  std::set<std::string> introduced;
  for (const ShortForm& form : short_forms(draft))
    introduced.insert(grammar::slug(form.name.of(draft.view())));
  for (const Reference& one : draft.found.references) {
    if (one.kind == ReferenceKind::numbered && one.designation && one.number && one.type) {
      seen[{*one.type, *one.number}].insert(one.target);
      continue;
    }
    const bool bare = !one.designation && one.number && one.type && !one.date && !one.issuer;
    if (!bare) continue;
    const auto fits = seen.find({*one.type, *one.number});
    if (fits == seen.end() || fits->second.size() < 2 || introduced.contains(grammar::slug(one.quote)))
      continue;
    report.at(one.span, "check-reference-ambiguous",
              {one.quote, *fits->second.begin(), *std::next(fits->second.begin())});
  }
}

}  // namespace

extern const RuleBody reference_ambiguous;
const RuleBody reference_ambiguous{
    check_rule,
    R"(Thực hiện Nghị quyết số 04-NQ/TW, ngày 30/10/2016 của Ban Chấp hành Trung ương và Nghị quyết số 04-NQ/TU, ngày 12/3/2021 của Tỉnh ủy. Nội dung Nghị quyết 04 được phổ biến rộng rãi.
)",
    R"(Thực hiện Nghị quyết số 04-NQ/TW, ngày 30/10/2016 của Ban Chấp hành Trung ương và Nghị quyết số 04-NQ/TU, ngày 12/3/2021 của Tỉnh ủy. Nội dung Nghị quyết 04-NQ/TU được phổ biến rộng rãi.
)"};

}  // namespace rasoat::drafting
