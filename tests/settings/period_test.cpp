#include "settings/period.hpp"

#include "catch.hpp"

using namespace rasoat;

TEST_CASE("periods have labels, days and successors") {
  const Period half{Interval::half_yearly, 2022, 1}, quarter{Interval::quarterly, 2022, 3},
      month{Interval::monthly, 2022, 7};
  CHECK(label({Interval::yearly, 2022, 1}) == "2022");
  CHECK(label(half) == "2022-H1");
  CHECK(label(quarter) == "2022-Q3");
  CHECK(label(month) == "2022-07");
  CHECK(half.last_day() == *make_date(2022, 6, 30));
  CHECK(quarter.first_day() == *make_date(2022, 7, 1));
  CHECK(Period{Interval::monthly, 2024, 2}.last_day() == *make_date(2024, 2, 29));
  CHECK(Period{Interval::quarterly, 2022, 4}.next() == Period{Interval::quarterly, 2023, 1});
  CHECK(period_of(Interval::half_yearly, *make_date(2022, 7, 1)) == Period{Interval::half_yearly, 2022, 2});
  for (const Period& period : {half, quarter, month}) CHECK(parse_period(label(period)) == period);
  for (const char* wrong :
       {"", "22", "2022-", "2022-H3", "2022-Q0", "2022-13", "2022-00", "2022-1", "2022-07-01", "from 2019"}) {
    INFO(wrong);
    CHECK_FALSE(parse_period(wrong).has_value());
  }
}

TEST_CASE("due days are those of the contract") {
  using Days = std::vector<DueDay>;
  CHECK(parse_due_days(Interval::yearly, "11-15") == Days{{11, 15, false}});
  CHECK(parse_due_days(Interval::half_yearly, "06-15 12-15") == Days{{6, 15, false}, {12, 15, false}});
  CHECK(parse_due_days(Interval::quarterly, "last-month 20") == Days{{0, 20, false}});
  CHECK(parse_due_days(Interval::quarterly, "last-month last") == Days{{0, 0, false}});
  CHECK(parse_due_days(Interval::monthly, "20") == Days{{0, 20, false}});
  CHECK(parse_due_days(Interval::monthly, "next-month 5") == Days{{0, 5, true}});
  CHECK(parse_due_days(Interval::quarterly, "next-month last") == Days{{0, 0, true}});
  CHECK(parse_due_days(Interval::yearly, "next-year 01-15") == Days{{1, 15, true}});
  CHECK_FALSE(parse_due_days(Interval::yearly, "next-month 5").has_value());
  CHECK_FALSE(parse_due_days(Interval::monthly, "next-year 01-15").has_value());
  CHECK(parse_due_days(Interval::monthly, "last") == Days{{0, 0, false}});
  const std::pair<Interval, const char*> wrong[] = {
      {Interval::yearly, ""},           {Interval::yearly, "13-01"},  {Interval::yearly, "06-30 12-31"},
      {Interval::half_yearly, "06-30"}, {Interval::quarterly, "20"},  {Interval::quarterly, "last-month 32"},
      {Interval::monthly, "0"},         {Interval::monthly, "12-31"}, {Interval::monthly, "20 21"}};
  for (const auto& [interval, text] : wrong) {
    INFO(name_of(interval) << " " << text);
    CHECK_FALSE(parse_due_days(interval, text).has_value());
  }
}

TEST_CASE("a period may be due in the one that follows") {
  CHECK(due_day({Interval::monthly, 2022, 12}, {{0, 5, true}}) == make_date(2023, 1, 5));
  CHECK(due_day({Interval::monthly, 2022, 1}, {{0, 31, true}}) == make_date(2022, 2, 28));
  CHECK(due_day({Interval::quarterly, 2022, 1}, {{0, 5, true}}) == make_date(2022, 4, 5));
  CHECK(due_day({Interval::yearly, 2022, 1}, {{1, 15, true}}) == make_date(2023, 1, 15));
}

TEST_CASE("a period is due on its day, or on the month's last where the month is shorter") {
  CHECK(due_day({Interval::yearly, 2022, 1}, {{11, 15}}) == *make_date(2022, 11, 15));
  CHECK(due_day({Interval::yearly, 2022, 1}, {}) == *make_date(2022, 12, 31));
  CHECK(due_day({Interval::half_yearly, 2022, 2}, {{6, 30}, {12, 31}}) == *make_date(2022, 12, 31));
  CHECK(due_day({Interval::half_yearly, 2022, 2}, {{7, 10}, {1, 10}}) == *make_date(2023, 1, 10));
  CHECK(due_day({Interval::quarterly, 2022, 1}, {{0, 20}}) == *make_date(2022, 3, 20));
  CHECK(due_day({Interval::monthly, 2023, 2}, {{0, 30}}) == *make_date(2023, 2, 28));
  CHECK(due_day({Interval::monthly, 2023, 4}, {{0, 0}}) == *make_date(2023, 4, 30));
}
