// What is measured, each as a function from documents to a count of what it found.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "stopwatch.hpp"

namespace rasoat::benchmark {

using Documents = std::vector<std::string>;

struct Contestant {
  std::string name;
  std::string what;  ///< one sentence for the reader of the table
  /// Called with the stopwatch running; stops it over what is not to be measured.
  std::function<std::uint64_t(const Documents&, Stopwatch&)> run;
  std::size_t every = 1;  ///< takes only one document of so many
};

/// The stages of the engine, one core, in the order in which a document passes them.
std::vector<Contestant> stages();

/// Other ways to find the same references; `file` holds the same documents one after another.
std::vector<Contestant> rivals(const std::string& file);

}  // namespace rasoat::benchmark
