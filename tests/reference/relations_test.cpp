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
  const WrittenDocument written({{ZoneKind::title, "KẾ HOẠCH\nBổ sung Kế hoạch số 47/KH-UBND ngày 24/9/2018 của UBND tỉnh thực hiện Chương trình hành động "
                                                   "số 32-CTr/TU ngày 31/7/2018 của Tỉnh ủy thực hiện Nghị quyết số 26-NQ/TW"}}, "KH");
  CHECK(relations(written) == "supplements cites cites ");
  CHECK(edges(written) == "32-CTr/TU implements 26-NQ/TW\n47/KH-UBND implements 32-CTr/TU\nself supplements 47/KH-UBND\n");
}

TEST_CASE("an opening's list shares its verb") {
  const WrittenDocument written({{ZoneKind::opening, "Thực hiện Nghị quyết số 14/NQ-CP ngày 23/7/2025 của Chính phủ về dữ liệu; Nghị định số 278/2025/NĐ-CP của Chính phủ quy định về "
                                                     "kết nối; Kế hoạch số 41-KH/TU của Tỉnh ủy thực hiện Nghị quyết số 03-NQ/TU (sau đây gọi tắt là Kế hoạch số 41-KH/TU), Ủy ban nhân dân "
                                                     "tỉnh ban hành Kế hoạch thực hiện Nghị quyết số 14/NQ-CP như sau:"}}, "KH");
  CHECK(relations(written) == "implements implements implements cites defines implements ");
  CHECK(edges(written) == "41-KH/TU implements 03-NQ/TU\nself implements 14/NQ-CP\nself implements 278/2025/NĐ-CP\nself implements 41-KH/TU\n");
}

TEST_CASE("legal bases") {
  const WrittenDocument written({{ZoneKind::bases, "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;\n\nCăn cứ Nghị định số 30/2025/NĐ-CP của Chính phủ sửa đổi, bổ sung một số điều "
                                                   "của Nghị định số 07/2021/NĐ-CP;\n\nCăn cứ Luật Đất đai số 31/2024/QH15 được sửa đổi, bổ sung bởi Luật số 43/2024/QH15;\n\nXét Tờ trình số 163/TTr-UBND về việc ban "
                                                   "hành Nghị quyết sửa đổi, bổ sung Nghị quyết số 20/2023/NQ-HĐND;"}}, "NQ");
  CHECK(relations(written) == "based_on based_on cites based_on cites based_on cites ");
  CHECK(edges(written) == "30/2025/NĐ-CP amends 07/2021/NĐ-CP\n43/2024/QH15 amends 31/2024/QH15\nself based_on 163/TTr-UBND\nself based_on 30/2025/NĐ-CP\n"
                          "self based_on 31/2024/QH15\nself based_on 72/2025/QH15\n");
}

TEST_CASE("the final clause replaces and repeals") {
  const WrittenDocument written({{ZoneKind::final_clause, "Hướng dẫn này thay thế Hướng dẫn số 31-HD/BTGTW, ngày 30/12/2011 và có hiệu lực kể từ ngày ký. Bãi bỏ Quyết định số 12/QĐ-UBND. "
                                                          "Bãi bỏ khoản 2 Điều 5 Quyết định số 13/QĐ-UBND. Quyết định số 14/QĐ-UBND hết hiệu lực thi hành."}}, "HD");
  CHECK(edges(written) == "self repeals 12/QĐ-UBND\nself amends 13/QĐ-UBND\nself repeals 14/QĐ-UBND\nself replaces 31-HD/BTGTW\n");
}

TEST_CASE("in the body only chains between others count") {
  const WrittenDocument written({{ZoneKind::body, "Tiếp tục thực hiện Kế hoạch số 91-KH/TU của Tỉnh ủy và Kế hoạch số 74-KH/ĐUK của Đảng ủy Khối thực hiện Nghị quyết số 26-NQ/TW. Thực hiện Quy định "
                                                  "số 48-QĐ/TU gắn với thực hiện Chỉ thị số 05-CT/TW. Kế hoạch số 65-KH/ĐUK thực hiện Kết luận số 18-KL/TW của Ban Bí thư và Hướng dẫn số "
                                                  "13-HD/BTCTU của Ban Tổ chức Tỉnh ủy"}}, "KH");
  CHECK(relations(written) == "cites cites cites cites cites cites cites cites ");
  CHECK(edges(written) == "65-KH/ĐUK implements 18-KL/TW\n74-KH/ĐUK implements 26-NQ/TW\n91-KH/TU implements 26-NQ/TW\n");
}

TEST_CASE("a review of how a document was carried out reports on it") {
  const WrittenDocument written({{ZoneKind::title, "KẾ HOẠCH thực hiện Kết luận số 38-KL/TW về tổng kết 10 năm thực hiện Nghị quyết số 22-NQ/TW"}}, "KH");
  CHECK(edges(written) == "38-KL/TW reports_on 22-NQ/TW\nself implements 38-KL/TW\n");
  const WrittenDocument report({{ZoneKind::title, "BÁO CÁO Kết quả thực hiện Kế hoạch số 41-KH/TU"}}, "BC");
  CHECK(edges(report) == "self reports_on 41-KH/TU\n");
}
