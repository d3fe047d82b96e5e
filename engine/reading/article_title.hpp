// Titles of articles as wide as the lines of the text: without a shorter line after them the article's first
// sentence seems to go on with the title.
#pragma once

#include <string_view>
#include <vector>

#include "reading/block.hpp"
#include "reading/layout.hpp"

namespace rasoat {

/// Cuts such articles after their title. Only in text filled up to a width, and only where most articles are
/// seen to have a title on lines of its own.
void part_article_titles(std::string_view text, const Layout& layout, std::vector<Block>& blocks);

}  // namespace rasoat
