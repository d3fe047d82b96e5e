// Joining heads to bodies, in two steps: the registry's bodies, then those that only heads show.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "authority/authority.hpp"
#include "authority/sign.hpp"

namespace rasoat {

struct Authority::Attribution {
  Authority& authority;
  std::vector<Sign> signs{};
  KnownPlaces places{};  ///< provinces and their seats that the archive itself shows

  void run(std::span<const Head* const> heads);
  void settle_territory(Standing& standing) const;

 private:
  struct Registered;  // attribution.cpp
  struct Gathered;    // gathering.cpp

  void learn_places();
  /// Makes bodies of the heads that no registered body fits.
  void gather();
};

}  // namespace rasoat
