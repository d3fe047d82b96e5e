#include "graph/numbering.hpp"

#include "archive_builder.hpp"
#include "catch.hpp"

using namespace rasoat;
using builder::day;

TEST_CASE("numbers run through a term in the Party and a year in the State") {
  struct Case {
    const char* designation;
    const char* a;
    const char* b;
    SameRun expected;
  };
  const Case cases[] = {
      {"26-NQ/TW", "2018-05-19", "2018-09-15", SameRun::yes},
      {"26-NQ/TW", "2008-08-05", "2018-05-19", SameRun::no},
      {"21-KL/TW", "2021-01-31", "2021-02-02", SameRun::no},
      {"03-NQ/TU", "2021-07-15", "2024-01-01", SameRun::yes},
      {"03-NQ/TU", "2016-07-15", "2021-07-15", SameRun::no},
      {"03-NQ/TU", "2020-07-15", "2021-07-15", SameRun::maybe},
      {"03-NQ/TU", "2020-01-15", "2020-11-15", SameRun::maybe},
      {"03-NQ/TU", "2015-01-15", "2025-01-15", SameRun::no},
      {"03-NQ/TU", "2014-01-15", "2021-01-15", SameRun::no},
      {"03-NQ/TU", "2020-05-05", "2020-05-05", SameRun::yes},
      {"375/KH-UBND", "2021-01-01", "2021-12-31", SameRun::yes},
      {"375/KH-UBND", "2021-12-31", "2022-01-01", SameRun::no},
      {"30/2020/NĐ-CP", "2020-03-05", "2021-03-05", SameRun::yes},
      {"80/2015/QH13", "2015-06-22", "2016-06-22", SameRun::yes},
  };
  for (const Case& test : cases) {
    INFO(test.designation << ' ' << test.a << ' ' << test.b);
    const auto designation = *read_designation(test.designation);
    CHECK(same_run(designation, day(test.a), day(test.b)) == test.expected);
    CHECK(same_run(designation, day(test.b), day(test.a)) == test.expected);
  }
}

TEST_CASE("terms of the Central Committee have days") {
  REQUIRE(central_term(12).has_value());
  CHECK(central_term(12)->first == day("2016-01-28"));
  CHECK(central_term(12)->last == day("2021-02-01"));
  CHECK_FALSE(central_term(3).has_value());
  CHECK_FALSE(central_term(99).has_value());
}
