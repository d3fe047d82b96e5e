// Met, late, missing, pending, uncertain, unobserved, for plans and reports of one named body.
#include "coverage/shown.hpp"

using namespace shown;

namespace {

Doc asking(const char* rule = "2021-11-30") {
  return plan_41().duty(DutyAction::plan, {"Đảng ủy Khối"}, rule);
}
Doc plan_of_khoi(const char* date = "2021-10-01") {
  return Doc("12.md", "12-KH/ĐUK", date, "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh");
}
// Any document shows its body as observed.
const Doc kOther("other.md", "99-CV/ĐUK", "2021-09-09", "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh");

}  // namespace

TEST_CASE("a plan on or before the day is met, after it late, without one missing") {
  CHECK(expectations({asking(), plan_of_khoi("2021-11-29").implements("41-KH/TU")}) ==
        Lines{"dukcq plan 2021-11-30 met < 12.md"});
  CHECK(expectations({asking(), plan_of_khoi("2021-11-30").implements("41-KH/TU")}) ==
        Lines{"dukcq plan 2021-11-30 met < 12.md"});
  CHECK(expectations({asking(), plan_of_khoi("2021-12-14").implements("41-KH/TU")}) ==
        Lines{"dukcq plan 2021-11-30 late+14 < 12.md"});
  CHECK(expectations({asking(), plan_of_khoi().cites("41-KH/TU")}) == Lines{"dukcq plan 2021-11-30 missing"});
  CHECK(expectations({asking("2023-06-30"), kOther}) == Lines{"dukcq plan 2023-06-30 pending"});
  // On the day itself there is still time.
  CHECK(expectations({asking("2022-12-31"), kOther}) == Lines{"dukcq plan 2022-12-31 pending"});
  CHECK(expectations({asking("2022-12-30"), kOther}) == Lines{"dukcq plan 2022-12-30 missing"});
  CHECK(expectations({asking("2022-12-31")}) == Lines{"dukcq plan 2022-12-31 pending"});
  CHECK(expectations({asking("2022-12-31"), plan_of_khoi("2022-12-31").implements("41-KH/TU")}) ==
        Lines{"dukcq plan 2022-12-31 met < 12.md"});
  CHECK(expectations({asking("2023-06-30"), plan_of_khoi().implements("41-KH/TU")}) ==
        Lines{"dukcq plan 2023-06-30 met < 12.md"});
}

TEST_CASE("a draft answers nothing, and stands beside what is missing") {
  const auto drafts = [](std::vector<FileRecord> records) {
    const Audit made = audit(std::move(records), settings());
    REQUIRE(made.expectations.size() == 1);
    std::string files;
    for (const Evidence& one : made.expectations.front().drafts) files += one.file.value_or("?") + ";";
    return files;
  };
  CHECK(drafts({asking(), kOther, plan_of_khoi().implements("41-KH/TU").draft()}) == "12.md;");
  CHECK(drafts({asking(), plan_of_khoi().implements("41-KH/TU").draft()}) == "12.md;");
  CHECK(drafts({asking(), kOther, plan_of_khoi().reports_on("41-KH/TU").draft()}).empty());
  CHECK(drafts({asking(), kOther, plan_of_khoi().cites("41-KH/TU").draft()}).empty());
  CHECK(drafts({asking(), plan_of_khoi().implements("41-KH/TU"),
                Doc("13.md", "13-KH/ĐUK", "2021-10-02", "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh")
                    .implements("41-KH/TU")
                    .draft()})
            .empty());
}

TEST_CASE("days overdue: of what is missing on the day of judging, and of what was late") {
  Expectation one;
  one.due = make_date(2021, 12, 30);
  const Date as_of = *make_date(2022, 1, 2);
  one.status = Status::missing;
  CHECK(days_overdue(one, as_of) == 3);
  one.status = Status::unobserved;
  CHECK_FALSE(days_overdue(one, as_of));
  one.status = Status::late;
  one.days_late = 7;
  CHECK(days_overdue(one, as_of) == 7);
}

TEST_CASE("a body of which nothing is held is unobserved, and pending goes before that") {
  CHECK(expectations({asking()}) == Lines{"dukcq plan 2021-11-30 unobserved"});
  CHECK(expectations({asking("2023-06-30")}) == Lines{"dukcq plan 2023-06-30 pending"});
  CHECK(expectations({asking(), Doc(kOther).draft()}) == Lines{"dukcq plan 2021-11-30 unobserved"});
}

TEST_CASE("only an accepted type of the same body, not older than the directive, carries out") {
  CHECK(expectations(
            {asking(), Doc("12.md", "12-QĐ/ĐUK", "2021-10-01", "Đảng ủy Khối").implements("41-KH/TU")}) ==
        Lines{"dukcq plan 2021-11-30 missing"});
  CHECK(expectations(
            {asking(), Doc("12.md", "12-CTr/ĐUK", "2021-10-01", "Đảng ủy Khối").implements("41-KH/TU")}) ==
        Lines{"dukcq plan 2021-11-30 met < 12.md"});
  CHECK(expectations({asking(), kOther,
                      Doc("12.md", "12-KH/HU", "2021-10-01", "Huyện ủy Tân Phú").implements("41-KH/TU")}) ==
        Lines{"dukcq plan 2021-11-30 missing"});
  CHECK(
      expectations(
          {asking(), plan_of_khoi("2021-08-18").cites("41-KH/TU", "2021-08-19", "", Relation::implements)}) ==
      Lines{"dukcq plan 2021-11-30 missing"});
  CHECK(expectations({asking(), kOther, plan_of_khoi().implements("41-KH/TU").draft()}) ==
        Lines{"dukcq plan 2021-11-30 missing"});
  // Nothing that was made after the day of judging is known on it.
  CHECK(expectations({asking(), plan_of_khoi("2023-02-01").implements("41-KH/TU")}) ==
        Lines{"dukcq plan 2021-11-30 missing"});
}

TEST_CASE("a plan may carry out through others, or what the duty is about") {
  CHECK(expectations({asking(),
                      Doc("07.md", "07-HD/BTCTU", "2021-09-01", "Ban Tổ chức Tỉnh ủy").implements("41-KH/TU"),
                      plan_of_khoi().implements("07-HD/BTCTU")}) ==
        Lines{"dukcq plan 2021-11-30 met < 12.md"});
  const Doc about = plan_41()
                        .cites("03-NQ/TU", "2021-07-15")
                        .duty(DutyAction::plan, {"Đảng ủy Khối"}, "2021-11-30", {"03-NQ/TU", "self"});
  CHECK(expectations({about, plan_of_khoi().implements("03-NQ/TU", "2021-07-15")}) ==
        Lines{"dukcq plan 2021-11-30 met < 12.md"});
  CHECK(expectations({asking(), plan_of_khoi().implements("03-NQ/TU", "2021-07-15")}) ==
        Lines{"dukcq plan 2021-11-30 missing"});
  CHECK(expectations({asking(), plan_of_khoi().cites("41-KH/TU", "", "", Relation::supplements)}) ==
        Lines{"dukcq plan 2021-11-30 met < 12.md"});
}

TEST_CASE("the directive itself is no answer to what it asks of its issuer") {
  CHECK(expectations({plan_41()
                          .implements("03-NQ/TU", "2021-07-15")
                          .duty(DutyAction::plan, {"Ban Thường vụ Tỉnh ủy"}, "2021-11-30", {"03-NQ/TU"})}) ==
        Lines{"tu plan 2021-11-30 missing"});
}

TEST_CASE("a wrong date still resolves, but not between two documents") {
  CHECK(expectations({asking(), plan_of_khoi().implements("41-KH/TU", "2021-09-18")}) ==
        Lines{"dukcq plan 2021-11-30 met < 12.md"});
  const Doc before("41-2016.md", "41-KH/TU", "2016-08-19", "Tỉnh ủy Sông Vân");
  CHECK(expectations({asking(), before, plan_of_khoi().implements("41-KH/TU", "2021-09-18")}) ==
        Lines{"dukcq plan 2021-11-30 uncertain doubt-two-readings < 12.md"});
}

TEST_CASE("an answer without a date, without a body, or only cited is uncertain") {
  const Doc extract = Doc("x.md", "", "", "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh")
                          .type("KH")
                          .implements("41-KH/TU", "2021-08-19");
  CHECK(expectations({asking(), extract}) == Lines{"dukcq plan 2021-11-30 uncertain doubt-undated < x.md"});
  const Doc cited = plan_41().duty(DutyAction::plan, {"Đảng ủy Sở Tài chính"}, "2021-11-30");
  const Doc some("01.md", "01-CV/ĐU", "2021-09-09", "Đảng ủy Sở Tài chính"),
      nobody("02.md", "02-KH/ĐU", "2021-09-10", "ĐẢNG ỦY");
  CHECK(expectations({cited, some, Doc(nobody).implements("41-KH/TU")}) ==
        Lines{"du-stc plan 2021-11-30 uncertain doubt-issuer < 02.md"});
  const Doc third = Doc("03.md", "03-TB/TU", "2022-01-01", "Tỉnh ủy Sông Vân")
                        .cites("05-KH/ĐU", "2021-10-10", "Đảng ủy Sở Tài chính")
                        .cites("41-KH/TU")
                        .edge("05-KH/ĐU", "41-KH/TU", Relation::implements);
  CHECK(expectations({cited, some, third}) ==
        Lines{"du-stc plan 2021-11-30 uncertain doubt-only-cited < cited 05-KH/ĐU"});
}

TEST_CASE("a directive without a date has no day to count from") {
  const Doc undated = Doc("41.md", "41-KH/TU", "", "Tỉnh ủy Sông Vân")
                          .cites("03-NQ/TU", "2021-07-15")
                          .duty(DutyAction::plan, {"Đảng ủy Khối"});
  CHECK(expectations({undated, kOther}) == Lines{"dukcq plan - uncertain doubt-directive-undated"});
  CHECK(expectations({undated}) == Lines{"dukcq plan - unobserved"});
  const Doc dated_duty = Doc("41.md", "41-KH/TU", "", "Tỉnh ủy Sông Vân")
                             .cites("03-NQ/TU", "2021-07-15")
                             .duty(DutyAction::plan, {"Đảng ủy Khối"}, "2021-11-30");
  CHECK(expectations({dated_duty, kOther}) == Lines{"dukcq plan 2021-11-30 missing"});
}

TEST_CASE("drafts and notes order nothing; a file without a head does") {
  CHECK(expectations({Doc(asking()).draft(), kOther}).empty());
  const Doc extract = Doc("41.md", "", "", "Tỉnh ủy Sông Vân")
                          .cites("03-NQ/TU", "2021-07-15")
                          .duty(DutyAction::plan, {"Đảng ủy Khối"}, "2021-11-30");
  CHECK(expectations({extract, kOther}) == Lines{"dukcq plan 2021-11-30 missing"});
}

TEST_CASE("reports answer by what they report on") {
  const Doc owing = plan_41().duty(DutyAction::report, {"Đảng ủy Khối"}, "2022-06-30");
  const Doc report("30.md", "30-BC/ĐUK", "2022-06-28", "Đảng ủy Khối");
  CHECK(expectations({owing, Doc(report).reports_on("41-KH/TU")}) ==
        Lines{"dukcq report 2022-06-30 met < 30.md"});
  CHECK(expectations({owing, Doc(report).cites("41-KH/TU")}) == Lines{"dukcq report 2022-06-30 missing"});
  CHECK(expectations({owing, Doc(report).implements("41-KH/TU")}) ==
        Lines{"dukcq report 2022-06-30 missing"});
  // On the body's own plan for it.
  CHECK(expectations({owing, plan_of_khoi().implements("41-KH/TU"), Doc(report).reports_on("12-KH/ĐUK")}) ==
        Lines{"dukcq report 2022-06-30 met < 30.md"});
  CHECK(expectations({owing, plan_of_khoi(), Doc(report).reports_on("12-KH/ĐUK")}) ==
        Lines{"dukcq report 2022-06-30 missing"});
  // A letter whose subject begins with báo cáo.
  const Doc letter = Doc("31.md", "31-CV/ĐUK", "2022-07-02", "Đảng ủy Khối")
                         .title("V/v báo cáo kết quả thực hiện Kế hoạch 41");
  CHECK(expectations({owing, Doc(letter).reports_on("41-KH/TU")}) ==
        Lines{"dukcq report 2022-06-30 late+2 < 31.md"});
  CHECK(expectations({owing, Doc(letter).title("V/v đôn đốc").reports_on("41-KH/TU")}) ==
        Lines{"dukcq report 2022-06-30 missing"});
}

TEST_CASE("a review says sơ kết or tổng kết in its title") {
  const Doc owing = plan_41().duty(DutyAction::review, {"Đảng ủy Khối"}, "2022-06-30");
  const Doc report = Doc("30.md", "30-BC/ĐUK", "2022-06-28", "Đảng ủy Khối").reports_on("41-KH/TU");
  CHECK(expectations({owing, Doc(report).title("sơ kết 01 năm thực hiện Kế hoạch số 41-KH/TU")}) ==
        Lines{"dukcq review 2022-06-30 met < 30.md"});
  CHECK(expectations({owing, Doc(report).title("kết quả thực hiện Kế hoạch số 41-KH/TU")}) ==
        Lines{"dukcq review 2022-06-30 missing"});
}

TEST_CASE("a review of the plan that answers the body's plan duty answers, whatever that plan carries out") {
  const Doc above("07.md", "07-NQ/TU", "2021-07-01", "Tỉnh ủy Sông Vân", "Sông Vân");
  const Doc owing = plan_41()
                        .cites("07-NQ/TU")
                        .duty(DutyAction::plan, {"Đảng ủy Khối"}, "2021-10-30", {"07-NQ/TU"})
                        .duty(DutyAction::review, {"Đảng ủy Khối"}, "2022-06-30");
  const Doc own = Doc("12.md", "12-KH/ĐUK", "2021-10-01", "Đảng ủy Khối").implements("07-NQ/TU");
  const Doc review = Doc("30.md", "30-BC/ĐUK", "2022-06-28", "Đảng ủy Khối").title("sơ kết");
  CHECK(expectations({above, owing, own, Doc(review).reports_on("12-KH/ĐUK")}) ==
        Lines{"dukcq plan 2021-10-30 met < 12.md", "dukcq review 2022-06-30 met < 30.md"});
  // A report on another plan, and on what that plan carries out, says nothing of the duty.
  const Doc other = Doc("13.md", "13-KH/ĐUK", "2021-10-02", "Đảng ủy Khối");
  CHECK(expectations({above, owing, own, other, Doc(review).reports_on("13-KH/ĐUK")}) ==
        Lines{"dukcq plan 2021-10-30 met < 12.md", "dukcq review 2022-06-30 missing"});
}

TEST_CASE("a document to be issued is of the kind named, and carries out or guides") {
  const Doc owing = plan_41().duty(DutyAction::issue, {"Ban Tổ chức Tỉnh ủy"}, "2021-11-30", {"self"},
                                   "ban hành hướng dẫn thực hiện Kế hoạch này");
  const Doc guidance("07.md", "07-HD/BTCTU", "2021-11-24", "Ban Tổ chức Tỉnh ủy"),
      plan("08.md", "08-KH/BTCTU", "2021-11-24", "Ban Tổ chức Tỉnh ủy");
  CHECK(expectations({owing, Doc(guidance).cites("41-KH/TU", "", "", Relation::guides)}) ==
        Lines{"btctu issue HD 2021-11-30 met < 07.md"});
  CHECK(expectations({owing, Doc(guidance).implements("41-KH/TU")}) ==
        Lines{"btctu issue HD 2021-11-30 met < 07.md"});
  CHECK(expectations({owing, Doc(plan).implements("41-KH/TU")}) ==
        Lines{"btctu issue HD 2021-11-30 missing"});
  CHECK(expectations({owing, Doc(guidance).cites("41-KH/TU")}) == Lines{"btctu issue HD 2021-11-30 missing"});
}

TEST_CASE("a document of the body that is advised counts as the adviser's") {
  const Doc owing = plan_41().duty(DutyAction::review, {"Ban Tổ chức Tỉnh ủy"}, "2022-06-30", {"self"},
                                   "tham mưu Ban Thường vụ Tỉnh ủy sơ kết Kế hoạch này");
  const Doc of_advised =
      Doc("30.md", "30-BC/TU", "2022-06-28", "Tỉnh ủy Sông Vân").title("sơ kết").reports_on("41-KH/TU");
  const Doc observed("x.md", "01-CV/BTCTU", "2021-12-12", "Ban Tổ chức Tỉnh ủy");
  CHECK(expectations({owing, observed, of_advised}) == Lines{"btctu review 2022-06-30 met < 30.md"});
  const Doc alone = plan_41().duty(DutyAction::review, {"Ban Tổ chức Tỉnh ủy"}, "2022-06-30", {"self"},
                                   "sơ kết Kế hoạch này");
  CHECK(expectations({alone, observed, of_advised}) == Lines{"btctu review 2022-06-30 missing"});
}
