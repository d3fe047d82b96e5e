// Which tables are tables, and which only lay out a page.
#pragma once

#include <pugixml.hpp>
#include <string_view>

namespace rasoat::docx {

/// False for a table of one column, which is a frame around paragraphs, and for one that holds another. Looks
/// no farther than to the first table inside, so that nested tables take linear time together.
bool is_read_as_table(pugi::xml_node table, std::string_view prefix);

}  // namespace rasoat::docx
