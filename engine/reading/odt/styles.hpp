// What styles of OpenDocument say of text and paragraphs, as far as reading needs it.
#pragma once

#include <cstdint>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_map>

#include "encoding/font.hpp"
#include "reading/odt/lists.hpp"
#include "reading/package/name_map.hpp"

namespace rasoat::odt {

/// Each says nothing, yes or no.
struct TextFormat {
  std::optional<bool> bold;
  std::optional<bool> italic;
  std::optional<bool> capitals;
  std::optional<bool> hidden;
  std::optional<bool> raised;
  FontChoice font;

  /// What `inner` does not say stays as it is here.
  TextFormat with(const TextFormat& inner) const;
};

struct Style {
  TextFormat text;
  std::optional<std::string> list;  ///< name of the list style; empty: none
};

/// The styles that hold in one part: common ones and the part's own automatic ones.
class Styles {
 public:
  /// Which fonts the names in styles stand for, by office:font-face-decls. Before what names them.
  void add_fonts(pugi::xml_node declarations);
  /// Adds those of an element such as office:styles, list styles included. What is added later wins.
  void add(pugi::xml_node holder);
  /// Resolves what styles take from their parents. After the last add.
  void settle();

  const Style& text(std::string_view name) const { return find(texts_, name, plain_); }
  const Style& paragraph(std::string_view name) const { return find(paragraphs_, name, none_); }
  /// Null where there is no such list style.
  const ListStyle* list(std::string_view name) const;
  /// Numbers of headings that stand in no list.
  const ListStyle& outline() const noexcept { return outline_; }

 private:
  struct Raw {
    Style style;
    std::string parent;
    bool settled = false;
  };
  static const Style& find(const NameMap<Raw>& family, std::string_view name, const Style& otherwise);
  TextFormat read_text(pugi::xml_node properties) const;
  static void settle(NameMap<Raw>& family);

  NameMap<std::optional<FontEncoding>> fonts_;
  NameMap<Raw> texts_;
  NameMap<Raw> paragraphs_;
  NameMap<ListStyle> lists_;
  ListStyle outline_;
  FontChoice default_font_;  ///< of paragraphs
  Style plain_;
  Style none_;  ///< of a paragraph without a style
};

}  // namespace rasoat::odt
