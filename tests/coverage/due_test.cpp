#include "coverage/due.hpp"

#include "archive_builder.hpp"
#include "catch.hpp"

using namespace rasoat;
using builder::day;

namespace {

// "days | recurring | from..to | counted weekly", empty parts left out.
std::string shown(const char* rule, std::optional<Date> issued = day("2021-08-20")) {
  const DueRule due = read_due(rule, issued);
  std::string out;
  for (const Date date : due.days) out += to_iso(date) + ' ';
  for (const Recurrence& one : due.recurring) {
    out += std::string(name_of(one.interval)) + '(' + std::to_string(one.days.size()) + ") ";
  }
  if (due.from) out += "from " + to_iso(*due.from) + ' ';
  if (due.to) out += "to " + to_iso(*due.to) + ' ';
  if (due.counted) out += "counted ";
  if (due.weekly) out += "weekly ";
  CHECK(due.is_usable() == (!due.days.empty() || !due.recurring.empty() || due.counted));
  if (!out.empty()) out.pop_back();
  return out;
}

}  // namespace

TEST_CASE("rules of deadlines are days") {
  const std::pair<const char*, const char*> cases[] = {
      {"2021-10-18", "2021-10-18"},
      {"2019", "2019-12-31"},
      {"2018-Q4", "2018-12-31"},
      {"2019-H1", "2019-06-30"},
      {"2019-07", "2019-07-31"},
      {"before 2019-07", "2019-06-30"},
      {"before 2019-07-15", "2019-07-15"},
      {"before 2019-Q2", "2019-03-31"},
      {"before 2019", "2018-12-31"},
      {"+30d", "2021-09-19"},
      {"+1wd", "2021-08-23"},  // 20 August 2021 is a Friday
      {"+10wd", "2021-09-03"},
      {"yearly", "yearly(0)"},
      {"yearly 11-15", "yearly(1)"},
      {"6-monthly 06-15 12-15", "6-monthly(2)"},
      {"6-monthly 06-15; yearly 12-15", "6-monthly(2) yearly(1)"},
      {"6-monthly 12-10", "6-monthly(2)"},
      {"quarterly last-month 20", "quarterly(1)"},
      {"monthly 20", "monthly(1)"},
      {"6-monthly; yearly; ad hoc", "6-monthly(0) yearly(0)"},
      {"yearly; periodic", "yearly(0)"},
      {"yearly 11-15; to 2025", "yearly(1) to 2025-12-31"},
      {"2021..2025; yearly", "yearly(0) from 2021-01-01 to 2025-12-31"},
      {"to 2030", "2030-12-31 to 2030-12-31"},
      {"2023-Q3; 2022-06-30", "2022-06-30 2023-09-30"},
      {"2022-06-30; 2022-06-30", "2022-06-30"},
      {"weekly friday", "weekly"},
  };
  for (const auto& [rule, expected] : cases) {
    INFO(rule);
    CHECK(shown(rule) == expected);
  }
}

TEST_CASE("what sets no day is no deadline") {
  for (const char* rule :
       {"", ";", "periodic", "ad hoc", "khi có yêu cầu", "2019-13", "before ", "+d", "+5", "+5x",
        "+99999999999d", "yearly 31-12", "quarterly 20", "..", "2021..", "monthly 45"}) {
    INFO(rule);
    CHECK_FALSE(read_due(rule, day("2021-08-20")).is_usable());
  }
  CHECK_FALSE(read_due("from 2019", day("2021-08-20")).is_usable());
  CHECK(read_due("from 2019", day("2021-08-20")).from == day("2019-01-01"));
}

TEST_CASE("a deadline counted from a day that is not known is told apart") {
  CHECK(shown("+30d", std::nullopt) == "counted");
  CHECK(shown("2021-10-18", std::nullopt) == "2021-10-18");
}
