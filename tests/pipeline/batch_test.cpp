#include "batch.hpp"

#include <atomic>
#include <mutex>
#include <set>
#include <thread>

#include "catch.hpp"

namespace rasoat {
namespace {

constexpr std::uint64_t kGigabyte = std::uint64_t{1} << 30;

TEST_CASE("every item is worked on once, and items are begun in order") {
  for (const unsigned jobs : {0u, 1u, 3u, 16u}) {
    std::mutex mutex;
    std::multiset<std::size_t> seen;
    std::size_t weighed = 0;
    each_in_parallel(
        50, jobs,
        [&](std::size_t i) {
          CHECK(i == weighed++);
          return 1;
        },
        [&](std::size_t i) {
          const std::lock_guard lock(mutex);
          seen.insert(i);
        });
    CHECK(seen.size() == 50);
    CHECK(std::set(seen.begin(), seen.end()).size() == 50);
  }
  each_in_parallel(0, 4, [](std::size_t) { return 0; }, [](std::size_t) { FAIL("there is no item"); });
}

TEST_CASE("large items take turns, and one that is too large for the room goes alone") {
  std::atomic<std::uint64_t> held = 0, most = 0;
  const auto size = [](std::size_t i) { return i % 5 == 0 ? 3 * kGigabyte : kGigabyte / 3; };
  each_in_parallel(20, 8, size, [&](std::size_t i) {
    const std::uint64_t now = held += size(i);
    for (std::uint64_t before = most; before < now && !most.compare_exchange_weak(before, now);) continue;
    if (i % 5 == 0) most = std::max(most.load(), now == size(i) ? 0 : 100 * kGigabyte);
    std::this_thread::yield();
    held -= size(i);
  });
  CHECK(most <= 3 * kGigabyte);
}

}  // namespace
}  // namespace rasoat
