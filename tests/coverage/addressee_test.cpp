// Whom duties ask, what merges, and what is said of addressees that mean nobody.
#include "coverage/shown.hpp"

using namespace shown;

TEST_CASE("every member of a class under the issuer is asked, as long as it exists") {
  const Doc khoi = Doc("12.md", "12-KH/ĐUK", "2021-10-01", "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh");
  CHECK(expectations({Doc(khoi).duty(DutyAction::plan, {"Các đảng ủy, chi ủy cơ sở"}, "2021-12-31")}) ==
        Lines{"cb-vp plan 2021-12-31 unobserved", "du-stc plan 2021-12-31 unobserved",
              "du-syt plan 2021-12-31 unobserved"});
  // Đảng ủy Sở Tài chính lives from 2016 to June 2025.
  CHECK(expectations({Doc(khoi).duty(DutyAction::plan, {"Các đảng ủy cơ sở"}, "2025-12-31")}) ==
        Lines{"du-syt plan 2025-12-31 pending"});
  CHECK(expectations({Doc(khoi).duty(DutyAction::plan, {"Đảng ủy Sở Tài chính"}, "2025-12-31")}).empty());
  CHECK(expectations({Doc(khoi).duty(DutyAction::plan, {"Các huyện ủy"}, "2021-12-31")}).empty());
}

TEST_CASE("who receives a report or passes it on owes none") {
  const Doc owing =
      plan_41()
          .duty(DutyAction::report, {"Các huyện ủy", "Ban Tổ chức Tỉnh ủy", "Tỉnh ủy"}, "2022-06-30")
          .to("Ban Thường vụ Tỉnh ủy")
          .via("Ban Tổ chức Tỉnh ủy");
  CHECK(expectations({owing}) ==
        Lines{"hu-tp report 2022-06-30 unobserved", "hu-vd report 2022-06-30 unobserved"});
}

TEST_CASE("duties that ask one body for one thing are one; the earliest printed day holds") {
  const Audit result = audit({plan_41()
                                  .duty(DutyAction::plan, {"Đảng ủy Khối"})
                                  .duty(DutyAction::plan, {"Đảng ủy Khối"}, "2021-12-31")
                                  .duty(DutyAction::plan, {"Các đảng ủy trực thuộc Tỉnh ủy"}, "2021-11-30")},
                             settings());
  CHECK(expectations(result) == Lines{"dukcq plan 2021-11-30 unobserved"});
  REQUIRE(result.expectations.front().asked_by.size() == 3);
  CHECK(result.expectations.front().asked_by[2].clause == Place{"41.md", {20, 29}, 3});
}

TEST_CASE("single reports of different days stay apart, and each has its own answer") {
  const Doc owing = plan_41()
                        .duty(DutyAction::report, {"Đảng ủy Khối"}, "2022-06-30")
                        .duty(DutyAction::report, {"Đảng ủy Khối"}, "2022-12-15")
                        .duty(DutyAction::report, {"Đảng ủy Khối"}, "2022-06-30");
  const Doc june = Doc("30.md", "30-BC/ĐUK", "2022-07-04", "Đảng ủy Khối").reports_on("41-KH/TU"),
            december = Doc("60.md", "60-BC/ĐUK", "2022-12-10", "Đảng ủy Khối").reports_on("41-KH/TU");
  CHECK(expectations({owing, june, december}) ==
        Lines{"dukcq report 2022-06-30 late+4 < 30.md", "dukcq report 2022-12-15 met < 60.md"});
  CHECK(expectations({owing, december}) ==
        Lines{"dukcq report 2022-06-30 missing", "dukcq report 2022-12-15 met < 60.md"});
}

TEST_CASE("two kinds of documents to be issued are two expectations") {
  const Doc owing =
      plan_41()
          .duty(DutyAction::issue, {"Ban Tổ chức Tỉnh ủy"}, "2021-11-30", {"self"}, "ban hành hướng dẫn")
          .duty(DutyAction::issue, {"Ban Tổ chức Tỉnh ủy"}, "2021-11-30", {"self"}, "ban hành quy chế");
  CHECK(expectations({owing}) ==
        Lines{"btctu issue HD 2021-11-30 unobserved", "btctu issue QC 2021-11-30 unobserved"});
}

TEST_CASE("the policy's day serves an undated plan that carries out the directive, of another body") {
  const auto asked = [](const char* quote, const char* actor) {
    return plan_41().duty(DutyAction::plan, {actor}, "", {"self"}, quote);
  };
  CHECK(expectations({asked("xây dựng kế hoạch thực hiện Kế hoạch này", "Đảng ủy Khối")}) ==
        Lines{"dukcq plan 2021-10-18 unobserved"});
  CHECK(expectations({asked("có kế hoạch đào tạo cán bộ", "Đảng ủy Khối")}).empty());
  CHECK(expectations({asked("xây dựng kế hoạch thực hiện Kế hoạch này", "Tỉnh ủy")}).empty());
  CHECK(findings({asked("có kế hoạch đào tạo cán bộ", "Đảng ủy Khối")}, "undated-duty").size() == 1);
  CHECK(findings({asked("xây dựng kế hoạch thực hiện Kế hoạch này", "Tỉnh ủy")}, "undated-duty").size() == 1);
  CHECK(
      findings({asked("xây dựng kế hoạch thực hiện Kế hoạch này", "Đảng ủy Khối")}, "undated-duty").empty());
}

TEST_CASE("a duty without a usable deadline is said, where its addressee is definite") {
  const auto undated = [](DutyAction action, const char* actor, const char* rule) {
    return findings({plan_41().duty(action, {actor}, rule, {"self"}, "báo cáo")}, "undated-duty");
  };
  CHECK(undated(DutyAction::report, "Ban Tổ chức Tỉnh ủy", "periodic") ==
        Lines{"41.md:1: a duty without a usable deadline (Ban Tổ chức Tỉnh ủy)"});
  CHECK(undated(DutyAction::report, "Ban Tổ chức Tỉnh ủy", "khi có yêu cầu").size() == 1);
  CHECK(undated(DutyAction::report, "Ban Tổ chức Tỉnh ủy", "").size() == 1);
  CHECK(undated(DutyAction::report, "Ban Tổ chức Tỉnh ủy", "2022-06-30").empty());
  CHECK(undated(DutyAction::report, "Ban Tổ chức Tỉnh ủy", "weekly friday").empty());
  CHECK(undated(DutyAction::report, "các cơ quan, đơn vị", "periodic").empty());
  CHECK(undated(DutyAction::act, "Ban Tổ chức Tỉnh ủy", "").empty());
}

TEST_CASE("an addressee that means nobody, or nobody known, is said") {
  const auto asked = [](const char* actor) {
    return plan_41().duty(DutyAction::plan, {actor}, "2021-11-30");
  };
  CHECK(findings({asked("Các cơ quan, đơn vị")}, "vague-addressee") ==
        Lines{"41.md:1: “Các cơ quan, đơn vị” means nobody in particular"});
  CHECK(findings({asked("Các huyện ủy")}, "vague-addressee").empty());
  CHECK(findings({asked("Đảng ủy Khối")}, "vague-addressee").empty());
  CHECK(findings({asked("Trường Chính trị Trần Văn Ơn")}, "unknown-body") ==
        Lines{"41.md:1: the registry does not know “Trường Chính trị Trần Văn Ơn”"});
  CHECK(findings({asked("Các cơ quan, đơn vị")}, "unknown-body").empty());
  CHECK(
      findings({plan_41().duty(DutyAction::act, {"Các cơ quan"}, "2021-11-30")}, "vague-addressee").empty());
  // A class phrase of an issuer that the registry does not hold commands nobody.
  CHECK(findings({Doc("x.md", "01-KH/TĐTN", "2021-08-19", "Ban Thường vụ Tỉnh đoàn Sông Vân")
                      .duty(DutyAction::plan, {"Các huyện ủy"}, "2021-11-30")},
                 "vague-addressee")
            .size() == 1);
}

TEST_CASE("a body that a list names beside known ones is said, and the known ones are asked") {
  const Doc owing = plan_41().duty(DutyAction::plan, {"Các Huyện ủy: Tân Phú, Long Hải"}, "2021-11-30");
  CHECK(expectations({owing}) == Lines{"hu-tp plan 2021-11-30 unobserved"});
  CHECK(findings({owing}, "unknown-body") ==
        Lines{"41.md:1: the registry does not know “Huyện ủy Long Hải”"});
}

TEST_CASE("who is excepted owes nothing; where that is not clear, nobody is said to have failed") {
  const auto asked = [](const char* actor) {
    return plan_41().duty(DutyAction::plan, {actor}, "2021-11-30");
  };
  const Doc seen("5.md", "05-BC/HU", "2021-10-01", "Huyện ủy Tân Phú"),
      other("6.md", "06-BC/HU", "2021-10-01", "Huyện ủy Vân Đô");
  CHECK(expectations({asked("các huyện ủy trừ Huyện ủy Vân Đô"), seen, other}) ==
        Lines{"hu-tp plan 2021-11-30 missing"});
  CHECK(expectations({asked("các huyện ủy trừ nơi đã có kế hoạch"), seen, other}) ==
        Lines{"hu-tp plan 2021-11-30 uncertain doubt-excepted",
              "hu-vd plan 2021-11-30 uncertain doubt-excepted"});
  // Asked for certain elsewhere in the clause.
  CHECK(
      expectations({plan_41().duty(DutyAction::plan,
                                   {"các huyện ủy trừ nơi đã có kế hoạch", "Huyện ủy Tân Phú"}, "2021-11-30"),
                    seen, other}) ==
      Lines{"hu-tp plan 2021-11-30 missing", "hu-vd plan 2021-11-30 uncertain doubt-excepted"});
}

TEST_CASE("without a registry bodies are those that heads show") {
  const Doc owing =
      Doc("41.md", "41-KH/TU", "2021-08-19", "Tỉnh ủy Sông Vân", "Sông Vân")
          .duty(DutyAction::plan, {"Đảng ủy Khối", "Các huyện ủy", "Huyện ủy Tân Phú"}, "2021-11-30");
  const Doc khoi = Doc("12.md", "12-KH/ĐUK", "2021-10-01", "Ban Thường vụ Đảng ủy Khối", "Sông Vân")
                       .implements("41-KH/TU");
  CHECK(expectations({owing, khoi}, settings(false)) == Lines{"dang-uy-khoi plan 2021-11-30 met < 12.md"});
  CHECK(findings({owing, khoi}, "vague-addressee", settings(false)).size() == 1);
  const Lines unknown = findings({owing, khoi}, "unknown-body", settings(false));
  REQUIRE(unknown.size() == 1);
  CHECK(
      unknown.front().ends_with("there is no registry"));  // nothing is said of a registry that is not there
}
