#include "graph/numbering.hpp"

#include <array>

#include "authority/symbols.hpp"

namespace rasoat {
namespace {

using std::chrono::April;
using std::chrono::February;
using std::chrono::January;
using std::chrono::June;

// The day on which each congress from the VII on closed; the next term's numbers begin on the day after.
constexpr unsigned kFirstCongress = 7;
constexpr std::array<Date, 8> kCongresses = {{
    {std::chrono::year{1991}, June, std::chrono::day{27}},
    {std::chrono::year{1996}, std::chrono::July, std::chrono::day{1}},
    {std::chrono::year{2001}, April, std::chrono::day{22}},
    {std::chrono::year{2006}, April, std::chrono::day{25}},
    {std::chrono::year{2011}, January, std::chrono::day{19}},
    {std::chrono::year{2016}, January, std::chrono::day{28}},
    {std::chrono::year{2021}, February, std::chrono::day{1}},
    {std::chrono::year{2026}, January, std::chrono::day{23}},
}};

std::size_t central_term_of(Date day) noexcept {
  std::size_t term = 0;
  while (term < kCongresses.size() && kCongresses[term] < day) ++term;
  return term;
}

SameRun same_local_term(Date a, Date b) noexcept {
  const int first = std::min(static_cast<int>(a.year()), static_cast<int>(b.year()));
  const int last = std::max(static_cast<int>(a.year()), static_cast<int>(b.year()));
  // How many congress years (divisible by five) lie strictly between, and whether one is touched.
  const int between = (last - 1) / 5 - first / 5;
  if (between > 0) return SameRun::no;
  const bool first_in_congress = first % 5 == 0, last_in_congress = last % 5 == 0;
  if (first_in_congress && last_in_congress && first != last) return SameRun::maybe;
  return first_in_congress || last_in_congress ? SameRun::maybe : SameRun::yes;
}

}  // namespace

SameRun same_run(const DesignationParts& designation, Date a, Date b) noexcept {
  if (a == b || !designation.year.empty()) return SameRun::yes;
  if (designation.state) return a.year() == b.year() ? SameRun::yes : SameRun::no;
  if (is_central(designation)) return central_term_of(a) == central_term_of(b) ? SameRun::yes : SameRun::no;
  return same_local_term(a, b);
}

bool is_slip_of_year(Date a, Date b) noexcept {
  return a.month() == b.month() && a.day() == b.day();
}

std::optional<Term> central_term(unsigned number) noexcept {
  if (number < kFirstCongress || number >= kFirstCongress + kCongresses.size()) return std::nullopt;
  const std::size_t index = number - kFirstCongress;
  const Date first = kCongresses[index];
  const Date last = index + 1 < kCongresses.size() ? kCongresses[index + 1] : *make_date(9999, 12, 31);
  return Term{first, last};
}

}  // namespace rasoat
