// Capitals that TCVN3 cannot write: "CéNG HßA" is decoded to "CộNG HòA", of which a reader sees that it is
// CỘNG HÒA.
#pragma once

#include <cstddef>
#include <string>

namespace rasoat {

/// In the text from `start` on, makes letters with tone capitals where all other letters of their word are:
/// where two of those are capitals, or one that follows, or where nothing but a blank parts the word from
/// such a one ("Bộ CHÍNH TRỊ"). TCVN3 has its own Ă, Â, Ê, Ô, Ơ, Ư, Đ: a small one of these is a small
/// letter. No letter changes its length.
void restore_capitals(std::string& text, std::size_t start);

}  // namespace rasoat
