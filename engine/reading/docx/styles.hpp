// What styles and direct formatting say of runs and paragraphs, as far as reading needs it.
#pragma once

#include <cstdint>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_map>

#include "encoding/font.hpp"
#include "reading/package/name_map.hpp"

namespace rasoat::docx {

enum class Toggle : std::uint8_t { unset, on, off };
enum class Height : std::uint8_t { unset, baseline, raised, lowered };

struct RunFormat {
  Toggle bold = Toggle::unset;
  Toggle italic = Toggle::unset;
  Toggle caps = Toggle::unset;
  Toggle hidden = Toggle::unset;
  Height height = Height::unset;
  FontChoice font;        ///< of letters outside ASCII
  FontChoice ascii_font;  ///< of those in it

  /// The encoding that the run's font asks for.
  std::optional<FontEncoding> old_font() const;
};

struct ParagraphFormat {
  std::optional<unsigned> outline;  ///< level from 0; 9: body text
  std::optional<unsigned> list;     ///< w:numId; 0 takes a style's list away
  std::optional<unsigned> level;    ///< w:ilvl
};

/// A style with all that it is based on.
struct Style {
  RunFormat run;
  ParagraphFormat paragraph;
  std::string list_style;  ///< id of the style that gives the list
};

class Styles {
 public:
  Styles() = default;
  /// `root`: w:styles; a null node gives none.
  explicit Styles(pugi::xml_node root);

  /// The default paragraph style for an empty id or an unknown one.
  const Style& paragraph(std::string_view id) const;
  /// Null for an empty id or an unknown one.
  const Style* character(std::string_view id) const;
  /// w:numId of a list style.
  std::optional<unsigned> list_of(std::string_view id) const;

 private:
  NameMap<Style> styles_;
  Style default_;
};

/// Reads w:rPr, whatever the prefix of its names; a null node says nothing. `style`: the id of its character
/// style.
RunFormat read_run_format(pugi::xml_node properties, std::string_view* style = nullptr);
void read_list(pugi::xml_node list, ParagraphFormat& format);

/// What holds for a run: its own format, else its character style's and its paragraph style's together; where
/// both switch something on, they switch it off.
RunFormat combine(const RunFormat& own, const RunFormat* character, const RunFormat& paragraph);

/// A number of 0 to `most`, as it stands in an attribute.
std::optional<unsigned> read_number(std::string_view text, unsigned most);

}  // namespace rasoat::docx
