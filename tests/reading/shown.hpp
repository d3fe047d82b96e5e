// Blocks as lines of text, for tests.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rasoat::test {

/// "paragraph [one~two]", "list_item 2 [+ a]", "paragraph+ [half]" …: a line each; ~ is a line end.
std::vector<std::string> shown_blocks(std::string_view text, std::string_view name = "");

/// The reader that the content, else the name, asks for; "error: ID at OFFSET" where it fails.
std::string shown_reader(std::string_view text, std::string_view name = "");

}  // namespace rasoat::test
