// Formats that large foreign libraries parse: they are read by the program rasoat-reader, in processes under
// limits, so that no file can take the engine down.
#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat {

/// The first byte of a request.
enum class ForeignFormat : char { pdf = 'p' };

/// What rasoat-reader answers to the format and the source's bytes. It stands beside this program, or in
/// ../libexec/rasoat. Safe from many threads at once. `name` is what messages call the file.
/// Errors: input-reader-missing, input-reader-crashed, input-reader-memory, input-reader-time,
/// input-reader-answer.
std::expected<std::string, Error> ask_foreign_reader(ForeignFormat format, std::string_view name,
                                                     const SourceText& source);

/// Which program reads for this one, by its path, size and time; another one may read otherwise.
std::string foreign_reader();

}  // namespace rasoat
