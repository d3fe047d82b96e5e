// The records of a file: one of a document, one for each document in an archive, a mail or an exchanged
// package.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "record/record.hpp"
#include "source/source_text.hpp"

namespace rasoat {

/// At least one. Members are named SHOWN/NAME, in their container's order, however deep they stand; what a
/// package's metadata says is in the record of its first document. Containers in containers are opened four
/// deep, and together they may unpack to 512 MiB. The record of a file that this program wrote
/// (`is_own_output`) has the reader `rasoat` and says nothing. Safe to call from many threads at once.
std::vector<FileRecord> make_records(const std::filesystem::path& file, const std::string& shown);
std::vector<FileRecord> make_records(const SourceText& source, const std::string& shown);

}  // namespace rasoat
