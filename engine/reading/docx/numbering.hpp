// Automatic numbers of paragraphs, as they are printed.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "reading/docx/styles.hpp"
#include "reading/numeral.hpp"

namespace rasoat::docx {

constexpr unsigned kLevels = 9;

struct Label {
  std::string text;  ///< "I.", "1.2.", "a)"; "-", "•" for bullets; may be empty
  bool bullet = false;
};

/// The lists of a document and how far each has counted. Lists of one definition count on together until one
/// of them says where it starts.
class Numbering {
 public:
  Numbering() = default;
  /// `root`: w:numbering; a null node gives no lists.
  Numbering(pugi::xml_node root, const Styles& styles);

  /// The label of the next paragraph of this list and level. `style`: the style that put the paragraph in the
  /// list; its level is the one that the definition keeps for it, where the paragraph names none. Nothing for
  /// a list that is not defined.
  std::optional<Label> next(unsigned list, std::optional<unsigned> level, std::string_view style);

 private:
  struct Level {
    std::uint32_t start = 1;
    Numeral numeral = Numeral::decimal;
    bool bullet = false;
    bool legal = false;               ///< all its numbers are decimal
    std::optional<unsigned> restart;  ///< 0: never; else by levels before this one only
    std::string text;
    std::string style;
  };
  struct Definition {
    std::array<Level, kLevels> levels;
    std::array<std::optional<std::uint32_t>, kLevels> counts;  ///< nothing: starts anew
    std::string link;                                          ///< style that holds the levels
  };
  struct List {
    std::size_t definition = 0;
    std::array<std::optional<std::uint32_t>, kLevels> starts;
    std::array<std::optional<Level>, kLevels> levels;
    std::uint32_t started = 0;  ///< bits of the levels whose start was used
  };

  static Level read_level(pugi::xml_node node);
  void read_definition(pugi::xml_node node, std::unordered_map<std::string_view, std::size_t>& by_id);
  const Level& level_of(const List& list, unsigned level) const;
  std::string print(const List& list, unsigned level) const;

  std::vector<Definition> definitions_;
  std::unordered_map<unsigned, List> lists_;
};

}  // namespace rasoat::docx
