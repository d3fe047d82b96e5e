// Formats that large foreign libraries parse: they are read by the program rasoat-reader, in processes under
// limits, so that no file can take the engine down.
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat {

/// What is asked for. A request is this byte, the number of the page, and the file.
enum class ForeignFormat : char {
  pdf = 'p',       ///< the words of all pages
  pdf_page = 'o',  ///< those that are recognised on one page
  image = 'i',     ///< the same of an image
  version = 'v'    ///< which code and which data it runs with; no file
};

/// What rasoat-reader answers. `page` counts from 0; each page is a request of its own, with limits of its
/// own. It stands beside this program, or in
/// ../libexec/rasoat. Safe from many threads at once. `name` is what messages call the file.
/// Errors: input-reader-missing, input-reader-crashed, input-reader-memory, input-reader-time,
/// input-reader-answer.
std::expected<std::string, Error> ask_foreign_reader(ForeignFormat format, std::string_view name,
                                                     const SourceText& source, std::uint32_t page = 0);

/// Which program reads for this one, with its libraries and their data, hexadecimal: what another one reads
/// may be otherwise. Asked once; no program, or one that does not say it, is a version too. Never empty.
const std::string& foreign_version();

}  // namespace rasoat
