// The record: everything the first half of the engine leaves behind for one file. The join (graph,
// coverage, audit) sees records only, so a record written and read back must say exactly the same.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "document/document.hpp"
#include "duty/duty.hpp"
#include "reference/reference.hpp"
#include "source/error.hpp"
#include "source/span.hpp"

namespace rasoat {

/// Something the first half was not sure of, with its place.
struct Doubt {
  std::string rule;
  Span span;
  std::string message;  ///< catalogue id
  std::vector<std::string> arguments;

  friend bool operator==(const Doubt&, const Doubt&) = default;
};

/// The reader of what this program wrote itself: its record says nothing, and it is no document.
inline constexpr std::string_view kOwnOutput = "rasoat";

struct Record {
  std::string file;    ///< relative to the base; bytes that are not UTF-8 as \xHH, a backslash as \\ .
  std::string digest;  ///< sha256 of the file, hexadecimal
  std::string
      wording;  ///< sha256 of the folded words, however lines break: equal where two files say the same
  std::string reader;
  Head document;
  std::vector<Reference> references;  ///< by start, then end, then target
  std::vector<Edge> edges;            ///< by from, to
  std::vector<Duty> duties;           ///< by start
  std::optional<Expiry> expiry;
  std::vector<Doubt> doubts;  ///< by start, then rule

  friend bool operator==(const Record&, const Record&) = default;
};

/// A file that could not be read. The error's path is empty: `file` names it.
struct FailedRecord {
  std::string file;
  Error error;

  friend bool operator==(const FailedRecord&, const FailedRecord&) = default;
};

using FileRecord = std::variant<Record, FailedRecord>;

}  // namespace rasoat
