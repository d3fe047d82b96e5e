// The settled questions about what is asked of whom that no other file here asks, each with the look-alike
// that is otherwise. The rest stands in status_test, addressee_test and period_report_test.
#include "coverage/shown.hpp"
#include "source/source_text.hpp"

using namespace shown;

namespace {

const char* const kKhoi = "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh";
const Doc kOther("other.md", "99-CV/ĐUK", "2021-09-09", kKhoi);

}  // namespace

// --- no usable deadline ---

TEST_CASE("what has no usable deadline is asked of nobody, and said") {
  const auto asked = [](DutyAction action, const char* rule, const char* quote) {
    return plan_41().duty(action, {"Đảng ủy Khối"}, rule, {"self"}, quote);
  };
  const std::tuple<DutyAction, const char*, const char*> open[] = {
      {DutyAction::report, "periodic", "định kỳ báo cáo"},
      {DutyAction::report, "ad hoc", "báo cáo đột xuất"},
      {DutyAction::report, "khi có yêu cầu", "báo cáo khi có yêu cầu"},
      {DutyAction::report, "", "báo cáo kết quả thực hiện"},
      {DutyAction::review, "", "sơ kết, tổng kết việc thực hiện"},
      {DutyAction::issue, "", "ban hành quy chế làm việc"},
      {DutyAction::report, "from 2022", "từ năm 2022, báo cáo kết quả"},
  };
  for (const auto& [action, rule, quote] : open) {
    INFO(quote);
    const Audit result = audit({asked(action, rule, quote), kOther}, settings());
    CHECK(expectations(result).empty());
    CHECK(findings(result, "undated-duty").size() == 1);
  }
  // Nothing is asked and nothing said of what is no document, or recurs every week.
  for (const auto& [action, rule] : {std::pair(DutyAction::act, "2021-11-30"),
                                     {DutyAction::act, ""},
                                     {DutyAction::report, "weekly friday"}}) {
    const Audit result = audit({asked(action, rule, "báo cáo"), kOther}, settings());
    CHECK(expectations(result).empty());
    CHECK(findings(result, "undated-duty").empty());
  }
  CHECK(expectations({asked(DutyAction::review, "2021-12-15", "sơ kết việc thực hiện"), kOther}).size() == 1);
}

TEST_CASE("the policy's day serves a plan for a document that the clause is about") {
  const auto asked = [](const char* quote) {
    return plan_41()
        .cites("03-NQ/TU", "2021-07-15")
        .duty(DutyAction::plan, {"Đảng ủy Khối"}, "", {"03-NQ/TU"}, quote);
  };
  CHECK(expectations({asked("xây dựng kế hoạch thực hiện Nghị quyết số 03-NQ/TU"), kOther}) ==
        Lines{"dukcq plan 2021-10-18 missing"});
  CHECK(expectations({asked("theo Nghị quyết số 03-NQ/TU, có kế hoạch luân chuyển cán bộ"), kOther}).empty());
}

// --- advisers ---

TEST_CASE("what the advised body issues counts as the adviser's, a plan and a document as well as a report") {
  const auto asked = [](DutyAction action, const char* quote) {
    return plan_41().duty(action, {"Ban Tổ chức Tỉnh ủy"}, "2022-06-30", {"self"}, quote);
  };
  const Doc observed("x.md", "01-CV/BTCTU", "2021-12-12", "Ban Tổ chức Tỉnh ủy");
  const auto of_advised = [](const char* designation) {
    return Doc("50.md", designation, "2022-06-28", "Tỉnh ủy Sông Vân", "Sông Vân").implements("41-KH/TU");
  };
  CHECK(expectations({asked(DutyAction::plan, "tham mưu, giúp Tỉnh ủy xây dựng kế hoạch"), observed,
                      of_advised("50-KH/TU")}) == Lines{"btctu plan 2022-06-30 met < 50.md"});
  CHECK(expectations({asked(DutyAction::issue, "xây dựng quy chế, trình Ban Thường vụ Tỉnh ủy ban hành"),
                      observed, of_advised("50-QC/TU")}) == Lines{"btctu issue QC 2022-06-30 met < 50.md"});
  CHECK(expectations({asked(DutyAction::issue, "ban hành quy chế"), observed, of_advised("50-QC/TU")}) ==
        Lines{"btctu issue QC 2022-06-30 missing"});
}

// --- recurring plans ---

TEST_CASE("the title's period goes before the plan's date, the date before nothing") {
  const Doc asking = plan_41().duty(DutyAction::plan, {"Đảng ủy Khối"}, "yearly");
  const Doc plan = Doc("12.md", "12-KH/ĐUK", "2021-12-20", kKhoi).implements("41-KH/TU");
  CHECK(expectations({asking, Doc(plan).title("kiểm tra, giám sát năm 2022")}, settings()) ==
        Lines{"dukcq plan 2021 2021-12-31 missing", "dukcq plan 2022 2022-12-31 met < 12.md",
              "dukcq plan 2023 2023-12-31 pending"});
  CHECK(expectations({asking, Doc(plan).title("kiểm tra, giám sát")}, settings()) ==
        Lines{"dukcq plan 2021 2021-12-31 met < 12.md", "dukcq plan 2022 2022-12-31 pending",
              "dukcq plan 2023 2023-12-31 pending"});
}

// --- addressees ---

TEST_CASE("who receives one report may owe another") {
  const Doc owing = plan_41()
                        .duty(DutyAction::report, {"Đảng ủy Khối", "Ban Tổ chức Tỉnh ủy"}, "2022-06-30",
                              {"self"}, "báo cáo")
                        .to("Ban Tổ chức Tỉnh ủy")
                        .duty(DutyAction::report, {"Ban Tổ chức Tỉnh ủy"}, "2022-09-30", {"self"}, "báo cáo")
                        .to("Ban Thường vụ Tỉnh ủy");
  CHECK(expectations({owing}) ==
        Lines{"btctu report 2022-09-30 unobserved", "dukcq report 2022-06-30 unobserved"});
}

TEST_CASE("an issuer outside the registry commands nobody by class; as a root of it, those under it") {
  const Doc central = Doc("26.md", "26-CT/TW", "2021-08-19", "Ban Bí thư", "Hà Nội")
                          .duty(DutyAction::plan, {"Các tỉnh ủy, thành ủy", "Các huyện ủy"}, "2021-11-30");
  CHECK(expectations({central}).empty());
  CHECK(findings({central}, "vague-addressee").size() == 1);
  AuditSettings rooted = settings();
  rooted.organisations = *read_organisations(SourceText("o.xml", R"(<organisations>
    <body id="tw" symbol="TW" territory="" level="central"><name>Ban Chấp hành Trung ương Đảng</name>
      <alias>Ban Bí thư</alias>
      <body id="tu" symbol="TU" classes="tỉnh ủy" territory="Sông Vân"><name>Tỉnh ủy Sông Vân</name>
        <body id="hu" symbol="HU" classes="huyện ủy"><name>Huyện ủy Tân Phú</name></body>
      </body>
    </body>
    <body id="hu-hg" symbol="HU" classes="huyện ủy" territory="Hà Giang"><name>Huyện ủy Bắc Mê</name></body>
    </organisations>)"));
  CHECK(expectations({central}, rooted) ==
        Lines{"hu plan 2021-11-30 unobserved", "tu plan 2021-11-30 unobserved"});
  // A body is still meant by its own name.
  const Doc named = Doc("26.md", "26-CT/TW", "2021-08-19", "Ban Bí thư", "Hà Nội")
                        .duty(DutyAction::plan, {"Tỉnh ủy Sông Vân"}, "2021-11-30");
  CHECK(expectations({named}) == Lines{"tu plan 2021-11-30 unobserved"});
}

TEST_CASE("a committee without a place is the issuer, else its superior of that kind, else nobody") {
  const auto asked = [](Doc directive) {
    return expectations(
        {directive.duty(DutyAction::plan, {"Ban Thường vụ Huyện ủy"}, "2021-12-31", {"self"}, "kế hoạch")});
  };
  CHECK(asked(Doc("9.md", "09-CTr/HU", "2021-09-01", "Huyện ủy Tân Phú", "Tân Phú")) ==
        Lines{"hu-tp plan 2021-12-31 missing"});
  CHECK(asked(Doc("9.md", "09-KH/ĐU", "2021-09-01", "Đảng ủy xã Bình An", "Bình An")) ==
        Lines{"hu-tp plan 2021-12-31 unobserved"});
  CHECK(asked(plan_41()).empty());
}

// --- pending and unobserved ---

TEST_CASE("of a body that no file shows, nothing but pending is said") {
  const Doc asking = plan_41().duty(DutyAction::plan, {"Đảng ủy Khối"}, "2021-11-30");
  // A plan that others cite and the archive does not hold shows no body.
  const Doc third = Doc("03.md", "03-TB/TU", "2022-01-01", "Tỉnh ủy Sông Vân", "Sông Vân")
                        .cites("12-KH/ĐUK", "2021-10-10", "Đảng ủy Khối")
                        .cites("41-KH/TU")
                        .edge("12-KH/ĐUK", "41-KH/TU", Relation::implements);
  CHECK(expectations({asking, third}) == Lines{"dukcq plan 2021-11-30 unobserved < cited 12-KH/ĐUK"});
  CHECK(expectations({asking, third, kOther}) ==
        Lines{"dukcq plan 2021-11-30 uncertain doubt-only-cited < cited 12-KH/ĐUK"});
  CHECK(findings({asking, third}, "uncertain-evidence").empty());
  CHECK(findings({asking, third, kOther}, "uncertain-evidence").size() == 1);
}

// --- the other actions' findings ---

TEST_CASE("missing and late are said of every action, met of none") {
  struct Case {
    DutyAction action;
    const char* quote;
    const char* answer;
    Relation relation;
    const char* title;
  };
  const Case cases[] = {
      {DutyAction::plan, "xây dựng kế hoạch", "12-KH/ĐUK", Relation::implements, ""},
      {DutyAction::report, "báo cáo", "12-BC/ĐUK", Relation::reports_on, "kết quả"},
      {DutyAction::review, "sơ kết", "12-BC/ĐUK", Relation::reports_on, "sơ kết 01 năm"},
      {DutyAction::issue, "ban hành quy chế", "12-QC/ĐUK", Relation::implements, ""},
  };
  for (const Case& one : cases) {
    const std::string name(name_of(one.action));
    INFO(name);
    const Doc asking = plan_41().duty(one.action, {"Đảng ủy Khối"}, "2021-11-30", {"self"}, one.quote);
    const auto said = [&](const char* date, const std::string& rule) {
      const Doc answer =
          Doc("12.md", one.answer, date, kKhoi).title(one.title).cites("41-KH/TU", "", "", one.relation);
      return findings(
                 *date ? std::vector<FileRecord>{asking, answer} : std::vector<FileRecord>{asking, kOther},
                 rule)
          .size();
    };
    CHECK(said("", "missing-" + name) == 1);
    CHECK(said("", "late-" + name) == 0);
    CHECK(said("2021-12-10", "missing-" + name) == 0);
    CHECK(said("2021-12-10", "late-" + name) == 1);
    CHECK(said("2021-11-30", "missing-" + name) == 0);
    CHECK(said("2021-11-30", "late-" + name) == 0);
  }
}
