#include "reading/docx/numbering.hpp"

#include <algorithm>

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

// Bullets are set in fonts of symbols, whose characters mean nothing elsewhere.
std::string bullet(std::string_view text) {
  for (const std::string_view known : {"-", "–", "—", "+", "*", "•", "·"}) {
    if (text.starts_with(known)) return std::string(known);
  }
  return text.empty() ? std::string() : "•";
}

}  // namespace

Numbering::Level Numbering::read_level(pugi::xml_node node) {
  Level level;
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
      level.restart = read_number(said, kLevels);
    } else if (name == "pStyle") {
      level.style = said;
    }
  }
  return level;
}

void Numbering::read_definition(pugi::xml_node node,
                                std::unordered_map<std::string_view, std::size_t>& by_id) {
  Definition definition;
  for (pugi::xml_node one = node.first_child(); one; one = one.next_sibling()) {
    const std::string_view name = local_name(one);
    if (name == "numStyleLink") definition.link = value(one, "val");
    if (name != "lvl") continue;
    const auto level = read_number(value(one, "ilvl"), kLevels - 1);
    if (level) definition.levels[*level] = read_level(one);
  }
  by_id.emplace(value(node, "abstractNumId"), definitions_.size());
  definitions_.push_back(std::move(definition));
}

Numbering::Numbering(pugi::xml_node root, const Styles& styles) {
  std::unordered_map<std::string_view, std::size_t> by_id;
  for (pugi::xml_node node = root.first_child(); node; node = node.next_sibling()) {
    if (local_name(node) == "abstractNum") read_definition(node, by_id);
  }
  for (pugi::xml_node node = root.first_child(); node; node = node.next_sibling()) {
    if (local_name(node) != "num") continue;
    const auto id = read_number(value(node, "numId"), 1'000'000);
    const auto definition = by_id.find(value(child(node, "abstractNumId"), "val"));
    if (!id || definition == by_id.end()) continue;
    List list;
    list.definition = definition->second;
    for (pugi::xml_node one = node.first_child(); one; one = one.next_sibling()) {
      const auto level = read_number(value(one, "ilvl"), kLevels - 1);
      if (local_name(one) != "lvlOverride" || !level) continue;
      if (const auto start = child(one, "startOverride"))
        list.starts[*level] = read_number(value(start, "val"), kMostStart);
      if (const auto own = child(one, "lvl")) {
        list.levels[*level] = read_level(own);
        if (!list.starts[*level]) list.starts[*level] = list.levels[*level]->start;
      }
    }
    lists_.emplace(*id, std::move(list));
  }
  // A definition may only name the style that holds the true one.
  for (auto& [id, list] : lists_) {
    const std::string& link = definitions_[list.definition].link;
    const auto held = link.empty() ? std::nullopt : styles.list_of(link);
    const auto found = held ? lists_.find(*held) : lists_.end();
    if (found != lists_.end() && definitions_[found->second.definition].link.empty())
      list.definition = found->second.definition;
  }
}

const Numbering::Level& Numbering::level_of(const List& list, unsigned level) const {
  return list.levels[level] ? *list.levels[level] : definitions_[list.definition].levels[level];
}

std::string Numbering::print(const List& list, unsigned level) const {
  const Definition& definition = definitions_[list.definition];
  const Level& own = level_of(list, level);
  std::string out;
  for (std::size_t at = 0; at < own.text.size(); ++at) {
    const char digit = own.text[at] == '%' && at + 1 < own.text.size() ? own.text[at + 1] : '\0';
    if (digit < '1' || digit > '9') {
      out += own.text[at];
      continue;
    }
    ++at;
    const auto named = static_cast<unsigned>(digit - '1');
    const Level& other = level_of(list, named);
    const Numeral numeral = own.legal && other.numeral != Numeral::none ? Numeral::decimal : other.numeral;
    out += print_number(definition.counts[named].value_or(other.start), numeral);
  }
  return out;
}

std::optional<Label> Numbering::next(unsigned id, std::optional<unsigned> wanted, std::string_view style) {
  const auto found = lists_.find(id);
  if (found == lists_.end()) return std::nullopt;
  List& list = found->second;
  Definition& definition = definitions_[list.definition];
  unsigned level = wanted.value_or(0);
  for (unsigned one = 0; !wanted && !style.empty() && one < kLevels; ++one) {
    if (level_of(list, one).style != style) continue;
    level = one;
    break;
  }
  const Level& own = level_of(list, level);
  const bool first = (list.started >> level & 1u) == 0;
  list.started |= 1u << level;
  std::optional<std::uint32_t>& count = definition.counts[level];
  if (first && list.starts[level]) {
    count = list.starts[level];
  } else {
    count = count ? *count + 1 : own.start;
  }
  for (unsigned deeper = level + 1; deeper < kLevels; ++deeper) {
    const auto restart = level_of(list, deeper).restart;
    if (!restart || level < *restart) definition.counts[deeper].reset();
  }
  if (own.bullet) return Label{bullet(own.text), true};
  return Label{print(list, level), false};
}

}  // namespace rasoat::docx
