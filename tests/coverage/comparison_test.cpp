// What became of one gap, for every pair of states; and how those of two audits are matched.
#include "coverage/comparison.hpp"

#include "catch.hpp"

using namespace rasoat;

namespace {

Standpoint standing(std::optional<Status> status, std::optional<int> late = {}) {
  Standpoint one;
  one.directive = "41-KH/TU";
  one.body = "dukcq";
  one.status = *status;
  one.days_late = late;
  return one;
}

Snapshot snapshot(std::vector<Standpoint> expectations) {
  Snapshot one;
  one.version = "1";
  one.archive = "kho";
  one.as_of = *make_date(2022, 1, 1);
  one.expectations = std::move(expectations);
  return one;
}

// The change, or "" where there is no gap in either.
std::string change(std::optional<Status> before, std::optional<Status> now) {
  const Snapshot earlier = snapshot(before ? std::vector{standing(before)} : std::vector<Standpoint>());
  const Snapshot later = snapshot(now ? std::vector{standing(now)} : std::vector<Standpoint>());
  const Comparison both = compare(earlier, later);
  CHECK(both.cautions.empty());
  return both.gaps.empty() ? "" : std::string(name_of(both.gaps.front().change));
}

}  // namespace

TEST_CASE("one gap, from one state to another") {
  using enum Status;
  const std::vector<std::optional<Status>> states = {met,       late,       missing,     pending,
                                                     uncertain, unobserved, std::nullopt};
  const std::vector<std::vector<std::string>> expected = {
      // to: met, late, missing, pending, uncertain, unobserved, not asked
      {"", "new", "new", "", "new", "new", ""},                                 // met
      {"closed", "unchanged", "worse", "better", "better", "better", "gone"},   // late
      {"closed", "closed", "unchanged", "better", "better", "better", "gone"},  // missing
      {"", "new", "new", "", "new", "new", ""},                                 // pending
      {"closed", "closed", "worse", "better", "unchanged", "better", "gone"},   // uncertain
      {"closed", "closed", "worse", "better", "worse", "unchanged", "gone"},    // unobserved
      {"", "new", "new", "", "new", "new", ""}};                                // not asked
  for (std::size_t i = 0; i < states.size(); ++i) {
    for (std::size_t j = 0; j < states.size(); ++j) {
      INFO(i << " " << j);
      CHECK(change(states[i], states[j]) == expected[i][j]);
    }
  }
}

TEST_CASE("more days late is worse, fewer is better") {
  const Snapshot five = snapshot({standing(Status::late, 5)}), nine = snapshot({standing(Status::late, 9)});
  CHECK(compare(five, nine).gaps.front().change == Change::worse);
  CHECK(compare(nine, five).gaps.front().change == Change::better);
  CHECK(compare(nine, nine).gaps.front().change == Change::unchanged);
}

TEST_CASE("several of one kind are matched by their due days, others are told apart") {
  Standpoint spring = standing(Status::missing), autumn = standing(Status::missing);
  spring.due = make_date(2021, 4, 1);
  autumn.due = make_date(2021, 10, 1);
  Standpoint done = autumn;
  done.status = Status::met;
  const Snapshot earlier = snapshot({autumn, spring}), later = snapshot({spring, done});
  const Comparison both = compare(earlier, later);
  REQUIRE(both.gaps.size() == 2);
  CHECK(both.gaps[0].change == Change::unchanged);
  CHECK(both.gaps[0].later->due == spring.due);
  CHECK(both.gaps[1].change == Change::closed);
  Standpoint other = spring;
  other.body = "other";
  const Snapshot moved = snapshot({other});
  CHECK(compare(snapshot({spring}), moved).gaps.size() == 2);
}

TEST_CASE("findings: those of one rule, file and body are matched by their lines") {
  Snapshot earlier = snapshot({}), later = snapshot({});
  earlier.findings = {{"cites-later", "error", "", "a.txt", "x", 3},
                      {"cites-later", "error", "", "a.txt", "y", 9}};
  later.findings = {{"cites-later", "error", "", "a.txt", "x", 4},
                    {"no-document", "info", "", "b.txt", "z", 1}};
  const Comparison both = compare(earlier, later);
  REQUIRE(both.findings.size() == 3);
  CHECK(both.findings[0].change == Change::fresh);
  CHECK(both.findings[1].change == Change::unchanged);
  CHECK(both.findings[2].change == Change::closed);
}

TEST_CASE("one archive may be named in several ways") {
  const auto differ = [](const char* one, const char* other) {
    Snapshot earlier = snapshot({}), later = snapshot({});
    earlier.archive = one;
    later.archive = other;
    return !compare(earlier, later).cautions.empty();
  };
  CHECK_FALSE(differ("kho", "./kho"));
  CHECK_FALSE(differ("kho/", "/mnt/usb/kho"));
  CHECK_FALSE(differ("../2023/kho", "/mnt/2023/kho"));
  CHECK_FALSE(differ("/a/b/../kho", "/a/kho/"));
  CHECK(differ("2022/kho", "2023/kho"));
  CHECK(differ("/a/kho", "/b/kho"));
  CHECK(differ("kho", "kho2"));
}

TEST_CASE("cautions") {
  Snapshot earlier = snapshot({}), later = snapshot({});
  later.archive = "other";
  later.version.clear();
  later.as_of = *make_date(2021, 1, 1);
  earlier.documents = 2;
  CHECK(compare(earlier, later).cautions.size() == 4);
}
