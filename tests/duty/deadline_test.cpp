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

TEST_CASE("what recurs is named before the verb, its day in brackets after it") {
  const auto rule = [](const std::string& before, const std::string& after) {
    const Lines found =
        duties("1. Sở Nội vụ " + before + " báo cáo Bộ Nội vụ kết quả thực hiện" + after + ".\n");
    if (found.size() != 1) return std::to_string(found.size());
    const std::size_t start = found[0].find("| Sở Nội vụ | ") + std::string("| Sở Nội vụ | ").size();
    return found[0].substr(start, found[0].find(" | ", start) - start);
  };
  CHECK(rule("hằng quý", " (trước ngày 20 tháng cuối quý)") == "quarterly last-month 20");
  CHECK(rule("hằng tháng", " (trước ngày 20)") == "monthly 20");
  CHECK(rule("hằng năm", " (trước ngày 15/11)") == "yearly 11-15");
  CHECK(rule("định kỳ 6 tháng, năm", " (trước ngày 10/6 và 10/12)") == "6-monthly 06-10; yearly 12-10");
  CHECK(rule("định kỳ 6 tháng, năm", " (6 tháng gửi trước ngày 10/6, năm gửi trước ngày 10/12)") ==
        "6-monthly 06-10; yearly 12-10");
  CHECK(rule("", " 6 tháng đầu năm (trước 15/6) và cả năm (trước 15/12)") == "6-monthly 06-15; yearly 12-15");
  CHECK(rule("", " vào cuối quý II hằng năm") == "yearly 06-30");
  // Days that do not fit what recurs, and a bracket that gives none.
  CHECK(rule("hằng tháng", " (trước ngày 10/6 và 10/12)") == "monthly");
  CHECK(rule("hằng quý", " (trước ngày 20)") == "quarterly");
  CHECK(rule("hằng năm", " (mẫu 20)") == "yearly");
  CHECK(rule("hằng năm", " (trước ngày 15/11/2025)") == "yearly");
}

TEST_CASE("half-yearly and yearly reports with a day each") {
  CHECK(
      duties("1. Sở Nội vụ gửi Bộ Nội vụ báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 10/12 hằng "
             "năm.\n")[0]
          .starts_with("report | Sở Nội vụ | 6-monthly 06-10; yearly 12-10 |"));
  // A number of months alone is none.
  CHECK(duties("1. Sở Nội vụ báo cáo Bộ Nội vụ kết quả 6 tháng và kế hoạch năm.\n")[0].starts_with(
      "report | Sở Nội vụ | - |"));
}

TEST_CASE("a yearly report's day follows a verb that has an object") {
  const std::string head =
      "ỦY BAN NHÂN DÂN\nTỈNH SÔNG VÂN\n\nSố: 12/CT-UBND\n\nVân Giang, ngày 02 tháng 3 năm "
      "2023\n\nCHỈ THỊ\nVề công tác văn thư\n\n";
  CHECK(duties(head + "1. Sở Nội vụ hằng năm tổng hợp kết quả, báo cáo Bộ Nội vụ trước ngày 05/12.\n") ==
        Lines{"report | Sở Nội vụ | yearly 12-05 | báo cáo Bộ Nội vụ trước ngày 05/12"});
  // A day of one year, and one in another clause.
  CHECK(duties(head + "1. Sở Nội vụ hằng năm tổng hợp kết quả, báo cáo Bộ Nội vụ trước ngày 05/12/2024.\n") ==
        Lines{"report | Sở Nội vụ | 2024-12-05 | báo cáo Bộ Nội vụ trước ngày 05/12/2024"});
  CHECK(
      duties(head + "1. Sở Nội vụ hằng năm tổng hợp kết quả; ban hành kế hoạch trước ngày 05/12.\n").back() ==
      "plan | Sở Nội vụ | 2023-12-05 | ban hành kế hoạch trước ngày 05/12");
}
