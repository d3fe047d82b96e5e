#include "catch.hpp"
#include "reference/find.hpp"
#include "written_document.hpp"

using namespace rasoat;

namespace {

std::string edges(const std::string& bases, const char* type = "QĐ") {
  const WrittenDocument written({{ZoneKind::bases, bases}}, type);
  std::string out;
  for (const Edge& edge : find_references(written.document).edges)
    out += edge.from + ' ' + std::string(name_of(edge.relation)) + ' ' + edge.to + '\n';
  return out;
}

}  // namespace

TEST_CASE("documents told by their kind, their numbers in brackets") {
  const std::string both = "self based_on 12/QĐ-BYT\nself based_on 13/QĐ-BYT\n";
  CHECK(edges("Căn cứ các Quyết định của Bộ trưởng Bộ Y tế phê duyệt giá (số 12/QĐ-BYT ngày 29/4/2025 và số "
              "13/QĐ-BYT ngày 29/7/2025);") == both);
  CHECK(edges("Căn cứ Quyết định số 9/QĐ-TTg phê duyệt Quy hoạch chợ; các Quyết định của Bộ trưởng Bộ Y tế "
              "phê duyệt điều chỉnh Quy hoạch chợ (Số 12/QĐ-BYT ngày 29/4/2025 và số 13/QĐ-BYT ngày "
              "29/7/2025);") == both + "self based_on 9/QĐ-TTg\n");
  // A ';' inside a title begins no further basis.
  CHECK(edges("Căn cứ Quyết định số 9/QĐ-TTg về mua bán; việc quản lý chợ theo Quyết định số 12/QĐ-BYT;")
            .find("self based_on 12/QĐ-BYT") == std::string::npos);
}

TEST_CASE("decrees told by the law that they detail") {
  CHECK(edges("Căn cứ các Nghị định của Chính phủ quy định chi tiết thi hành một số điều của Luật Nhà ở (Số "
              "37/2029/NĐ-CP ngày 07/5/2029, số 58/2030/NĐ-CP ngày 12/8/2030 sửa đổi, bổ sung một số điều "
              "của Nghị định số 37/2029/NĐ-CP và số 22/2031/NĐ-CP ngày 11/02/2031 sửa đổi, bổ sung một số "
              "điều của Nghị định số 37/2029/NĐ-CP đã được sửa đổi, bổ sung một số điều theo Nghị định số "
              "58/2030/NĐ-CP);") ==
        "22/2031/NĐ-CP amends 37/2029/NĐ-CP\n22/2031/NĐ-CP guides named:luat-nha-o\n"
        "37/2029/NĐ-CP guides named:luat-nha-o\n58/2030/NĐ-CP amends 37/2029/NĐ-CP\n"
        "58/2030/NĐ-CP guides named:luat-nha-o\nself based_on 22/2031/NĐ-CP\n"
        "self based_on 37/2029/NĐ-CP\nself based_on 58/2030/NĐ-CP\n");
  CHECK(edges("Căn cứ các Nghị định hướng dẫn thi hành Luật Nhà ở;") == "");
  CHECK(edges("Căn cứ Luật Nhà ở; Nghị định số 37/2029/NĐ-CP quy định chi tiết Luật Nhà ở;") ==
        "37/2029/NĐ-CP guides named:luat-nha-o\nself based_on 37/2029/NĐ-CP\nself based_on "
        "named:luat-nha-o\n");
  // What is guided in brackets of its own, a circular after the decrees.
  CHECK(edges("Căn cứ các Nghị định quy định chi tiết Luật Nhà ở (số 37/2029/NĐ-CP); Thông tư số "
              "5/2030/TT-BXD về chợ;") ==
        "37/2029/NĐ-CP guides named:luat-nha-o\nself based_on 37/2029/NĐ-CP\nself based_on 5/2030/TT-BXD\n");
}

TEST_CASE("what details two laws guides both") {
  CHECK(edges("Căn cứ Nghị định số 37/2029/NĐ-CP quy định chi tiết một số điều của Luật Nhà ở, Luật Giá và "
              "Luật Đất đai;") ==
        "37/2029/NĐ-CP guides named:luat-dat-dai\n37/2029/NĐ-CP guides named:luat-gia\n37/2029/NĐ-CP guides "
        "named:luat-nha-o\nself based_on 37/2029/NĐ-CP\n");
  CHECK(edges("Căn cứ Nghị định số 37/2029/NĐ-CP quy định chi tiết một số điều của Luật Nhà ở; Luật Giá;") ==
        "37/2029/NĐ-CP guides named:luat-nha-o\nself based_on 37/2029/NĐ-CP\nself based_on named:luat-gia\n");
}

TEST_CASE("what was considered is a basis of its own") {
  CHECK(edges("Căn cứ Nghị quyết số 3/2021/NQ-HĐND về chợ; Sau khi xem xét Tờ trình số 26/TTr-UBND;", "NQ") ==
        "self based_on 26/TTr-UBND\nself based_on 3/2021/NQ-HĐND\n");
}

TEST_CASE("a basis that goes on in a paragraph of its own is read to its end") {
  const auto of = [](const std::string& opening) {
    const WrittenDocument written(
        {{ZoneKind::bases, "Căn cứ Nghị định số 12/2007/NĐ-CP về chợ;"}, {ZoneKind::opening, opening}}, "TT");
    std::string out;
    for (const Edge& edge : find_references(written.document).edges)
      out += edge.from + ' ' + std::string(name_of(edge.relation)) + ' ' + edge.to + '\n';
    return out;
  };
  CHECK(of("Nghị định số 78/2018/NĐ-CP của Chính phủ sửa đổi, bổ sung Nghị định số 12/2007/NĐ-CP;") ==
        "78/2018/NĐ-CP amends 12/2007/NĐ-CP\nself based_on 12/2007/NĐ-CP\nself based_on 78/2018/NĐ-CP\n");
  CHECK(
      of("Nghị định số 78/2018/NĐ-CP của Chính phủ về bến;\nBộ trưởng Bộ Y tế ban hành Thông tư sửa đổi, bổ "
         "sung Thông tư số 5/2020/TT-BYT.") ==
      "self based_on 12/2007/NĐ-CP\nself amends 5/2020/TT-BYT\nself based_on 78/2018/NĐ-CP\n");
}

TEST_CASE("an older document amends no later one") {
  CHECK(
      edges("Căn cứ Nghị định số 11/2021/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 15/2016/NĐ-CP, "
            "Nghị định số 23/2022/NĐ-CP quy định về chợ;") ==
      "11/2021/NĐ-CP amends 15/2016/NĐ-CP\nself based_on 11/2021/NĐ-CP\n");
  CHECK(
      edges("Căn cứ Nghị định số 11/2021/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 15/2016/NĐ-CP, "
            "Nghị định số 23/2020/NĐ-CP quy định về chợ;") ==
      "11/2021/NĐ-CP amends 15/2016/NĐ-CP\n11/2021/NĐ-CP amends 23/2020/NĐ-CP\nself based_on "
      "11/2021/NĐ-CP\n");
}

TEST_CASE("what is carried out may stand on a line of its own among the bases") {
  CHECK(edges("Căn cứ Luật Giá;\nThực hiện Thông báo số 112/TB-UBND ngày 20/5/2024 của Ủy ban nhân dân "
              "tỉnh;\nTheo đề "
              "nghị của Giám đốc Sở Y tế;") == "self implements 112/TB-UBND\nself based_on named:luat-gia\n");
  // On the same line it may stand in a title.
  CHECK(edges("Căn cứ Luật Giá; Nghị quyết số 3/2021/NQ-HĐND về chợ; thực hiện Chỉ thị số 5/CT-UBND;")
            .find("self implements") == std::string::npos);
}
