// One draft after it was checked, as the writers of engine/export take it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "drafting/finding.hpp"

namespace rasoat::drafting {

struct CheckedDraft {
  std::string file;       ///< as shown
  std::string_view text;  ///< to which the spans refer; belongs to the caller
  std::vector<Finding> findings;
};

}  // namespace rasoat::drafting
