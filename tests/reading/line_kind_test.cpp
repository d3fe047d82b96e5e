#include "reading/line_kind.hpp"

#include "catch.hpp"
#include "reading/furniture.hpp"

using namespace rasoat;

namespace {

LineLook look(std::string_view text, bool markdown = true) {
  LineCutter cutter(text);
  Line line;
  return cutter.next(line) ? look_at(text, line, markdown) : LineLook{LineKind::blank, 0};
}

}  // namespace

TEST_CASE("what a line is by itself") {
  const std::pair<const char*, LineKind> cases[] = {
      {"", LineKind::blank},
      {"  \u00A0 ", LineKind::blank},
      {"** **", LineKind::blank},
      {"* *", LineKind::blank},
      {"\f", LineKind::page_break},
      {"Căn cứ Luật", LineKind::text},
      {"# Kế hoạch", LineKind::heading},
      {"#hashtag", LineKind::text},
      {"####### bảy", LineKind::text},
      {"- Như trên;", LineKind::list_item},
      {"-Như trên;", LineKind::list_item},
      {"+ Sở Nội vụ", LineKind::list_item},
      {"• Sở Nội vụ", LineKind::list_item},
      {"– Sở Nội vụ", LineKind::list_item},
      {"* Sở Nội vụ", LineKind::list_item},
      {"**- **Rà soát", LineKind::list_item},
      {"-", LineKind::list_item},
      {"-5 độ", LineKind::text},
      {"*nghiêng*", LineKind::text},
      {"“Điều 1", LineKind::text},
      {"-----", LineKind::rule},
      {"**-----**", LineKind::rule},
      {"_________", LineKind::rule},
      {"*", LineKind::rule},
      {"\\*", LineKind::rule},
      {"* * *", LineKind::rule},
      {"-----o0o-----", LineKind::rule},
      {"--", LineKind::text},
      {"|", LineKind::pipe},
      {" || | ", LineKind::pipe},
      {"| a | b |", LineKind::table_row},
      {"a | b |", LineKind::table_row},
      {"| a", LineKind::table_row},
      {"a | b", LineKind::text},
      {"a \\|", LineKind::text},
      {"<sup>(1)</sup> Theo", LineKind::footnote},
      {"[^1]: Theo", LineKind::footnote},
      {"[12] Theo", LineKind::footnote},
      {"[12]", LineKind::text},
      {"[a] Theo", LineKind::text},
      {"12", LineKind::number},
      {"- 12 -", LineKind::number},
      {"Trang 3/15", LineKind::number},
      {"12 trang", LineKind::text},
      {"CÔNG BÁO/Số 283/Ngày 25-05-2026", LineKind::furniture},
      {"Ký bởi: CÔNG BÁO", LineKind::furniture},
  };
  for (const auto& [text, kind] : cases) {
    INFO(text);
    CHECK(static_cast<int>(look(text).kind) == static_cast<int>(kind));
  }
  CHECK(look("# Kế hoạch", false).kind == LineKind::text);
  CHECK(look("### Mục").level == 3);
  CHECK(look("- a").level == 1);
  CHECK(look("+ a").level == 2);
  CHECK(look("    - a").level == 3);
}

TEST_CASE("running heads and stamps are told from text that starts alike") {
  CHECK(furniture("CÔNG BÁO/Số 1523 + 1524/Ngày 29-12-2024") == Furniture::head);
  CHECK(furniture("Công báo tỉnh Sông Vân") == Furniture::none);
  CHECK(furniture("Người ký: CỔNG THÔNG TIN") == Furniture::stamp);
  CHECK(furniture("Người ký tên dưới đây") == Furniture::none);
  CHECK(furniture("Cơ quan: VĂN PHÒNG") == Furniture::goes_on);
  CHECK(furniture("CO\u0302NG BA\u0301O/Số 12/Ngày 01-02-2025") == Furniture::head);
  CHECK(furniture("") == Furniture::none);
}

TEST_CASE("sentence ends and small starts, emphasis aside") {
  for (const char* text :
       {"xong.", "xong;", "như sau:", "(*2019*).", "xong.”", "**xong.**", "xong…", "./."}) {
    INFO(text);
    CHECK(ends_sentence(text));
  }
  for (const char* text : {"", "điều chuyển", "ngày 12", "Kiểm tra,", "(để b/c)"}) {
    INFO(text);
    CHECK_FALSE(ends_sentence(text));
  }
  CHECK(starts_small("triển vọng"));
  CHECK(starts_small("*(qua đây)*"));
  CHECK_FALSE(starts_small("Đảm bảo"));
  CHECK_FALSE(starts_small("17/9"));
  CHECK_FALSE(starts_small(""));
}
