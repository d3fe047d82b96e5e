// Words in an old encoding, or garbled, inside a line that otherwise reads well.
#pragma once

#include <string_view>
#include <vector>

#include "encoding/decoded_text.hpp"

namespace rasoat::drafting {

/// In order, with the encoding that makes syllables of them; from the first damaged word of a run to the
/// last. Single words are not judged: they may be foreign.
std::vector<DecodedPassage> find_damaged_words(std::string_view text);

}  // namespace rasoat::drafting
