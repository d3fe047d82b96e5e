#include "catch.hpp"
#include "reference/find.hpp"
#include "written_document.hpp"

using namespace rasoat;

namespace {

// What a document of the type, its number 45/…-STC, says in its opening (or another part) of each document.
std::string relations(const char* type, const std::string& text, ZoneKind zone = ZoneKind::opening,
                      const char* title = "") {
  WrittenDocument written({{zone, text}}, type,
                          std::string("45/") + (std::string_view(type) == "CV" ? "STC-QLG" : "BC-STC"));
  written.document.head.title = title;
  std::string out;
  for (const Reference& reference : find_references(written.document).references)
    out += std::string(name_of(reference.relation)) + " ";
  return out;
}

const char* const kLetter = "Công văn số 77/UBND-TH ngày 05/01/2026";
const char* const kPlan = "Kế hoạch số 311/KH-UBND ngày 05/11/2025 của UBND tỉnh về giá";

std::string with(std::string text) {
  const auto put = [&](std::string_view mark, const char* cited) {
    for (std::size_t at; (at = text.find(mark)) != std::string::npos;) text.replace(at, mark.size(), cited);
  };
  put("CV1", kLetter);
  put("KH1", kPlan);
  return text + ", Sở Tài chính báo cáo như sau:";
}

}  // namespace

TEST_CASE("an opening carries out a directive through what it gives to do") {
  for (const char* opening : {
           "Thực hiện nhiệm vụ được giao tại KH1",
           "Thực hiện nhiệm vụ đã được giao trong KH1",
           "Thực hiện nhiệm vụ UBND tỉnh giao tại CV1",
           "Thực hiện nhiệm vụ được Chủ tịch UBND tỉnh giao, tại CV1",
           "Thực hiện chế độ báo cáo quy định tại Quyết định số 615/QĐ-UBND",
           "Thực hiện chế độ thông tin, báo cáo được quy định tại Quyết định số 615/QĐ-UBND",
           "Thực hiện báo cáo định kỳ theo quy định tại khoản 2 Điều 5 Quyết định số 615/QĐ-UBND",
           "Thực hiện sự chỉ đạo của UBND tỉnh (CV1)",
           "Thực hiện nội dung chỉ đạo tại mục 2 CV1",
           "Thực hiện chỉ đạo của đồng chí Lò Văn Tư, Chủ tịch UBND tỉnh tại CV1",
           "Thực hiện kế hoạch công tác năm 2026 và KH1",
           "Thực hiện chương trình công tác năm 2026, KH1",
           "Thực hiện chức năng, nhiệm vụ được giao và KH1",
           "Để thực hiện nhiệm vụ được giao tại KH1",
           "Nhằm triển khai có hiệu quả các nhiệm vụ, giải pháp đề ra tại KH1",
           "Thực hiện các chỉ tiêu, nhiệm vụ đề ra trong KH1",
       }) {
    INFO(opening);
    CHECK(relations("BC", with(opening)) == "reports_on ");
    CHECK(relations("KH", with(opening)) == "implements ");
  }
  for (const char* opening : {
           "Thực hiện nhiệm vụ được giao, các xã đã ban hành KH1",
           "Thực hiện nhiệm vụ được giao, Sở đã rà soát các nội dung quy định tại KH1",
           "Thực hiện nhiệm vụ được giao, nhằm giúp các xã nắm được các nội dung quy định trong KH1",
           "Các xã thực hiện nhiệm vụ được giao tại KH1 còn chậm",
           "Thực hiện chương trình công tác và để phục vụ sơ kết KH1",
       }) {
    INFO(opening);
    CHECK(relations("KH", with(opening)) == "cites ");
  }
}

TEST_CASE("a title and an own noun carry out what a directive gives to do") {
  CHECK(relations("KH", "KẾ HOẠCH triển khai các nhiệm vụ được giao tại Quyết định số 615/QĐ-UBND",
                  ZoneKind::title) == "implements ");
  CHECK(relations("BC", "BÁO CÁO kết quả thực hiện nhiệm vụ giao tại Quyết định số 615/QĐ-UBND",
                  ZoneKind::title) == "reports_on ");
  CHECK(relations("KH",
                  "Sở Tài chính ban hành Kế hoạch thực hiện các nhiệm vụ được giao tại Quyết định số "
                  "615/QĐ-UBND như sau:") == "implements ");
  CHECK(relations("KH", "KẾ HOẠCH kiểm tra việc bán hàng nêu tại Quyết định số 615/QĐ-UBND",
                  ZoneKind::title) == "cites ");
}

TEST_CASE("further orders of one opening") {
  CHECK(relations("BC", with("Thực hiện chỉ đạo của Bộ Tài chính tại Công văn số 7/BTC-QLG và chỉ đạo của "
                             "UBND tỉnh tại CV1")) == "reports_on reports_on ");
  CHECK(relations("BC", with("Thực hiện KH1; ý kiến chỉ đạo của UBND tỉnh tại CV1")) ==
        "reports_on reports_on ");
  CHECK(relations("KH", with("Thực hiện KH1 về bình ổn giá và hướng dẫn của Bộ Tài chính tại CV1")) ==
        "implements implements ");
  // A word of the plan's title is no order.
  CHECK(relations("BC", with("Thực hiện KH1 và việc bán hàng nêu tại CV1")) == "reports_on cites ");
}

TEST_CASE("reports and letters answer what asks for them") {
  for (const char* opening : {
           "Phúc đáp CV1",
           "Trả lời CV1",
           "Đáp lại CV1",
           "Trả lời kiến nghị của cử tri tại CV1",
           "Theo yêu cầu của UBND tỉnh tại CV1",
           "Theo yêu cầu tại CV1",
           "Theo chỉ đạo của UBND tỉnh tại CV1",
           "Theo ý kiến chỉ đạo của UBND tỉnh (CV1)",
           "Theo đề nghị của Sở Nội vụ tại CV1",
           "Nhận được CV1",
           "Sau khi nhận được CV1",
           "Sở Tài chính nhận được CV1",
           "Ngày 07/01/2026, Sở Tài chính đã nhận được CV1",
           "Sau khi nghiên cứu CV1",
       }) {
    INFO(opening);
    CHECK(relations("BC", with(opening)) == "answers ");
    CHECK(relations("CV", with(opening)) == "answers ");
  }
  CHECK(relations("CV", "Theo đề nghị của Sở Nội vụ tại Công văn số 77/SNV-TH.", ZoneKind::bases) ==
        "answers ");
  // A plan carries out; who decides rests on what is proposed.
  CHECK(relations("KH", with("Theo yêu cầu của UBND tỉnh tại CV1")) == "implements ");
  CHECK(relations("QĐ", "Theo đề nghị của Sở Nội vụ tại Công văn số 77/SNV-TH.", ZoneKind::bases) ==
        "based_on ");
  CHECK(relations("KH", with("Nhận được CV1")) == "cites ");
  CHECK(relations("BC", with("Đến nay, Sở Tài chính chưa nhận được CV1")) == "cites ");
  // No law is answered.
  CHECK(relations("BC", with("Theo yêu cầu tại Nghị định số 30/2020/NĐ-CP")) == "based_on ");
}

TEST_CASE("a report answers the letter that its opening tells of") {
  CHECK(relations("BC",
                  "Ngày 05/01/2026, UBND tỉnh ban hành Công văn số 77/UBND-TH về giá. Sở Tài chính báo "
                  "cáo như sau:") == "answers ");
  const char* const told =
      "Tại Công văn số 77/UBND-TH, UBND tỉnh giao Sở Tài chính báo cáo. Sở Tài chính báo cáo như sau:";
  CHECK(relations("CV", told, ZoneKind::opening, "V/v báo cáo kết quả kiểm tra") == "answers ");
  CHECK(relations("CV", told, ZoneKind::opening, "V/v đôn đốc kiểm tra") == "cites ");
  // Its own letter, another kind of document.
  CHECK(relations("BC", "Ngày 05/01/2026, Sở Tài chính ban hành Công văn số 77/STC-TH về giá.") == "cites ");
  CHECK(relations("BC", "Ngày 05/01/2026, UBND tỉnh ban hành Quyết định số 77/QĐ-UBND về giá.") == "cites ");
}

TEST_CASE("a report reports on what the letter it answers wants reported") {
  const char* const opening =
      "Theo yêu cầu của UBND tỉnh tại Công văn số 77/UBND-TH về việc báo cáo kết quả thực hiện Chỉ thị số "
      "20-CT/TU, Sở Tài chính báo cáo như sau:";
  CHECK(relations("BC", opening) == "answers reports_on ");
  CHECK(relations("KH", opening) == "implements cites ");
}
