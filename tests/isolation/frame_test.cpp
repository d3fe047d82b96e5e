#include "isolation/frame.hpp"

#include "catch.hpp"

using namespace rasoat::isolation;

TEST_CASE("lengths are read as they were written") {
  for (const std::uint64_t length : {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{255},
                                     std::uint64_t{256}, std::uint64_t{1} << 40, ~std::uint64_t{0}}) {
    CHECK(read_length(written_length(length)) == length);
  }
  CHECK(written_length(0x0102)[0] == 2);
  CHECK(written_length(0x0102)[1] == 1);
}
