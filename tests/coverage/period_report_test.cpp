// Recurring duties: which periods are asked for, and which report answers which.
#include "coverage/shown.hpp"

using namespace shown;

namespace {

const Doc kOther("other.md", "99-CV/ĐUK", "2021-09-09", "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh");

Doc owing(const char* rule) {
  return plan_41().duty(DutyAction::report, {"Đảng ủy Khối"}, rule, {"self"}, "báo cáo");
}
Doc report(const char* file, const char* date, const char* title = "") {
  return Doc(file, std::string(file).substr(0, 2) + "-BC/ĐUK", date, "Đảng ủy Khối")
      .title(title)
      .reports_on("41-KH/TU");
}

Lines of(Doc directive, std::vector<FileRecord> others = {}, const char* as_of = "2022-12-31") {
  others.push_back(std::move(directive));
  others.push_back(kOther);
  return expectations(std::move(others), settings(true, as_of));
}

}  // namespace

TEST_CASE("periods run from the policy's notice to the next one after the day of judging") {
  CHECK(of(owing("yearly 11-15")) == Lines{"dukcq report 2021 2021-11-15 missing",
                                           "dukcq report 2022 2022-11-15 missing",
                                           "dukcq report 2023 2023-11-15 pending"});
  // Thirty days of notice after 19 August: 10 September is too soon.
  CHECK(of(owing("yearly 09-10"), {}, "2022-06-30") == Lines{"dukcq report 2022 2022-09-10 pending"});
  CHECK(of(owing("yearly 09-18"), {}, "2021-12-31") ==
        Lines{"dukcq report 2021 2021-09-18 missing", "dukcq report 2022 2022-09-18 pending"});
  CHECK(of(owing("quarterly last-month 20"), {}, "2021-12-31") ==
        Lines{"dukcq report 2021-Q3 2021-09-20 missing", "dukcq report 2021-Q4 2021-12-20 missing",
              "dukcq report 2022-Q1 2022-03-20 pending"});
  CHECK(of(owing("monthly 20"), {}, "2021-10-25") == Lines{"dukcq report 2021-09 2021-09-20 missing",
                                                           "dukcq report 2021-10 2021-10-20 missing",
                                                           "dukcq report 2021-11 2021-11-20 pending"});
  CHECK(of(owing("yearly"), {}, "2021-12-30") == Lines{"dukcq report 2021 2021-12-31 pending"});
}

TEST_CASE("every half-year and year: the yearly report stands for the second half") {
  CHECK(of(owing("6-monthly; yearly")) ==
        Lines{"dukcq report 2021 2021-12-31 missing", "dukcq report 2022 2022-12-31 missing",
              "dukcq report 2022-H1 2022-06-30 missing", "dukcq report 2023-H1 2023-06-30 pending"});
  // Of what is not due yet, the next one only.
  CHECK(of(owing("6-monthly; yearly"), {}, "2022-07-31") ==
        Lines{"dukcq report 2021 2021-12-31 missing", "dukcq report 2022 2022-12-31 pending",
              "dukcq report 2022-H1 2022-06-30 missing"});
  CHECK(of(owing("6-monthly"), {}, "2022-06-30") == Lines{"dukcq report 2021-H2 2021-12-31 missing",
                                                          "dukcq report 2022-H1 2022-06-30 missing",
                                                          "dukcq report 2022-H2 2022-12-31 pending"});
}

TEST_CASE("bounds of the rule, and the end of the directive, end what recurs") {
  CHECK(of(owing("yearly 11-15; to 2021")) == Lines{"dukcq report 2021 2021-11-15 missing"});
  CHECK(of(owing("yearly 11-15; from 2022")) ==
        Lines{"dukcq report 2022 2022-11-15 missing", "dukcq report 2023 2023-11-15 pending"});
  CHECK(of(owing("yearly 11-15").title("về xây dựng đội ngũ cán bộ giai đoạn 2021 - 2022")) ==
        Lines{"dukcq report 2021 2021-11-15 missing", "dukcq report 2022 2022-11-15 missing"});
  const Doc replacing = Doc("50.md", "50-KH/TU", "2022-04-17", "Tỉnh ủy Sông Vân")
                            .cites("41-KH/TU", "", "", Relation::replaces);
  CHECK(of(owing("yearly 11-15"), {replacing}) == Lines{"dukcq report 2021 2021-11-15 missing"});
  CHECK(of(owing("quarterly"), {replacing}) == Lines{"dukcq report 2021-Q3 2021-09-30 missing",
                                                     "dukcq report 2021-Q4 2021-12-31 missing",
                                                     "dukcq report 2022-Q1 2022-03-31 missing"});
  CHECK(of(owing("yearly 11-15"), {Doc(replacing).draft()}).size() == 3);
  // A single deadline after the end stays.
  CHECK(of(owing("2022-06-30"), {replacing}) == Lines{"dukcq report 2022-06-30 missing"});
}

TEST_CASE("a report answers the period that its title names, else the nearest") {
  const Doc yearly = owing("yearly 11-15");
  CHECK(of(yearly, {report("30.md", "2022-11-10", "kết quả thực hiện Kế hoạch số 41-KH/TU năm 2022")}) ==
        Lines{"dukcq report 2021 2021-11-15 missing", "dukcq report 2022 2022-11-15 met < 30.md",
              "dukcq report 2023 2023-11-15 pending"});
  CHECK(of(yearly, {report("30.md", "2022-02-10", "kết quả thực hiện Kế hoạch số 41-KH/TU năm 2021")}) ==
        Lines{"dukcq report 2021 2021-11-15 late+87 < 30.md", "dukcq report 2022 2022-11-15 missing",
              "dukcq report 2023 2023-11-15 pending"});
  CHECK(of(yearly, {report("30.md", "2022-11-18")}) == Lines{"dukcq report 2021 2021-11-15 missing",
                                                             "dukcq report 2022 2022-11-15 late+3 < 30.md",
                                                             "dukcq report 2023 2023-11-15 pending"});
  // A period that nobody asked for answers nothing.
  CHECK(of(yearly, {report("30.md", "2022-06-18", "kết quả 6 tháng đầu năm 2022")}) ==
        Lines{"dukcq report 2021 2021-11-15 missing", "dukcq report 2022 2022-11-15 missing",
              "dukcq report 2023 2023-11-15 pending"});
}

TEST_CASE("one report that names several periods answers all of them") {
  CHECK(of(owing("yearly 11-15"), {report("30.md", "2022-11-10", "kết quả thực hiện năm 2021 và năm 2022")}) ==
        Lines{"dukcq report 2021 2021-11-15 late+360 < 30.md", "dukcq report 2022 2022-11-15 met < 30.md",
              "dukcq report 2023 2023-11-15 pending"});
  CHECK(of(owing("quarterly"), {report("30.md", "2021-12-20", "kết quả quý III và quý IV năm 2021")},
           "2021-12-31") == Lines{"dukcq report 2021-Q3 2021-09-30 late+81 < 30.md",
                                  "dukcq report 2021-Q4 2021-12-31 met < 30.md",
                                  "dukcq report 2022-Q1 2022-03-31 pending"});
}

TEST_CASE("a year's report answers the last part of the year where the year itself is not asked for") {
  CHECK(of(owing("6-monthly"), {report("30.md", "2021-12-10", "kết quả năm 2021")}, "2022-01-31") ==
        Lines{"dukcq report 2021-H2 2021-12-31 met < 30.md", "dukcq report 2022-H1 2022-06-30 pending"});
}

TEST_CASE("a recurring plan is answered by the plan of the period") {
  const Doc asking = plan_41().duty(DutyAction::plan, {"Đảng ủy Khối"}, "yearly");
  const Doc plan = Doc("12.md", "12-KH/ĐUK", "2022-01-20", "Đảng ủy Khối").implements("41-KH/TU");
  CHECK(of(asking, {Doc(plan).title("kiểm tra, giám sát năm 2022")}) ==
        Lines{"dukcq plan 2021 2021-12-31 missing", "dukcq plan 2022 2022-12-31 met < 12.md",
              "dukcq plan 2023 2023-12-31 pending"});
  CHECK(of(asking, {plan}) == Lines{"dukcq plan 2021 2021-12-31 missing",
                                    "dukcq plan 2022 2022-12-31 met < 12.md",
                                    "dukcq plan 2023 2023-12-31 pending"});
}

TEST_CASE("periods stay inside the body's life and inside the calendar") {
  const Doc khoi =
      Doc("12.md", "12-KH/ĐUK", "2022-10-01", "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh")
          .duty(DutyAction::report, {"Đảng ủy Sở Tài chính"}, "yearly 11-15", {"self"}, "báo cáo");
  CHECK(expectations({khoi}, settings(true, "2030-01-01")) ==
        Lines{"du-stc report 2022 2022-11-15 unobserved", "du-stc report 2023 2023-11-15 unobserved",
              "du-stc report 2024 2024-11-15 unobserved"});
  CHECK(expectations({owing("monthly")}, settings(true, "9999-12-31")).size() == 1'200);
}
