// Text as XML: content and attributes (in double quotes) alike.
#pragma once

#include <string>
#include <string_view>

namespace rasoat {

/// Marks are escaped, tab and line ends too, so that attributes keep them. What XML cannot hold, what would
/// steer a terminal or turn the direction of writing, and bytes that are not UTF-8 become U+FFFD.
void append_xml(std::string& out, std::string_view text);

/// The same for names that must stay different: such characters become \xHH, byte by byte (in names of files
/// a backslash is doubled already).
void append_xml_name(std::string& out, std::string_view name);

}  // namespace rasoat
