// short-form-unused: "sau đây gọi tắt là …" introduces a short form that nothing uses afterwards.
#include "drafting/rule.hpp"
#include "drafting/short_forms.hpp"
#include "grammars/letter.hpp"

namespace rasoat::drafting {
namespace {

void check_rule(const Draft& draft, Report& report) {
  for (const ShortForm& form : short_forms(draft)) {
    const std::string_view after = draft.view().substr(form.clause.end);
    if (grammar::slug(after).find(grammar::slug(form.name.of(draft.view()))) != std::string::npos) continue;
    report.at(draft.to_source(form.name), "check-short-form-unused",
              {std::string(form.name.of(draft.view()))});
  }
}

}  // namespace

extern const RuleBody short_form_unused;
const RuleBody short_form_unused{
    check_rule,
    R"(Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh (sau đây gọi tắt là Đảng ủy Khối) ban hành kế hoạch.
)",
    R"(Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh (sau đây gọi tắt là Đảng ủy Khối) ban hành kế hoạch. Đảng ủy Khối giao Văn phòng theo dõi.
)"};

}  // namespace rasoat::drafting
