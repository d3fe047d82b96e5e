// Recipients and signatures in every order.
#include "catch.hpp"
#include "document/shown.hpp"

using namespace rasoat::test;

namespace {

std::string plan(const std::string& tail) {
  return "KẾ HOẠCH\ntrồng rừng\n\nUBND tỉnh ban hành Kế hoạch như sau:\n\n1. Rà soát lại toàn bộ diện "
         "tích.\n\n" +
         tail;
}

}  // namespace

TEST_CASE("signature before the recipients, and on lines mixed with them") {
  const std::string first =
      plan("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Thị Vân\n\nNơi nhận:\n- Các sở;\n- Lưu: VT.\n");
  const std::string mixed = plan(
      "Nơi nhận:                    TM. ỦY BAN NHÂN DÂN\n- Các sở;                          CHỦ TỊCH\n- Lưu: "
      "VT.\n\n                                     Lê Thị Vân\n");
  for (const std::string& text : {first, mixed}) {
    INFO(text);
    CHECK(shown_recipients(text) == Lines{"Các sở", "Lưu: VT"});
    CHECK(shown_signature(text) == Lines{"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Thị Vân"});
  }
}

TEST_CASE("what a converter put on one line") {
  const std::string text = plan(
      "- Các sở; - Các huyện; - Lưu: VT | TM. ỦY BAN NHÂN DÂNKT. CHỦ TỊCHPHÓ CHỦ TỊCH(Đã ký)Hồ Đức Vân |\n");
  CHECK(shown_recipients(text) == Lines{"Các sở", "Các huyện", "Lưu: VT"});
  CHECK(shown_signature(text) == Lines{"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "Hồ Đức Vân"});
  CHECK(shown_signature(plan("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Thị Vân\n")) ==
        Lines{"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Thị Vân"});
}

TEST_CASE("parts of a signature that are missing or said otherwise") {
  CHECK(shown_signature(plan("**T/M BAN THƯỜNG VỤ**\n\n\n\n**Lê Thị Vân**\n")) ==
        Lines{"T/M BAN THƯỜNG VỤ", "-", "Lê Thị Vân"});
  CHECK(shown_signature(plan("BỘ TRƯỞNG\n[daky]\nĐại tướng Lê Thị Vân\n")) ==
        Lines{"-", "BỘ TRƯỞNG", "Đại tướng Lê Thị Vân"});
  CHECK(shown_signature(plan("KT. BỘ TRƯỞNG,\nCHỦ NHIỆM\nPHÓ CHỦ NHIỆM\nLê Thị Vân\n")) ==
        Lines{"KT. BỘ TRƯỞNG, CHỦ NHIỆM", "PHÓ CHỦ NHIỆM", "Lê Thị Vân"});
  CHECK(shown_signature(plan("TL. BỘ TRƯỞNG\nKT. CỤC TRƯỞNG\nPHÓ CỤC TRƯỞNG\nLê Thị Vân\n")) ==
        Lines{"TL. BỘ TRƯỞNG", "KT. CỤC TRƯỞNG PHÓ CỤC TRƯỞNG", "Lê Thị Vân"});
  CHECK(shown_signature(plan("GIÁM ĐỐC\nLÊ THỊ VÂN\n")) == Lines{"-", "GIÁM ĐỐC", "LÊ THỊ VÂN"});
}

TEST_CASE("two who sign") {
  CHECK(
      shown_signature(plan("|\n**KT. BỘ TRƯỞNG**\n**BỘ XÂY DỰNG**\n**THỨ TRƯỞNG**\n**Lê Thị Vân**\n|\n**KT. "
                           "BỘ TRƯỞNG**\n**BỘ Y TẾ**\n**THỨ TRƯỞNG**\n**Trần Văn Sông**\n|\n")) ==
      Lines{"KT. BỘ TRƯỞNG BỘ XÂY DỰNG; KT. BỘ TRƯỞNG BỘ Y TẾ", "THỨ TRƯỞNG; THỨ TRƯỞNG",
            "Lê Thị Vân; Trần Văn Sông"});
}

TEST_CASE("recipients over several lines, with sublists and notes") {
  CHECK(shown_recipients(
            plan("Nơi nhận:\n- Đ/c Trần Văn Sông,\nChủ tịch Mặt trận tỉnh,\n- Văn phòng:\n+ Lãnh đạo;\n+ Các "
                 "phòng;\n- Thường trực Tỉnh ủy; *(để b/c)*;\n- Lưu: VT, TH./.\n\nCHỦ TỊCH\nLê Thị Vân\n")) ==
        Lines{"Đ/c Trần Văn Sông, Chủ tịch Mặt trận tỉnh", "Văn phòng", "Lãnh đạo", "Các phòng",
              "Thường trực Tỉnh ủy; (để b/c)", "Lưu: VT, TH"});
  CHECK(shown_recipients(plan("Nơi nhận:\nNhư trên;\nLưu: VT.\n")) == Lines{"Như trên", "Lưu: VT"});
}

TEST_CASE("words of a tail inside the text open none") {
  const std::string text = plan(
      "2. Nơi nhận hồ sơ là Bộ phận Một cửa.\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH CHỈ ĐẠO\n\n3. Thực hiện "
      "nghiêm.\n\nTMĐT phát triển nhanh.\n");
  CHECK(shown_signature(text).empty());
  CHECK(shown_recipients(text).empty());
}
