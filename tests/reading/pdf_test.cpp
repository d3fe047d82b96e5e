// From the places of words to a text; and files that poppler cannot make sense of.
#include "reading/pdf/pdf.hpp"

#include <deque>
#include <limits>

#include "catch.hpp"
#include "reading/composer.hpp"
#include "reading/office.hpp"
#include "reading/pdf/page_words.hpp"
#include "reading/pdf/text.hpp"

using namespace rasoat;
using namespace rasoat::test;

namespace {

// Draws words as a printer would: every letter half as wide as the type is high.
class Drawing {
 public:
  Drawing() { pages_.push_back({595, 842, {}}); }

  Drawing& page() {
    pages_.push_back({595, 842, {}});
    return *this;
  }
  // `y` is the line's foot.
  Drawing& line(float x, float y, std::string_view words, float size = 12) {
    while (!words.empty()) {
      const std::string_view word = words.substr(0, words.find(' '));
      words.remove_prefix(std::min(word.size() + 1, words.size()));
      if (!word.empty()) x = put(x, y, word, size);
      x += size / 2;
    }
    return *this;
  }
  float put(float x, float y, std::string_view word, float size) {
    texts_.emplace_back(word);
    float letters = 0;
    for (const char c : word) letters += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    const float end = x + letters * size / 2;
    pages_.back().words.push_back({{x, y - size, end, y + size / 4}, size, false, false, texts_.back()});
    return end;
  }
  std::string text() const {
    std::string bytes;
    for (const pdf::Page& page : pages_) pdf::encode_page(page, bytes);
    const auto pages = pdf::decode_pages(bytes);
    REQUIRE(pages);
    Composer composer;
    pdf::compose(*pages, composer);
    return std::string(composer.finish("pdf").text);
  }

 private:
  std::deque<std::string> texts_;
  std::vector<pdf::Page> pages_;
};

constexpr std::string_view kFilled =
    "Thực hiện Nghị quyết về chuyển đổi số của tỉnh Sông Vân và các văn bản số";

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("filled lines are one paragraph, others are not") {
  Drawing drawing;
  drawing.line(60, 100, kFilled)
      .line(60, 115, "03-NQ/TU, ngày 15/7/2021.")
      .line(60, 130, "Điều 1. Một điều.");
  drawing.line(60, 145, kFilled);
  const std::string text = drawing.text();
  CHECK(has(text, "các văn bản số 03-NQ/TU, ngày 15/7/2021.\n"));
  CHECK(has(text, "\nĐiều 1. Một điều.\n"));
}

TEST_CASE("a new item begins a paragraph however full the line above is") {
  Drawing drawing;
  const std::string filled = std::string(kFilled.substr(0, kFilled.size() - 3)) + "ty.";
  drawing.line(60, 100, filled).line(60, 115, "2. Mục sau của văn bản.").line(60, 130, "- Gạch đầu dòng.");
  const std::string text = drawing.text();
  CHECK(has(text, "ty.\n\n2. Mục sau của văn bản.\n\n- Gạch đầu dòng."));
}

TEST_CASE("the columns of a head are read one after the other") {
  Drawing drawing;
  drawing.line(70, 60, "ỦY BAN NHÂN DÂN").line(300, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  drawing.line(75, 75, "TỈNH SÔNG VÂN").line(330, 75, "Độc lập - Tự do - Hạnh phúc");
  drawing.line(80, 100, "Số: 188/KH-UBND").line(320, 100, "Vân Giang, ngày 25 tháng 7 năm 2022");
  drawing.line(270, 140, "KẾ HOẠCH").line(60, 170, kFilled).line(60, 185, "và nữa.");
  const std::string text = drawing.text();
  CHECK(has(text,
            "| ỦY BAN NHÂN DÂN<br>TỈNH SÔNG VÂN<br>Số: 188/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT "
            "NAM<br>Độc lập - Tự do - Hạnh phúc<br>Vân Giang, ngày 25 tháng 7 năm 2022 |"));
  CHECK(has(text, "\n\nKẾ HOẠCH\n\n"));
}

TEST_CASE("the rows of a table hold what stands in their cells") {
  Drawing drawing;
  drawing.line(60, 60, kFilled);
  drawing.line(60, 100, "TT").line(120, 100, "Nhiệm vụ").line(400, 100, "Thời hạn");
  drawing.line(120, 125, "Xây dựng kế hoạch đào tạo kỹ năng số cho cán");
  drawing.line(60, 132.5F, "1").line(400, 132.5F, "Quý IV/2022");  // in the middle of the cell
  drawing.line(120, 140, "bộ, công chức");
  drawing.line(60, 165, "2").line(120, 165, "Báo cáo kết quả").line(400, 165, "Hằng năm");
  drawing.line(60, 200, "Sau bảng là một câu đi qua tất cả các cột của bảng ở trên.");
  const std::string text = drawing.text();
  CHECK(has(text, "| TT | Nhiệm vụ | Thời hạn |\n"));
  CHECK(has(text, "| 1 | Xây dựng kế hoạch đào tạo kỹ năng số cho cán bộ, công chức | Quý IV/2022 |\n"));
  CHECK(has(text, "| 2 | Báo cáo kết quả | Hằng năm |\n"));
  CHECK(has(text, "\nSau bảng là một câu"));
}

TEST_CASE("a page's end, its number and its notes do not cut a sentence") {
  Drawing drawing;
  for (int at = 0; at < 6; ++at) drawing.line(60, static_cast<float>(100 + 15 * at), kFilled);
  drawing.put(498, 171, "1", 7);  // raised behind the last line
  drawing.line(60, 750, "1 Công văn số 1502/UBND-KGVX.", 10).line(290, 800, "1");
  drawing.page().line(60, 60, "03-NQ/TU của Tỉnh ủy.").line(290, 800, "2");
  const std::string text = drawing.text();
  CHECK(has(text, "các văn bản số[^1] 03-NQ/TU của Tỉnh ủy.\n"));
  CHECK(has(text, "[^1]: Công văn số 1502/UBND-KGVX.\n"));
  CHECK(has(text, "\n1\n"));
}

TEST_CASE("words that stand together are one, ligatures are spelt out") {
  Drawing drawing;
  float x = drawing.put(60, 100, "chấ", 12);
  drawing.put(x, 100, "t", 12);
  drawing.put(x + 12, 100,
              "e\xEF\xAC\x83"
              "cient",
              12);
  CHECK(drawing.text() == "chất efficient\n");
}

TEST_CASE("a number printed on to its heading is parted from it") {
  const std::pair<const char*, const char*> cases[] = {
      {"II.NHIỆM VỤ", "II. NHIỆM VỤ\n"},
      {"1.Điều kiện", "1. Điều kiện\n"},
      {"1.2.Kinh phí", "1.2. Kinh phí\n"},
      {"V.I.Lênin", "V.I.Lênin\n"},
      {"TP.Vân Giang", "TP.Vân Giang\n"},
      {"1.500 đồng", "1.500 đồng\n"},
      {"IV.", "IV.\n"},
      {"15.4.2022", "15.4.2022\n"},
  };
  for (const auto& [printed, text] : cases) CHECK(Drawing().line(60, 100, printed).text() == text);
}

TEST_CASE("what is no answer of the reader is refused") {
  std::string bytes;
  pdf::encode_page({595, 842, {{{0, 0, 10, 10}, 10, false, false, "a"}}}, bytes);
  CHECK(pdf::decode_pages(bytes));
  CHECK(pdf::decode_pages("")->empty());
  for (std::size_t cut = 1; cut < bytes.size(); ++cut) CHECK_FALSE(pdf::decode_pages(bytes.substr(0, cut)));
  std::string wild;
  const float nan = std::numeric_limits<float>::quiet_NaN();
  pdf::encode_page(
      {595, 842, {{{nan, 0, 10, 10}, 10, false, false, "a"}, {{0, 9, 10, 3}, 10, false, false, "b"}}}, wild);
  REQUIRE(pdf::decode_pages(wild));
  CHECK(pdf::decode_pages(wild)->front().words.empty());
}

TEST_CASE("many words in odd places take no long time") {
  Drawing drawing;
  for (int at = 0; at < 20'000; ++at)
    drawing.put(static_cast<float>(at % 500), static_cast<float>((at * 7) % 800), "a",
                1 + static_cast<float>(at % 13));
  CHECK_FALSE(drawing.text().empty());
}

#ifdef RASOAT_HAS_PDF

namespace {

std::string blank_pdf(std::string_view trailer) {
  return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count "
         "1>>endobj\n"
         "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R" +
         std::string(trailer) + ">>\n%%EOF\n";
}

}  // namespace

TEST_CASE("PDFs that cannot be read say why") {
  const std::pair<std::string, const char*> cases[] = {
      {"", "error: input-empty | PDF"},
      {"một văn bản", "error: input-not-format | PDF"},
      {"%PDF-1.7\n", "error: input-broken | PDF"},
      {"%PDF-1.7\n" + std::string(10'000, '\0'), "error: input-broken | PDF"},
      {blank_pdf(""), "error: input-no-text | PDF | 1"},
      {blank_pdf("/Encrypt<</Filter/Standard/V 1/R 2/O(01234567890123456789012345678901)/U"
                 "(01234567890123456789012345678901)/P -4>>/ID[(0123456789012345)(0123456789012345)]"),
       "error: input-encrypted | PDF"},
  };
  for (const auto& [bytes, result] : cases) {
    INFO(result);
    CHECK(text_of(bytes, "a.pdf") == result);
  }
}

TEST_CASE("pages that contain themselves come to an end") {
  const std::string looped =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count "
      "1000000>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
  CHECK(text_of(looped, "a.pdf").starts_with("error: input-"));
}

#endif
