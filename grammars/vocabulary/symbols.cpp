#include "grammars/vocabulary/symbols.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "grammars/vocabulary/code_table.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat::grammar {
namespace {

struct Symbol {
  std::string_view spelling;
  bool party = false;
};

struct Symbols {
  CodeTable codes;
  std::vector<Symbol> symbols;

  Symbols() {
    for (const Row& row : read_table(vocabulary_file("symbols.tsv"), {"symbol", "system"})) {
      codes.add(row[0], static_cast<std::uint32_t>(symbols.size()));
      symbols.push_back({row[0], row[1] == "party"});
    }
  }
};

const Symbols& table() {
  static const Symbols made;
  return made;
}

const Symbol* find(std::string_view printed) {
  // "Trung ương" abbreviated by its vowels: TƯ stands for TW wherever the committee's symbol may stand.
  constexpr std::string_view kCentral = "Ư";
  std::string central;
  if (printed.ends_with(kCentral) && printed.size() <= CodeTable::kLongest) {
    const std::string_view before = printed.substr(0, printed.size() - kCentral.size());
    if (before.ends_with('T') || before.ends_with('t')) printed = central.append(before).append("W");
  }
  const auto found = table().codes.find(printed);
  return found ? &table().symbols[*found] : nullptr;
}

}  // namespace

std::string_view known_symbol(std::string_view printed) {
  const Symbol* symbol = find(printed);
  return symbol ? symbol->spelling : std::string_view();
}

bool is_party_symbol(std::string_view symbol) {
  if (const Symbol* known = find(symbol)) return known->party;
  constexpr std::array<std::string_view, 9> kAdvisers = {"VP",  "BTC",  "BTGDV", "BTG", "BDV",
                                                         "BNC", "UBKT", "BXDĐ",  "BCĐ"};
  constexpr std::array<std::string_view, 8> kCommittees = {"TW", "TU", "HU", "QU", "ThU", "ĐUK", "ĐU", "TXU"};
  return std::any_of(kAdvisers.begin(), kAdvisers.end(),
                     [&](std::string_view adviser) {
                       if (!symbol.starts_with(adviser)) return false;
                       const std::string_view rest = symbol.substr(adviser.size());
                       return std::any_of(kCommittees.begin(), kCommittees.end(),
                                          [&](std::string_view c) { return rest.starts_with(c); });
                     }) ||
         symbol.starts_with("ĐU") || symbol.starts_with("TWĐ");
}

}  // namespace rasoat::grammar
