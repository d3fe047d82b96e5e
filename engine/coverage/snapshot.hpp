// An audit read back from its JSON, as far as two of them can be compared.
#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <vector>

#include "coverage/audit.hpp"
#include "source/source_text.hpp"

namespace rasoat {

/// What was asked of a body and how it stood.
struct Standpoint {
  std::string directive;  ///< designation, else the file
  std::optional<Date> directive_date;
  std::string file;       ///< of the directive
  std::string body;       ///< id
  std::string body_name;  ///< the id where the audit does not tell
  DutyAction action = DutyAction::plan;
  std::string kind;
  std::optional<Period> period;
  std::optional<Date> due;
  Status status = Status::missing;
  std::optional<int> days_late;
};

struct SnapshotFinding {
  std::string rule, severity, body, file, message;
  std::uint32_t line = 0;
};

struct Snapshot {
  std::string version;   ///< of the program; empty where the audit does not tell
  std::string language;  ///< in which its findings are written; likewise
  Date as_of;
  std::string archive;
  std::uint32_t documents = 0, unreadable = 0;
  std::vector<Standpoint> expectations;   ///< in the order of the audit
  std::vector<SnapshotFinding> findings;  ///< without those that repeat an expectation
};

/// What `audit --format json` wrote. Errors name the place: no JSON, no audit.
std::expected<Snapshot, Error> read_snapshot(const SourceText& source);

}  // namespace rasoat
