// missing-heading: no quốc hiệu and tiêu ngữ in a State document, no "ĐẢNG CỘNG SẢN VIỆT NAM" in a Party one.
// Bodies of other systems (Mặt trận, unions) have none of the two.
#include <string>

#include "drafting/place.hpp"
#include "drafting/rule.hpp"
#include "drafting/sample_plan.hpp"
#include "grammars/letter.hpp"

namespace rasoat::drafting {
namespace {

// The slug of everything above the title.
std::string slug_of_head(const Draft& draft) {
  std::string words;
  for (const HeadLine& line : draft.head_lines) words.append(line.view.of(draft.view())).append(" ");
  return grammar::slug(words);
}

void check_rule(const Draft& draft, Report& report) {
  if (!draft.is_document() || !draft.system) return;
  const std::string head = slug_of_head(draft);
  const auto holds = [&](const char* words) { return head.find(words) != std::string::npos; };
  if (draft.is_party() && !holds("dang-cong-san-viet-nam"))
    report.at(first_character(draft), "check-missing-heading-party");
  if (!draft.is_state()) return;
  const bool name = holds("cong-hoa-xa-hoi-chu-nghia-viet-nam") || holds("chxhcn-viet-nam");
  const bool motto = holds("doc-lap") && holds("hanh-phuc");
  if (!name && !motto) {
    report.at(first_character(draft), "check-missing-heading-state");
  } else if (!name || !motto) {
    report.at(first_character(draft), name ? "check-missing-motto" : "check-missing-state-name");
  }
}

}  // namespace

extern const RuleBody missing_heading;
const RuleBody missing_heading{
    check_rule,
    changed_plan("TỈNH ỦY SÔNG VÂN                    ĐẢNG CỘNG SẢN VIỆT NAM", "TỈNH ỦY SÔNG VÂN"),
    kSamplePlan};

}  // namespace rasoat::drafting
