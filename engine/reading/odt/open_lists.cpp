#include "reading/odt/open_lists.hpp"

#include <algorithm>

namespace rasoat::odt {

void OpenLists::begin(pugi::xml_node node, const Styles& styles) {
  Open list;
  list.name = node.attribute("text:style-name").value();
  if (open_.empty()) {
    list.counts = counts_of(node, list.name);
  } else {
    const Open& above = open_.back();
    list.level = std::min(above.level + 1, kLevels - 1);
    list.counts = above.counts;
    if (list.name.empty()) list.name = above.name;
  }
  list.style = styles.list(list.name);
  if (list.style == nullptr && !open_.empty()) list.style = open_.back().style;
  open_.push_back(std::move(list));
}

void OpenLists::end() {
  if (!open_.empty()) open_.pop_back();
}

// A list counts anew unless it goes on with a named one, or with the last one of its style.
ListCounts* OpenLists::counts_of(pugi::xml_node node, const std::string& style) {
  const std::string id = node.attribute("xml:id").value();
  const std::string continued = node.attribute("text:continue-list").value();
  ListCounts* counts = nullptr;
  if (const auto found = by_id_.find(continued); !continued.empty() && found != by_id_.end())
    counts = found->second;
  if (const auto found = by_style_.find(style);
      counts == nullptr && node.attribute("text:continue-numbering").as_bool() && found != by_style_.end())
    counts = found->second;
  if (counts == nullptr) {
    counts_.push_back(std::make_unique<ListCounts>());
    counts = counts_.back().get();
  }
  if (!id.empty()) by_id_[id] = counts;
  by_style_[style] = counts;
  return counts;
}

void OpenLists::begin_item(pugi::xml_node node, bool numbered) {
  if (open_.empty()) return;
  Open& list = open_.back();
  list.numbered = numbered;
  list.start.reset();
  if (const auto start = node.attribute("text:start-value")) list.start = start.as_uint(1);
}

std::optional<OpenLists::Label> OpenLists::next_label() {
  if (open_.empty()) return std::nullopt;
  Open& list = open_.back();
  if (!list.numbered || list.style == nullptr) return std::nullopt;
  list.numbered = false;
  list.counts->count(*list.style, list.level, list.start);
  const bool bullet = !list.style->levels[list.level].bullet.empty();
  return Label{print_label(*list.style, *list.counts, list.level), bullet, list.level};
}

void OpenLists::hold() {
  held_.swap(open_);
}

void OpenLists::take_up() {
  open_.swap(held_);
  held_.clear();
}

}  // namespace rasoat::odt
