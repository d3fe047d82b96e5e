// Whoever comes first, the output is in order, and bounded memory does not end in a standstill.
#include "tools/rasoat/ordered_output.hpp"

#include <unistd.h>

#include <chrono>
#include <random>
#include <thread>

#include "batch.hpp"
#include "catch.hpp"
#include "program.hpp"

namespace rasoat {
namespace {

std::string in_parallel(std::size_t count, unsigned jobs, std::size_t piece_size) {
  const Folder folder;
  const std::string path = (folder.path() / "out").string();
  Output output(path);
  OrderedOutput ordered(output);
  each_in_parallel(
      count, jobs, [](std::size_t) { return 0; },
      [&](std::size_t i) {
        if (i % 7 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(2));
        for (std::size_t piece = 0; piece < i % 4; ++piece) {
          ordered.write(i, std::string(piece_size, static_cast<char>('a' + piece)) + std::to_string(i) + ";");
        }
        ordered.finish(i);
      });
  CHECK_FALSE(output.commit());
  return folder.content("out");
}

TEST_CASE("pieces come out in the order of the items") {
  for (const unsigned jobs : {1u, 2u, 8u}) {
    CHECK(in_parallel(9, jobs, 1) == "a1;a2;b2;a3;b3;c3;a5;a6;b6;a7;b7;c7;");
    CHECK(in_parallel(300, jobs, 5) == in_parallel(300, 1, 5));
  }
}

TEST_CASE("more than may be parked waits for its turn") {
  CHECK(in_parallel(40, 8, 5'000'000) == in_parallel(40, 1, 5'000'000));
}

}  // namespace
}  // namespace rasoat
