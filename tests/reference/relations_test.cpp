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
