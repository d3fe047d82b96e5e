// Records as JSON, an object each, and back with nothing lost.
#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "message/message.hpp"
#include "record/record.hpp"

namespace rasoat {

/// Appends the record as one line of JSON without the line end, keys in the order of the contract.
/// `language` is that of the messages; everything else is the same in every language.
void append_json(std::string& out, const FileRecord& record, Language language);

/// Reads one line that append_json wrote, by whichever build of the same version. The error names the byte
/// in the line and what was expected there.
std::expected<FileRecord, Error> parse_json(std::string_view line);

}  // namespace rasoat
