// Where the results of several drafts go when -o names a folder: a file for each.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "draft_input.hpp"

namespace rasoat {

/// -o names a folder: one that is there, or a name that ends in a slash.
bool goes_into_folder(const Invocation& invocation);

/// The file for each draft: its name below the operand, with `extension` unless it ends in it ("a.md.html",
/// "b.docx"); an empty one leaves names as they are. Folders that are not there are made. Errors: two drafts
/// would get one file; a folder cannot be made.
std::expected<std::vector<std::string>, Error> result_files(const Invocation& invocation,
                                                            const std::deque<DraftInput>& drafts,
                                                            const std::string& extension);

}  // namespace rasoat
