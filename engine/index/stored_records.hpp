// The records of one file as the index keeps them: their JSON Lines form, without the name under which the
// file was read.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "record/record.hpp"

namespace rasoat {

/// `shown` begins the name of each record (members of archives stand below it); they are left as they were.
/// Nothing where the records are
/// not to be kept: some failure came from outside the file (a program that was killed, a file that could not
/// be opened), and the next run may do better.
std::optional<std::string> stored_records(std::span<FileRecord> records, std::string_view shown);

/// The same records, for a file shown by this name; nothing where the bytes are none of stored_records'.
std::optional<std::vector<FileRecord>> read_stored_records(std::string_view bytes, std::string_view shown);

}  // namespace rasoat
