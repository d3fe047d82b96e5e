// A head as far as it tells whose document it is. For the files of this room that join heads to bodies.
#pragma once

#include <optional>
#include <string>

#include "authority/designation.hpp"
#include "authority/name.hpp"
#include "authority/territory.hpp"
#include "document/document.hpp"

namespace rasoat {

struct Sign {
  std::optional<DesignationParts> designation;
  std::optional<BodyName> issuer;
  std::string place;
  std::optional<Date> day;
  bool central = false;
  std::optional<NamedTerritory> named;  ///< in the issuer

  /// The symbol's first group; empty where none is printed.
  std::string symbol() const {
    return designation ? std::string(designation->leading_symbol()) : std::string();
  }
};

Sign sign_of(const Head& head);

/// `places`: the provinces, and their seats, that the archive itself shows.
Territory territory_of(const Sign& sign, const KnownPlaces& places);

/// The words of a name, representatives and the name of the province left out; the name of a town that is no
/// listed province stays.
NameWords own_words(const BodyName& name);

}  // namespace rasoat
