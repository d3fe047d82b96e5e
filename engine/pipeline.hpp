// Puts the rooms in order. Sequencing only: what a step does stands in its room.
#pragma once

#include <filesystem>
#include <string>

#include "record/record.hpp"
#include "source/source_text.hpp"

namespace rasoat {

/// The record of one source, or why it could not be read. `shown` is the name that the record carries.
/// Looks at nothing but this source; safe to call from many threads at once.
FileRecord make_record(const SourceText& source, std::string shown);

/// Reads the file, then as above.
FileRecord make_record(const std::filesystem::path& file, std::string shown);

/// The record of a file that has no text of its own: its name, its digest, and nothing it says.
Record record_without_text(const SourceText& source, std::string shown, std::string reader);

}  // namespace rasoat
