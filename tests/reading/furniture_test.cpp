// Running heads, page numbers and stamps leave the text; numbers that belong to it stay.
#include "catch.hpp"
#include "reading/shown.hpp"

using namespace rasoat::test;
using Blocks = std::vector<std::string>;

TEST_CASE("heads of the Công báo with the number before or after them") {
  CHECK(shown_blocks("CÔNG BÁO/Số 283/Ngày 25-05-2026 \n110\n \nNGHỊ QUYẾT \n \nCÔNG BÁO/Số 283/Ngày "
                     "25-05-2026 \n111\n \nĐiều 2. Hết. \n") ==
        Blocks{"furniture [CÔNG BÁO/Số 283/Ngày 25-05-2026 ]", "furniture [110]", "paragraph [NGHỊ QUYẾT ]",
               "furniture [CÔNG BÁO/Số 283/Ngày 25-05-2026 ]", "furniture [111]",
               "paragraph [Điều 2. Hết. ]"});
  CHECK(shown_blocks("18 \nCÔNG BÁO/Số 9/Ngày 01-9-2025 \nHết. \n") ==
        Blocks{"furniture [18 ]", "furniture [CÔNG BÁO/Số 9/Ngày 01-9-2025 ]", "paragraph [Hết. ]"});
}

TEST_CASE("a number in a table stays, whatever stands beside it") {
  const Blocks blocks =
      shown_blocks("CÔNG BÁO/Số 1/Ngày 01-9-2025\n12\nBảng\n7\nCÔNG BÁO/Số 1/Ngày 01-9-2025\n13\n1\nCao\n");
  CHECK(blocks[3] == "paragraph [7]");
  CHECK(blocks[5] == "furniture [13]");
  CHECK(blocks[6] == "paragraph [1]");
}

TEST_CASE("stamps of digital signatures with all their lines") {
  CHECK(shown_blocks(
            "hết./.\nKý bởi: CÔNG BÁO\nCơ quan: VĂN PHÒNG\nNgày ký: 2026-05-25\n\nCơ quan: Sở Nội vụ\n") ==
        Blocks{"paragraph [hết./.]", "furniture [Ký bởi: CÔNG BÁO~Cơ quan: VĂN PHÒNG~Ngày ký: 2026-05-25]",
               "paragraph [Cơ quan: Sở Nội vụ]"});
}

TEST_CASE("heads and feet that come back on pages parted by form feeds") {
  std::string text;
  for (int page = 1; page <= 4; ++page) {
    const std::string number = std::to_string(page);
    if (page > 1) text += "\f";
    text += "Kế hoạch của tỉnh - trang " + number + "\nNội dung riêng " +
            std::string(static_cast<std::size_t>(page), 'x') + ".\n" + number + "\n";
  }
  Blocks kept;
  for (const std::string& block : shown_blocks(text)) {
    if (block.rfind("paragraph", 0) == 0) kept.push_back(block);
  }
  CHECK(kept == Blocks{"paragraph [Nội dung riêng x.]", "paragraph [Nội dung riêng xx.]",
                       "paragraph [Nội dung riêng xxx.]", "paragraph [Nội dung riêng xxxx.]"});
}

TEST_CASE("a line that comes back on two pages only is text") {
  const Blocks blocks = shown_blocks("Đầu trang\na.\n\fĐầu trang\nb.\n");
  CHECK(blocks == Blocks{"paragraph [Đầu trang]", "paragraph [a.]", "page_break [\f]",
                         "paragraph [Đầu trang]", "paragraph [b.]"});
}
