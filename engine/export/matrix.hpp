// The coverage matrix of an audit (ma trận theo dõi): bodies by what directives ask of them, period by
// period.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "coverage/audit.hpp"
#include "message/message.hpp"

namespace rasoat {

/// One thing asked: by a directive, of a kind, for a period. Views into the audit.
struct MatrixColumn {
  const Expectation* first = nullptr;  ///< of those in the column
  std::string directive;               ///< what people call it
};

struct MatrixRow {
  std::string_view body, body_name;
  std::uint32_t gaps = 0;  ///< missing and late
};

struct MatrixCell {
  Status status = Status::met;          ///< the worst
  std::vector<std::uint32_t> expected;  ///< indices of expectations, ascending
};

struct Matrix {
  std::vector<MatrixColumn> columns;  ///< by the directive's day, then directive, action, kind, period
  std::vector<MatrixRow> rows;        ///< most gaps first, then by name
  std::map<std::pair<std::uint32_t, std::uint32_t>, MatrixCell> cells;  ///< by row, column; most are empty
};

/// Refers to the audit, which must outlive it.
Matrix coverage_matrix(const Audit& audit);

/// Readable without colour: ✓ ▲ ✗ ○ ? –
std::string_view symbol_of(Status status) noexcept;
/// The worse, the higher.
int badness(Status status) noexcept;
/// "Báo cáo", "Báo cáo · quý I/2022", "Ban hành văn bản · QĐ".
std::string asked_in_words(Language language, const Expectation& one);
/// What people call the directives of an audit, by file.
std::map<std::string_view, const Directive*> directives_by_file(const Audit& audit);

}  // namespace rasoat
