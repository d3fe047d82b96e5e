#include "catch.hpp"
#include "written_document.hpp"

using namespace rasoat;

namespace {

std::string edges(const WrittenDocument& written) {
  std::string out;
  for (const Edge& edge : find_references(written.document).edges) {
    out += edge.from + " " + std::string(name_of(edge.relation)) + " " + edge.to + "\n";
  }
  return out;
}

std::string relations(const WrittenDocument& written) {
  std::string out;
  for (const Reference& reference : find_references(written.document).references) {
    out += std::string(name_of(reference.relation)) + " ";
  }
  return out;
}

}  // namespace

TEST_CASE("a title's chain attaches each verb to the document before it") {
  const WrittenDocument written(
      {{ZoneKind::title,
        "KẾ HOẠCH\nBổ sung Kế hoạch số 47/KH-UBND ngày 24/9/2018 của UBND tỉnh thực hiện Chương trình hành "
        "động "
        "số 32-CTr/TU ngày 31/7/2018 của Tỉnh ủy thực hiện Nghị quyết số 26-NQ/TW"}},
      "KH");
  CHECK(relations(written) == "supplements cites cites ");
  CHECK(edges(written) ==
        "32-CTr/TU implements 26-NQ/TW\n47/KH-UBND implements 32-CTr/TU\nself supplements 47/KH-UBND\n");
}

TEST_CASE("a letter that reports reports on what it carries out") {
  const auto edges_of = [](const char* subject) {
    WrittenDocument letter(
        {{ZoneKind::title, subject},
         {ZoneKind::opening,
          "Thực hiện Kế hoạch số 41-KH/HU của Ban Thường vụ Huyện ủy, Đảng ủy xã báo cáo như sau:"}},
        "CV");
    letter.document.head.title = subject;
    return edges(letter);
  };
  CHECK(edges_of("V/v báo cáo kết quả công tác") == "self reports_on 41-KH/HU\n");
  CHECK(edges_of("V/v triển khai công tác") == "self implements 41-KH/HU\n");
}

TEST_CASE("an opening's list shares its verb") {
  const WrittenDocument written({{ZoneKind::opening,
                                  "Thực hiện Nghị quyết số 14/NQ-CP ngày 23/7/2025 của Chính phủ về dữ liệu; "
                                  "Nghị định số 278/2025/NĐ-CP của Chính phủ quy định về "
                                  "kết nối; Kế hoạch số 41-KH/TU của Tỉnh ủy thực hiện Nghị quyết số "
                                  "03-NQ/TU (sau đây gọi tắt là Kế hoạch số 41-KH/TU), Ủy ban nhân dân "
                                  "tỉnh ban hành Kế hoạch thực hiện Nghị quyết số 14/NQ-CP như sau:"}},
                                "KH");
  CHECK(relations(written) == "implements implements implements cites defines implements ");
  CHECK(edges(written) ==
        "41-KH/TU implements 03-NQ/TU\nself implements 14/NQ-CP\nself implements 278/2025/NĐ-CP\nself "
        "implements 41-KH/TU\n");
}

TEST_CASE("a letter whose subject begins with báo cáo reports on what its opening carries out") {
  const std::vector<std::pair<ZoneKind, std::string>> parts = {
      {ZoneKind::opening, "Thực hiện Kế hoạch số 190/KH-UBND ngày 08/9/2023, Sở Nội vụ báo cáo như sau:"}};
  const auto of = [&](const char* type, const char* title) {
    WrittenDocument written(parts, type);
    written.document.head.title = title;
    return edges(written);
  };
  CHECK(of("CV", "V/v báo cáo kết quả tháng 10 năm 2023") == "self reports_on 190/KH-UBND\n");
  CHECK(of("CV", "báo cáo kết quả tháng 10 năm 2023") == "self reports_on 190/KH-UBND\n");
  CHECK(of("CV", "V/v đôn đốc báo cáo kết quả") == "self implements 190/KH-UBND\n");
  CHECK(of("KH", "báo cáo kết quả") == "self implements 190/KH-UBND\n");
}

TEST_CASE("a list of what an opening carries out, in a line or in items") {
  const auto of = [](const char* opening, const char* type = "KH") {
    return relations(WrittenDocument({{ZoneKind::opening, opening}}, type));
  };
  CHECK(of("Thực hiện các văn bản: Chỉ thị số 20-CT/TU của Tỉnh ủy; Kế hoạch số 5-KH/TU của Tỉnh ủy, Huyện "
           "ủy xây dựng kế hoạch như sau:") == "implements implements ");
  CHECK(of("Thực hiện các văn bản sau:\n- Chỉ thị số 20-CT/TU;\n- Kế hoạch số 5-KH/TU thực hiện Nghị quyết "
           "số 3-NQ/TU;") == "implements implements cites ");
  CHECK(of("- Thực hiện Chỉ thị số 20-CT/TU;\n- Quán triệt Kế hoạch số 5-KH/TU;") ==
        "implements implements ");
  CHECK(of("Thực hiện các văn bản sau:\n- Chỉ thị số 20-CT/TU;", "BC") == "reports_on ");
  // Not what others do, nor what stands beside the list.
  CHECK(of("Các xã đã thực hiện các văn bản: Chỉ thị số 20-CT/TU; Kế hoạch số 5-KH/TU;") == "cites cites ");
  CHECK(of("Thực hiện các văn bản sau:\n- Một số nội dung trong Chỉ thị số 20-CT/TU;") == "cites ");
}

TEST_CASE("a report reports on what it is made by") {
  const auto of = [](ZoneKind zone, const char* text, const char* type = "BC") {
    return relations(WrittenDocument({{zone, text}}, type));
  };
  const char* const title = "BÁO CÁO\nkết quả rà soát tổ chức bộ máy theo Kết luận số 33-KL/TU";
  CHECK(of(ZoneKind::title, title) == "reports_on ");
  CHECK(of(ZoneKind::title, "KẾ HOẠCH\nrà soát theo Kết luận số 33-KL/TU", "KH") == "based_on ");
  CHECK(of(ZoneKind::opening, "Căn cứ Chỉ thị số 20-CT/TU, Huyện ủy báo cáo như sau:") == "reports_on ");
  CHECK(of(ZoneKind::opening, "Thực hiện chế độ báo cáo theo Chỉ thị số 20-CT/TU, Huyện ủy báo cáo:") ==
        "reports_on ");
  // Laws and what stands in the bases.
  CHECK(of(ZoneKind::opening, "Căn cứ Nghị định số 30/2020/NĐ-CP, Huyện ủy báo cáo như sau:") == "based_on ");
  CHECK(of(ZoneKind::bases, "Căn cứ Chỉ thị số 20-CT/TU;") == "based_on ");
  const char* const asked =
      "Thực hiện Công văn số 311-CV/VPTU về việc báo cáo kết quả thực hiện Chỉ thị số 20-CT/TU, Huyện ủy báo "
      "cáo như sau:";
  CHECK(of(ZoneKind::opening, asked) == "reports_on reports_on ");
  CHECK(of(ZoneKind::opening, asked, "KH") == "implements cites ");
  CHECK(of(ZoneKind::opening,
           "Thực hiện Công văn số 311-CV/VPTU về việc triển khai Chỉ thị số 20-CT/TU, Huyện ủy báo cáo:") ==
        "reports_on cites ");
}

TEST_CASE("in a list of bases a chain takes both its objects") {
  const auto of = [](const std::string& text, ZoneKind zone = ZoneKind::opening) {
    return edges(WrittenDocument({{zone, text}}, "KH"));
  };
  const std::string two =
      "Kế hoạch số 283/KH-UBND của UBND tỉnh về thực hiện Nghị quyết số 71/NQ-CP của Chính phủ và Chương "
      "trình "
      "số 10-CTr/TU của Tỉnh ủy";
  const std::string both =
      "283/KH-UBND implements 10-CTr/TU\n283/KH-UBND implements 71/NQ-CP\nself implements 283/KH-UBND\n";
  CHECK(
      of("Thực hiện " + two + "; Quyết định số 9/QĐ-UBND về trồng rừng, huyện ban hành Kế hoạch như sau:") ==
      both + "self implements 9/QĐ-UBND\n");
  CHECK(of("Căn cứ " + two + ";", ZoneKind::bases) ==
        "283/KH-UBND implements 10-CTr/TU\n283/KH-UBND implements 71/NQ-CP\nself based_on 283/KH-UBND\n");
  // What C carries out is said of C alone.
  CHECK(of("Thực hiện " + two + " về thực hiện Nghị quyết số 57-NQ/TW; và các quy định khác:") ==
        "10-CTr/TU implements 57-NQ/TW\n" + both);
  // No list, a law's guidance, a title that has ended.
  CHECK(of("Thực hiện " + two + ", huyện ban hành Kế hoạch như sau:") ==
        "283/KH-UBND implements 71/NQ-CP\nself implements 283/KH-UBND\n");
  CHECK(of("Căn cứ Nghị định số 78/2025/NĐ-CP hướng dẫn Luật số 64/2025/QH15 và Nghị định số 79/2025/NĐ-CP;",
           ZoneKind::bases) ==
        "78/2025/NĐ-CP guides 64/2025/QH15\nself based_on 78/2025/NĐ-CP\nself based_on 79/2025/NĐ-CP\n");
}

TEST_CASE("theo far inside a sentence of the opening is no basis") {
  const auto of = [](const char* text) {
    return relations(WrittenDocument({{ZoneKind::opening, text}}, "KH"));
  };
  CHECK(of("Tuy nhiên, qua quá trình triển khai tại các xã theo Quyết định số 766/QĐ-TTg còn nhiều khó "
           "khăn.") == "cites ");
  CHECK(of("Theo Quyết định số 766/QĐ-TTg, Ủy ban nhân dân huyện ban hành Kế hoạch như sau:") == "based_on ");
  CHECK(of("Ủy ban nhân dân huyện ban hành Kế hoạch trồng rừng theo Quyết định số 766/QĐ-TTg như sau:") ==
        "based_on ");
  CHECK(
      of("Để giao trách nhiệm cho các xã trên địa bàn huyện theo Quyết định số 766/QĐ-TTg, huyện yêu cầu:") ==
      "based_on ");
}

TEST_CASE("legal bases") {
  const WrittenDocument written(
      {{ZoneKind::bases,
        "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;\n\nCăn cứ Nghị định số 30/2025/NĐ-CP "
        "của Chính phủ sửa đổi, bổ sung một số điều "
        "của Nghị định số 07/2021/NĐ-CP;\n\nCăn cứ Luật Đất đai số 31/2024/QH15 được sửa đổi, bổ sung bởi "
        "Luật số 43/2024/QH15;\n\nXét Tờ trình số 163/TTr-UBND về việc ban "
        "hành Nghị quyết sửa đổi, bổ sung Nghị quyết số 20/2023/NQ-HĐND;"}},
      "NQ");
  CHECK(relations(written) == "based_on based_on cites based_on cites based_on cites ");
  CHECK(edges(written) ==
        "30/2025/NĐ-CP amends 07/2021/NĐ-CP\n43/2024/QH15 amends 31/2024/QH15\nself based_on "
        "163/TTr-UBND\nself based_on 30/2025/NĐ-CP\n"
        "self based_on 31/2024/QH15\nself based_on 72/2025/QH15\n");
}

TEST_CASE("the final clause replaces and repeals") {
  const WrittenDocument written(
      {{ZoneKind::final_clause,
        "Hướng dẫn này thay thế Hướng dẫn số 31-HD/BTGTW, ngày 30/12/2011 và có hiệu lực kể từ ngày ký. Bãi "
        "bỏ Quyết định số 12/QĐ-UBND. "
        "Bãi bỏ khoản 2 Điều 5 Quyết định số 13/QĐ-UBND. Quyết định số 14/QĐ-UBND hết hiệu lực thi hành."}},
      "HD");
  CHECK(edges(written) ==
        "self repeals 12/QĐ-UBND\nself amends 13/QĐ-UBND\nself repeals 14/QĐ-UBND\nself replaces "
        "31-HD/BTGTW\n");
}

TEST_CASE("a list of amenders amends the head of the clause, not a law in its title") {
  const WrittenDocument written(
      {{ZoneKind::bases,
        "Căn cứ Luật Thuế sông số 47/2014/QH13 được sửa đổi, bổ sung bởi Luật số 51/2019/QH14, Luật số "
        "23/2023/QH15 và Luật số 18/2025/QH15;\n"
        "Nghị định số 78/2025/NĐ-CP của Chính phủ quy định chi tiết một số điều và biện pháp để tổ chức, "
        "hướng dẫn thi hành Luật Đê điều được sửa đổi, bổ sung bởi Nghị định "
        "số 187/2025/NĐ-CP; quy định khác;\n\nCăn cứ Quyết định số 57/2013/QĐ-TTg về trợ cấp và Quyết định "
        "số 62/2015/QĐ-TTg;"}},
      "QĐ");
  CHECK(relations(written) == "based_on cites cites cites based_on cites cites based_on based_on ");
  CHECK(edges(written) ==
        "18/2025/QH15 amends 47/2014/QH13\n187/2025/NĐ-CP amends 78/2025/NĐ-CP\n23/2023/QH15 amends "
        "47/2014/QH13\n51/2019/QH14 amends 47/2014/QH13\n"
        "78/2025/NĐ-CP guides named:luat-de-dieu\nself based_on 47/2014/QH13\nself based_on "
        "57/2013/QĐ-TTg\nself based_on 62/2015/QĐ-TTg\nself based_on 78/2025/NĐ-CP\n");
}

TEST_CASE("what a document repeals, near and far") {
  const WrittenDocument listed({{ZoneKind::body,
                                 "Điều 2. Bãi bỏ toàn bộ các văn bản sau:\n1. Thông tư số 08/2013/TT-BYT về "
                                 "định mức theo Nghị định số 5/2010/NĐ-CP.\n2. Thông tư số 09/2014/TT-BYT.\n"
                                 "Điều 3. Theo Thông tư số 10/2014/TT-BYT"}},
                               "TT");
  CHECK(edges(listed) == "self repeals 08/2013/TT-BYT\nself repeals 09/2014/TT-BYT\n");
  const WrittenDocument lapsed(
      {{ZoneKind::final_clause,
        "1. Thông tư này có hiệu lực từ ngày 01 tháng 7 năm 2024.\n2. Thông tư số 38/2016/TT-BYT ngày 05 "
        "tháng 6 năm 2016 của Bộ trưởng Bộ Y tế hướng dẫn chế độ trực hết "
        "hiệu lực kể từ ngày Thông tư này có hiệu lực. Khoản 2 Điều 5 Thông tư số 39/2016/TT-BYT hết hiệu "
        "lực thi hành."}},
      "TT");
  CHECK(edges(lapsed) == "self repeals 38/2016/TT-BYT\nself amends 39/2016/TT-BYT\n");
}

TEST_CASE("what an announcement ends in the same line, in part or whole") {
  const auto of = [](const std::string& clause) {
    return edges(WrittenDocument({{ZoneKind::final_clause, clause}}, "NQ"));
  };
  const std::string parts =
      "self amends 131/2021/NĐ-CP\nself amends 55/2023/NĐ-CP\nself amends 75/2021/NĐ-CP\n";
  CHECK(
      of("b) Kể từ ngày Nghị quyết này có hiệu lực, các quy định về phê duyệt kế hoạch sau đây chấm dứt hiệu "
         "lực:\nđiểm h khoản 1 Điều 182 Nghị định số 131/2021/NĐ-CP (Nghị định số 131/2021/NĐ-CP); khoản 4 "
         "Điều 12 Nghị định số 75/2021/NĐ-CP về mức hưởng và điểm d khoản 4 Điều 1 Nghị định số "
         "55/2023/NĐ-CP.") == parts);
  CHECK(
      of("Bãi bỏ các quy định sau đây: điểm h khoản 1 Điều 182 Nghị định số 131/2021/NĐ-CP; khoản 4 Điều 12 "
         "Nghị định số 75/2021/NĐ-CP và Điều 5 Nghị định số 55/2023/NĐ-CP; Thông tư số 5/2020/TT-BNV.") ==
      "self amends 131/2021/NĐ-CP\nself repeals 5/2020/TT-BNV\nself amends 55/2023/NĐ-CP\nself amends "
      "75/2021/NĐ-CP\n");
  CHECK(of("Các quy định sau đây hết hiệu lực: Nghị định số 131/2021/NĐ-CP; khoản 4 Điều 12 Nghị định số "
           "75/2021/NĐ-CP.") == "self repeals 131/2021/NĐ-CP\nself amends 75/2021/NĐ-CP\n");
  // The list ends with its line; a verb that governs one part says nothing of whole documents.
  CHECK(
      of("Các quy định sau đây hết hiệu lực: khoản 4 Điều 12 Nghị định số 75/2021/NĐ-CP.\n3. Trường hợp khác "
         "áp dụng Nghị định số 55/2023/NĐ-CP.") == "self amends 75/2021/NĐ-CP\n");
  CHECK(of("Thay thế Nghị định số 75/2021/NĐ-CP và Nghị định số 55/2023/NĐ-CP.") ==
        "self replaces 55/2023/NĐ-CP\nself replaces 75/2021/NĐ-CP\n");
}

TEST_CASE("what a document amends without naming it first") {
  const WrittenDocument title(
      {{ZoneKind::title,
        "NGHỊ QUYẾT\n\nVỀ VIỆC SỬA ĐỔI, BỔ SUNG QUY ĐỊNH VỀ PHÍ TẠI NGHỊ QUYẾT SỐ 16/2023/NQ-HĐND"}},
      "NQ");
  CHECK(edges(title) == "self amends 16/2023/NQ-HĐND\n");
  const WrittenDocument article(
      {{ZoneKind::body,
        "1. Sửa đổi cụm từ “năm” thành “sáu” tại khoản 3 Điều 8 Thông tư số 44/2022/TT-BTC.\n2. Điều chỉnh "
        "mức giá theo Quyết định số 15/2025/QĐ-TTg."}},
      "TT");
  CHECK(edges(article) == "self amends 44/2022/TT-BTC\n");
}

TEST_CASE("in the body only chains between others count") {
  const WrittenDocument written(
      {{ZoneKind::body,
        "Tiếp tục thực hiện Kế hoạch số 91-KH/TU của Tỉnh ủy và Kế hoạch số 74-KH/ĐUK của Đảng ủy Khối thực "
        "hiện Nghị quyết số 26-NQ/TW. Thực hiện Quy định "
        "số 48-QĐ/TU gắn với thực hiện Chỉ thị số 05-CT/TW. Kế hoạch số 65-KH/ĐUK thực hiện Kết luận số "
        "18-KL/TW của Ban Bí thư và Hướng dẫn số "
        "13-HD/BTCTU của Ban Tổ chức Tỉnh ủy"}},
      "KH");
  CHECK(relations(written) == "cites cites cites cites cites cites cites cites ");
  CHECK(edges(written) ==
        "65-KH/ĐUK implements 18-KL/TW\n74-KH/ĐUK implements 26-NQ/TW\n91-KH/TU implements 26-NQ/TW\n");
}

TEST_CASE("a review of how a document was carried out reports on it") {
  const WrittenDocument written(
      {{ZoneKind::title,
        "KẾ HOẠCH thực hiện Kết luận số 38-KL/TW về tổng kết 10 năm thực hiện Nghị quyết số 22-NQ/TW"}},
      "KH");
  CHECK(edges(written) == "38-KL/TW reports_on 22-NQ/TW\nself implements 38-KL/TW\n");
  const WrittenDocument report({{ZoneKind::title, "BÁO CÁO Kết quả thực hiện Kế hoạch số 41-KH/TU"}}, "BC");
  CHECK(edges(report) == "self reports_on 41-KH/TU\n");
}

TEST_CASE("new wording cites; this document does nothing with what it names") {
  const WrittenDocument amending(
      {{ZoneKind::body,
        "Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 32/2016/TT-BYT\n1. Sửa đổi khoản 1 Điều 3 như "
        "sau:\n“1. Mức "
        "lương theo quy định tại Mục 2 Thông tư số 27/2016/TT-BYT và bổ sung Nghị định số "
        "51/2016/NĐ-CP.”.\n2. Bãi bỏ "
        "khoản 4 Điều 5 Thông tư số 28/2016/TT-BYT; khoản 1 Điều 3 Thông tư số 29/2016/TT-BYT."}},
      "TT");
  CHECK(relations(amending) == "amends cites cites amends amends ");
  CHECK(edges(amending) ==
        "self amends 28/2016/TT-BYT\nself amends 29/2016/TT-BYT\nself amends 32/2016/TT-BYT\n");
}

TEST_CASE("the bases of another document in a note are its own") {
  const WrittenDocument note(
      {{ZoneKind::bases, "Căn cứ Nghị định số 14/2017/NĐ-CP;"},
       {ZoneKind::site,
        "1 Thông tư số 12/2024/TT-BYT sửa đổi Thông tư số 16/2018/TT-BYT có căn cứ ban hành như sau:\n“Căn "
        "cứ Nghị định "
        "số 62/2022/NĐ-CP ngày 12/9/2022 của Chính phủ;\nCăn cứ Nghị định số 21/2024/NĐ-CP sửa đổi, bổ sung "
        "Nghị định số "
        "51/2016/NĐ-CP quy định tiền lương và Nghị định số 52/2016/NĐ-CP quy định thù lao;”"}},
      "TT");
  CHECK(
      edges(note) ==
      "12/2024/TT-BYT amends 16/2018/TT-BYT\n12/2024/TT-BYT based_on 21/2024/NĐ-CP\n12/2024/TT-BYT based_on "
      "62/2022/NĐ-CP\n21/2024/NĐ-CP amends 51/2016/NĐ-CP\n21/2024/NĐ-CP amends 52/2016/NĐ-CP\nself based_on "
      "14/2017/NĐ-CP\n");
}

TEST_CASE("fixed phrases may break at the end of a line") {
  const WrittenDocument note({{ZoneKind::site,
                               "1 Thông tư số 12/2024/TT-BYT sửa đổi Thông tư số 16/2018/TT-BYT có căn cứ "
                               "ban\nhành như sau:\n“Căn cứ "
                               "Nghị định số 62/2022/NĐ-CP của Chính phủ;”"}},
                             "TT");
  CHECK(edges(note) == "12/2024/TT-BYT amends 16/2018/TT-BYT\n12/2024/TT-BYT based_on 62/2022/NĐ-CP\n");
  const WrittenDocument part(
      {{ZoneKind::final_clause, "2. Bãi bỏ Điều\n5 của Nghị quyết số 12/2019/NQ-HĐND."}}, "NQ");
  CHECK(edges(part) == "self amends 12/2019/NQ-HĐND\n");
  const WrittenDocument listed(
      {{ZoneKind::final_clause,
        "Bãi bỏ các Quyết định\nsau:\na) Quyết định số 449/2016/QĐ-UBND;\nb) Quyết định "
        "số 08/2019/QĐ-UBND."}},
      "QĐ");
  CHECK(edges(listed) == "self repeals 08/2019/QĐ-UBND\nself repeals 449/2016/QĐ-UBND\n");
  const WrittenDocument annexed({{ZoneKind::body, "Điều 1. Bãi\nbỏ 02 Quyết định (có Danh mục kèm theo)."},
                                 {ZoneKind::appendix, "DANH MỤC\n1. Quyết định số 1/2001/QĐ-UB về phí."}},
                                "QĐ");
  CHECK(edges(annexed) == "self repeals 1/2001/QĐ-UB\n");
}

TEST_CASE("a list under a sentence of change") {
  const WrittenDocument lapsing(
      {{ZoneKind::final_clause,
        "Các Quyết định sau hết hiệu lực kể từ ngày Quyết định này có hiệu lực:\na) Quyết định số "
        "449/2016/QĐ-UBND về "
        "phí;\nb) Quyết định số 08/2019/QĐ-UBND sửa đổi Quyết định số 449/2016/QĐ-UBND."}},
      "QĐ");
  CHECK(relations(lapsing) == "cites repeals repeals cites ");
  const WrittenDocument replacing({{ZoneKind::final_clause,
                                    "Quyết định này có hiệu lực từ ngày ký và thay thế các Quyết định: số "
                                    "23/2016/QĐ-UBND ngày 01/7/2016 của UBND "
                                    "tỉnh; số 21/2023/QĐ-UBND ngày 02/7/2023 của UBND tỉnh."}},
                                  "QĐ");
  CHECK(edges(replacing) == "self replaces 21/2023/QĐ-UBND\nself replaces 23/2016/QĐ-UBND\n");
  const WrittenDocument parts({{ZoneKind::body,
                                "2. Thay thế Mẫu số 05, Mẫu số 09 được ban hành kèm theo Thông tư số "
                                "12/2015/TT-BTC.\n3. Thay thế cụm từ “Tổng "
                                "cục” tại khoản 2, điểm b khoản 3 Điều 3; khoản 4 Điều 11 Thông tư số "
                                "13/2015/TT-BTC; khoản 3 Điều 3 Thông tư số "
                                "14/2015/TT-BTC."}},
                              "TT");
  CHECK(edges(parts) ==
        "self amends 12/2015/TT-BTC\nself amends 13/2015/TT-BTC\nself amends 14/2015/TT-BTC\n");
  // Work that is ordered is no document that is changed.
  const WrittenDocument work(
      {{ZoneKind::body,
        "1. Điều chỉnh danh mục hàng hóa do Nhà nước định giá:\na) Theo Điều 8 Nghị định số "
        "85/2024/NĐ-CP, các sở lập danh mục."}},
      "QĐ");
  CHECK(edges(work) == "");
}

TEST_CASE("who amended a document does not lapse with it") {
  const WrittenDocument lapsed({{ZoneKind::final_clause,
                                 "Nghị quyết số 22/2022/NQ-HĐND về học phí được sửa đổi, bổ sung bởi Nghị "
                                 "quyết số 09/2024/NQ-HĐND và Nghị quyết "
                                 "số 11/2025/NQ-HĐND hết hiệu lực kể từ ngày Nghị quyết này có hiệu lực."}},
                               "NQ");
  CHECK(edges(lapsed) ==
        "09/2024/NQ-HĐND amends 22/2022/NQ-HĐND\n11/2025/NQ-HĐND amends 22/2022/NQ-HĐND\nself repeals "
        "22/2022/NQ-HĐND\n");
}

TEST_CASE("a law guides nobody, and what details a law and a decree details both") {
  const WrittenDocument details({{ZoneKind::bases,
                                  "Căn cứ Thông tư số 15/2025/TT-BNV ngày 04/8/2025 của Bộ trưởng Bộ Nội vụ "
                                  "Quy định biện pháp để tổ chức, hướng dẫn "
                                  "thi hành Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP;\nTheo "
                                  "Luật Di sản văn hóa hướng dẫn thi hành "
                                  "tại Thông tư số 04/2011/TT-BVHTTDL;"}},
                                "QĐ");
  const std::string found = edges(details);
  CHECK(found.find("15/2025/TT-BNV guides named:luat-thi-dua-khen-thuong") != std::string::npos);
  CHECK(found.find("named:luat-di-san-van-hoa guides") == std::string::npos);
}

TEST_CASE("what the articles repeal stands in an annex") {
  WrittenDocument annexed(
      {{ZoneKind::final_clause,
        "Điều 1. Bãi bỏ văn bản\n1. Bãi bỏ toàn bộ văn bản do tỉnh ban hành tại Phụ lục I ban hành kèm\ntheo "
        "Quyết định "
        "này.\n2. Bãi bỏ một phần văn bản tại Phụ lục II ban hành kèm theo Quyết định này."},
       {ZoneKind::appendix,
        "Phụ lục I\n1. Quyết định số 1/2001/QĐ-UB về phí theo Quyết định số 2/2001/QĐ-UB.\n2. Quyết định số "
        "3/2001/QĐ-UB."},
       {ZoneKind::appendix, "Phụ lục II\n| 1 | Quyết định | 4/2001/QĐ-UB | 5/2001/QĐ-UB |"}},
      "QĐ");
  for (const char* label : {"Phụ lục I", "Phụ lục II"}) {
    const std::size_t at = annexed.text.find(std::string(label) + "\n");
    annexed.document.head.sections.push_back(
        {1, label, "", {static_cast<Offset>(at), static_cast<Offset>(at + std::string_view(label).size())}});
  }
  CHECK(edges(annexed) == "self repeals 1/2001/QĐ-UB\nself repeals 3/2001/QĐ-UB\nself amends 4/2001/QĐ-UB\n");

  const WrittenDocument one(
      {{ZoneKind::body, "Điều 1. Bãi bỏ 02 Quyết định (có Danh mục kèm theo)."},
       {ZoneKind::appendix,
        "DANH MỤC\n1. Quyết định số 1/2001/QĐ-UB về phí.\nTheo Quyết định số 2/2001/QĐ-UB"}},
      "QĐ");
  CHECK(edges(one) == "self repeals 1/2001/QĐ-UB\n");
  const WrittenDocument published(
      {{ZoneKind::body, "Điều 1. Công bố văn bản hết hiệu lực (có Danh mục kèm theo)."},
       {ZoneKind::appendix, "DANH MỤC\n1. Quyết định số 1/2001/QĐ-UB về phí."}},
      "QĐ");
  CHECK(edges(published) == "");
}

TEST_CASE("after what an amended document guides, the amending one goes on to its next object") {
  CHECK(
      edges(
          {{{ZoneKind::bases,
             "Căn cứ Nghị định số 18/2031/NĐ-CP của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số "
             "07/2030/NĐ-CP quy định chi tiết và hướng dẫn thi hành Luật Nhà ở và Nghị định số 09/2030/NĐ-CP "
             "về kiểm tra văn bản;"}},
           "QĐ"}) ==
      "07/2030/NĐ-CP guides named:luat-nha-o\n18/2031/NĐ-CP amends 07/2030/NĐ-CP\n"
      "18/2031/NĐ-CP amends 09/2030/NĐ-CP\nself based_on 18/2031/NĐ-CP\n");
  CHECK(edges({{{ZoneKind::bases,
                 "Căn cứ Nghị định số 07/2030/NĐ-CP quy định chi tiết và hướng dẫn thi hành Luật Nhà ở và "
                 "Nghị định "
                 "số 09/2030/NĐ-CP về kiểm tra văn bản;"}},
               "QĐ"}) ==
        "07/2030/NĐ-CP guides named:luat-nha-o\nself based_on 07/2030/NĐ-CP\nself based_on 09/2030/NĐ-CP\n");
  CHECK(
      edges(
          {{{ZoneKind::bases,
             "Căn cứ Nghị định số 18/2031/NĐ-CP của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số "
             "07/2030/NĐ-CP quy định chi tiết và hướng dẫn thi hành Luật Nhà ở và Nghị định số 09/2032/NĐ-CP "
             "về kiểm tra văn bản;"}},
           "QĐ"})
          .ends_with("self based_on 09/2032/NĐ-CP\nself based_on 18/2031/NĐ-CP\n"));
}

// Each object is related to every subject: without an end, a row of numbers would grow into its square.
TEST_CASE("one verb is said of so many documents, and no more") {
  const auto row = [](int year) {
    std::string numbers;
    for (int i = 1; i <= 100; ++i)
      numbers +=
          (i > 1 ? ", " : "") + ("Nghị định số " + std::to_string(i)) + "/" + std::to_string(year) + "/NĐ-CP";
    return numbers;
  };
  const std::string passive =
      "Theo " + row(2020) + " được sửa đổi, bổ sung bởi " + row(2021) + ", các sở báo cáo.";
  const std::string active = "Theo " + row(2021) + " sửa đổi, bổ sung " + row(2020) + ", các sở báo cáo.";
  for (const std::string& text : {passive, active}) {
    const WrittenDocument written({{ZoneKind::body, text.c_str()}}, "KH");
    const std::size_t count = find_references(written.document).edges.size();
    CHECK(count > 100);
    CHECK(count <= 3200);
  }
}
