// Deadlines that are told apart from what is ordered: where it is sent, in the next sentence, in a heading.
#include "catch.hpp"
#include "duty/shown.hpp"

using namespace rasoat::test;

TEST_CASE("where and by when what is drawn up is sent is its own deadline") {
  for (const char* const sent :
       {", gửi về Ban Thường vụ Tỉnh ủy trước ngày 30/4/2023", " và gửi về Tỉnh ủy trước ngày 30/4/2023",
        ", gửi Tỉnh ủy (qua Văn phòng Tỉnh ủy) trước ngày 30/4/2023", ", nộp Tỉnh ủy trước ngày 30/4/2023",
        ", nộp về Văn phòng Tỉnh ủy trước ngày 30/4/2023",
        ", gửi về Văn phòng Tỉnh ủy trước ngày 30/4/2023 để tổng hợp"}) {
    CAPTURE(sent);
    const Lines found =
        duties("1. Các huyện ủy xây dựng kế hoạch thực hiện Chỉ thị này" + std::string(sent) + ".\n");
    REQUIRE(found.size() == 1);
    CHECK(found[0].starts_with("plan | Các huyện ủy | 2023-04-30 | Các huyện ủy xây dựng kế hoạch"));
  }
  CHECK(
      duties("1. Sở Nội vụ hằng năm xây dựng kế hoạch kiểm tra, gửi về Bộ Nội vụ trước ngày 30/11.\n") ==
      Lines{"plan | Sở Nội vụ | yearly 11-30 | Sở Nội vụ hằng năm xây dựng kế hoạch kiểm tra, gửi về Bộ Nội "
            "vụ trước ngày 30/11"});
}

TEST_CASE("what is sent besides is due by itself") {
  // Money, and a report that is named.
  CHECK(
      duties("1. Các huyện ủy xây dựng kế hoạch thực hiện Chỉ thị này, nộp đảng phí trước ngày 10/6/2023.\n")
          .size() == 2);
  CHECK(
      duties("1. Các huyện ủy xây dựng kế hoạch thực hiện Chỉ thị này, gửi báo cáo kết quả về Tỉnh ủy trước "
             "ngày 10/6/2023.\n") ==
      Lines{"plan | Các huyện ủy | - | Các huyện ủy xây dựng kế hoạch thực hiện Chỉ thị này",
            "report | Các huyện ủy | 2023-06-10 | gửi báo cáo kết quả về Tỉnh ủy trước ngày 10/6/2023"});
  // It has a day of its own.
  CHECK(duties("1. Các huyện ủy xây dựng kế hoạch trước ngày 15/4/2023, gửi về Tỉnh ủy trước ngày "
               "30/4/2023.\n")[0] ==
        "plan | Các huyện ủy | 2023-04-15 | Các huyện ủy xây dựng kế hoạch trước ngày 15/4/2023");
}

TEST_CASE("the next sentence tells by when") {
  CHECK(duties("1. Các huyện ủy xây dựng kế hoạch thực hiện Chỉ thị này. Kế hoạch gửi về Tỉnh ủy trước ngày "
               "30/4/2023.\n") ==
        Lines{"plan | Các huyện ủy | 2023-04-30 | Các huyện ủy xây dựng kế hoạch thực hiện Chỉ thị này"});
  CHECK(duties("1. Các sở báo cáo kết quả thực hiện Chỉ thị này. Báo cáo gửi về Sở Nội vụ trước ngày "
               "10/6/2023 để tổng hợp.\n") ==
        Lines{"report | Các sở | 2023-06-10 | Các sở báo cáo kết quả thực hiện Chỉ thị này"});
  // Another deliverable, or a sentence that orders something itself.
  CHECK(duties("1. Các huyện ủy xây dựng kế hoạch thực hiện Chỉ thị này. Báo cáo gửi về Tỉnh ủy trước ngày "
               "30/4/2023.\n")[0]
            .starts_with("plan | Các huyện ủy | - |"));
  CHECK(duties("1. Các huyện ủy xây dựng kế hoạch thực hiện Chỉ thị này. Gửi kế hoạch công tác về Tỉnh ủy "
               "trước ngày 30/4/2023.\n")[0]
            .starts_with("plan | Các huyện ủy | - |"));
}
