// What the policy asks for beside the texts.
#include "coverage/shown.hpp"

using namespace shown;

namespace {

constexpr const char* kExpect = R"(<expect from="TU" types="KH CT" of="ĐUK" action="plan" within="P60D"/>)";

}  // namespace

TEST_CASE("the policy asks for plans, whether or not a text does") {
  CHECK(expectations({plan_41()}, with_policy(kExpect)) == Lines{"dukcq plan 2021-10-18 unobserved"});
  CHECK(expectations({Doc("3.md", "03-NQ/TU", "2021-08-19", "Tỉnh ủy Sông Vân")}, with_policy(kExpect))
            .empty());
  CHECK(expectations({Doc("3.md", "03-KH/HU", "2021-08-19", "Huyện ủy Tân Phú")}, with_policy(kExpect))
            .empty());
  CHECK(expectations({plan_41().draft()}, with_policy(kExpect)).empty());
  // A directive that is only cited is not asked for.
  CHECK(expectations(
            {Doc("12.md", "12-KH/ĐUK", "2021-10-01", "Đảng ủy Khối").implements("41-KH/TU", "2021-08-19")},
            with_policy(kExpect))
            .empty());
}

TEST_CASE("text and policy merge; the text's day holds") {
  const Audit result =
      audit({plan_41().duty(DutyAction::plan, {"Đảng ủy Khối"}, "2021-11-30")}, with_policy(kExpect));
  CHECK(expectations(result) == Lines{"dukcq plan 2021-11-30 unobserved"});
  REQUIRE(result.expectations.front().asked_by.size() == 2);
  CHECK(result.expectations.front().asked_by[0].policy == 1);
  CHECK(result.expectations.front().asked_by[1].clause.has_value());
  CHECK_FALSE(result.expectations.front().due_by_policy);
  CHECK(audit({plan_41()}, with_policy(kExpect)).expectations.front().due_by_policy);
}

TEST_CASE("Central directives reach every body with the symbol") {
  const char* expect = R"(<expect from="TW" types="NQ" of="HU" action="plan" within="P90D"/>)";
  CHECK(expectations({Doc("26.md", "26-NQ/TW", "2018-05-19", "Ban Chấp hành Trung ương")},
                     with_policy(expect)) ==
        Lines{"hu-tp plan 2018-08-17 unobserved", "hu-vd plan 2018-08-17 unobserved"});
}

TEST_CASE("the policy's days serve what recurs without a day, for reviews and plans those of reports") {
  const char* days = R"(<deadline action="report" period="yearly" by="12-20"/><notice days="0"/>)";
  CHECK(expectations({plan_41().duty(DutyAction::review, {"Đảng ủy Khối"}, "yearly")},
                     with_policy(days, "2021-12-19")) == Lines{"dukcq review 2021 2021-12-20 pending"});
  CHECK(expectations({plan_41().duty(DutyAction::report, {"Đảng ủy Khối"}, "yearly 11-15")},
                     with_policy(days, "2021-08-31")) == Lines{"dukcq report 2021 2021-11-15 pending"});
}

TEST_CASE("accepted types are the policy's") {
  const Doc decision = Doc("12.md", "12-QĐ/ĐUK", "2021-10-01", "Đảng ủy Khối").implements("41-KH/TU");
  const Doc asking = plan_41().duty(DutyAction::plan, {"Đảng ủy Khối"}, "2021-11-30");
  CHECK(expectations({asking, decision}, with_policy(R"(<accept action="plan" types="QĐ"/>)")) ==
        Lines{"dukcq plan 2021-11-30 met < 12.md"});
  CHECK(expectations({asking, decision}, with_policy("")) == Lines{"dukcq plan 2021-11-30 missing"});
}
