#include "grammars/heading.hpp"

#include <string>

#include "catch.hpp"

using namespace rasoat::grammar;

namespace {

std::string shown(std::string_view text) {
  const auto label = parse_heading_label(text);
  if (!label) return "none";
  constexpr const char* kKinds[] = {"appendix", "part",    "chapter", "section", "subsection", "capital",
                                    "roman",    "article", "arabic",  "dotted",  "letter",     "bracket"};
  return std::string(kKinds[static_cast<int>(label->kind)]) + " [" + std::string(label->text) + "] " +
         std::to_string(label->number) + (label->closed ? " closed" : " open") + " rest [" +
         std::string(text.substr(label->length)) + "]";
}

}  // namespace

TEST_CASE("labels of headings and numbered paragraphs") {
  const std::pair<const char*, const char*> cases[] = {
      {"I. MỤC ĐÍCH", "roman [I] 1 closed rest [MỤC ĐÍCH]"},
      {"III- TỔ CHỨC", "roman [III] 3 closed rest [TỔ CHỨC]"},
      {"IV.- NỘI DUNG", "roman [IV] 4 closed rest [NỘI DUNG]"},
      {"XII/ KẾT LUẬN", "roman [XII] 12 closed rest [KẾT LUẬN]"},
      {"A. QUY ĐỊNH", "capital [A] 1 closed rest [QUY ĐỊNH]"},
      {"C. Chung", "capital [C] 3 closed rest [Chung]"},
      {"1. Mục đích", "arabic [1] 1 closed rest [Mục đích]"},
      {"12) Yêu cầu", "arabic [12] 12 closed rest [Yêu cầu]"},
      {"4- HĐND tỉnh", "arabic [4] 4 closed rest [HĐND tỉnh]"},
      {"2- Nội dung", "arabic [2] 2 closed rest [Nội dung]"},
      {"3/ Giải pháp", "arabic [3] 3 closed rest [Giải pháp]"},
      {"1.", "arabic [1] 1 closed rest []"},
      {"2.1. Về y tế", "dotted [2.1] 1 closed rest [Về y tế]"},
      {"2.10 Về y tế", "dotted [2.10] 10 open rest [Về y tế]"},
      {"II.3. Về y tế", "dotted [II.3] 3 closed rest [Về y tế]"},
      {"1.3.2. Các sở", "dotted [1.3.2] 2 closed rest [Các sở]"},
      {"a) Lập kế hoạch", "letter [a] 1 closed rest [Lập kế hoạch]"},
      {"đ) Lập kế hoạch", "letter [đ] 4 closed rest [Lập kế hoạch]"},
      {"b. Lập kế hoạch", "letter [b] 2 closed rest [Lập kế hoạch]"},
      {"(2) Rà soát", "bracket [(2)] 2 closed rest [Rà soát]"},
      {"Điều 3. Hiệu lực", "article [Điều 3] 3 closed rest [Hiệu lực]"},
      {"Điều\n12: Hiệu lực", "article [Điều\n12] 12 closed rest [Hiệu lực]"},
      {"Điều 5a. Bổ sung", "article [Điều 5a] 5 closed rest [Bổ sung]"},
      {"Điều 3", "article [Điều 3] 3 open rest []"},
      {"CHƯƠNG II", "chapter [CHƯƠNG II] 2 open rest []"},
      {"Chương 2 QUY ĐỊNH", "chapter [Chương 2] 2 open rest [QUY ĐỊNH]"},
      {"Mục 1. Chung", "section [Mục 1] 1 closed rest [Chung]"},
      {"Tiểu mục 2", "subsection [Tiểu mục 2] 2 open rest []"},
      {"Phần thứ hai", "part [Phần thứ hai] 2 open rest []"},
      {"PHẦN I - TỔNG QUAN", "part [PHẦN I] 1 closed rest [TỔNG QUAN]"},
      {"PHỤ LỤC", "appendix [PHỤ LỤC] 0 open rest []"},
      {"Phụ lục II19", "appendix [Phụ lục II] 2 open rest []"},
      {"Phụ lục số 2", "appendix [Phụ lục số 2] 2 open rest []"},
      {"PHỤ LỤC III: DANH MỤC", "appendix [PHỤ LỤC III] 3 closed rest [DANH MỤC]"},
      {"Phụ lục B", "appendix [Phụ lục B] 0 open rest []"},
  };
  for (const auto& [text, wanted] : cases) {
    INFO(text);
    CHECK(shown(text) == wanted);
  }
}

TEST_CASE("numbers and words that are no labels") {
  for (const char* text :
       {"",          "2026. Từ ngày",   "15/7/2021 của",    "1/7 hằng năm", "1.5 tỷ đồng", "10.000 đồng",
        "15.7.2021", "20-NQ/TW",        "2020 - 2025",      "5 - 7 ngày",   "V/v báo cáo", "V/V ban hành",
        "Các sở",    "Điều này",        "Điều lệ Đảng",     "Điềun 3",      "Mục đích",    "Mục tiêu 1",
        "Phần lớn",  "Chương trình",    "P.T.T.Huyền",      "a.b",          "ab) Lập",     "I",
        "1",         "IA. Sai",         "Phụ lục kèm theo", "(a) Lập",      "(12",         "ă) Lập",
        "1a2. Lập",  "04- NQ/TU, ngày", "25 - KH/TU của",   "12-NQ/TW"}) {
    INFO(text);
    const auto label = parse_heading_label(text);
    // "Phụ lục" alone is a label; that more follows is for the caller to see.
    if (label) {
      CHECK(label->kind == LabelKind::appendix);
      CHECK_FALSE(label->closed);
    }
  }
}
