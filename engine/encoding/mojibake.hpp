// UTF-8 that was read as CP1252 or Latin-1 and written as UTF-8 once more: "Nghá»‹ quyáº¿t" for "Nghị quyết".
#pragma once

#include <string>
#include <string_view>

namespace rasoat {

/// Turns each run of such characters back into the character that its bytes are in UTF-8, where they are one;
/// all others stay. "Ã" between a small letter and a blank is "à", whose no-break space became a plain one.
/// One step: text that went wrong twice needs two. Appends no more than the text is long.
void undo_mojibake(std::string_view text, std::string& out);

}  // namespace rasoat
