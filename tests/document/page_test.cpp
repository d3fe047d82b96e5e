// Web pages: what stands around a document is not its head; some pages hold no document.
#include "catch.hpp"
#include "document/shown.hpp"

using namespace rasoat::test;

TEST_CASE("summary lines of a site are neither title nor number") {
  const char* const text =
      "Quyết định 119/QĐ-UBND\n\nQuyết định 119/QĐ-UBND năm 2009 bổ sung thủ tục do Ủy ban nhân dân tỉnh "
      "Sông Vân ban hành\n\n"
      "Nội dung toàn văn Quyết định 119/QĐ-UBND\n\n\nỦY BAN NHÂN DÂN\nTỈNH SÔNG VÂN\n-------\n\nCỘNG HÒA XÃ "
      "HỘI CHỦ NGHĨA VIỆT NAM\n"
      "Độc lập - Tự do - Hạnh phúc\n---------------\n\nSố: 119/QĐ-UBND\n\nSông Vân, ngày 23 tháng 11 năm "
      "2009\n\n \n\nQUYẾT ĐỊNH\n\nVỀ VIỆC BỔ SUNG THỦ TỤC\n\n"
      "ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN\n\nCăn cứ Luật Tổ chức;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Bổ sung 04 thủ tục "
      "vào danh mục.\n\n1. Trường hợp thủ tục nêu tại Quyết định này được sửa đổi sau ngày Quyết";
  CHECK(shown_head(text) == Lines{"QĐ", "119", "119/QĐ-UBND", "2009-11-23", "Sông Vân",
                                  "ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN", "VỀ VIỆC BỔ SUNG THỦ TỤC"});
  CHECK(shown_sections(text).empty());
  const Lines zones = {"site: Quyết định 119/QĐ-UBND Quyết định",
                       "head: ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN",
                       "title: QUYẾT ĐỊNH",
                       "opening: ỦY BAN NHÂN DÂN",
                       "bases: Căn cứ Luật",
                       "opening: QUYẾT ĐỊNH:",
                       "body: Điều 1. Bổ sung"};
  CHECK(zones_like(text, zones) == zones);
}

TEST_CASE("a table of facts about the document above it") {
  const char* const text =
      "Quyết định số 14/2001/QĐ-UB ngày 16/03/2001 Về phân cấp (Văn bản hết hiệu lực)\n- Số hiệu văn bản: "
      "14/2001/QĐ-UB\n- Ngày ban hành: 16-03-2001\n- Ngôn ngữ:\n"
      "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 14/2001/QĐ-UB | Sông Vân, ngày 16 tháng 3 "
      "năm 2001 |\nQUYẾT ĐỊNH\nV/V BAN HÀNH QUY ĐỊNH VỀ PHÂN CẤP.\n"
      "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN\n- Căn cứ Luật Tổ chức ngày 21/6/1994;\n- Căn cứ Luật Ngân "
      "sách;\n";
  CHECK(shown_head(text) == Lines{"QĐ", "14", "14/2001/QĐ-UB", "2001-03-16", "Sông Vân",
                                  "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN",
                                  "V/V BAN HÀNH QUY ĐỊNH VỀ PHÂN CẤP."});
  CHECK(zones_like(text, {"site:"})[0] == "site:");
}

TEST_CASE("pages that hold no document") {
  for (const char* text : {"", "\n\n", "Trang chủ\nTin tức\nLiên hệ\n",
                           "CÔNG BÁO/Số 1/Ngày 01-9-2025\n3\nCÔNG BÁO/Số 1/Ngày 01-9-2025\n4\n",
                           "Hôm nay trời nắng. Ngày mai trời mưa.\n"}) {
    INFO(text);
    const Lines head = shown_head(text);
    for (std::size_t field = 0; field < 6; ++field) CHECK(head[field] == "-");
    CHECK(head.back() == "no head");
    CHECK(shown_sections(text).empty());
    CHECK(shown_recipients(text).empty());
    CHECK(shown_signature(text).empty());
    CHECK(zones_like(text, {}).size() <= 2);
  }
}

TEST_CASE("decomposed letters, no-break spaces and doubles of Đ read like any others") {
  const char* const text =
      "U\u0309Y BAN NHÂN DÂN\u00A0TI\u0309NH SÔNG VÂN\nCỘNG HO\u0300A XÃ HỘI CHỦ NGHĨA VIỆT NAM\nÐộc lập "
      "\u2013 Tự do \u2013 Hạnh phúc\nSố:\u00A0308/KH\u2011UBND\n"
      "Sông Vân, nga\u0300y 17 tha\u0301ng 11 năm 2023\n\nKÊ\u0301 HOẠCH\nTrồng rừng\n\nThực hiện Nghị "
      "quyết:\n";
  CHECK(shown_head(text) == Lines{"KH", "308", "308/KH-UBND", "2023-11-17", "Sông Vân",
                                  "ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN", "Trồng rừng"});
}
