// What the index tells of a file's documents without their records: the heads, as far as the join of an
// archive looks at them, and which designations they bear and cite.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
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
  /// Cites a document with a day and the term of the body that issued it, which tells when that term was.
  bool dates_a_term = false;

  friend bool operator==(const DocumentSummary&, const DocumentSummary&) = default;
};

/// Of a record; nothing of one that is no document.
std::optional<DocumentSummary> summarise(const Record& record);

/// Whether some citation without a day names the term of a body, so that what others say of terms matters.
bool asks_for_a_term(const Record& record);

/// As bytes for the index, the names of the files without `shown` at their beginning.
std::string written_summary(std::span<const FileRecord> records, std::string_view shown);
/// Nothing where the bytes are none of written_summary's.
std::optional<std::vector<DocumentSummary>> read_summary(std::string_view bytes, std::string_view shown);

}  // namespace rasoat
