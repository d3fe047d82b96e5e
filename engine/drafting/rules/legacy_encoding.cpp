// legacy-encoding: a passage in an old encoding (TCVN3, VNI, VISCII, CP1258, VIQR) or in garbled UTF-8. It
// was read as what it most likely says; whoever receives the file will see other characters. Inside a sound
// line just the damaged words.
#include <algorithm>

#include "drafting/damaged_words.hpp"
#include "drafting/rule.hpp"

namespace rasoat::drafting {
namespace {

void check_rule(const Draft& draft, Report& report) {
  for (const DecodedPassage& passage : *draft.decoded) {
    report.at(passage.span, "check-legacy-encoding",
              {std::string(name_of(passage.encoding)), std::to_string(passage.percent)});
  }
  for (const DecodedPassage& words : find_damaged_words(draft.source())) {
    const bool told = std::ranges::any_of(*draft.decoded, [&](const DecodedPassage& passage) {
      return passage.span.start < words.span.end && words.span.start < passage.span.end;
    });
    if (!told)
      report.at(words.span, "check-legacy-encoding",
                {std::string(name_of(words.encoding)), std::to_string(words.percent)});
  }
}

}  // namespace

extern const RuleBody legacy_encoding;
const RuleBody legacy_encoding{
    check_rule,
    "Kế hoạch năm 2022 của huyện Đồng Linh.\n\ná»¦y ban nhÃ¢n dÃ¢n tá»‰nh bÃ¡o cÃ¡o káº¿t quáº£ thá»±c "
    "hiá»‡n nhiá»‡m vá»¥\n",
    "Kế hoạch năm 2022 của huyện Đồng Linh.\n\nỦy ban nhân dân tỉnh báo cáo kết quả thực hiện nhiệm vụ\n"};

}  // namespace rasoat::drafting
