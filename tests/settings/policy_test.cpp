#include "settings/policy.hpp"

#include "catch.hpp"
#include "message/message.hpp"

using namespace rasoat;

namespace {

std::expected<Policy, Error> read(std::string inner) {
  return read_policy(SourceText("p.xml", "<policy>\n" + std::move(inner) + "</policy>"));
}

std::string complaint(std::string inner) {
  const auto result = read(std::move(inner));
  return result ? "accepted" : describe(Language::en, result.error());
}

}  // namespace

TEST_CASE("without a file the policy is the one that the contract prints") {
  const Policy policy;
  CHECK(policy.accepted_for(DutyAction::plan) == std::vector<std::string>{"KH", "CTr", "ĐA"});
  CHECK(policy.accepted_for(DutyAction::report) == std::vector<std::string>{"BC"});
  CHECK(policy.accepted_for(DutyAction::review) == std::vector<std::string>{"BC"});
  CHECK(policy.plan_within == Duration{0, 0, 60});
  CHECK(policy.notice_days == 30);
  CHECK(policy.expects.empty());
  CHECK(policy.due_days(DutyAction::report, Interval::yearly) == std::vector<DueDay>{{12, 31}});
  CHECK(policy.due_days(DutyAction::plan, Interval::half_yearly) == std::vector<DueDay>{{6, 30}, {12, 31}});
  CHECK(policy.due_days(DutyAction::review, Interval::quarterly) == std::vector<DueDay>{{0, 0}});
  CHECK(policy.due_days(DutyAction::issue, Interval::monthly) == std::vector<DueDay>{{0, 0}});
}

TEST_CASE("a policy file changes what it speaks of and nothing else") {
  const auto policy = read(R"(<accept action="plan" types="KH  CTr"/><deadline action="plan" within="P3M"/>
    <deadline action="report" period="quarterly" by="last-month 20"/><deadline action="review" period="yearly" by="11-30"/>
    <notice days="10"/>
    <expect from="TW" types="NQ CT KL" of="TU" action="plan" within="P90D"/><expect from="TU" types="NQ" of="HU" action="plan"/>)");
  REQUIRE(policy.has_value());
  CHECK(policy->accepted_for(DutyAction::plan) == std::vector<std::string>{"KH", "CTr"});
  CHECK(policy->accepted_for(DutyAction::report) == std::vector<std::string>{"BC"});
  CHECK(policy->plan_within == Duration{0, 3, 0});
  CHECK(policy->due_days(DutyAction::report, Interval::quarterly) == std::vector<DueDay>{{0, 20}});
  CHECK(policy->due_days(DutyAction::review, Interval::yearly) == std::vector<DueDay>{{11, 30}});
  CHECK(policy->due_days(DutyAction::report, Interval::yearly) == std::vector<DueDay>{{12, 31}});
  CHECK(policy->notice_days == 10);
  REQUIRE(policy->expects.size() == 2);
  CHECK(policy->expects[0].types == std::vector<std::string>{"NQ", "CT", "KL"});
  CHECK(policy->expects[0].within == Duration{0, 0, 90});
  CHECK(policy->expects[1].number == 2);
  CHECK_FALSE(policy->expects[1].within.has_value());
}

TEST_CASE("what is wrong in a policy is said with its line and what was expected") {
  const std::pair<const char*, const char*> cases[] = {
      {"<acept/>", "p.xml:2: <policy> takes no element <acept>; expected: accept, deadline, notice, expect"},
      {"<accept action='plan'/>", "p.xml:2: <accept> lacks the attribute \"types\""},
      {"<accept types='KH'/>", "p.xml:2: <accept> lacks the attribute \"action\""},
      {"<accept action='act' types='KH'/>",
       "p.xml:2: \"act\" is no value of \"action\"; expected: plan, report, review, issue"},
      {"\n<deadline action='plan' within='60'/>",
       "p.xml:3: \"60\" is no value of \"within\"; expected: P60D"},
      {"<deadline action='plan' within='P60D' by='12-31'/>",
       "p.xml:2: \"within\" is for plans only, without \"period\" and \"by\"; recurring duties take "
       "\"period\" and \"by\""},
      {"<deadline action='report' period='weekly' by='friday'/>",
       "p.xml:2: \"weekly\" is no value of \"period\"; expected: yearly, 6-monthly, quarterly, monthly"},
      {"<deadline action='report' period='yearly' by='31-12'/>",
       "p.xml:2: \"31-12\" is no value of \"by\"; expected: 12-31"},
      {"<notice days='-1'/>", "p.xml:2: \"-1\" is no value of \"days\"; expected: 30"},
      {"<expect types='NQ' of='TU' action='plan'/>", "p.xml:2: <expect> lacks the attribute \"from\""},
      {"<expect from='TW' types='NQ' of='TU' action='report'/>",
       "p.xml:2: <expect> lacks the attribute \"within\""},
      {"<notice days='&b;'/>", "p.xml:2: \"&b;\" is no entity of XML; a plain & is written &amp;"},
      {"<notice days='3'>x</notice>", "p.xml:2: <notice> holds no text; expected: –"},
  };
  for (const auto& [text, expected] : cases) {
    INFO(text);
    CHECK(complaint(text) == expected);
  }
}

TEST_CASE("durations are ISO 8601") {
  CHECK(parse_duration("P60D") == Duration{0, 0, 60});
  CHECK(parse_duration("P1Y6M2W3D") == Duration{1, 6, 17});
  for (const char* wrong : {"", "P", "60D", "PD", "P6", "P3D2M", "P1Y1Y", "P-3D", "P99999999999D", "P1H"}) {
    INFO(wrong);
    CHECK_FALSE(parse_duration(wrong).has_value());
  }
  CHECK(after(*make_date(2021, 8, 19), {0, 0, 60}) == make_date(2021, 10, 18));
  CHECK(after(*make_date(2021, 1, 31), {0, 1, 0}) == make_date(2021, 2, 28));
  CHECK(after(*make_date(9999, 1, 1), {1000, 0, 0}) == make_date(9999, 12, 31));
}
