// Letters that tell text written in Unicode from text of an old encoding.
#pragma once

#include <string_view>

namespace rasoat {

/// Whether UTF-8 text holds a Vietnamese letter that no byte of an old encoding is shown as in CP1252: ă, đ,
/// ơ, ế … or a combining mark.
bool has_unicode_letters(std::string_view text) noexcept;

}  // namespace rasoat
