// Who acts when the clause itself does not say it: headings, lead-ins, labels.
#include "catch.hpp"
#include "duty/shown.hpp"

using namespace rasoat::test;

TEST_CASE("Trách nhiệm của …: one name, of one word for the reader or of many") {
  for (const char* const name : {"Sở Nội vụ", "Sở Thông tin và Truyền thông", "Ủy ban nhân dân các huyện"}) {
    const std::string text =
        "Điều 7. Trách nhiệm của " + std::string(name) +
        "\n1. Là đơn vị TDPS; bảo đảm an toàn.\n"
        "2. Trước ngày 15 tháng 12 hằng năm, báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện "
        "Quy chế này.\n";
    CHECK(duties(text) ==
          Lines{"report | " + std::string(name) +
                " | yearly 12-15 | Trước ngày 15 tháng 12 hằng năm, báo cáo Ủy ban nhân dân tỉnh "
                "kết quả thực hiện Quy chế này"});
  }
  // A heading that names a matter leaves nobody.
  CHECK(duties("Điều 7. Trách nhiệm\n1. Trước ngày 15 tháng 12 hằng năm, báo cáo kết quả thực hiện.\n")
            .empty());
}

TEST_CASE("a lead-in hands its addressees down to the list under it") {
  CHECK(duties("1. Sở Tài chính có trách nhiệm:\n- Ban hành kế hoạch trước ngày 31/01/2022.\n- Bố trí kinh "
               "phí.\n") ==
        Lines{"plan | Sở Tài chính | 2022-01-31 | Ban hành kế hoạch trước ngày 31/01/2022"});
}

TEST_CASE("the next heading takes over") {
  CHECK(duties("1. Sở Tài chính\n- Báo cáo Ủy ban nhân dân tỉnh trước ngày 31/01/2022.\n"
               "2. Sở Nội vụ\n- Xây dựng kế hoạch trước ngày 31/3/2022.\n") ==
        Lines{"report | Sở Tài chính | 2022-01-31 | Báo cáo Ủy ban nhân dân tỉnh trước ngày 31/01/2022",
              "plan | Sở Nội vụ | 2022-03-31 | Xây dựng kế hoạch trước ngày 31/3/2022"});
}

TEST_CASE("an empty cell of a table of tasks keeps its column") {
  CHECK(duties("1. Phân công thực hiện như sau:\n\n"
               "| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |\n"
               "|---|---|---|---|---|\n"
               "| 1 | Xây dựng kế hoạch dạy nghề | Sở Nội vụ | Sở Tài chính | Quý III/2022 |\n"
               "| 2 | Báo cáo kết quả thực hiện | Sở Nội vụ | | Quý IV/2022 |\n"
               "| 3 | Báo cáo số liệu | Sở Tài chính | | |\n") ==
        Lines{"plan | Sở Nội vụ | 2022-Q3 | Xây dựng kế hoạch dạy nghề",
              "report | Sở Nội vụ | 2022-Q4 | Báo cáo kết quả thực hiện",
              "report | Sở Tài chính | - | Báo cáo số liệu"});
}

TEST_CASE("who enforces a decision acts in nothing that is attached to it") {
  const std::string decision =
      "Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.\n\nĐiều 2. Chánh Văn phòng, Giám đốc Sở "
      "Nội vụ "
      "chịu trách nhiệm thi hành Quyết định này./.\n\n";
  CHECK(duties(decision +
               "a) Thành phần hồ sơ:\n- Báo cáo kết quả chống dịch năm 2022;\n- Dự thảo Quyết định "
               "công bố hết dịch.\n")
            .empty());
  CHECK(duties("Điều 2. Chánh Văn phòng, Giám đốc Sở Nội vụ:\n- Báo cáo kết quả chống dịch năm 2022.\n")
            .size() == 1);
}

TEST_CASE("a list of contents is one document, a list of documents are those") {
  for (const char* const contents :
       {"với nội dung gồm", "gồm các nội dung chủ yếu sau", "với những nội dung sau"}) {
    const std::string clause = "Hằng năm, Sở Nội vụ xây dựng kế hoạch hỗ trợ gạo " + std::string(contents);
    CHECK(duties("1. " + clause + ":\na) Số lượng học sinh;\nb) Nhu cầu gạo.\n") ==
          Lines{"plan | Sở Nội vụ | yearly | " + clause});
  }
  CHECK(duties("1. Sở Nội vụ ban hành các văn bản sau:\na) Quy chế làm việc;\nb) Kế hoạch kiểm tra.\n") ==
        Lines{"issue | Sở Nội vụ | - | Quy chế làm việc", "plan | Sở Nội vụ | - | Kế hoạch kiểm tra"});
}

TEST_CASE("headings that name several bodies, or say which of them") {
  CHECK(
      duties("**1. Thủ trưởng các sở, ban, ngành tỉnh; Chủ tịch UBND các xã, phường**\n\na) Xây dựng kế "
             "hoạch.\n") ==
      Lines{
          "plan | Thủ trưởng các sở, ban, ngành tỉnh; Chủ tịch UBND các xã, phường | - | Xây dựng kế hoạch"});
  CHECK(
      duties(
          "**2. Các sở, ngành chủ trì, quản lý, tham gia thực hiện các dự án**\n\na) Xây dựng kế hoạch.\n") ==
      Lines{"plan | Các sở, ngành | - | Xây dựng kế hoạch"});
  CHECK(duties("**3. Các sở, ngành xây dựng phần mềm**\n\na) Lập kế hoạch.\n").empty());
}

TEST_CASE("a labelled value that says how its bodies act") {
  CHECK(duties("1. Hướng dẫn áp dụng các văn bản\n\n- Cơ quan thực hiện: Các sở, ngành có liên quan theo "
               "chức năng, "
               "nhiệm vụ quản lý được giao.\n\n- Thời gian thực hiện: Năm 2025.\n") ==
        Lines{"issue | Các sở, ngành có liên quan | 2025 | Hướng dẫn áp dụng các văn bản"});
}

TEST_CASE("whom a class leaves out stands behind it") {
  const auto actor = [](const std::string& subject) {
    const Lines found = duties("1. " + subject + " báo cáo kết quả về Tỉnh ủy trước ngày 30/4/2023.\n");
    return found.size() == 1 ? found[0].substr(9, found[0].find(" | 2023") - 9) : "-";
  };
  CHECK(actor("Các huyện ủy (trừ Huyện ủy Yên Phú, Huyện ủy Tân Lập)") ==
        "Các huyện ủy trừ Huyện ủy Yên Phú, Huyện ủy Tân Lập");
  CHECK(actor("Các huyện ủy, thị ủy (ngoài Huyện ủy Yên Phú)") ==
        "Các huyện ủy, thị ủy trừ Huyện ủy Yên Phú");
  CHECK(actor("Các huyện ủy (không bao gồm Huyện ủy Yên Phú)") == "Các huyện ủy trừ Huyện ủy Yên Phú");
  CHECK(actor("Các huyện ủy, trừ Huyện ủy Yên Phú,") == "Các huyện ủy trừ Huyện ủy Yên Phú");
  CHECK(actor("Các huyện ủy, ngoại trừ Huyện ủy Yên Phú và Huyện ủy Tân Lập,") ==
        "Các huyện ủy trừ Huyện ủy Yên Phú và Huyện ủy Tân Lập");
  // No exception: a word of a name, another bracket.
  CHECK(actor("Tổng công ty Lưu ký và Bù trừ chứng khoán") == "Tổng công ty Lưu ký và Bù trừ chứng khoán");
  CHECK(actor("Các huyện ủy (qua văn thư)") == "Các huyện ủy");
}

TEST_CASE("bodies named by what they are for") {
  CHECK(
      duties("1. Ban Chỉ đạo quốc gia về tìm kiếm, quy tập hài cốt liệt sĩ ban hành quy trình tìm kiếm.\n")[0]
          .starts_with("issue | Ban Chỉ đạo quốc gia về tìm kiếm, quy tập hài cốt liệt sĩ | - |"));
  CHECK(duties("1. Hội đồng về chuyển đổi số báo cáo Tỉnh ủy kết quả trước ngày 30/6/2023.\n")[0].starts_with(
      "report | Hội đồng về chuyển đổi số | 2023-06-30 |"));
  // What is told to them is no part of their names.
  CHECK(receivers("1. Sở Nội vụ báo cáo Ban Chỉ đạo về kết quả thực hiện.\n") ==
        Lines{"Ban Chỉ đạo | - | self"});
}

TEST_CASE("who acts stands behind thì, or in small letters before a modal") {
  CHECK(
      duties("3. Nếu có dịch bệnh xảy ra thì Sở Y tế phải báo cáo Bộ Y tế.\n") ==
      Lines{
          "report | Sở Y tế | dịch bệnh xảy ra | Nếu có dịch bệnh xảy ra thì Sở Y tế phải báo cáo Bộ Y tế"});
  const Lines found = duties(
      "3. Trường hợp Sở Nội vụ (Phòng Văn thư) thông báo bằng văn bản về việc ngừng sử dụng phần mềm, đơn vị "
      "TDPS "
      "có trách nhiệm chuyển đổi trong thời hạn 06 tháng kể từ ngày nhận được thông báo.\n");
  REQUIRE(found.size() == 1);
  CHECK(found[0].starts_with("act | đơn vị TDPS | trong thời hạn 06 tháng kể từ ngày nhận được thông báo |"));
  // A day before thì is told of the case; a year's ration is no deadline.
  CHECK(duties("3. Trường hợp đã nghỉ việc trước ngày 01/01/2024 thì Sở Nội vụ xem xét, giải quyết.\n")
            .empty());
  CHECK(duties("3. Khi gửi ý kiến về quỹ lương hằng năm thì Sở Nội vụ thông báo cho công ty.\n").empty());
}
