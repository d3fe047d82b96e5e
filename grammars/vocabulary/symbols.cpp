#include "grammars/vocabulary/symbols.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "grammars/letter.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat::grammar {
namespace {

struct Symbol {
  std::string_view spelling;
  bool party = false;
};

const std::unordered_map<std::string, Symbol>& table() {
  static const auto symbols = [] {
    std::unordered_map<std::string, Symbol> made;
    for (const Row& row : read_table(vocabulary_file("symbols.tsv"), {"symbol", "system"})) {
      made.emplace(plain(row[0]), Symbol{row[0], row[1] == "party"});
    }
    return made;
  }();
  return symbols;
}

const Symbol* find(std::string_view printed) {
  if (printed.empty() || printed.size() > 24) return nullptr;
  std::string key = plain(printed);
  auto found = table().find(key);
  // "Trung ương" abbreviated by its vowels: TƯ stands for TW wherever the committee's symbol may stand.
  constexpr std::string_view kCentral = "Ư";
  if (printed.ends_with(kCentral) && key.ends_with("tu")) {
    key.back() = 'w';
    found = table().find(key);
  }
  return found == table().end() ? nullptr : &found->second;
}

}  // namespace

std::string_view known_symbol(std::string_view printed) {
  const Symbol* symbol = find(printed);
  return symbol ? symbol->spelling : std::string_view();
}

bool is_party_symbol(std::string_view symbol) {
  if (const Symbol* known = find(symbol)) return known->party;
  constexpr std::array<std::string_view, 9> kAdvisers = {"VP", "BTC", "BTGDV", "BTG", "BDV", "BNC", "UBKT", "BXDĐ", "BCĐ"};
  constexpr std::array<std::string_view, 8> kCommittees = {"TW", "TU", "HU", "QU", "ThU", "ĐUK", "ĐU", "TXU"};
  return std::any_of(kAdvisers.begin(), kAdvisers.end(), [&](std::string_view adviser) {
    if (!symbol.starts_with(adviser)) return false;
    const std::string_view rest = symbol.substr(adviser.size());
    return std::any_of(kCommittees.begin(), kCommittees.end(), [&](std::string_view c) { return rest.starts_with(c); });
  }) || symbol.starts_with("ĐU") || symbol.starts_with("TWĐ");
}

}  // namespace rasoat::grammar
