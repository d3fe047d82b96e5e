#include "record/json.hpp"

namespace rasoat {

void append_json(std::string&, const FileRecord&, Language) {}

std::expected<FileRecord, Error> parse_json(std::string_view) { return std::unexpected(Error{}); }

}  // namespace rasoat
