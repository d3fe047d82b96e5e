// The symbols that bodies put into their designations, wherever they are known beforehand.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "authority/designation.hpp"
#include "authority/name.hpp"
#include "settings/organisations.hpp"

namespace rasoat {

struct KnownSymbol {
  std::string symbol;          ///< folded
  std::string_view printed;    ///< in correct form: "BTGTU"
  std::optional<Level> level;  ///< nothing where several levels bear it
  std::optional<System> system;
  std::string_view name;  ///< the first of its names
};

/// What is known of the symbol of a designation: the whole symbol, else without the units that drafted.
const KnownSymbol* known_symbol(const DesignationParts& designation);

/// Whether the symbol belongs to a Central body: known as such, or ending in TW.
bool is_central(const DesignationParts& designation);

/// Whether a territory has at most one body with this symbol (a Tỉnh ủy, a Sở), as far as is known.
bool is_unique_in_territory(const DesignationParts& designation);

/// The symbols (folded) that a body of this name bears, by the longest known name that it starts with; none
/// where no known name fits.
std::vector<std::string_view> symbols_of(const BodyName& name);

/// The correct form of a folded symbol that the table knows; empty for any other.
std::string printed_symbol(std::string_view folded);

/// Whether the name is one of the known names and nothing more ("Đảng ủy", "Ủy ban nhân dân", "Sở Tài
/// chính").
bool is_known_name(const BodyName& name);

}  // namespace rasoat
