// Tables for spreadsheets: RFC 4180, UTF-8, no cell that a spreadsheet would take for a formula.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rasoat {

/// What a table begins with: the byte order mark by which Excel knows UTF-8 when a file is opened by a double
/// click.
inline constexpr std::string_view kCsvMark = "\xEF\xBB\xBF";

/// One record with its CRLF. A cell that begins with = + - @ or a tab gets an apostrophe before it, as a
/// spreadsheet hides it; what could steer a terminal becomes U+FFFD.
std::string csv_record(const std::vector<std::string>& cells);

}  // namespace rasoat
