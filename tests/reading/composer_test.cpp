// The Markdown that readers of office documents make.
#include "reading/composer.hpp"

#include "catch.hpp"
#include "reading/capitals.hpp"
#include "reading/numeral.hpp"

using namespace rasoat;

namespace {

struct Run {
  const char* text;
  Look look{};
};

std::string composed(std::initializer_list<Run> runs) {
  Composer composer;
  composer.begin_paragraph();
  for (const Run& run : runs) {
    if (std::string_view(run.text) == "\n") {
      composer.add_line_break();
    } else {
      composer.add(run.text, run.look);
    }
  }
  std::string text = *composer.finish("test").generated;
  if (!text.empty()) text.pop_back();
  return text;
}

std::string lines(std::initializer_list<const char*> paragraphs) {
  Composer composer;
  for (const char* one : paragraphs) {
    composer.begin_paragraph();
    composer.add(one, {});
    composer.end_paragraph();
  }
  return *composer.finish("test").generated;
}

constexpr Look kBold{true, false, false};
constexpr Look kItalic{false, true, false};
constexpr Look kBoth{true, true, false};
constexpr Look kRaised{false, false, true};

}  // namespace

TEST_CASE("emphasis stands at word edges and is closed on every line") {
  CHECK(composed({{"Điều 1. ", kBold}, {"Phê duyệt"}}) == "**Điều 1.** Phê duyệt");
  CHECK(composed({{"Điều", kBold}, {" ", {}}, {"1.", kBold}, {" Phê duyệt"}}) == "**Điều 1.** Phê duyệt");
  CHECK(composed({{"  TỈNH ỦY  ", kBold}}) == "**TỈNH ỦY**");
  CHECK(composed({{"N", kBold}, {"ghị quyết số 5"}}) == "**Nghị** quyết số 5");
  CHECK(composed({{"Ngh"}, {"ị quyết", kBold}, {" số 5"}}) == "Nghị **quyết** số 5");
  CHECK(composed({{"ỦY BAN", kBold}, {"\n"}, {"TỈNH", kBold}}) == "**ỦY BAN**  \n**TỈNH**");
  CHECK(composed({{"(", kBold}, {"sau đây gọi tắt", kItalic}, {")"}}) == "(*sau đây gọi tắt*)");
  CHECK(composed({{"a", kBoth}, {" b", kBold}, {" c", kItalic}}) == "***a*** **b** *c*");
  CHECK(composed({{"- ", kBold}, {"Các sở", kBold}}) == "- **Các sở**");
  CHECK(composed({{"-----", kBold}}) == "-----");
}

TEST_CASE("raised marks, asterisks of the text, blanks") {
  CHECK(composed({{"khoản 1"}, {"(2)", kRaised}, {" Điều 3"}}) == "khoản 1<sup>(2)</sup> Điều 3");
  CHECK(composed({{"Điều 12", kBold}, {"a", kRaised}, {" này", kBold}}) == "**Điều 12<sup>a</sup> này**");
  CHECK(composed({{"Mục A", kBold}, {" (*)"}}) == "**Mục A** (\\*)");
  CHECK(composed({{"*"}}) == "*");
  CHECK(composed({{"a\n\tb\x01 c"}}) == "a \tb  c");
  CHECK(composed({{" \u00A0 "}}) == "");
  CHECK(composed({{"a"}, {"\n"}, {"\n"}, {"b"}, {"\n"}}) == "a\n\nb");
}

TEST_CASE("tables, labels, headings, notes, furniture") {
  Composer composer;
  composer.begin_furniture();
  composer.begin_paragraph();
  composer.add("Trang đầu", {});
  composer.end_paragraph();
  composer.end_furniture();
  composer.begin_paragraph();
  composer.set_heading(2);
  composer.add("I. MỤC TIÊU", {});
  composer.end_paragraph();
  composer.begin_table();
  for (const char* first : {"1|2", "", "3"}) {
    composer.begin_row();
    composer.begin_cell();
    composer.begin_paragraph();
    composer.add(first, {});
    composer.end_paragraph();
    composer.begin_paragraph();
    if (*first != '\0') composer.add("x", {});
    composer.end_cell(2);
    composer.end_row();
  }
  composer.end_table();
  composer.begin_paragraph();
  composer.set_label("a)", false, 1);
  composer.add("Sở Nội vụ", kBold);
  composer.add_note_mark("1");
  composer.end_paragraph();
  composer.begin_note("1");
  for (const char* line : {"Một", "Hai"}) {
    composer.begin_paragraph();
    composer.add(line, {});
    composer.end_paragraph();
  }
  composer.end_note();
  composer.begin_paragraph();
  composer.set_label("+", true, 1);
  composer.add("Mục con", {});
  const ReadDocument read = composer.finish("test");
  CHECK(read.text ==
        "Trang đầu\n\n## I. MỤC TIÊU\n\n| 1\\|2<br>x |  |\n| 3<br>x |  |\n\n**a) Sở Nội vụ[^1]**\n\n"
        "[^1]: Một  \nHai\n\n  + Mục con\n");
  std::string kinds;
  for (const Block& block : read.blocks) kinds += std::to_string(static_cast<int>(block.kind)) + " ";
  CHECK(kinds == "7 1 3 3 0 4 2 ");
}

TEST_CASE("paragraphs that are the lines of a text file are put together, others are not") {
  const char* wrapped =
      "Thực hiện Nghị quyết số 03-NQ/TU, ngày 15/7/2021 của Ban Chấp hành Đảng bộ\n"
      "tỉnh, Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy, tổ chức đảng và chính quyền các\n"
      "cấp quán triệt, triển khai thực hiện nghiêm túc các nhiệm vụ được giao theo đúng\n"
      "thời gian, bảo đảm chất lượng và hiệu quả, báo cáo kết quả về Ban Thường vụ Tỉnh\n"
      "ủy trước ngày 15/12 hằng năm.";
  Composer composer;
  std::string_view rest = wrapped;
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    composer.begin_paragraph();
    composer.add(line, {});
    composer.end_paragraph();
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
  }
  const ReadDocument read = composer.finish("test");
  CHECK(read.text == std::string(wrapped) + "\n");
  CHECK(read.blocks.size() == 1);

  CHECK(lines({"Thực hiện:", "a) một;", "b) hai;", "c) ba;", "d) bốn;", "đ) năm."}) ==
        "Thực hiện:\n\na) một;\n\nb) hai;\n\nc) ba;\n\nd) bốn;\n\nđ) năm.\n");
  CHECK(lines({"**Điều 1.** Một", "hai", "", "ba"}) == "**Điều 1.** Một\nhai\n\nba\n");
}

TEST_CASE("numbers and capitals") {
  CHECK(print_number(4, Numeral::roman) == "IV");
  CHECK(print_number(1949, Numeral::small_roman) == "mcmxlix");
  CHECK(print_number(28, Numeral::small_letter) == "bb");
  CHECK(print_number(7, Numeral::padded) == "07");
  CHECK(print_number(0, Numeral::roman) == "0");
  CHECK(print_number(4000, Numeral::roman) == "4000");
  std::string capitals;
  append_capitals(capitals, "kế hoạch của ủy ban đường ư ơ ĩ é ß 5\xFF");
  CHECK(capitals == "KẾ HOẠCH CỦA ỦY BAN ĐƯỜNG Ư Ơ Ĩ É ß 5\xFF");
}
