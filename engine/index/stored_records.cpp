#include "index/stored_records.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "record/json.hpp"

namespace rasoat {
namespace {

// What is wrong with a file itself, whoever reads it and when.
constexpr auto kLasting = std::to_array<std::string_view>(
    {"input-archive-broken", "input-broken", "input-charset", "input-empty", "input-encrypted",
     "input-format-left-out", "input-format-unread", "input-nested-too-deep", "input-no-members",
     "input-not-format", "input-not-utf8", "input-part-broken", "input-part-missing",
     "input-part-too-complex", "input-part-twice", "input-too-complex", "input-too-large",
     "input-unpacks-too-large"});

std::string& file_of(FileRecord& record) {
  return std::visit([](auto& one) -> std::string& { return one.file; }, record);
}

bool is_lasting(const FileRecord& record) {
  const auto* failed = std::get_if<FailedRecord>(&record);
  return failed == nullptr || std::ranges::find(kLasting, failed->error.message) != kLasting.end();
}

}  // namespace

std::optional<std::string> stored_records(std::span<FileRecord> records, std::string_view shown) {
  if (!std::ranges::all_of(records, is_lasting)) return std::nullopt;
  std::string bytes;
  for (FileRecord& record : records) {
    std::string& file = file_of(record);
    if (!file.starts_with(shown)) return std::nullopt;
    std::string name = std::exchange(file, file.substr(shown.size()));
    append_json(bytes, record, Language::en);
    bytes += '\n';
    file = std::move(name);
  }
  return bytes;
}

std::optional<std::vector<FileRecord>> read_stored_records(std::string_view bytes, std::string_view shown) {
  std::vector<FileRecord> records;
  while (!bytes.empty()) {
    const std::size_t end = bytes.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    auto record = parse_json(bytes.substr(0, end));
    if (!record) return std::nullopt;
    file_of(*record).insert(0, shown);
    records.push_back(std::move(*record));
    bytes.remove_prefix(end + 1);
  }
  return records.empty() ? std::nullopt : std::optional(std::move(records));
}

}  // namespace rasoat
