// Text in an old encoding, for tests: the tables the other way round.
#pragma once

#include <string>
#include <string_view>

#include "encoding/encoding.hpp"

namespace rasoat::test {

/// The text (composed UTF-8) in tcvn3, tcvn5712, vni, viscii or cp1258. Capitals that TCVN3 lacks become
/// small; what the encoding lacks otherwise is '?'.
std::string encoded(std::string_view text, Encoding encoding);

/// Each byte as the character that CP1252 shows for it, in UTF-8.
std::string misread(std::string_view bytes);

/// A page of a plan of an invented province, composed: heads in capitals, numbers, quotation marks.
std::string_view sample_page();

}  // namespace rasoat::test
