// Whether to use colours.
#pragma once

#include "invocation.hpp"
#include "output.hpp"

namespace rasoat {

/// auto: where the text is shown on a terminal that is not "dumb", unless NO_COLOR is set and not empty.
bool wants_colour(ColourWhen when, bool on_terminal);
inline bool wants_colour(ColourWhen when, const Output& output) {
  return wants_colour(when, output.is_terminal());
}

}  // namespace rasoat
