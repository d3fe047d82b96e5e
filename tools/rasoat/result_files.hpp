// Where the results of several drafts go when -o names a folder: a file for each.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "draft_input.hpp"

namespace rasoat {

/// -o names a folder: of several drafts always, of one where it is there or its name ends in a slash. What is
/// neither file nor folder (a device, a pipe, "-") takes everything.
bool goes_into_folder(const Invocation& invocation, std::size_t drafts);

/// The file for each draft: its name below the operand, with `extension` unless it ends in it ("a.md.html",
/// "b.docx"); an empty one leaves names as they are. Folders that are not there are made. Errors: a file
/// stands where the folder should; two drafts would get one file; a folder cannot be made.
std::expected<std::vector<std::string>, Error> result_files(const Invocation& invocation,
                                                            const std::deque<DraftInput>& drafts,
                                                            const std::string& extension);

}  // namespace rasoat
