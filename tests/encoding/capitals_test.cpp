#include "encoding/capitals.hpp"

#include "catch.hpp"

using namespace rasoat;

namespace {

std::string restored(std::string text) {
  restore_capitals(text, 0);
  return text;
}

}  // namespace

TEST_CASE("capitals that TCVN3 could not write come back") {
  const std::pair<const char*, const char*> cases[] = {
      {"CộNG HòA Xã HộI CHủ NGHĩA VIệT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"},
      {"Bộ CHíNH TRị", "BỘ CHÍNH TRỊ"},
      {"ủY BAN NHÂN DÂN TỉNH", "ỦY BAN NHÂN DÂN TỈNH"},
      {"Về VIệC ở Xã", "VỀ VIỆC Ở XÃ"},
      {"Bộ trưởng", "Bộ trưởng"},
      {"Số: 12/QĐ-UBND CộNG HòA", "Số: 12/QĐ-UBND CỘNG HÒA"},
      {"Sở TNMT và Sở GTVT", "Sở TNMT và Sở GTVT"},
      {"của Bộ CHíNH TRị, Số", "của BỘ CHÍNH TRỊ, Số"},
      {"Căn cứ Nghị quyết", "Căn cứ Nghị quyết"},
      {"NHâN", "NHâN"},
      {"", ""}};
  for (const auto& [given, wanted] : cases) CHECK(restored(given) == wanted);
  std::string text = "HộI\nHộI";
  restore_capitals(text, 6);
  CHECK(text == "HộI\nHỘI");
}
