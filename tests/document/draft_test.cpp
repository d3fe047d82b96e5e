// Drafts: blanks for the number, the day, the month; a mark above the head.
#include "catch.hpp"
#include "document/shown.hpp"

using namespace rasoat::test;

TEST_CASE("blank number and date") {
  const char* const text =
      "ỦY BAN NHÂN DÂN\nTỈNH SÔNG VÂN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh "
      "phúc\n\nSố:      /KH-UBND\n\n"
      "Sông Vân, ngày     tháng     năm 2026\n\nKẾ HOẠCH\nTrồng rừng năm 2026\n\nUBND tỉnh ban hành Kế hoạch "
      "như sau:\n";
  CHECK(shown_head(text) == Lines{"KH", "-", "-", "-", "Sông Vân", "ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN",
                                  "Trồng rừng năm 2026", "draft"});
}

TEST_CASE("the word alone makes a draft") {
  const char* const text =
      "DỰ THẢO\nTỈNH ỦY SÔNG VÂN\n*\nSố 12-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\ntrồng rừng\n\nTỉnh ủy "
      "xây dựng kế hoạch như sau:\n";
  const Lines head = shown_head(text);
  CHECK(head.back() == "draft");
  CHECK(head[2] == "12-KH/TU");
}

TEST_CASE("a number given and a day left open") {
  const Lines head = shown_head(
      "BỘ XÂY DỰNG\nSố: 372/QĐ-BXD\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, "
      "ngày       tháng      năm 2026\n\nQUYẾT ĐỊNH\nVề việc đính chính\n\nCăn cứ Luật Xây dựng;\n");
  CHECK(head ==
        Lines{"QĐ", "372", "372/QĐ-BXD", "-", "Hà Nội", "BỘ XÂY DỰNG", "Về việc đính chính", "draft"});
}

TEST_CASE("the word in a title is no mark") {
  const Lines head = shown_head(
      "BỘ XÂY DỰNG\nSố: 372/QĐ-BXD\nHà Nội, ngày 05 tháng 01 năm 2026\n\nQUYẾT ĐỊNH\nVề việc lấy ý kiến dự "
      "thảo Nghị định\n\nCăn cứ Luật Xây dựng;\n");
  CHECK(head.back() == "Về việc lấy ý kiến dự thảo Nghị định");
}
