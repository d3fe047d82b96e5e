// Unicode normalisation of a whole text, for those who write it back.
#pragma once

#include <string>
#include <string_view>

namespace rasoat::text {

/// NFC; the text itself where it is not well-formed.
std::string to_nfc(std::string_view text);

}  // namespace rasoat::text
