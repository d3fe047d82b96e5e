#include "reading/docx/numbering.hpp"

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "reading/package/xml_part.hpp"

namespace rasoat::docx {
namespace {

constexpr std::size_t kLongestText = 64;
constexpr unsigned kMostStart = 32'767;

Numeral read_numeral(std::string_view name) {
  if (name == "upperRoman") return Numeral::roman;
  if (name == "lowerRoman") return Numeral::small_roman;
  if (name == "upperLetter") return Numeral::letter;
  if (name == "lowerLetter") return Numeral::small_letter;
  if (name == "decimalZero") return Numeral::padded;
  if (name == "none") return Numeral::none;
  return Numeral::decimal;
}

ListLevel read_level(pugi::xml_node node) {
  ListLevel level;
  for (pugi::xml_node one = node.first_child(); one; one = one.next_sibling()) {
    const std::string_view name = local_name(one);
    const std::string_view said = value(one, "val");
    if (name == "start") {
      level.start = read_number(said, kMostStart).value_or(1);
    } else if (name == "numFmt") {
      level.numeral = read_numeral(said);
      level.bullet = said == "bullet";
    } else if (name == "lvlText") {
      level.text = said.substr(0, kLongestText);
    } else if (name == "isLgl") {
      level.legal = true;
    } else if (name == "lvlRestart") {
      level.restart = read_number(said, kListLevels);
    } else if (name == "pStyle") {
      level.style = said;
    }
  }
  return level;
}

class Reader {
 public:
  Lists read(pugi::xml_node root, const Styles& styles) {
    for (pugi::xml_node node = root.first_child(); node; node = node.next_sibling()) {
      if (local_name(node) == "abstractNum") read_definition(node);
    }
    for (pugi::xml_node node = root.first_child(); node; node = node.next_sibling()) {
      if (local_name(node) == "num") read_list(node);
    }
    follow_links(styles);
    for (auto& [id, list] : lists_by_id_) lists_.add_list(id, std::move(list));
    return std::move(lists_);
  }

 private:
  void read_definition(pugi::xml_node node) {
    ListDefinition definition;
    std::string link;
    for (pugi::xml_node one = node.first_child(); one; one = one.next_sibling()) {
      const std::string_view name = local_name(one);
      if (name == "numStyleLink") link = value(one, "val");
      if (name != "lvl") continue;
      const auto level = read_number(value(one, "ilvl"), kListLevels - 1);
      if (level) definition.levels[*level] = read_level(one);
    }
    by_id_.emplace(value(node, "abstractNumId"), lists_.add_definition(std::move(definition)));
    links_.push_back(std::move(link));
  }

  void read_list(pugi::xml_node node) {
    const auto id = read_number(value(node, "numId"), 1'000'000);
    const auto definition = by_id_.find(value(child(node, "abstractNumId"), "val"));
    if (!id || definition == by_id_.end()) return;
    List list;
    list.definition = definition->second;
    for (pugi::xml_node one = node.first_child(); one; one = one.next_sibling()) {
      const auto level = read_number(value(one, "ilvl"), kListLevels - 1);
      if (local_name(one) != "lvlOverride" || !level) continue;
      if (const auto start = child(one, "startOverride"))
        list.starts[*level] = read_number(value(start, "val"), kMostStart);
      if (const auto own = child(one, "lvl")) {
        list.levels[*level] = read_level(own);
        if (!list.starts[*level]) list.starts[*level] = list.levels[*level]->start;
      }
    }
    lists_by_id_.emplace(*id, std::move(list));
  }

  // A definition may only name the style that holds the true one.
  void follow_links(const Styles& styles) {
    for (auto& [id, list] : lists_by_id_) {
      const std::string& link = links_[list.definition];
      const auto held = link.empty() ? std::nullopt : styles.list_of(link);
      const auto found = held ? lists_by_id_.find(*held) : lists_by_id_.end();
      if (found != lists_by_id_.end() && links_[found->second.definition].empty())
        list.definition = found->second.definition;
    }
  }

  Lists lists_;
  std::vector<std::string> links_;  // of the definitions: the style that holds the levels
  std::unordered_map<std::string_view, std::size_t> by_id_;
  std::unordered_map<unsigned, List> lists_by_id_;
};

}  // namespace

Lists read_numbering(pugi::xml_node root, const Styles& styles) {
  return Reader().read(root, styles);
}

}  // namespace rasoat::docx
