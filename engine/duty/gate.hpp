// A quick look at a passage, before it is read word by word.
#pragma once

#include <string_view>

namespace rasoat {

/// The passage may state a duty: it holds a word for reporting, reviewing or guiding, one for drawing up and
/// one for what is drawn up, or one for a deadline. Most passages hold none of these.
bool may_state_duty(std::string_view passage);

}  // namespace rasoat
