// The lists of a Word document: their definitions, and which list uses which.
#pragma once

#include <string_view>

#include "reading/lists.hpp"

namespace rasoat::doc {

/// `definitions` with their levels, which stand behind them; `lists`: of which a paragraph names one by its
/// number from 1.
Lists read_lists(std::string_view definitions, std::string_view levels, std::string_view lists);

}  // namespace rasoat::doc
