// The province that a body or a document belongs to (địa bàn), as far as its words tell.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "authority/name.hpp"
#include "source/date.hpp"

namespace rasoat {

struct Territory {
  enum class Kind : std::uint8_t { unknown, none, known };  ///< none: a Central body has no territory
  Kind kind = Kind::unknown;
  std::string key;  ///< of a known one: equal for spellings of one province

  static Territory none() { return {Kind::none, {}}; }
  static Territory known(std::string key) { return {Kind::known, std::move(key)}; }
  bool is_known() const noexcept { return kind == Kind::known; }
  /// Unknown fits any.
  bool fits(const Territory& other) const noexcept {
    return kind == Kind::unknown || other.kind == Kind::unknown || *this == other;
  }
  friend bool operator==(const Territory&, const Territory&) = default;
};

/// A province named inside the name of a body: which one, and the words that are its name.
struct NamedTerritory {
  std::string key;
  std::size_t first = 0;
  std::size_t count = 0;
  bool city = false;    ///< after thành phố, Thành ủy …
  bool listed = false;  ///< among the provinces of the table
};

/// The name after tỉnh, Tỉnh ủy, thành phố, Thành ủy …; one after tỉnh goes before one after thành phố. A
/// town that is the seat of a province stands for it.
std::optional<NamedTerritory> find_territory(std::span<const NameWord> name);

/// The key of a territory that a registry names ("Sông Vân", "tỉnh Sông Vân").
std::string territory_key(std::string_view name);

/// Places beside the provinces of the table, by the slug of their names: each with the key of its province.
using KnownPlaces = std::map<std::string, std::string>;

/// The province whose name or seat the place of a place-date line is, on that day; else the one that
/// `others` gives it; else nothing.
std::optional<std::string> territory_of_place(std::string_view place, std::optional<Date> day,
                                              const KnownPlaces& others);

}  // namespace rasoat
