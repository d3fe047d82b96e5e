// What a misspelled word was meant to be, where one slip of the hand explains it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace rasoat::drafting {

/// The syllable that the word becomes when one slip is put right: "đưọc" (được), "nghành" (ngành), "nghịị"
/// (nghị). Nothing where no slip explains it, or where several syllables would do. The word has letters of
/// the Vietnamese alphabet only and is no syllable.
std::optional<std::string> likely_meant(std::string_view word);

/// The same for the two surest kinds alone, by which a name may be judged: half a ươ, and a letter too many.
std::optional<std::string> surely_meant(std::string_view word);

/// A syllable that office documents use.
bool is_used_syllable(std::string_view word);

}  // namespace rasoat::drafting
