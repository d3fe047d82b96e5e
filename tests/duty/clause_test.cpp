// What one clause orders: which words make a plan, a report, a document of it, and whom it tells.
#include "catch.hpp"
#include "duty/shown.hpp"

using namespace rasoat::test;

TEST_CASE("plan, report, review, issue, act: each from its own words") {
  CHECK(duties("1. Sở Nội vụ xây dựng kế hoạch thực hiện Chương trình này.\n") ==
        Lines{"plan | Sở Nội vụ | - | Sở Nội vụ xây dựng kế hoạch thực hiện Chương trình này"});
  CHECK(duties("1. Sở Nội vụ báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh.\n") ==
        Lines{"report | Sở Nội vụ | - | Sở Nội vụ báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh"});
  CHECK(duties("1. Sở Nội vụ sơ kết việc thực hiện trong năm 2023.\n") ==
        Lines{"review | Sở Nội vụ | 2023 | Sở Nội vụ sơ kết việc thực hiện trong năm 2023"});
  CHECK(duties("1. Sở Nội vụ ban hành quy chế phối hợp trước ngày 30/6/2022.\n") ==
        Lines{"issue | Sở Nội vụ | 2022-06-30 | Sở Nội vụ ban hành quy chế phối hợp trước ngày 30/6/2022"});
  CHECK(duties("1. Sở Nội vụ rà soát biên chế trước ngày 30/6/2022.\n") ==
        Lines{"act | Sở Nội vụ | 2022-06-30 | Sở Nội vụ rà soát biên chế trước ngày 30/6/2022"});
}

TEST_CASE("what is no duty") {
  CHECK(duties("1. Sở Nội vụ rà soát biên chế.\n").empty());
  CHECK(duties("1. Các cấp tăng cường tuyên truyền, vận động nhân dân.\n").empty());
  CHECK(duties("1. Kế hoạch đã được ban hành trước ngày 30/6/2022.\n").empty());
  CHECK(duties("1. Sở Nội vụ không xây dựng kế hoạch riêng.\n").empty());
}

TEST_CASE("ban hành hướng dẫn draws up a guidance, whatever it guides to") {
  CHECK(
      duties(
          "2. Ban Tuyên giáo Tỉnh ủy ban hành hướng dẫn tuyên truyền, thực hiện Chương trình này trước ngày "
          "28/02/2022.\n") ==
      Lines{"issue | Ban Tuyên giáo Tỉnh ủy | 2022-02-28 | Ban Tuyên giáo Tỉnh ủy ban hành hướng dẫn tuyên "
            "truyền, thực hiện Chương trình này trước ngày 28/02/2022"});
  // The guidance is issued, not the rules that others draw up by it.
  CHECK(duties("2. Sở Nội vụ ban hành hướng dẫn xây dựng quy chế.\n") ==
        Lines{"issue | Sở Nội vụ | - | Sở Nội vụ ban hành hướng dẫn xây dựng quy chế"});
}

TEST_CASE("Giao Ban … tells a Ban, giao ban is a meeting") {
  CHECK(duties("3. Giao Ban Tổ chức Tỉnh ủy ban hành hướng dẫn thực hiện Chương trình này trước ngày "
               "28/02/2022.\n") == Lines{"issue | Ban Tổ chức Tỉnh ủy | 2022-02-28 | Ban Tổ chức Tỉnh ủy ban "
                                         "hành hướng dẫn thực hiện Chương trình "
                                         "này trước ngày 28/02/2022"});
  CHECK(duties("3. Sở Nội vụ giao ban.\n").empty());
}

TEST_CASE("yêu cầu các … leaves a list of classes whole") {
  CHECK(duties("1. Yêu cầu các đảng ủy, chi bộ cơ sở ban hành kế hoạch thực hiện Kế hoạch này.\n") ==
        Lines{"plan | các đảng ủy, chi bộ cơ sở | - | các đảng ủy, chi bộ cơ sở ban hành kế hoạch thực hiện "
              "Kế hoạch này"});
}

TEST_CASE("hướng dẫn said to learners is none") {
  CHECK(duties("4. Trung tâm Chính trị huyện mở lớp kỹ năng tiếp xúc cử tri, hướng dẫn soạn thảo văn bản.\n")
            .empty());
  CHECK(duties("4. Sở Nội vụ tập huấn cho cán bộ xã, hướng dẫn cách lập hồ sơ.\n").empty());
  CHECK(duties("4. Sở Nội vụ tổ chức hướng dẫn thực hiện Thông tư này.\n") ==
        Lines{"issue | Sở Nội vụ | - | Sở Nội vụ tổ chức hướng dẫn thực hiện Thông tư này"});
  CHECK(duties("4. Sở Nội vụ tổ chức hướng dẫn cán bộ xã lập hồ sơ.\n").empty());
  CHECK(duties("4. Sở Nội vụ hướng dẫn việc lập hồ sơ.\n") ==
        Lines{"issue | Sở Nội vụ | - | Sở Nội vụ hướng dẫn việc lập hồ sơ"});
}

TEST_CASE("two or three bodies named by their number only") {
  CHECK(
      duties("1. Hằng năm, hai cơ quan luân phiên chủ trì sơ kết việc thực hiện Chương trình này.\n") ==
      Lines{"review | hai cơ quan | yearly | Hằng năm, hai cơ quan luân phiên chủ trì sơ kết việc thực hiện "
            "Chương trình này"});
  CHECK(duties("1. Hằng năm, giải tỏa hai bên đường.\n").empty());
}

TEST_CASE("whom a report reaches, through whom, and what it is about") {
  CHECK(receivers("1. Sở Nội vụ báo cáo kết quả thực hiện Kế hoạch số 41-KH/TU về Tỉnh ủy (qua Ban Tổ chức "
                  "Tỉnh ủy).\n") == Lines{"Tỉnh ủy | Ban Tổ chức Tỉnh ủy | 41-KH/TU"});
  // A document of the clause's neighbour is not what the clause is about.
  CHECK(receivers("1. Sở Nội vụ ban hành chỉ thị để thực hiện Quy định này; tiếp tục thực hiện Nghị quyết số "
                  "76/NQ-CP.\n") == Lines{"- | - | self"});
  CHECK(receivers("1. Thực hiện Nghị quyết số 76/NQ-CP; Sở Nội vụ xây dựng kế hoạch.\n") ==
        Lines{"- | - | 76/NQ-CP"});
}

TEST_CASE("a determiner inside a proper name ends nothing") {
  CHECK(
      duties("1. Ban Quản lý các khu công nghiệp tỉnh xây dựng kế hoạch trước ngày 31/8/2021.\n") ==
      Lines{"plan | Ban Quản lý các khu công nghiệp tỉnh | 2021-08-31 | Ban Quản lý các khu công nghiệp tỉnh "
            "xây dựng kế hoạch trước ngày 31/8/2021"});
  CHECK(
      duties("1. Ban Quản lý khu kinh tế và các khu công nghiệp tỉnh báo cáo trước ngày 31/8/2021.\n") ==
      Lines{
          "report | Ban Quản lý khu kinh tế và các khu công nghiệp tỉnh | 2021-08-31 | Ban Quản lý khu kinh "
          "tế và các khu công nghiệp tỉnh báo cáo trước ngày 31/8/2021"});
  // Two bodies stay two.
  CHECK(
      duties("1. Sở Nội vụ và các huyện báo cáo kết quả trước ngày 31/8/2021.\n") ==
      Lines{"report | Sở Nội vụ; các huyện | 2021-08-31 | Sở Nội vụ và các huyện báo cáo kết quả trước ngày "
            "31/8/2021"});
}

TEST_CASE("what a subject is said to be between commas") {
  CHECK(
      duties("5. Hằng năm, Huyện ủy Tây Lĩnh, là nơi làm điểm, báo cáo kết quả thực hiện Chỉ thị này.\n") ==
      Lines{"report | Huyện ủy Tây Lĩnh | yearly | Hằng năm, Huyện ủy Tây Lĩnh, là nơi làm điểm, báo cáo kết "
            "quả thực hiện Chỉ thị này"});
  CHECK(duties("5. Sở Nội vụ, là nơi làm điểm, có trụ sở tại phường Bến Tằm.\n").empty());
}

TEST_CASE("an event that is a review by others") {
  CHECK(
      duties("6. Sau khi Trung ương sơ kết Chỉ thị số 42-CT/TW, Sở Nội vụ báo cáo Ủy ban nhân dân tỉnh.\n") ==
      Lines{
          "report | Sở Nội vụ | Trung ương sơ kết Chỉ thị số 42-CT/TW | Sau khi Trung ương sơ kết Chỉ thị số "
          "42-CT/TW, Sở Nội vụ báo cáo Ủy ban nhân dân tỉnh"});
}

TEST_CASE("those parted by semicolons act together, where nobody acts before the semicolon") {
  const std::string names = "các sở, ban, ngành tỉnh; Ủy ban nhân dân các huyện, thành phố";
  const std::string both = "các sở, ban, ngành tỉnh; Ủy ban nhân dân các huyện, thành phố | ";
  CHECK(duties("1. Yêu cầu " + names + " xây dựng kế hoạch trước ngày 20/12/2021.\n") ==
        Lines{"plan | " + both + "2021-12-20 | " + names + " xây dựng kế hoạch trước ngày 20/12/2021"});
  CHECK(duties("1. Hằng năm, " + names + " báo cáo Ủy ban nhân dân tỉnh.\n") ==
        Lines{"report | " + both + "yearly | Hằng năm, " + names + " báo cáo Ủy ban nhân dân tỉnh"});
  // One who acts already, or receives, stands by itself.
  CHECK(duties("1. Yêu cầu Sở Nội vụ rà soát biên chế; Ủy ban nhân dân các huyện báo cáo trước ngày "
               "20/12/2021.\n") ==
        Lines{"report | Ủy ban nhân dân các huyện | 2021-12-20 | Ủy ban nhân dân các "
              "huyện báo cáo trước ngày 20/12/2021"});
  CHECK(
      duties("1. Sở Nội vụ báo cáo Sở Tài chính trước ngày 15/12/2021; Ủy ban nhân dân các huyện xây dựng kế "
             "hoạch trước ngày 20/12/2021.\n") ==
      Lines{"report | Sở Nội vụ | 2021-12-15 | Sở Nội vụ báo cáo Sở Tài chính trước ngày 15/12/2021",
            "plan | Ủy ban nhân dân các huyện | 2021-12-20 | Ủy ban nhân dân các huyện xây dựng kế hoạch "
            "trước ngày 20/12/2021"});
}

TEST_CASE("what is sent is a report, or a thing") {
  for (const char* const report : {"gửi báo cáo dự toán", "gửi báo cáo quý, sáu tháng, năm", "gửi báo cáo"}) {
    const std::string clause = "Các trường phổ thông nội trú " + std::string(report) +
                               " về Sở Giáo dục và Đào tạo trước ngày 15/7/2022";
    CHECK(duties("1. " + clause + ".\n") ==
          Lines{"report | Các trường phổ thông nội trú | 2022-07-15 | " + clause});
  }
  // One report, though two verbs say it.
  CHECK(duties("1. Sở Nội vụ phản ánh, gửi báo cáo về Sở Tài chính trước ngày 15/7/2022.\n").size() == 1);
  // Teachers of a school are not the school.
  CHECK(duties("1. Sở Nội vụ rà soát giáo viên trường phổ thông, báo cáo trước ngày 15/7/2022.\n") ==
        Lines{"report | Sở Nội vụ | 2022-07-15 | báo cáo trước ngày 15/7/2022"});
  CHECK(duties("1. Sở Nội vụ gửi kết quả rà soát về Ủy ban nhân dân tỉnh trước ngày 25/12/2022.\n") ==
        Lines{"report | Sở Nội vụ | 2022-12-25 | Sở Nội vụ gửi kết quả rà soát về Ủy ban nhân dân tỉnh trước "
              "ngày "
              "25/12/2022"});
  CHECK(duties("1. Sở Nội vụ gửi hồ sơ đến Sở Tài chính.\n").empty());
  CHECK(duties("1. Sở Nội vụ gửi văn bản lấy ý kiến đến Sở Tài chính.\n").empty());
  CHECK(duties("1. Hằng tháng, Sở Nội vụ chuyển kinh phí về Bảo hiểm xã hội tỉnh.\n") ==
        Lines{"act | Sở Nội vụ | monthly | Hằng tháng, Sở Nội vụ chuyển kinh phí về Bảo hiểm xã hội tỉnh"});
}

TEST_CASE("ra quyết định is what a body does, no part of its name") {
  CHECK(
      duties("1. Trong tháng 12 năm 2021, Giám đốc Sở Nội vụ ra quyết định bổ nhiệm.\n") ==
      Lines{
          "act | Giám đốc Sở Nội vụ | 2021-12 | Trong tháng 12 năm 2021, Giám đốc Sở Nội vụ ra quyết định bổ "
          "nhiệm"});
}

TEST_CASE("names listed after their kind are one actor; a clause after the colon is none") {
  const auto actor = [](const char* words) {
    const Lines found = duties("1. " + std::string(words) +
                               " xây dựng kế hoạch thực hiện Chương trình này trước ngày 30/4/2022.\n");
    if (found.size() != 1) return std::to_string(found.size()) + " duties";
    const std::size_t first = found.front().find(" | ") + 3;
    return found.front().substr(first, found.front().find(" | ", first) - first);
  };
  for (const char* words :
       {"Các Sở: Tài chính, Nội vụ", "Các Sở: Tài chính, Nội vụ, Thông tin và Truyền thông",
        "Các sở Tài chính, Nội vụ", "Các Ban: Tổ chức, Tuyên giáo Tỉnh ủy",
        "UBND các huyện: Tân Phú, Vân Đô và thị xã Kim Bình",
        "UBND các huyện Tân Phú, Vân Đô và thị xã Kim Bình", "Các Huyện ủy: Tân Phú, Vân Đô",
        "Các huyện, thị, thành ủy"}) {
    INFO(words);
    CHECK(actor(words) == words);
  }
  CHECK(
      duties("1. Các sở: Xây dựng kế hoạch thực hiện Chương trình này trước ngày 30/4/2022.\n") ==
      Lines{
          "plan | Các sở | 2022-04-30 | Xây dựng kế hoạch thực hiện Chương trình này trước ngày 30/4/2022"});
}

TEST_CASE("what is sent tells what is owed") {
  CHECK(duties("1. Các huyện ủy gửi kế hoạch thực hiện Chỉ thị này về Tỉnh ủy trước ngày 30/4/2023.\n")[0]
            .starts_with("plan | Các huyện ủy | 2023-04-30 |"));
  CHECK(duties("1. Các huyện ủy gửi kết quả thực hiện kế hoạch về Tỉnh ủy trước ngày 30/4/2023.\n")[0]
            .starts_with("report | Các huyện ủy | 2023-04-30 |"));
  CHECK(duties("1. Sở Tài chính tổng hợp nhu cầu của các đơn vị, gửi Bộ Tài chính.\n")[0].starts_with(
      "report | Sở Tài chính | - |"));
  CHECK(duties("1. Sở Tài chính kiểm tra các đơn vị, gửi Bộ Tài chính.\n").empty());
}

TEST_CASE("documents that are worked over, and reviews that are work") {
  CHECK(duties("1. Sở Nội vụ tham mưu Ủy ban nhân dân tỉnh sửa đổi, bổ sung hoặc thay thế Quyết định số "
               "15/2021/QĐ-UBND.\n")[0]
            .starts_with("issue | Sở Nội vụ | - |"));
  CHECK(duties("1. Sở Nội vụ kiến nghị Bộ Nội vụ sửa đổi, bổ sung Thông tư này.\n").empty());
  CHECK(duties("1. Sở Nội vụ thực hiện Quyết định số 15/2021/QĐ-UBND.\n").empty());
  CHECK(duties("1. Văn phòng Tỉnh ủy tham mưu làm tốt công tác sơ, tổng kết việc thực hiện Chỉ thị số "
               "15-CT/TU.\n")[0]
            .starts_with("review | Văn phòng Tỉnh ủy | - |"));
  CHECK(duties("1. Văn phòng Tỉnh ủy nâng cao chất lượng công tác sơ kết, tổng kết.\n").empty());
  CHECK(
      duties("3. Các huyện ủy thực hiện các quy định và hướng dẫn liên quan đến công tác cán bộ.\n").empty());
}
