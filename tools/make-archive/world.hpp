// What all stories of an archive share.
#pragma once

#include <cstdint>

#include "policy.hpp"
#include "province.hpp"

namespace maker {

struct World {
  std::uint64_t seed = 1;
  Date first{};  // 1 January of the first year
  Date as_of{};  // nothing is dated after it
  Province province;
  Policy policy;
  bool exceptions = false;  // wordings that the program is known not to read

  const Body& body(int index) const { return province[index]; }
};

/// The first day of the term (nhiệm kỳ) in which a day lies, by the body's level.
Date term_start(const Body& body, Date day);

}  // namespace maker
