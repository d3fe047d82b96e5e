// Records as JSON, an object each, and back with nothing lost.
#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "message/message.hpp"
#include "record/json_writer.hpp"
#include "record/record.hpp"

namespace rasoat {

/// Appends the record as one line of JSON without the line end, keys in the order of the contract.
/// `language` is that of the messages; everything else is the same in every language. Bytes that are not
/// UTF-8 (no record of ours holds any) become U+FFFD, so that what is written is always JSON.
void append_json(std::string& out, const FileRecord& record, Language language);

/// The same, handed over in pieces of bounded size: a record of any size is never held twice.
void write_json(const Sink& sink, const FileRecord& record, Language language);

/// Reads one line that append_json wrote, by whichever build of the same version. Unknown keys are passed
/// over. The error's rule is "unreadable-record"; it names the byte in the line and what was expected there.
/// Any bytes give a result or an error.
std::expected<FileRecord, Error> parse_json(std::string_view line);

}  // namespace rasoat
