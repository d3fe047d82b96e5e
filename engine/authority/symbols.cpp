#include "authority/symbols.hpp"

#include <algorithm>
#include <unordered_map>

#include "grammars/vocabulary/table.hpp"

namespace rasoat {
namespace {

struct Row {
  KnownSymbol known;
  std::string_view form;
};

struct Table {
  std::vector<Row> rows;
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_symbol;
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_name;
  std::size_t longest = 0;  // bytes of the longest name key

  Table() {
    const auto cells = grammar::read_table(grammar::vocabulary_file("issuing_symbols.tsv"),
                                           {"symbol", "level", "system", "form", "names"});
    for (const grammar::Row& cell : cells) {
      const auto row = static_cast<std::uint32_t>(rows.size());
      const auto names = grammar::split(cell[4], ';');
      rows.push_back(
          {{fold_symbol(cell[0]), cell[0], level(cell[1]), system_of(cell[2]), names.front()}, cell[3]});
      by_symbol[rows.back().known.symbol].push_back(row);
      for (const std::string_view name : names) add_name(name, row);
    }
  }
  // Under the name as it stands and as read_body_name leaves it: both are asked for.
  void add_name(std::string_view name, std::uint32_t row) {
    const BodyName read = read_body_name(name);
    for (const std::string& key : {key_of(read.full), key_of(read.plain)}) {
      auto& there = by_name[key];
      if (std::find(there.begin(), there.end(), row) == there.end()) there.push_back(row);
      longest = std::max(longest, key.size());
    }
  }
};

const Table& table() {
  static const Table made;
  return made;
}

}  // namespace

const KnownSymbol* known_symbol(const DesignationParts& designation) {
  for (std::string_view symbol = designation.symbol; !symbol.empty();) {
    const auto found = table().by_symbol.find(std::string(symbol));
    if (found != table().by_symbol.end()) {
      for (const std::uint32_t row : found->second) {
        const std::string_view form = table().rows[row].form;
        if (form.empty() || (form == "state") == designation.state) return &table().rows[row].known;
      }
    }
    const std::size_t cut = symbol.rfind('-');
    symbol = symbol.substr(0, cut == std::string_view::npos ? 0 : cut);
  }
  return nullptr;
}

bool is_central(const DesignationParts& designation) {
  if (const KnownSymbol* known = known_symbol(designation)) return known->level == Level::central;
  return designation.leading_symbol().ends_with("tw");
}

bool is_unique_in_territory(const DesignationParts& designation) {
  const KnownSymbol* known = known_symbol(designation);
  return known && (known->level == Level::central || known->level == Level::province);
}

bool is_known_name(const BodyName& name) {
  return name.plain.empty() || table().by_name.contains(key_of(name.plain));
}

std::string printed_symbol(std::string_view folded) {
  const auto found = table().by_symbol.find(std::string(folded));
  return found == table().by_symbol.end() ? std::string()
                                          : std::string(table().rows[found->second.front()].known.printed);
}

std::vector<std::string_view> symbols_of(const BodyName& name) {
  std::vector<std::string_view> symbols;
  for (const NameWords* words : {&name.full, &name.plain}) {
    const std::string key = key_of(*words);
    for (std::size_t size = std::min(key.size(), table().longest); size >= 8 && symbols.empty(); size -= 8) {
      const auto found = table().by_name.find(key.substr(0, size));
      if (found == table().by_name.end()) continue;
      for (const std::uint32_t row : found->second) symbols.push_back(table().rows[row].known.symbol);
    }
    if (!symbols.empty()) break;
  }
  return symbols;
}

}  // namespace rasoat
