// Automatic numbers of paragraphs as they are printed, in the way Word counts: definitions with nine levels,
// and lists that use one.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "reading/numeral.hpp"

namespace rasoat {

inline constexpr unsigned kListLevels = 9;

struct Label {
  std::string text;  ///< "I.", "1.2.", "a)"; "-", "•" for bullets; may be empty
  bool bullet = false;
};

struct ListLevel {
  std::uint32_t start = 1;
  Numeral numeral = Numeral::decimal;
  bool bullet = false;
  bool legal = false;               ///< all its numbers are decimal
  std::optional<unsigned> restart;  ///< 0: never; else by levels before this one only
  std::string text;                 ///< %1 stands for the number of the first level
  std::string style;                ///< whose paragraphs are in this level
};

struct ListDefinition {
  std::array<ListLevel, kListLevels> levels;
  std::array<std::optional<std::uint32_t>, kListLevels> counts{};  ///< nothing: starts anew
};

struct List {
  std::size_t definition = 0;
  std::array<std::optional<std::uint32_t>, kListLevels> starts{};
  std::array<std::optional<ListLevel>, kListLevels> levels{};
  std::uint32_t started = 0;  ///< bits of the levels whose start was used
};

/// The lists of a document and how far each has counted. Lists of one definition count on together until one
/// of them says where it starts.
class Lists {
 public:
  std::size_t add_definition(ListDefinition definition);
  /// Its definition must have been added. The first of an id stays.
  void add_list(unsigned id, List list);

  /// The label of the next paragraph of this list and level. `style`: the style that put the paragraph in the
  /// list; its level is the one that the definition keeps for it, where the paragraph names none. Nothing for
  /// a list that is not defined.
  std::optional<Label> next(unsigned list, std::optional<unsigned> level, std::string_view style);

 private:
  const ListLevel& level_of(const List& list, unsigned level) const;
  std::string print(const List& list, unsigned level) const;

  std::vector<ListDefinition> definitions_;
  std::unordered_map<unsigned, List> lists_;
};

}  // namespace rasoat
