#include "coverage/title.hpp"

#include "archive_builder.hpp"
#include "catch.hpp"

using namespace rasoat;

namespace {

std::string named(const char* title) {
  std::string out;
  for (const Period& period : periods_named(title)) out += label(period) + ' ';
  if (!out.empty()) out.pop_back();
  return out;
}

std::string ends(const char* title, std::vector<std::string> quotes = {}, const char* issued = "2021-08-19") {
  Record record;
  record.document.title = title;
  record.document.issued_on = builder::day(issued);
  for (std::string& quote : quotes) {
    record.references.emplace_back();
    record.references.back().quote = std::move(quote);
  }
  const auto year = end_year(record);
  return year ? std::to_string(*year) : "-";
}

}  // namespace

TEST_CASE("a cited title is another one where less than half of its words' pairs are the document's") {
  const char* const own = "về phát triển du lịch giai đoạn 2021 - 2025, định hướng đến năm 2030";
  CHECK(is_other_title("bảo vệ môi trường nước sông Vân", own));
  CHECK(is_other_title("phát triển nông nghiệp hữu cơ vùng cao", own));
  CHECK_FALSE(is_other_title("phát triển du lịch giai đoạn 2021-2025", own));
  CHECK_FALSE(is_other_title("PHÁT TRIỂN DU LỊCH TRÊN ĐỊA BÀN", own));
  CHECK_FALSE(is_other_title("phát triển du lịch Danh mục văn bản còn hiệu lực Số, ký hiệu", own));
  CHECK_FALSE(is_other_title("nông nghiệp hữu cơ", own));
  CHECK_FALSE(is_other_title("bảo vệ môi trường nước sông Vân", ""));
  CHECK_FALSE(
      is_other_title("bảo vệ môi trường nước sông Vân", "Thực hiện Nghị quyết số 05-NQ/TU của Tỉnh ủy"));
}

TEST_CASE("a title names the period that it is about") {
  const std::pair<const char*, const char*> cases[] = {
      {"Kết quả thực hiện Kế hoạch số 41-KH/TU năm 2022", "2022"},
      {"KẾT QUẢ CÔNG TÁC NĂM 2022", "2022"},
      {"kết quả 6 tháng đầu năm 2022", "2022-H1"},
      {"kết quả 06 tháng cuối năm 2022", "2022-H2"},
      {"kết quả sáu tháng đầu năm 2022", "2022-H1"},
      {"kết quả quý I/2022", "2022-Q1"},
      {"kết quả quý IV năm 2022", "2022-Q4"},
      {"kết quả quý 3 năm 2022", "2022-Q3"},
      {"tình hình tháng 7 năm 2022", "2022-07"},
      {"tình hình tháng 7/2022", "2022-07"},
      {"kết quả quý IV và năm 2022", "2022-Q4 2022"},
      {"kết quả quý II và quý III năm 2022", "2022-Q2 2022-Q3"},
      {"kết quả quý I, II/2022", "2022-Q1 2022-Q2"},
      {"tình hình tháng 10, 11 năm 2023", "2023-10 2023-11"},
      {"tình hình tháng 10 và tháng 11/2023", "2023-10 2023-11"},
      {"kết quả năm 2022 và năm 2023", "2022 2023"},
      {"quý II và 6 tháng đầu năm 2022", "2022-H1"},
      {"theo Công văn ngày 9 tháng 10 năm 2023", ""},
      {"thực hiện Kế hoạch số 41-KH/TU, ngày 19/8/2021 của Tỉnh ủy năm 2022", "2022"},
      {"thực hiện Kế hoạch số 41-KH/TU, ngày 19 tháng 8 năm 2021 của Tỉnh ủy", ""},
      {"thực hiện Nghị quyết 03 đến năm 2030", ""},
      {"từ năm 2019", ""},
      {"sơ kết 02 năm thực hiện Nghị quyết 03", ""},
      {"9 tháng năm 2023", ""},
      {"9 tháng đầu năm 2023", ""},
      {"giai đoạn 2021 - 2025", ""},
      {"", ""},
      {"năm", ""},
      {"quý", ""},
  };
  for (const auto& [title, expected] : cases) {
    INFO(title);
    CHECK(named(title) == expected);
  }
}

TEST_CASE("a report's outlook is no period that it reports on") {
  const auto reported = [](const char* title, const char* issued = "2023-12-20") {
    std::string out;
    for (const Period& period : periods_reported(title, parse_iso_date(issued)))
      out.append(out.empty() ? "" : " ").append(label(period));
    return out;
  };
  CHECK(reported("kết quả công tác năm 2023, phương hướng, nhiệm vụ năm 2024") == "2023");
  CHECK(reported("kết quả năm 2023, kế hoạch năm 2024") == "2023");
  CHECK(reported("quý I/2023, nhiệm vụ quý II/2023") == "2023-Q1");
  CHECK(reported("tháng 5/2023, phương hướng tháng 6/2023") == "2023-05");
  CHECK(reported("kết quả quý I, nhiệm vụ quý II năm 2023") == "2023-Q1");
  CHECK(reported("kết quả quý IV, nhiệm vụ quý I năm 2024") == "2023-Q4");
  CHECK(reported("tình hình tháng 5, nhiệm vụ tháng 6 năm 2023") == "2023-05");
  CHECK(reported("công tác xây dựng Đảng 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2023") == "2023-H1");
  CHECK(reported("6 tháng đầu năm 2023, nhiệm vụ trọng tâm 6 tháng cuối năm 2023") == "2023-H1");
  CHECK(reported("kết quả thực hiện nhiệm vụ 6 tháng đầu năm 2023") == "2023-H1");
  CHECK(reported("kết quả 01 năm lãnh đạo thực hiện Chương trình 21-CTr/HU, năm 2023") == "2023");
  CHECK(reported("tình hình công tác năm, phương hướng, nhiệm vụ năm 2024") == "2023");
  CHECK(reported("kết quả năm 2024") == "");
  CHECK(reported("kết quả thực hiện Kế hoạch số 12 năm 2023") == "2023");
}

TEST_CASE("a directive ends with the last year that its own title names") {
  CHECK(ends("về xây dựng đội ngũ cán bộ giai đoạn 2021 - 2025") == "2025");
  CHECK(ends("về chuyển đổi số đến năm 2025, định hướng đến năm 2030") == "2030");
  CHECK(ends("kiểm tra, giám sát năm 2022") == "2022");
  CHECK(ends("nhiệm kỳ 2020 - 2025") == "2025");
  CHECK(ends("thực hiện 03 nhiệm vụ trọng tâm") == "-");
  CHECK(ends("về phòng, chống lụt bão từ năm 2022") == "-");
  CHECK(ends("tổng kết công tác năm 2019") == "-");  // before its own issue
  CHECK(ends("") == "-");
}

TEST_CASE("a year in a cited title ends nothing") {
  CHECK(ends("thực hiện Nghị quyết số 03-NQ/TU, ngày 15/7/2021 về xây dựng đội ngũ cán bộ đến năm 2030",
             {"Nghị quyết số 03-NQ/TU, ngày 15/7/2021"}) == "-");
  CHECK(ends("giai đoạn 2021 - 2025 thực hiện Nghị quyết số 03-NQ/TU đến năm 2030",
             {"NGHỊ QUYẾT số 03-NQ/TU"}) == "2025");
  CHECK(ends("thực hiện Chương trình giảm nghèo giai đoạn 2021 - 2025",
             {"Chương trình giảm nghèo giai đoạn 2021 - 2025"}) == "-");
}

TEST_CASE("titles of reviews and of letters that report") {
  for (const char* title : {"sơ kết 02 năm", "Báo cáo TỔNG KẾT", "sơ, tổng kết Nghị quyết"})
    CHECK(names_review(title));
  for (const char* title : {"kết quả thực hiện", "tổng hợp", "kết luận"}) CHECK_FALSE(names_review(title));
  for (const char* title : {"báo cáo kết quả", "V/v báo cáo kết quả", "Về việc báo cáo", "BÁO CÁO"})
    CHECK(begins_with_report(title));
  for (const char* title : {"đôn đốc báo cáo", "V/v", "", "kết quả"}) CHECK_FALSE(begins_with_report(title));
}
