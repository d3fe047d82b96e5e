// Plain text: paragraphs of one line, of lines filled up to a width, and everything else that stands in text.
#include <algorithm>

#include "catch.hpp"
#include "reading/shown.hpp"

using namespace rasoat::test;
using Blocks = std::vector<std::string>;

TEST_CASE("a line is a paragraph where lines are not wrapped") {
  CHECK(shown_blocks(
            "KẾ HOẠCH\nthực hiện công tác năm 2023\n\nI- MỤC ĐÍCH\n1. Mục đích\n- Rà soát.\n+ Tổng hợp.\n") ==
        Blocks{"paragraph [KẾ HOẠCH]", "paragraph [thực hiện công tác năm 2023]", "paragraph [I- MỤC ĐÍCH]",
               "paragraph [1. Mục đích]", "list_item 1 [- Rà soát.]", "list_item 2 [+ Tổng hợp.]"});
}

TEST_CASE("a line that starts with a small letter goes on with the one above it") {
  CHECK(shown_blocks("Ủy ban nhân dân tỉnh yêu cầu các sở, ban,\nngành khẩn trương rà soát.\n") ==
        Blocks{"paragraph [Ủy ban nhân dân tỉnh yêu cầu các sở, ban,~ngành khẩn trương rà soát.]"});
}

TEST_CASE("what a letter is about stands apart from its number") {
  CHECK(shown_blocks("Số 34-CV/ĐU\nbáo cáo kết quả thực hiện kế hoạch\n") ==
        Blocks{"paragraph [Số 34-CV/ĐU]", "paragraph [báo cáo kết quả thực hiện kế hoạch]"});
  CHECK(shown_blocks("Số 34 -CV/\u00D0U\nbáo cáo kết quả\n").size() == 2);
  CHECK(shown_blocks("Thực hiện Công văn số 34-CV/ĐU\ncủa Đảng ủy xã\n") ==
        Blocks{"paragraph [Thực hiện Công văn số 34-CV/ĐU~của Đảng ủy xã]"});
}

TEST_CASE("a letter of one page shows by a single line how wide it is") {
  const std::string letter =
      "1. Các huyện ủy, thành ủy xây dựng kế hoạch thực hiện Chỉ thị này trước ngày\n"
      "30/6/2022.\n\n"
      "2. Hằng quý, các huyện ủy, thành ủy báo cáo kết quả thực hiện Chỉ thị này về\n"
      "Ban Thường vụ Tỉnh ủy.\n\n"
      "3. Văn phòng theo dõi, đôn đốc việc thực hiện những nội dung trên, kịp thời\n"
      "phản ánh khó khăn.\n";
  CHECK(shown_blocks(letter)[1].ends_with("Chỉ thị này về~Ban Thường vụ Tỉnh ủy.]"));
  // Combining marks take no room.
  std::string marked = letter;
  for (std::size_t at = marked.find("thực hiện"); at != std::string::npos;
       at = marked.find("thực hiện", at + 1))
    marked.replace(at, std::string("thực hiện").size(), "thu\u031B\u0323c hie\u0323\u0302n");
  CHECK(shown_blocks(marked).size() == shown_blocks(letter).size());
  CHECK(shown_blocks(marked)[1].ends_with("Tỉnh ủy.]"));
  // A line longer than that shows that they are not wrapped.
  const std::string unwrapped = letter +
                                "\nMột dòng rất dài, không ngắt, cho thấy mỗi đoạn của văn bản này là một "
                                "dòng và không có dòng nào bị ngắt giữa chừng.\n";
  CHECK(shown_blocks(unwrapped)[3] == "paragraph [Ban Thường vụ Tỉnh ủy.]");
}

namespace {

// Lines of about sixty characters, of which enough go on in small letters to show that they are wrapped.
const char* const kWrapped =
    "Căn cứ Luật Tổ chức chính quyền địa phương và các quy định \n"
    "hiện hành về phân cấp quản lý, Ủy ban nhân dân tỉnh yêu cầu \n"
    "các sở, ban, ngành, các đơn vị trực thuộc khẩn trương triển \n"
    "khai những nội dung đã nêu trong kế hoạch năm và báo cáo về \n"
    "Sở Nội vụ trước ngày 15 tháng 11 hằng năm để tổng hợp. \n"
    "Điều 1. Phạm vi điều chỉnh \n"
    "Quy định này áp dụng đối với các cơ quan, đơn vị của tỉnh và \n"
    "các tổ chức có liên quan trên địa bàn theo Nghị định số \n"
    "39/2022/NĐ-CP và văn bản kèm \n"
    "1. Sở Nội vụ chủ trì theo dõi, đôn đốc, kiểm tra việc thực \n"
    "hiện; \n"
    "2. Sở Tài chính bố trí kinh phí hằng năm cho hoạt động của \n"
    "Hội đồng theo khả năng cân đối. \n";

}  // namespace

TEST_CASE("wrapped lines are put together to paragraphs") {
  const Blocks blocks = shown_blocks(kWrapped);
  REQUIRE(blocks.size() == 5);
  CHECK(blocks[0].find("để tổng hợp. ]") != std::string::npos);
  CHECK(blocks[1] == "paragraph [Điều 1. Phạm vi điều chỉnh ]");
  CHECK(blocks[2].find("39/2022/NĐ-CP") != std::string::npos);
  CHECK(blocks[3].rfind("paragraph [1. Sở Nội vụ", 0) == 0);
  CHECK(blocks[4].find("~Hội đồng theo khả năng") != std::string::npos);
}

TEST_CASE("blanks left at a line's end by a converter mean that it runs on") {
  const std::string text =
      std::string(kWrapped) + "Theo đề nghị của Bộ    \nChính trị, Sở Nội vụ lập danh sách. \n";
  CHECK(shown_blocks(text).back() ==
        "paragraph [Theo đề nghị của Bộ    ~Chính trị, Sở Nội vụ lập danh sách. ]");
}

TEST_CASE("a table is cells, however its bars stand") {
  CHECK(shown_blocks("ỦY BAN NHÂN DÂN | CỘNG HÒA |\nSố: 12/KH-UBND | Sông Vân, ngày 05 tháng 01 năm 2023 "
                     "|\nKẾ HOẠCH\n") ==
        Blocks{"table_cell [ỦY BAN NHÂN DÂN]", "table_cell [CỘNG HÒA]", "table_cell [Số: 12/KH-UBND]",
               "table_cell [Sông Vân, ngày 05 tháng 01 năm 2023]", "paragraph [KẾ HOẠCH]"});
  CHECK(shown_blocks("|\nA\nB\n|\nC\n|\n|\nD\n|\n\nSau bảng\n") ==
        Blocks{"table_cell [A~B]", "table_cell [C]", "table_cell [D]", "paragraph [Sau bảng]"});
  CHECK(shown_blocks("|\nA\n\n|\n|\n\nB\n") == Blocks{"table_cell [A]", "paragraph [B]"});
}

TEST_CASE("text is read by its content, then by its name") {
  CHECK(shown_reader("KẾ HOẠCH\n**in đậm** một chỗ") == "markdown");
  CHECK(shown_reader("# KẾ HOẠCH\nnội dung") == "markdown");
  CHECK(shown_reader("| a | b |\n|---|---|\n| c | d |") == "markdown");
  CHECK(shown_reader("nội dung<sup>(1)</sup>") == "markdown");
  CHECK(shown_reader("Tiền lãi (**)\n(**) Ghi chú: không gồm") == "text");
  CHECK(shown_reader("nội dung", "a.md") == "markdown");
  CHECK(shown_reader("nội dung", "a.b/c") == "text");
  CHECK(shown_reader("nội dung", "a.xyz") == "text");
  CHECK(shown_reader("") == "text");
}

TEST_CASE("what is not UTF-8 is an error with its place") {
  CHECK(shown_reader("Sông \xFF Vân") == "error: input-not-utf8 at 6");
  CHECK(shown_reader("Sông V\xC3") == "error: input-not-utf8 at 7");
  CHECK(shown_reader(std::string("Sông\0Vân", 9)) == "text");
}

TEST_CASE("an article's title as wide as the lines is parted from the article's text") {
  const std::string titled = std::string(kWrapped) +
                             "Điều 6. Kinh phí \nMột câu. \nĐiều 7. Hiệu lực \nMột câu. \n"
                             "Điều 2. Đối tượng áp dụng \nCác sở. \n"
                             "Điều 3. Trách nhiệm của Chi cục Kiểm lâm về quản lý rừng \n"
                             "Phối hợp với Sở Nội vụ rà soát biên chế kiểm lâm ở các xã. \n"
                             "Điều 4. Trách nhiệm của Ủy ban nhân dân các xã, thành phố \n"
                             "Vân Giang báo cáo mỗi năm một lần về Chi cục Kiểm lâm của tỉnh. \n"
                             "Điều 5. Thẩm quyền lập, đổi tên và giải thể tổ bảo vệ rừng có \n"
                             "1. Hội đồng nhân dân xã quyết định. \n";
  const Blocks blocks = shown_blocks(titled);
  const auto has = [&](const char* block) { return std::count(blocks.begin(), blocks.end(), block) == 1; };
  CHECK(has("paragraph [Điều 3. Trách nhiệm của Chi cục Kiểm lâm về quản lý rừng ]"));
  CHECK(has("paragraph [Phối hợp với Sở Nội vụ rà soát biên chế kiểm lâm ở các xã. ]"));
  CHECK(has(
      "paragraph [Điều 4. Trách nhiệm của Ủy ban nhân dân các xã, thành phố ~Vân Giang báo cáo mỗi năm một "
      "lần về Chi cục Kiểm lâm của tỉnh. ]"));
  CHECK(has("paragraph [Điều 5. Thẩm quyền lập, đổi tên và giải thể tổ bảo vệ rừng có ]"));
  CHECK(has("paragraph [1. Hội đồng nhân dân xã quyết định. ]"));
  // Where articles have no titles, a capital at a line's start is a name.
  const Blocks plain = shown_blocks(
      "Căn cứ Luật Tổ chức chính quyền địa phương và các quy định \n"
      "hiện hành về phân cấp quản lý, Ủy ban nhân dân tỉnh yêu cầu \n"
      "các sở, ban, ngành, các đơn vị trực thuộc khẩn trương triển \n"
      "khai những nội dung đã nêu trong kế hoạch năm và báo cáo về \n"
      "số liệu trước ngày 15 tháng 11 hằng năm để tổng hợp. \n"
      "Điều 1. Thành lập Tổ công tác rừng tỉnh do đồng chí cựu \n"
      "Chi cục trưởng Lê Văn Sông làm Tổ trưởng từ ngày ký. \n");
  CHECK(plain.back() ==
        "paragraph [Điều 1. Thành lập Tổ công tác rừng tỉnh do đồng chí cựu ~Chi cục trưởng Lê Văn Sông "
        "làm Tổ trưởng từ ngày ký. ]");
}

TEST_CASE("a line that breaks off inside a name or after a small word runs on, however short it is") {
  const std::string wrapped = kWrapped;
  CHECK(
      shown_blocks(wrapped + "Thực hiện Kế hoạch số 40, Ban \nThường vụ Huyện ủy lập danh sách. \n").back() ==
      "paragraph [Thực hiện Kế hoạch số 40, Ban ~Thường vụ Huyện ủy lập danh sách. ]");
  CHECK(shown_blocks(wrapped + "Theo Kế hoạch ngày 29/01/2021 của \nỦy ban nhân dân tỉnh, lập danh sách. \n")
            .back() ==
        "paragraph [Theo Kế hoạch ngày 29/01/2021 của ~Ủy ban nhân dân tỉnh, lập danh sách. ]");
  CHECK(shown_blocks(wrapped + "Theo Kế hoạch số 40, Ủy ban nhân dân huyện \nLam Khê lập danh sách. \n")
            .back() == "paragraph [Theo Kế hoạch số 40, Ủy ban nhân dân huyện ~Lam Khê lập danh sách. ]");
  // The same with combining marks, where no line tells how wide the page is.
  CHECK(shown_blocks("Theo Kế hoạch, Ủy ban nhân dân huye\u0323\u0302n\nLam Khê lập danh sách.\n").size() ==
        1);
  CHECK(shown_blocks("Theo Kế hoạch, Đảng ủy xã Khê\nLũng ban hành danh sách.\n").size() == 1);
  CHECK(shown_blocks("Theo Kế hoạch, Đảng ủy xã Khê\nNguyễn Văn Sông\n").size() == 2);
  CHECK(shown_blocks("Theo Kế hoạch, Đảng ủy xã\nNgười đứng đầu báo cáo.\n").size() == 2);
  // "Ban" may as well end a paragraph.
  CHECK(shown_blocks(wrapped + "Trách nhiệm của Ban \nLập danh sách. \n").back() ==
        "paragraph [Lập danh sách. ]");
}

TEST_CASE("a centred title is no measure of the lines of a page") {
  const char* const page =
      "\n                    KẾ HOẠCH\n         thực hiện Kế hoạch số 06-KH/HU, ngày 17/6/2019 của Ban "
      "Thường vụ "
      "Huyện\n         ủy Suối Hiệu và Kế hoạch số 16-KH/TU, ngày 10 tháng 6 năm 2019 của Ban\n              "
      "Thường vụ Tỉnh ủy\n\nThực hiện Kế hoạch số 16-KH/TU, ngày 10/6/2019 của Ban Thường vụ Tỉnh ủy, Ban "
      "Thường "
      "vụ Đảng ủy xã\nNgọc Diễm xây dựng Kế hoạch với các nội dung như sau:\n";
  CHECK(shown_blocks(page).back() ==
        "paragraph [Thực hiện Kế hoạch số 16-KH/TU, ngày 10/6/2019 của Ban Thường vụ Tỉnh ủy, Ban Thường vụ "
        "Đảng "
        "ủy xã~Ngọc Diễm xây dựng Kế hoạch với các nội dung như sau:]");
}
