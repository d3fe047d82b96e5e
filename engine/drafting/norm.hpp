// Which norm on form and wording (thể thức) was in force for a document: by system and date (norms.tsv).
#pragma once

#include <optional>
#include <string_view>

#include "settings/organisations.hpp"
#include "source/date.hpp"

namespace rasoat::drafting {

/// How surely the norm and its days are known.
enum class Confidence : std::uint8_t { low, medium, high };

struct Norm {
  std::string_view name;  ///< "Nghị định 30/2020/NĐ-CP"; lives for ever
  Confidence confidence = Confidence::high;
};

/// What governed the form of a document of this system on this day; nothing where no norm is known. Without
/// a day: the newest.
std::optional<Norm> norm_of(System system, std::optional<Date> day);

}  // namespace rasoat::drafting
