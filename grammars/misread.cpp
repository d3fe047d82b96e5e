#include "grammars/misread.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include "grammars/designation.hpp"
#include "grammars/vocabulary/document_types.hpp"
#include "grammars/vocabulary/symbols.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat::grammar {
namespace {

constexpr std::size_t kLongest = 40;     // bytes of a word
constexpr std::size_t kMostFirst = 200;  // symbols with one confusion undone

struct Confusion {
  std::string_view printed;
  std::string_view meant;
};

struct Confusions {
  std::vector<Confusion> number;
  std::vector<Confusion> symbol;
};

const Confusions& confusions() {
  static const Confusions all = [] {
    Confusions read;
    for (const Row& row : read_table(vocabulary_file("misread.tsv"), {"where", "printed", "meant"}))
      (row[0] == "number" ? read.number : read.symbol).push_back({row[1], row[2]});
    return read;
  }();
  return all;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// Reading takes the one letter for the other everywhere.
std::string with_one_d(std::string_view word) {
  std::string out(word);
  for (std::size_t at = 0; (at = out.find("Ð", at)) != std::string::npos;) out.replace(at, 2, "Đ");
  return out;
}

// All of it, of a known type and a known body.
bool is_known(std::string_view text) {
  const auto read = parse_designation(text);
  if (!read || read->length != text.size() || read->type.empty()) return false;
  const std::string_view first = read->body().substr(0, read->body().find('-'));
  return type_code(read->type) == read->type && (!known_symbol(first).empty() || is_party_symbol(first));
}

// Digits for the letters that stand for them; empty where something else stands there, or no digit at all.
std::string mended_number(std::string_view printed) {
  std::string number;
  bool digit = false;
  for (std::size_t at = 0; at < printed.size(); ++at) {
    digit = digit || is_digit(printed[at]);
    const auto confusion = std::ranges::find(confusions().number, printed.substr(at, 1), &Confusion::printed);
    if (is_digit(printed[at]) || printed[at] == '.') {
      number += printed[at];
    } else if (confusion != confusions().number.end()) {
      number += confusion->meant;
    } else {
      return {};
    }
  }
  return digit ? number : std::string();
}

void undo_one(const std::string& symbol, std::set<std::string>& out) {
  for (const Confusion& one : confusions().symbol) {
    for (std::size_t at = symbol.find(one.printed); at != std::string::npos;
         at = symbol.find(one.printed, at + 1)) {
      std::string mended = symbol;
      mended.replace(at, one.printed.size(), one.meant);
      out.insert(std::move(mended));
    }
  }
}

std::set<std::string> known_among(std::string_view start, const std::set<std::string>& symbols) {
  std::set<std::string> known;
  for (const std::string& symbol : symbols) {
    const std::string text = std::string(start) + symbol;
    if (is_known(text)) known.insert(parse_designation(text)->text);
  }
  return known;
}

}  // namespace

std::optional<std::string> mend_designation(std::string_view word) {
  const std::size_t first = word.find_first_of("-/");
  if (word.size() > kLongest || first == std::string_view::npos || first == 0) return std::nullopt;
  if (word.find_first_of("-/", first + 1) == std::string_view::npos || is_known(with_one_d(word)))
    return std::nullopt;
  std::string start = mended_number(word.substr(0, first));
  if (start.empty()) return std::nullopt;
  std::string_view rest = word.substr(first);
  if (rest.size() > 6 && rest[0] == '/' && rest[5] == '/') {  // a year
    const std::string year = mended_number(rest.substr(1, 4));
    if (year.empty()) return std::nullopt;
    start += '/' + year;
    rest.remove_prefix(5);
  }
  start += rest.front();
  std::set<std::string> symbols = {std::string(rest.substr(1))};
  for (int undone = 0; undone <= 2; ++undone) {
    const std::set<std::string> known = known_among(start, symbols);
    if (known.size() == 1) return *known.begin();
    if (known.size() > 1 || symbols.size() > kMostFirst) return std::nullopt;
    std::set<std::string> more;
    for (const std::string& symbol : symbols) undo_one(symbol, more);
    symbols = std::move(more);
  }
  return std::nullopt;
}

}  // namespace rasoat::grammar
