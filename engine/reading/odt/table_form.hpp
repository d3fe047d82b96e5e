// Which tables are tables, and which only lay out a page.
#pragma once

#include <pugixml.hpp>

namespace rasoat::odt {

constexpr unsigned kMostColumns = 63;  ///< that one cell stands for

/// An attribute as a number; `otherwise` where it is none.
unsigned number_of(pugi::xml_node node, const char* name, unsigned otherwise);

/// False for a table of one column, which is a frame around paragraphs, and for one that holds another. Looks
/// no farther than to the first table inside, so that nested tables take linear time together.
bool is_read_as_table(pugi::xml_node table);

}  // namespace rasoat::odt
