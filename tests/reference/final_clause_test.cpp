#include "catch.hpp"
#include "reference/find.hpp"
#include "written_document.hpp"

using namespace rasoat;

namespace {

// What the final clause of a decision does, in the order of the text: "replaces 1 repeals 2".
std::string changes(const std::string& clause) {
  const WrittenDocument written({{ZoneKind::final_clause, "Điều 2. Quyết định này " + clause}}, "QĐ");
  std::string out;
  for (const Reference& reference : find_references(written.document).references) {
    if (reference.kind != ReferenceKind::self)
      out += std::string(name_of(reference.relation)) + ' ' + reference.number.value_or("") + ' ';
  }
  return out;
}

std::string edges(const std::string& clause) {
  const WrittenDocument written({{ZoneKind::final_clause, "Điều 2. Quyết định này " + clause}}, "QĐ");
  std::string out;
  for (const Edge& edge : find_references(written.document).edges)
    out += edge.from + ' ' + std::string(name_of(edge.relation)) + ' ' + edge.to + '\n';
  return out;
}

}  // namespace

TEST_CASE("what a final clause replaces, parted by semicolons") {
  CHECK(changes("có hiệu lực kể từ ngày ký và thay thế Quyết định số 1/QĐ-UBND của UBND tỉnh về giá; Quyết "
                "định số 2/QĐ-UBND về phí.") == "replaces 1 replaces 2 ");
  CHECK(changes("thay thế Quyết định số 1/QĐ-UBND; Quyết định số 2/QĐ-UBND và Quyết định số 3/QĐ-UBND.") ==
        "replaces 1 replaces 2 replaces 3 ");
  CHECK(changes("thay thế các Quyết định: số 1/QĐ-UBND về giá; số 2/QĐ-UBND về phí.") ==
        "replaces 1 replaces 2 ");
  CHECK(changes("thay thế các Quyết định số: 1/QĐ-UBND về giá; 2/QĐ-UBND về phí.") ==
        "replaces 1 replaces 2 ");
  CHECK(changes("thay thế Quyết định số 1/QĐ-UBND; Quyết định số 2/QĐ-UBND sửa đổi Quyết định số "
                "1/QĐ-UBND.") == "replaces 1 replaces 2 cites 1 ");
  // Another clause, a document that stays, a list of parts.
  CHECK(changes("thay thế Quyết định số 1/QĐ-UBND; mức khác thực hiện theo Quyết định số 2/QĐ-UBND.") ==
        "replaces 1 cites 2 ");
  CHECK(changes("thay thế Quyết định số 1/QĐ-UBND; Quyết định số 2/QĐ-UBND tiếp tục có hiệu lực.") ==
        "replaces 1 cites 2 ");
  CHECK(changes("thay thế Quyết định số 1/QĐ-UBND. Quyết định số 2/QĐ-UBND về phí.") ==
        "replaces 1 cites 2 ");
  CHECK(changes("bãi bỏ khoản 2 Điều 5 Quyết định số 1/QĐ-UBND; khoản 3 Điều 6 Quyết định số 2/QĐ-UBND; "
                "Quyết định số 3/QĐ-UBND.") == "amends 1 amends 2 cites 3 ");
}

TEST_CASE("who is to propose a change changes nothing") {
  const auto of = [](const std::string& article) {
    const WrittenDocument written({{ZoneKind::final_clause, "Điều 4. Tổ chức thực hiện\n" + article}}, "NQ");
    std::string out;
    for (const Reference& reference : find_references(written.document).references)
      out += std::string(name_of(reference.relation)) + ' ';
    return out;
  };
  CHECK(of("1. Bộ Y tế rà soát, đề xuất sửa đổi, bổ sung Phụ lục IV của Luật Dược.") == "cites ");
  CHECK(of("1. Bộ Y tế trình Chính phủ bãi bỏ Nghị định số 5/2020/NĐ-CP.") == "cites ");
  CHECK(of("1. Bãi bỏ Nghị quyết số 5/2020/NQ-HĐND. Sở Y tế rà soát danh mục.") == "repeals ");
  CHECK(of("1. Sửa đổi, bổ sung khoản 2 Điều 3 Nghị quyết số 5/2020/NQ-HĐND.") == "amends ");
}

TEST_CASE("the title of an article announces the list below it") {
  const auto of = [](const std::string& article) {
    const WrittenDocument written({{ZoneKind::body, article}}, "TT");
    std::string out;
    for (const Reference& reference : find_references(written.document).references)
      out += std::string(name_of(reference.relation)) + ' ';
    return out;
  };
  const std::string items = "\n1. Chỉ thị số 3/2005/CT-BTS về chợ.\n2. Quyết định số 5/2006/QĐ-BTS về bến.\n";
  CHECK(of("Điều 1. Bãi bỏ toàn bộ 02 văn bản quy phạm pháp luật" + items) == "repeals repeals ");
  CHECK(of("Điều 1. Bãi bỏ toàn bộ 02 văn bản quy phạm pháp luật" + items +
           "Điều 2. Áp dụng văn bản\n1. Theo Thông tư số 6/2007/TT-BTS.") == "repeals repeals cites ");
  CHECK(of("Điều 1. Áp dụng 02 văn bản quy phạm pháp luật" + items) == "cites cites ");
  CHECK(of("Điều 1. Phạm vi bãi bỏ" + items) == "cites cites ");
}

TEST_CASE("a second verb of a final clause is the document's own") {
  CHECK(edges("thay thế Quyết định số 1/QĐ-UBND về giá và bãi bỏ Điều 2 Quyết định số 2/QĐ-UBND sửa đổi, bổ "
              "sung Quyết định số 3/QĐ-UBND; Quyết định số 4/QĐ-UBND.") ==
        "2/QĐ-UBND amends 3/QĐ-UBND\nself replaces 1/QĐ-UBND\nself amends 2/QĐ-UBND\n");
  CHECK(edges("thay thế Quyết định số 1/QĐ-UBND về giá, bãi bỏ Quyết định số 2/QĐ-UBND; Quyết định số "
              "3/QĐ-UBND.") == "self replaces 1/QĐ-UBND\nself repeals 2/QĐ-UBND\nself repeals 3/QĐ-UBND\n");
  // What the replaced document did.
  CHECK(edges("thay thế Quyết định số 1/QĐ-UBND bãi bỏ Quyết định số 2/QĐ-UBND.") ==
        "1/QĐ-UBND repeals 2/QĐ-UBND\nself replaces 1/QĐ-UBND\n");
  CHECK(edges("thay thế Quyết định số 1/QĐ-UBND sửa đổi, bãi bỏ Quyết định số 2/QĐ-UBND.") ==
        "1/QĐ-UBND repeals 2/QĐ-UBND\nself replaces 1/QĐ-UBND\n");
}
