#include "encoding/viqr.hpp"

#include "catch.hpp"

using namespace rasoat;

TEST_CASE("VIQR letter by letter") {
  const std::pair<const char*, const char*> cases[] = {
      {"Vie^.t Nam", "Việt Nam"},
      {"Nghi. quye^'t cu?a Ti?nh u?y", "Nghị quyết của Tỉnh ủy"},
      {"DDa?ng bo^. ddu+o+.c", "Đảng bộ được"},
      {"DD dd Dd", "Đ đ Đ"},
      {"nga`y 5 tha'ng 1 na(m 2023", "ngày 5 tháng 1 năm 2023"},
      {"ba'o ca'o. Ke^' hoa.ch", "báo cáo. Kế hoạch"},
      {"cu?a ta.", "của ta."},
      {"cu?a ta. Tie^'p theo", "của ta. Tiếp theo"},
      {"ca'ch ma.ng", "cách mạng"},
      {"ta.\nTa", "ta.\nTa"},
      {"co\\' kho^ng\\?", "co' không?"},
      {"a^ a( o^ o+ u+ e^ i' y~", "â ă ô ơ ư ê í ỹ"},
      {"co^ng ty`", "công tỳ"},
      {"", ""}};
  for (const auto& [ascii, text] : cases) CHECK(decode_viqr(ascii) == text);
}

TEST_CASE("ASCII that may be VIQR") {
  CHECK(may_be_viqr("Nghi. quye^'t cu?a Ti?nh u?y ve^` vie^.c xa^y du+.ng DDa?ng"));
  CHECK_FALSE(may_be_viqr("They're sure you've seen what we're at; he's late, isn't he? No. Yes."));
  CHECK_FALSE(may_be_viqr("Uy ban nhan dan tinh yeu cau cac so, ban, nganh."));
  CHECK_FALSE(may_be_viqr(""));
}
