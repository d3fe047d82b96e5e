// The lists that a paragraph stands in, and how far they and the earlier ones have counted.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <unordered_map>
#include <vector>

#include "reading/odt/styles.hpp"

namespace rasoat::odt {

class OpenLists {
 public:
  struct Label {
    std::string text;
    bool bullet = false;
    unsigned level = 0;  ///< from 0
  };

  /// text:list and its end. `styles` must outlive the list.
  void begin(pugi::xml_node node, const Styles& styles);
  void end();
  /// text:list-item, or text:list-header, which is not `numbered`.
  void begin_item(pugi::xml_node node, bool numbered);

  bool any() const noexcept { return !open_.empty(); }
  /// What the paragraph that begins prints before it: the first one of an item only. Counts it.
  std::optional<Label> next_label();

  /// A note stands in no list of the text around it: the open ones wait.
  void hold();
  void take_up();

 private:
  struct Open {
    const ListStyle* style = nullptr;
    std::string name;  ///< of the style
    ListCounts* counts = nullptr;
    unsigned level = 0;
    bool numbered = false;  ///< the open item's label is still to be printed
    std::optional<std::uint32_t> start;
  };

  ListCounts* counts_of(pugi::xml_node node, const std::string& style);

  std::vector<Open> open_;
  std::vector<Open> held_;
  std::vector<std::unique_ptr<ListCounts>> counts_;
  std::unordered_map<std::string, ListCounts*> by_id_;
  std::unordered_map<std::string, ListCounts*> by_style_;
};

}  // namespace rasoat::odt
