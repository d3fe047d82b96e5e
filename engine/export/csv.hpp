// Tables for spreadsheets: RFC 4180, UTF-8 without BOM, no cell that a spreadsheet would take for a formula.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rasoat {

/// One record with its CRLF. A cell that begins with = + - @ or a tab gets an apostrophe before it, as a
/// spreadsheet hides it; what could steer a terminal becomes U+FFFD.
std::string csv_record(const std::vector<std::string>& cells);

}  // namespace rasoat
