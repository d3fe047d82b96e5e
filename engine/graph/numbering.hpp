// Whether two documents with one designation can be two: Party numbers start again with every term of the
// committee, State numbers with every year.
#pragma once

#include <cstdint>
#include <optional>

#include "authority/designation.hpp"
#include "source/date.hpp"

namespace rasoat {

/// Whether two days lie in one run of numbers, so that one designation means one document.
enum class SameRun : std::uint8_t { no, maybe, yes };

/// Terms of the Central Committee are known by the day; those of the others by the year in which their
/// congresses meet (2020, 2025 …), and a day of such a year belongs to either.
SameRun same_run(const DesignationParts& designation, Date a, Date b) noexcept;

/// Whether one day may be the other with a slip of the year: the same day of the same month.
bool is_slip_of_year(Date a, Date b) noexcept;

/// The first and last day of a term (khóa) of the Central Committee, or of the National Assembly.
struct Term {
  Date first;
  Date last;
};
std::optional<Term> central_term(unsigned number) noexcept;

}  // namespace rasoat
