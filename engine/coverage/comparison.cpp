#include "coverage/comparison.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <tuple>

namespace rasoat {
namespace {

using Key = std::tuple<std::string_view, std::optional<Date>, std::string_view, DutyAction, std::string_view,
                       std::optional<Period>>;

Key key_of(const Standpoint& one) {
  return {one.directive, one.directive_date, one.body, one.action, one.kind, one.period};
}

// 0: no gap.
int weight(const Standpoint* one) {
  constexpr std::array<int, 6> kWeights = {0, 3, 4,
                                           0, 2, 1};  // met, late, missing, pending, uncertain, unobserved
  return one == nullptr ? 0 : kWeights[static_cast<std::size_t>(one->status)];
}

bool is_done(const Standpoint& one) {
  return one.status == Status::met || one.status == Status::late;
}

std::optional<Change> change_of(const Standpoint* earlier, const Standpoint* later) {
  const int before = weight(earlier), now = weight(later);
  if (before == 0 && now == 0) return std::nullopt;
  if (before == 0) return Change::fresh;
  if (later == nullptr) return Change::gone;
  if (is_done(*later) && (now == 0 || !is_done(*earlier))) return Change::closed;
  if (now == 0) return Change::better;  // no longer due
  if (now != before) return now > before ? Change::worse : Change::better;
  const int late_before = earlier->days_late.value_or(0), late_now = later->days_late.value_or(0);
  if (late_before == late_now) return Change::unchanged;
  return late_now > late_before ? Change::worse : Change::better;
}

// The i-th of one key in both, by due day.
std::vector<ChangedGap> matched(const Snapshot& earlier, const Snapshot& later) {
  std::map<Key, std::array<std::vector<const Standpoint*>, 2>> by_key;
  for (const Standpoint& one : earlier.expectations) by_key[key_of(one)][0].push_back(&one);
  for (const Standpoint& one : later.expectations) by_key[key_of(one)][1].push_back(&one);
  std::vector<ChangedGap> out;
  for (auto& [key, both] : by_key) {
    for (auto& list : both)
      std::ranges::stable_sort(list, {}, [](const Standpoint* one) { return one->due; });
    for (std::size_t i = 0; i < std::max(both[0].size(), both[1].size()); ++i) {
      ChangedGap gap;
      if (i < both[0].size()) gap.earlier = both[0][i];
      if (i < both[1].size()) gap.later = both[1][i];
      const auto change = change_of(gap.earlier, gap.later);
      if (!change) continue;
      gap.change = *change;
      out.push_back(gap);
    }
  }
  std::ranges::stable_sort(out, {}, &ChangedGap::change);
  return out;
}

std::vector<ChangedFinding> matched_findings(const Snapshot& earlier, const Snapshot& later) {
  using FindingKey = std::tuple<std::string_view, std::string_view, std::string_view>;
  std::map<FindingKey, std::array<std::vector<const SnapshotFinding*>, 2>> by_key;
  for (const SnapshotFinding& one : earlier.findings)
    by_key[{one.file, one.rule, one.body}][0].push_back(&one);
  for (const SnapshotFinding& one : later.findings) by_key[{one.file, one.rule, one.body}][1].push_back(&one);
  std::vector<ChangedFinding> out;
  for (const auto& [key, both] : by_key) {
    for (std::size_t i = 0; i < std::max(both[0].size(), both[1].size()); ++i) {
      if (i >= both[1].size()) {
        out.push_back({Change::closed, both[0][i]});
      } else {
        out.push_back({i < both[0].size() ? Change::unchanged : Change::fresh, both[1][i]});
      }
    }
  }
  std::ranges::stable_sort(out, {}, [](const ChangedFinding& one) {
    return std::tuple(one.change, std::string_view(one.finding->file), one.finding->line);
  });
  return out;
}

// The folders of a path, without those that only lead to where it begins.
std::vector<std::string> folders_of(const std::string& path) {
  std::vector<std::string> out;
  for (const auto& part : std::filesystem::path(path).lexically_normal()) {
    if (part != "." && part != ".." && !part.empty() && part != "/") out.push_back(part.string());
  }
  return out;
}

// "kho", "./kho/" and "/mnt/kho" may be one, seen from several places; "2022/kho" and "2023/kho" are not.
bool may_be_one_archive(const std::string& a, const std::string& b) {
  if (a.starts_with('/') && b.starts_with('/')) return folders_of(a) == folders_of(b);
  const std::vector<std::string> one = folders_of(a), other = folders_of(b);
  const std::size_t shared = std::min(one.size(), other.size());
  return std::equal(one.end() - static_cast<std::ptrdiff_t>(shared), one.end(),
                    other.end() - static_cast<std::ptrdiff_t>(shared));
}

std::vector<Caution> cautions(const Snapshot& earlier, const Snapshot& later) {
  std::vector<Caution> out;
  if (!may_be_one_archive(earlier.archive, later.archive))
    out.push_back({"compare-other-archive", {earlier.archive, later.archive}});
  if (earlier.version != later.version) {
    const auto shown = [](const std::string& version) {
      return version.empty() ? std::string("?") : version;
    };
    out.push_back({"compare-other-version", {shown(earlier.version), shown(later.version)}});
  }
  if (later.as_of < earlier.as_of)
    out.push_back({"compare-backwards", {to_iso(earlier.as_of), to_iso(later.as_of)}});
  if (later.documents < earlier.documents)
    out.push_back(
        {"compare-fewer-documents", {std::to_string(earlier.documents), std::to_string(later.documents)}});
  return out;
}

}  // namespace

std::string_view name_of(Change change) noexcept {
  constexpr std::array<std::string_view, 6> kNames = {"new",    "worse",  "unchanged",
                                                      "better", "closed", "gone"};
  return kNames[static_cast<std::size_t>(change)];
}

Comparison compare(const Snapshot& earlier, const Snapshot& later) {
  return {&earlier, &later, cautions(earlier, later), matched(earlier, later),
          matched_findings(earlier, later)};
}

}  // namespace rasoat
