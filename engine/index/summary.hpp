// What the index tells of a file's documents without their records: the heads, as far as the join of an
// archive looks at them, and which designations they bear and cite.
#pragma once

#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "record/record.hpp"

namespace rasoat {

/// Stands for a key under which citations are looked up (Citation::key). Two keys may share one: whoever asks
/// by it gets a document too many now and then, never one too few.
using KeyNumber = std::uint64_t;
KeyNumber key_number(std::string_view key) noexcept;

struct DocumentSummary {
  /// File, wording and head; no recipients, no sections, nothing cited or ordered.
  Record record;
  std::vector<KeyNumber> own;    ///< of its designation, as printed and under its type
  std::vector<KeyNumber> cited;  ///< ascending, each once
  /// Cites a document of some body by the term (khóa) of that body, which may tell when that term was.
  bool names_a_term = false;

  friend bool operator==(const DocumentSummary&, const DocumentSummary&) = default;
};

/// The issuer is named with its term.
bool names_a_term(const Reference& reference);

/// Makes summaries, and remembers the keys of what many documents cite. Safe to use from many threads.
class Summariser {
 public:
  /// Nothing of a record that says nothing of whose it is and is no document.
  std::optional<DocumentSummary> summary_of(const Record& record);
  KeyNumber key_of(const std::string& target, const std::optional<std::string>& type);

 private:
  std::mutex mutex_;
  std::unordered_map<std::string, KeyNumber> keys_;
};

/// Of all documents among the records, as bytes for the index; the names of the files without `shown` at
/// their beginning.
std::string written_summary(std::span<const FileRecord> records, std::string_view shown,
                            Summariser& summariser);
/// Nothing where the bytes are none of written_summary's.
std::optional<std::vector<DocumentSummary>> read_summary(std::string_view bytes, std::string_view shown);

}  // namespace rasoat
