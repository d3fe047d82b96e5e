// Which deadline belongs to which clause.
#include "catch.hpp"
#include "duty/shown.hpp"

using namespace rasoat::test;

TEST_CASE("…, ban hành trước ngày …: by when what is drawn up is to be out") {
  CHECK(
      duties("1. Các huyện ủy xây dựng kế hoạch thực hiện Kế hoạch này, ban hành trước ngày 30/11/2021.\n") ==
      Lines{"plan | Các huyện ủy | 2021-11-30 | Các huyện ủy xây dựng kế hoạch thực hiện Kế hoạch này, ban "
            "hành "
            "trước ngày 30/11/2021"});
  CHECK(
      duties(
          "1. Các huyện ủy xây dựng kế hoạch thực hiện Kế hoạch này và phê duyệt trong quý I năm 2022.\n") ==
      Lines{"plan | Các huyện ủy | 2022-Q1 | Các huyện ủy xây dựng kế hoạch thực hiện Kế hoạch này và phê "
            "duyệt "
            "trong quý I năm 2022"});
  CHECK(
      duties("1. Sở Nội vụ xây dựng kế hoạch thực hiện, trình Ủy ban nhân dân tỉnh xem xét, phê duyệt trước "
             "ngày 28/02/2022.\n") ==
      Lines{"plan | Sở Nội vụ | 2022-02-28 | Sở Nội vụ xây dựng kế hoạch thực hiện, trình Ủy ban nhân dân "
            "tỉnh xem xét, phê duyệt trước ngày 28/02/2022"});
  // Its own deadline stays; another task keeps its own.
  CHECK(duties("1. Các huyện ủy xây dựng kế hoạch trước ngày 01/3/2022, ban hành trước ngày 30/4/2022.\n")
            .front() ==
        "plan | Các huyện ủy | 2022-03-01 | Các huyện ủy xây dựng kế hoạch trước ngày 01/3/2022");
  CHECK(duties("1. Các huyện ủy xây dựng kế hoạch thực hiện, rà soát cán bộ trước ngày 30/11/2021.\n")
            .front() == "plan | Các huyện ủy | - | Các huyện ủy xây dựng kế hoạch thực hiện");
}

TEST_CASE("a day after the purpose says by when the document is to be there") {
  const std::string quote = "Sở Nội vụ ban hành chỉ thị về kỷ luật";
  CHECK(duties("4. Sở Nội vụ ban hành chỉ thị về kỷ luật để thực hiện Quy định này, xong trước ngày "
               "30/6/2022; tiếp tục "
               "rà soát.\n") == Lines{"issue | Sở Nội vụ | 2022-06-30 | " + quote});
  CHECK(duties(
            "4. Sở Nội vụ ban hành chỉ thị về kỷ luật để thực hiện Quy định này, hoàn thành trong quý II năm "
            "2022.\n") == Lines{"issue | Sở Nội vụ | 2022-Q2 | " + quote});
  // The period of the purpose itself is none of the document's.
  CHECK(duties("4. Sở Nội vụ ban hành chỉ thị về kỷ luật để thực hiện tốt nhiệm vụ trong năm 2023.\n") ==
        Lines{"issue | Sở Nội vụ | - | " + quote});
}

TEST_CASE("a deadline at the start of a clause, in brackets at its end, of each clause") {
  CHECK(
      duties("1. Trước ngày 15/11/2022, Sở Nội vụ báo cáo Ủy ban nhân dân tỉnh.\n") ==
      Lines{
          "report | Sở Nội vụ | 2022-11-15 | Trước ngày 15/11/2022, Sở Nội vụ báo cáo Ủy ban nhân dân tỉnh"});
  CHECK(duties("1. Sở Nội vụ xây dựng kế hoạch thực hiện (xong trước ngày 15/11/2022).\n")
            .front()
            .find("2022-11-15") != std::string::npos);
  CHECK(
      duties("1. Sở Nội vụ xây dựng kế hoạch trước ngày 15/11/2022; báo cáo Ủy ban nhân dân tỉnh trước ngày "
             "20/12/2022.\n") ==
      Lines{"plan | Sở Nội vụ | 2022-11-15 | Sở Nội vụ xây dựng kế hoạch trước ngày 15/11/2022",
            "report | Sở Nội vụ | 2022-12-20 | báo cáo Ủy ban nhân dân tỉnh trước ngày 20/12/2022"});
}

TEST_CASE("the purpose of a plan that carries out a document belongs to the plan, with its deadline") {
  const std::string plan = "căn cứ tình hình thực tế, xây dựng kế hoạch cụ thể để thực hiện Kế hoạch này";
  CHECK(
      duties("1. Các huyện ủy " + plan + " trong quý II năm 2021.\n") ==
      Lines{"plan | Các huyện ủy | 2021-Q2 | xây dựng kế hoạch cụ thể để thực hiện Kế hoạch này trong quý II "
            "năm 2021"});
  CHECK(duties("1. Các huyện ủy " + plan + ".\n") ==
        Lines{"plan | Các huyện ủy | - | xây dựng kế hoạch cụ thể để thực hiện Kế hoạch này"});
  CHECK(
      duties("1. Các huyện ủy xây dựng kế hoạch để triển khai có hiệu quả Nghị quyết số 03-NQ/TU, xong "
             "trước ngày 30/9/2021.\n") ==
      Lines{
          "plan | Các huyện ủy | 2021-09-30 | Các huyện ủy xây dựng kế hoạch để triển khai có hiệu quả Nghị "
          "quyết số 03-NQ/TU, xong trước ngày 30/9/2021"});
  // A purpose that is a matter of its own keeps its period.
  CHECK(duties("1. Các huyện ủy xây dựng kế hoạch để trồng cây trong năm 2023.\n") ==
        Lines{"plan | Các huyện ủy | - | Các huyện ủy xây dựng kế hoạch"});
}
