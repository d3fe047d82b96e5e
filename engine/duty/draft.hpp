// A duty while its document is still being read.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "duty/duty.hpp"
#include "duty/predicate.hpp"

namespace rasoat {

struct Draft {
  Span view;
  DutyAction action = DutyAction::act;
  Addressees addressees;
  std::optional<std::string> to;
  std::optional<std::string> via;
  std::optional<Due> due;
  Span clause;    ///< in the view, between semicolons: the documents named in it are what the duty is about
  Span sentence;  ///< in the view: … else those named here
  bool task = false;  ///< a task that counts only if its entry, or a table, says by when
};

}  // namespace rasoat
