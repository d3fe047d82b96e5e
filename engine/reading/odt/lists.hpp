// Automatic numbers of OpenDocument lists, as they are printed.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "reading/numeral.hpp"

namespace rasoat::odt {

constexpr unsigned kLevels = 10;

struct ListLevel {
  Numeral numeral = Numeral::none;
  std::string prefix;
  std::string suffix;
  std::string form;      ///< "%1%.%2%." where the file says so: wins over prefix and suffix
  std::string bullet;    ///< not empty for bullets
  unsigned display = 1;  ///< how many levels' numbers are printed
  std::uint32_t start = 1;
};

struct ListStyle {
  std::array<ListLevel, kLevels> levels;
};

/// `node`: text:list-style or text:outline-style.
ListStyle read_list_style(pugi::xml_node node);

/// How far a list has counted; nothing: starts anew.
struct ListCounts {
  std::array<std::optional<std::uint32_t>, kLevels> at;

  /// Counts a paragraph of this level (from 0); what is below it starts anew.
  void count(const ListStyle& style, unsigned level, std::optional<std::uint32_t> start);
};

/// The label of a paragraph that was just counted; empty where its level prints none.
std::string print_label(const ListStyle& style, const ListCounts& counts, unsigned level);

}  // namespace rasoat::odt
