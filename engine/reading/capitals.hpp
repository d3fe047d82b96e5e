// Small letters printed as capitals (w:caps, text-transform).
#pragma once

#include <string>
#include <string_view>

namespace rasoat {

/// Appends the text in capitals: letters of Vietnamese and of the Latin alphabets whose capital is as long in
/// UTF-8, so that offsets stay. Every other byte as it is.
void append_capitals(std::string& out, std::string_view text);

}  // namespace rasoat
