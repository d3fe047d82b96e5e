#include "graph/local_terms.hpp"

#include <algorithm>

namespace rasoat {
namespace {

constexpr int kYears = 5;  // of a term; congresses meet in years divisible by it
constexpr unsigned kMostTerms = 100;

}  // namespace

void LocalTerms::learn(BodyIndex body, unsigned number, Date day) {
  const int year = static_cast<int>(day.year());
  if (year % kYears == 0 || number == 0 || number > kMostTerms) return;
  ++shifts_[body][static_cast<int>(number) - year / kYears];
}

std::optional<Term> LocalTerms::term(BodyIndex body, unsigned number) const {
  const auto found = shifts_.find(body);
  if (found == shifts_.end() || number == 0 || number > kMostTerms) return std::nullopt;
  const auto commonest = std::max_element(found->second.begin(), found->second.end(),
                                          [](const auto& a, const auto& b) { return a.second < b.second; });
  const int congress = (static_cast<int>(number) - commonest->first) * kYears;
  const auto first = make_date(congress, 1, 1), last = make_date(congress + kYears, 12, 31);
  return first && last ? std::optional(Term{*first, *last}) : std::nullopt;
}

}  // namespace rasoat
