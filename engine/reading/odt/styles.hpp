// What styles of OpenDocument say of text and paragraphs, as far as reading needs it.
#pragma once

#include <cstdint>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_map>

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
  /// Adds those of an element such as office:styles, list styles included. What is added later wins.
  void add(pugi::xml_node holder);
  /// Resolves what styles take from their parents. After the last add.
  void settle();

  const Style& text(std::string_view name) const { return find(texts_, name); }
  const Style& paragraph(std::string_view name) const { return find(paragraphs_, name); }
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
  static const Style& find(const NameMap<Raw>& family, std::string_view name);
  static void settle(NameMap<Raw>& family);

  NameMap<Raw> texts_;
  NameMap<Raw> paragraphs_;
  NameMap<ListStyle> lists_;
  ListStyle outline_;
};

}  // namespace rasoat::odt
