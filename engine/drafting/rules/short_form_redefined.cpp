// short-form-redefined: one short form is introduced twice, for different words.
#include <map>
#include <string>

#include "drafting/rule.hpp"
#include "drafting/short_forms.hpp"
#include "grammars/letter.hpp"

namespace rasoat::drafting {
namespace {

// The words before one bracket end with words that stand before the other: one body, named at more or less
// length ("… khu công nghiệp Thành phố", "… khu công nghiệp thành phố Hà Nội").
bool mean_one(const std::string& a, const std::string& b) {
  constexpr std::size_t kSame = 12, kHeld = 20;
  const auto ends_within = [](const std::string& end, const std::string& whole) {
    return end.size() >= kHeld && whole.find(end.substr(end.size() - kHeld)) != std::string::npos;
  };
  return a == b || (a.size() >= kSame && b.ends_with(a.substr(a.size() - kSame))) || ends_within(a, b) ||
         ends_within(b, a);
}

void check_rule(const Draft& draft, Report& report) {
  std::map<std::string, const ShortForm*> first;
  const std::vector<ShortForm> forms = short_forms(draft);
  for (const ShortForm& form : forms) {
    const auto [known, added] = first.emplace(grammar::slug(form.name.of(draft.view())), &form);
    if (added || mean_one(grammar::slug(known->second->meaning.of(draft.view())),
                          grammar::slug(form.meaning.of(draft.view()))))
      continue;
    Finding& finding = report.at(draft.to_source(form.name), "check-short-form-redefined",
                                 {std::string(form.name.of(draft.view()))});
    finding.related.push_back({{}, draft.to_source(known->second->name)});
  }
}

}  // namespace

extern const RuleBody short_form_redefined;
const RuleBody short_form_redefined{
    check_rule,
    R"(Thực hiện Nghị quyết số 03-NQ/TU (sau đây gọi tắt là Nghị quyết), các cấp ủy quán triệt. Thực hiện Nghị quyết số 04-NQ/TU (sau đây gọi tắt là Nghị quyết), các ngành triển khai.
)",
    R"(Thực hiện Nghị quyết số 03-NQ/TU (sau đây gọi tắt là Nghị quyết 03), các cấp ủy quán triệt. Thực hiện Nghị quyết số 04-NQ/TU (sau đây gọi tắt là Nghị quyết 04), các ngành triển khai.
)"};

}  // namespace rasoat::drafting
