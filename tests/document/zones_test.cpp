// Zones cover the view from its start to its end, in order.
#include "catch.hpp"
#include "document/document.hpp"
#include "document/shown.hpp"
#include "reading/readers.hpp"

using namespace rasoat;
using namespace rasoat::test;

TEST_CASE("bases, opening and final clauses of a decision") {
  const char* const text =
      "QUYẾT ĐỊNH\nVề việc hỗ trợ\n\nỦY BAN NHÂN DÂN TỈNH SÔNG VÂN\n\nCăn cứ Luật Tổ chức;\n\nCăn cứ Nghị "
      "định số 1/2020/NĐ-CP;\n\nTheo đề nghị của Giám đốc Sở Nội vụ,\n\nQUYẾT ĐỊNH:\n\n"
      "Điều 1. Hỗ trợ các hộ trồng rừng.\n\nĐiều 2. Hiệu lực thi hành\n\n1. Quyết định này có hiệu lực từ "
      "ngày ký.\n\n2. Bãi bỏ Quyết định số 5/QĐ-UBND.\n\nĐiều 3. Trách nhiệm thi hành\n\nChánh Văn phòng thi "
      "hành.\n\n"
      "PHỤ LỤC\n\nDANH SÁCH\n\nMột câu.\n";
  const Lines zones = {
      "title: QUYẾT ĐỊNH Về việc hỗ trợ",      "opening: ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN",
      "bases: Căn cứ Luật Tổ chức; Căn cứ Ng", "opening: QUYẾT ĐỊNH:",
      "body: Điều 1. Hỗ trợ các hộ trồng rừ",  "final_clause: Điều 2. Hiệu lực thi hành 1. Q",
      "body: Điều 3. Trách nhiệm thi hành",    "appendix: PHỤ LỤC DANH SÁCH Một câu."};
  CHECK(zones_like(text, zones) == zones);
}

TEST_CASE("a plan's opening, with bases or without") {
  const char* const plan =
      "KẾ HOẠCH\ntrồng rừng\n\nCăn cứ Quyết định số 5/QĐ-TTg;\n\nCăn cứ Kế hoạch số 6/KH-UBND, Sở Nội vụ ban "
      "hành Kế "
      "hoạch trồng rừng như sau:\n\nI. MỤC ĐÍCH\n\nMột câu.\n\nKế hoạch này thay thế Kế hoạch số 3/KH-SNV.\n";
  const Lines of_plan = {"title: KẾ HOẠCH trồng rừng", "bases: Căn cứ Quyết định số 5/QĐ-TTg;",
                         "opening: Căn cứ Kế hoạch số 6/KH-UBND,", "body: I. MỤC ĐÍCH Một câu.",
                         "final_clause: Kế hoạch này thay thế"};
  CHECK(zones_like(plan, of_plan) == of_plan);
  const char* const directive =
      "CHỈ THỊ\nvề trồng rừng\n\nThời gian qua, công tác trồng rừng đạt kết quả.\n\nTuy vậy, còn nhiều hạn "
      "chế.\n\nĐể khắc "
      "phục, Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Các sở rà soát.\n\n2. Các huyện rà soát.\n";
  const Lines of_directive = {"title: CHỈ THỊ về trồng rừng", "opening: Thời gian qua,",
                              "body: 1. Các sở rà soát. 2. Các huyện"};
  CHECK(zones_like(directive, of_directive) == of_directive);
}

TEST_CASE("a dashed list of bases belongs to the opening") {
  const std::string head = "KẾ HOẠCH\ntrồng rừng\n\n";
  const std::string lead = "\nSở Nội vụ xây dựng kế hoạch như sau:\n\n1. Một câu.\n";
  const auto second = [&](const std::string& bases, const char* wanted) {
    return zones_like(head + bases + lead, {"title: KẾ HOẠCH trồng rừng", wanted})[1];
  };
  CHECK(second("- Thực hiện Kế hoạch số 6/KH-UBND;\n- Thực hiện Kết luận số 7-KL/TU,\n",
               "opening: - Thực hiện Kế hoạch số 6/KH-UBND; - Thực hiện Kết luận số 7-KL/TU, Sở") ==
        "opening: - Thực hiện Kế hoạch số 6/KH-UBND; - Thực hiện Kết luận số 7-KL/TU, Sở");
  CHECK(second("Thực hiện các văn bản sau:\n- Kế hoạch số 6/KH-UBND;\n- Kết luận số 7-KL/TU;\n",
               "opening: Thực hiện các văn bản sau: - Kế hoạch số 6/KH-UBND; - Kết luận") ==
        "opening: Thực hiện các văn bản sau: - Kế hoạch số 6/KH-UBND; - Kết luận");
  CHECK(second("Căn cứ các văn bản sau:\n- Luật số 16/2017/QH14;\n", "opening: Căn cứ các văn bản sau:") ==
        "opening: Căn cứ các văn bản sau:");
  // A task is none, and the list under an order is not the opening's.
  CHECK(second("Sở yêu cầu:\n- Thực hiện Kế hoạch số 6/KH-UBND;\n", "opening: Sở yêu cầu:") ==
        "opening: Sở yêu cầu:");
  CHECK(second("- Thực hiện công tác trồng rừng;\n", "body: - Thực hiện công") == "body: - Thực hiện công");
}

TEST_CASE("what ends the force of others beside the own effect, with its list") {
  const char* const text =
      "THÔNG TƯ\nQuy định\n\nCăn cứ Luật Tổ chức;\n\nĐiều 1. Phạm vi\n\nMột câu.\n\nĐiều 2. Thông tư này có "
      "hiệu lực từ ngày ký.\n\nThông tư số 1/2020/TT-BNV của Bộ trưởng Bộ Nội vụ quy định về việc trồng rừng "
      "phòng hộ ven sông hết hiệu lực.\n\nCác văn bản sau hết hiệu lực:\n\n- Thông tư số 3/2020/TT-BNV.\n\n"
      "Điều 3. Trường hợp thay thế thì báo cáo.\n\n1. Trước ngày Thông tư này có hiệu lực, hết hiệu lực thẻ "
      "cũ.\n";
  const Lines zones = {"title: THÔNG TƯ", "bases: Căn cứ Luật Tổ chức;", "body: Điều 1. Phạm vi Một câu.",
                       "final_clause: Điều 2. Thông tư này", "body: Điều 3. Trường hợp"};
  CHECK(zones_like(text, zones) == zones);
}

TEST_CASE("an item that is titled with the effect, and a sentence inside a paragraph") {
  const char* const text =
      "NGHỊ QUYẾT\nQuy định\n\nCăn cứ Luật Tổ chức;\n\nĐiều 1. Tổ chức thực hiện\n\n1. Giao Sở Nội vụ.\n\n2. "
      "Hiệu "
      "lực thi hành\n\na) Có hiệu lực từ ngày ký.\n\n3. Giao Sở Y tế thực hiện theo quy định hiện hành của "
      "cấp có "
      "thẩm quyền ở địa phương.\n\nCác sở thực hiện theo quy định hiện hành của cấp có thẩm quyền ở địa "
      "phương trong "
      "phạm vi được giao (Nghị quyết này thay thế Nghị quyết số 2/NQ-HĐND).\n";
  const Lines zones = {"title: NGHỊ QUYẾT",     "bases: Căn cứ Luật Tổ chức;",
                       "body: Điều 1.",         "final_clause: 2. Hiệu lực thi hành a) Có",
                       "body: 3. Giao Sở Y tế", "final_clause: Các sở"};
  CHECK(zones_like(text, zones) == zones);
}

TEST_CASE("the history of a consolidated text before its bases and among them") {
  const char* const text =
      "THÔNG TƯ\nQuy định\n\nThông tư số 1/2020/TT-BNV được sửa đổi bởi:\n\n1. Thông tư số "
      "2/2021/TT-BNV;\n\n2. Thông "
      "tư số 3/2022/TT-BNV.\n\nCăn cứ Luật Tổ chức;\n\n1 Văn bản này được hợp nhất từ ba Thông tư.\n\n- "
      "Thông tư số "
      "1.\n\nCăn cứ Nghị định số 5/2020/NĐ-CP;\n\nBộ trưởng ban hành Thông tư quy định.\n\nĐiều 1. Phạm "
      "vi\n\n"
      "Căn cứ tình hình thực tế;\n";
  const Lines zones = {"title: THÔNG TƯ",
                       "opening: Thông tư số 1/2020/TT-BNV",
                       "body: 1. Thông tư",
                       "bases: Căn cứ Luật",
                       "opening: 1 Văn bản",
                       "body: - Thông",
                       "bases: Căn cứ Nghị định",
                       "opening: Bộ trưởng ban hành",
                       "body: Điều 1. Phạm vi Căn cứ tình hình"};
  CHECK(zones_like(text, zones) == zones);
  const char* const directive =
      "CHỈ THỊ\nvề rừng\n\nỦy ban yêu cầu:\n\n1. Các sở:\n\n- Căn cứ kế hoạch;\n\nMột câu.\n";
  const Lines of_directive = {"title: CHỈ THỊ",
                              "opening: Ủy ban yêu cầu:", "body: 1. Các sở: - Căn cứ kế hoạch; Một"};
  CHECK(zones_like(directive, of_directive) == of_directive);
}

TEST_CASE("amending a part of another document is no final clause") {
  const char* const text =
      "NGHỊ QUYẾT\nSửa đổi\n\nCăn cứ Luật Tổ chức;\n\nĐiều 1. Thay thế, bãi bỏ một số cụm từ của Quy "
      "định\n\n1. Thay cụm từ.\n\n"
      "Điều 2. Tổ chức thực hiện\n\nMột câu.\n";
  const Lines zones = {"title: NGHỊ QUYẾT", "bases: Căn cứ Luật Tổ chức;", "body: Điều 1."};
  CHECK(zones_like(text, zones) == zones);
}

TEST_CASE("zones cover the whole view, whatever the text") {
  for (const char* text : {"", "a", "|\na\n|\n", "-----\n", "KẾ HOẠCH", "Căn cứ Luật;\n",
                           "Kính gửi: Sở Nội vụ\n\nXin chào.\n", "\f\f", "1. a\n2. b\n"}) {
    INFO(text);
    const SourceText source("", text);
    const Document document = take_apart(*read_document(source));
    REQUIRE_FALSE(document.zones.empty());
    CHECK(document.zones.front().view.start == 0);
    CHECK(document.zones.back().view.end == document.view.text().size());
    for (std::size_t at = 1; at < document.zones.size(); ++at) {
      CHECK(document.zones[at - 1].view.end == document.zones[at].view.start);
      CHECK(document.zone_at(document.zones[at].view.start) == document.zones[at].kind);
    }
  }
}
