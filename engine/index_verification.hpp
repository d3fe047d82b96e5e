// An index compared with the files that it is about.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "indexed.hpp"

namespace rasoat {

struct IndexVerification {
  std::size_t right = 0;           ///< says of the file what reading it says
  std::size_t outdated = 0;        ///< not known, or changed since: the next command reads it
  std::vector<std::string> wrong;  ///< would be believed, or has been damaged; by name
};

/// Reads every file. Changes nothing in the index.
IndexVerification verify_index(std::span<const Input> inputs, Index& index, const IndexedReading& how);

}  // namespace rasoat
