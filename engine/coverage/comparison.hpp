// What became of the gaps between two audits: closed, new, worse, unchanged.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "coverage/snapshot.hpp"

namespace rasoat {

enum class Change : std::uint8_t {
  fresh,      ///< a gap that was none before: not asked, not due or done
  worse,      ///< a gap before, and a worse one now; or more days late
  unchanged,  ///< the same gap
  better,     ///< still a gap, but a lesser one
  closed,     ///< a gap before; now done, be it late
  gone,       ///< a gap before; no longer asked for
};

/// "new", "worse", "unchanged", "better", "closed", "gone".
std::string_view name_of(Change change) noexcept;

/// One gap. Views into the snapshots.
struct ChangedGap {
  Change change = Change::unchanged;
  const Standpoint* earlier = nullptr;
  const Standpoint* later = nullptr;

  const Standpoint& latest() const { return later ? *later : *earlier; }
};

struct ChangedFinding {
  Change change = Change::unchanged;  ///< fresh, unchanged or closed
  const SnapshotFinding* finding = nullptr;
};

/// Why the two may not be comparable: catalogue ids with their arguments.
struct Caution {
  std::string message;
  std::vector<std::string> arguments;
};

struct Comparison {
  const Snapshot* earlier = nullptr;
  const Snapshot* later = nullptr;
  std::vector<Caution> cautions;
  std::vector<ChangedGap> gaps;          ///< by change, directive, body, action, kind, period
  std::vector<ChangedFinding> findings;  ///< by change, file, line, rule
};

/// A gap is what is missing, late, uncertain or not observed. Two audits' expectations are the same where
/// directive (designation and day, else file), body, action, kind and period are; several such are matched in
/// the order of their due days. Findings are the same where rule, file and body are, in the order of their
/// lines.
Comparison compare(const Snapshot& earlier, const Snapshot& later);

}  // namespace rasoat
