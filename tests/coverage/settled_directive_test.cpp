// The settled questions about directives that no other file here asks (which one asks, what a citation of it
// means, when it ends), each with the look-alike that is otherwise. The rest stands in status_test, in
// period_report_test and in tests/graph.
#include "coverage/shown.hpp"

using namespace shown;

namespace {

const char* const kKhoi = "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh";
const Doc kOther("other.md", "99-CV/ĐUK", "2021-09-09", kKhoi);
const Doc kNq("03.md", "03-NQ/TU", "2021-07-15", "Tỉnh ủy Sông Vân", "Sông Vân");

Doc khoi(const char* file = "12.md", const char* designation = "12-KH/ĐUK", const char* date = "2021-10-01") {
  return Doc(file, designation, date, kKhoi, "Sông Vân");
}

// The same with the directive's file before each line.
Lines by_directive(std::vector<FileRecord> records, const AuditSettings& with = settings()) {
  const Audit result = audit(std::move(records), with);
  Lines lines = expectations(result);
  for (std::size_t i = 0; i < lines.size(); ++i)
    lines[i].insert(0, result.expectations[i].directive_file + " | ");
  return lines;
}

}  // namespace

// --- which directive ---

TEST_CASE("an expectation is of the document that states the duty, not of what the clause is about") {
  const Doc about = plan_41()
                        .cites("03-NQ/TU", "2021-07-15")
                        .duty(DutyAction::plan, {"Đảng ủy Khối"}, "2021-11-30", {"03-NQ/TU"});
  CHECK(by_directive({kNq, about, kOther}) == Lines{"41.md | dukcq plan 2021-11-30 missing"});
  CHECK(by_directive({kNq, about, khoi().implements("03-NQ/TU", "2021-07-15")}) ==
        Lines{"41.md | dukcq plan 2021-11-30 met < 12.md"});
  // What answers must be no older than the directive that asks, even where it carries out an older document.
  CHECK(by_directive(
            {kNq, about, khoi("12.md", "12-KH/ĐUK", "2021-08-01").implements("03-NQ/TU", "2021-07-15")}) ==
        Lines{"41.md | dukcq plan 2021-11-30 missing"});
}

TEST_CASE("policy and duty merge on one directive only") {
  const char* const expect = R"(<expect from="TU" types="NQ" of="ĐUK" action="plan" within="P90D"/>)";
  const Doc of_41 = plan_41()
                        .cites("03-NQ/TU", "2021-07-15")
                        .duty(DutyAction::plan, {"Đảng ủy Khối"}, "2021-11-30", {"03-NQ/TU"});
  CHECK(by_directive({kNq, of_41, kOther}, with_policy(expect)) ==
        Lines{"03.md | dukcq plan 2021-10-13 missing", "41.md | dukcq plan 2021-11-30 missing"});
  const Doc of_03 = Doc(kNq).duty(DutyAction::plan, {"Đảng ủy Khối"}, "2021-11-30");
  CHECK(by_directive({of_03, kOther}, with_policy(expect)) == Lines{"03.md | dukcq plan 2021-11-30 missing"});
  // … also where the text's day is the earlier one.
  const Doc sooner = Doc(kNq).duty(DutyAction::plan, {"Đảng ủy Khối"}, "2021-08-31");
  CHECK(by_directive({sooner, kOther}, with_policy(expect)) ==
        Lines{"03.md | dukcq plan 2021-08-31 missing"});
}

TEST_CASE("a file without a head shows its body as observed, a draft does not") {
  const Doc asking = plan_41().duty(DutyAction::plan, {"Đảng ủy Khối"}, "2021-11-30");
  const Doc extract = Doc("x.md", "", "", kKhoi).cites("03-NQ/TU", "2021-07-15");
  CHECK(expectations({asking, extract}) == Lines{"dukcq plan 2021-11-30 missing"});
  CHECK(expectations({asking, Doc(extract).draft()}) == Lines{"dukcq plan 2021-11-30 unobserved"});
}

TEST_CASE("a file without a date counts from what it cites, and what depends on its day is uncertain") {
  const Doc undated = Doc("41.md", "41-KH/TU", "", "Tỉnh ủy Sông Vân")
                          .cites("02-NQ/TU", "2020-02-02")
                          .cites("03-NQ/TU", "2021-07-15")
                          .duty(DutyAction::report, {"Đảng ủy Khối"}, "yearly 11-15", {"self"}, "báo cáo");
  // Which periods there are depends on the day; those before the newest document cited are none.
  CHECK(expectations({undated, kOther}, settings(true, "2022-06-30")) ==
        Lines{"dukcq report 2021 2021-11-15 uncertain doubt-directive-undated",
              "dukcq report 2022 2022-11-15 pending"});
  // What is older than that answers nothing; a single printed day depends on no other.
  const Doc single = Doc("41.md", "41-KH/TU", "", "Tỉnh ủy Sông Vân")
                         .cites("03-NQ/TU", "2021-07-15")
                         .duty(DutyAction::plan, {"Đảng ủy Khối"}, "2021-11-30", {"03-NQ/TU"});
  CHECK(expectations({single, khoi("12.md", "12-KH/ĐUK", "2021-07-14").implements("03-NQ/TU")}) ==
        Lines{"dukcq plan 2021-11-30 missing"});
  CHECK(expectations({single, khoi().implements("03-NQ/TU")}) == Lines{"dukcq plan 2021-11-30 met < 12.md"});
}

// --- resolving ---

TEST_CASE("a full citation tells what a bare one means in its own text, not in another") {
  const Doc old_one = Doc("03-2016.md", "03-NQ/TU", "2016-06-01", "Tỉnh ủy Sông Vân", "Sông Vân")
                          .duty(DutyAction::plan, {"Đảng ủy Khối"}, "2016-12-31");
  const Doc full = khoi().cites("03-NQ/TU", "2016-06-01");
  CHECK(expectations({old_one, kNq, Doc(full).implements("03-NQ/TU")}) ==
        Lines{"dukcq plan 2016-12-31 late+1735 < 12.md"});
  CHECK(expectations({old_one, kNq, full, khoi("13.md", "13-KH/ĐUK").implements("03-NQ/TU")}) ==
        Lines{"dukcq plan 2016-12-31 missing"});
}

TEST_CASE("another province's document of the same number is no second reading of a wrong date") {
  const Doc there("hg.md", "41-KH/TU", "2021-03-03", "Tỉnh ủy Hà Giang", "Hà Giang");
  const Doc asking = plan_41().duty(DutyAction::plan, {"Đảng ủy Khối"}, "2021-11-30");
  const Doc wrong = khoi().implements("41-KH/TU", "2021-09-18");
  const Audit one = audit({there, asking, wrong}, settings());
  CHECK(expectations(one) == Lines{"dukcq plan 2021-11-30 met < 12.md"});
  CHECK(findings(one, "citation-conflict").size() == 1);
  const Doc here("41-2020.md", "41-KH/TU", "2020-03-03", "Tỉnh ủy Sông Vân", "Sông Vân");
  const Audit two = audit({here, asking, wrong}, settings());
  CHECK(expectations(two) == Lines{"dukcq plan 2021-11-30 uncertain doubt-two-readings < 12.md"});
  CHECK(findings(two, "citation-conflict").empty());
}

// --- the end of a directive ---

TEST_CASE("the end of a directive ends nothing that plans made under it ask for") {
  const Doc replacing = Doc("50.md", "50-KH/TU", "2022-02-02", "Tỉnh ủy Sông Vân", "Sông Vân")
                            .cites("41-KH/TU", "2021-08-19", "", Relation::replaces);
  const Doc under = khoi()
                        .implements("41-KH/TU", "2021-08-19")
                        .duty(DutyAction::report, {"Đảng ủy Sở Y tế"}, "quarterly", {"self"}, "báo cáo");
  const Doc directive =
      plan_41().duty(DutyAction::report, {"Đảng ủy Khối"}, "quarterly", {"self"}, "báo cáo");
  CHECK(by_directive({directive, under, replacing}, settings(true, "2022-06-30")) ==
        Lines{"12.md | du-syt report 2021-Q4 2021-12-31 unobserved",
              "12.md | du-syt report 2022-Q1 2022-03-31 unobserved",
              "12.md | du-syt report 2022-Q2 2022-06-30 pending",
              "12.md | du-syt report 2022-Q3 2022-09-30 pending",
              "41.md | dukcq report 2021-Q3 2021-09-30 missing",
              "41.md | dukcq report 2021-Q4 2021-12-31 missing"});
}

TEST_CASE("a year in the title of a cited document ends nothing, one in the directive's own title does") {
  const auto titled = [](const char* title) {
    return plan_41()
        .title(title)
        .implements("03-NQ/TU")
        .duty(DutyAction::report, {"Đảng ủy Khối"}, "yearly 11-15", {"self"}, "báo cáo");
  };
  const Lines three = {"dukcq report 2021 2021-11-15 missing", "dukcq report 2022 2022-11-15 missing",
                       "dukcq report 2023 2023-11-15 pending"};
  CHECK(expectations({titled("thực hiện 03-NQ/TU về đội ngũ cán bộ giai đoạn 2020 - 2021"), kOther}) ==
        three);
  CHECK(expectations({titled("về đội ngũ cán bộ giai đoạn 2020 - 2021 thực hiện 03-NQ/TU"), kOther}) ==
        Lines{"dukcq report 2021 2021-11-15 missing"});
}

TEST_CASE("an end that the text says counts before the title's, and only for periods that begin after it") {
  const auto until = [](const char* rule, const char* due) {
    return plan_41()
        .title("về đội ngũ cán bộ giai đoạn 2020 - 2030")
        .implements("03-NQ/TU")
        .duty(DutyAction::report, {"Đảng ủy Khối"}, due, {"self"}, "báo cáo")
        .until(rule);
  };
  CHECK(expectations({until("2022-06-30", "yearly 11-15"), kOther}) ==
        Lines{"dukcq report 2021 2021-11-15 missing", "dukcq report 2022 2022-11-15 missing"});
  CHECK(expectations({until("to 2021", "yearly 11-15"), kOther}) ==
        Lines{"dukcq report 2021 2021-11-15 missing"});
  CHECK(expectations({until("2020..2021", "yearly 11-15"), kOther}) ==
        Lines{"dukcq report 2021 2021-11-15 missing"});
  CHECK(expectations({until("2021-11-30", "quarterly"), kOther}) ==
        Lines{"dukcq report 2021-Q3 2021-09-30 missing", "dukcq report 2021-Q4 2021-12-31 missing"});
}
