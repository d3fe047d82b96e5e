// Makes the whole archive: story after story is told twice, first to count the numbers of documents, then to
// write it, so that only one story is held at a time.
#pragma once

#include <expected>
#include <string>

#include "options.hpp"

namespace maker {

struct Made {
  std::size_t documents = 0;
  std::size_t expectations = 0;
  std::size_t findings = 0;
};

/// The error is a sentence for the user.
std::expected<Made, std::string> make_archive(const Options& options);

}  // namespace maker
