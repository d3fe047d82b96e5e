// Many threads at once, and children that fail in between.
#include "isolation/child_pool.hpp"

#include <atomic>
#include <set>
#include <thread>

#include "catch.hpp"

using namespace rasoat::isolation;

namespace {

const Limits kLimits{std::chrono::milliseconds(5000), std::uint64_t{48} << 20, std::uint64_t{4} << 20};

}  // namespace

TEST_CASE("a child is reused") {
  ChildPool pool(RASOAT_CHILD, kLimits);
  CHECK(pool.ask("count") == "1");
  CHECK(pool.ask("count") == "2");
  CHECK_FALSE(pool.ask("exit"));
  CHECK(pool.ask("count") == "1");
}

TEST_CASE("what fails because of earlier requests is asked of a fresh child") {
  ChildPool pool(RASOAT_CHILD, kLimits);
  CHECK(pool.ask("a") == "a");
  CHECK(pool.ask("crash after others") == "crash after others");
}

TEST_CASE("many threads ask at once and each gets its own answer") {
  ChildPool pool(RASOAT_CHILD, kLimits);
  std::atomic<unsigned> right = 0;
  std::atomic<unsigned> failed = 0;
  {
    std::vector<std::jthread> threads;
    for (unsigned thread = 0; thread < 8; ++thread) {
      threads.emplace_back([&, thread] {
        for (unsigned turn = 0; turn < 20; ++turn) {
          const std::string request = std::to_string(thread) + "/" + std::to_string(turn);
          if (turn % 10 == 9) failed += !pool.ask("exit");
          right += pool.ask(request) == request;
        }
      });
    }
  }
  CHECK(right == 160);
  CHECK(failed == 16);
}

TEST_CASE("a program that is missing fails every request") {
  ChildPool pool("/nowhere/reader", kLimits);
  for (int turn = 0; turn < 3; ++turn) {
    const auto answer = pool.ask("a");
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == Failure::Kind::no_program);
  }
}
