// One regular expression for everything that find_mentions finds, as far as one can say it: what other
// engines are given.
#pragma once

#include <string>

namespace rasoat::benchmark {

/// In the syntax that RE2 and ripgrep share. benchmarks/README.md says what it leaves out.
std::string full_pattern();

}  // namespace rasoat::benchmark
