// Records that were made before, here or on other machines, read back from JSON Lines.
#pragma once

#include <expected>
#include <filesystem>
#include <span>
#include <vector>

#include "record/record.hpp"

namespace rasoat {

/// The records of all files, in the order in which they stand there; blank lines are passed over. The first
/// error in that order ends it: a file that cannot be read, or a line that is no record, named with the file
/// and the byte in the file.
std::expected<std::vector<FileRecord>, Error> read_extracts(std::span<const std::filesystem::path> files,
                                                            unsigned jobs);

}  // namespace rasoat
