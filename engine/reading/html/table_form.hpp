// Which tables are tables, and which only lay out a page.
#pragma once

#include <gumbo.h>

namespace rasoat::html {

/// False for a table of one column and for one that holds another. Looks no farther than to the first table
/// inside, so that nested tables take linear time together.
bool is_read_as_table(const GumboNode& table);

}  // namespace rasoat::html
