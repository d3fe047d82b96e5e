// A head as far as it tells whose document it is. For the files of this room that join heads to bodies.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

#include "authority/designation.hpp"
#include "authority/name.hpp"
#include "authority/territory.hpp"
#include "document/document.hpp"

namespace rasoat {

struct Sign {
  std::optional<DesignationParts> designation;
  std::shared_ptr<const BodyName> issuer;  ///< null where none is printed; heads that print the same share it
  std::string place;
  std::optional<Date> day;
  bool central = false;
  std::optional<NamedTerritory> named;  ///< in the issuer

  /// The symbol's first group; empty where none is printed.
  std::string symbol() const {
    return designation ? std::string(designation->leading_symbol()) : std::string();
  }
};

/// Reads heads one after another, and remembers the names that many of them print as their issuer.
class SignReader {
 public:
  Sign read(const Head& head);

 private:
  struct Issuer {
    std::shared_ptr<const BodyName> name;  ///< null where no word of it is one
    std::optional<NamedTerritory> named;
  };
  const Issuer& issuer(const std::string& printed, bool joint);

  std::unordered_map<std::string, Issuer> known_;  // by the name; joint ones with a mark before it
};

/// `places`: the provinces, and their seats, that the archive itself shows.
Territory territory_of(const Sign& sign, const KnownPlaces& places);

/// The words of a name, representatives and the name of the province left out; the name of a town that is no
/// listed province stays.
NameWords own_words(const BodyName& name);

}  // namespace rasoat
