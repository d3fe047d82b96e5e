#include "authority/designation.hpp"

#include <vector>

#include "authority/name.hpp"
#include "grammars/letter.hpp"
#include "grammars/vocabulary/document_types.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// Runs of letters and digits, each with the first of '-', '/' (else ' ') that stands before it.
struct Group {
  std::string printed;
  std::string folded;
  char before = ' ';
};

std::vector<Group> groups_of(std::string_view text) {
  std::vector<Group> groups;
  char separator = ' ';
  bool open = false;
  for (std::size_t at = 0; at < text.size();) {
    const grammar::Letter letter = grammar::read_letter(text.substr(at));
    const bool dot_in_number =
        text[at] == '.' && open && at + 1 < text.size() && is_digit(text[at - 1]) && is_digit(text[at + 1]);
    if (letter.base == 0 && !is_digit(text[at]) && !dot_in_number) {
      if (text[at] != '&') open = false;
      if (separator == ' ' && (text[at] == '-' || text[at] == '/')) separator = text[at];
      at += letter.length;
      continue;
    }
    if (!open) groups.push_back({{}, {}, separator});
    open = true;
    separator = ' ';
    groups.back().printed.append(text, at, letter.length);
    if (letter.base != 0)
      utf8::append(groups.back().folded, letter.base);
    else
      groups.back().folded += text[at];
    at += letter.length;
  }
  return groups;
}

std::string official_type(std::string_view printed) {
  if (const auto* type = grammar::type_of_abbreviation(printed)) return std::string(type->code);
  return std::string(grammar::type_code(printed));
}

// Splits "12KH" into the number and the type that was glued to it; letters of a number (15a, 6bis) stay.
void part_number(std::vector<Group>& groups) {
  Group& first = groups.front();
  std::size_t end = 0;
  while (end < first.folded.size() && (is_digit(first.folded[end]) || first.folded[end] == '.')) ++end;
  if (end == first.folded.size() || official_type(first.printed.substr(end)).empty()) return;
  const Group type{first.printed.substr(end), first.folded.substr(end), '-'};
  first.printed.resize(end);
  first.folded.resize(end);
  groups.insert(groups.begin() + 1, type);
}

bool is_year(std::string_view group) {
  return group.size() == 4 && (group.starts_with("19") || group.starts_with("20")) && is_digit(group[2]) &&
         is_digit(group[3]);
}

}  // namespace

std::string fold_symbol(std::string_view printed) {
  std::string out;
  for (const Group& group : groups_of(normalised(printed)))
    out.append(out.empty() ? "" : "-").append(group.folded);
  return out;
}

std::optional<DesignationParts> read_designation(std::string_view printed) {
  const std::string text = normalised(printed);
  std::vector<Group> groups = groups_of(text);
  if (groups.empty() || !is_digit(groups.front().folded.front())) return std::nullopt;
  part_number(groups);
  DesignationParts parts;
  const std::size_t significant =
      std::min(groups[0].folded.find_first_not_of('0'), groups[0].folded.size() - 1);
  parts.number = groups[0].folded.substr(significant);
  std::size_t at = 1;
  if (at < groups.size() && groups[at].before == '/' && is_year(groups[at].folded))
    parts.year = groups[at++].folded;
  parts.state = groups.size() > 1 && groups[1].before == '/' &&
                (!parts.year.empty() || groups.size() == 2 || groups[2].before == '-');
  if (at < groups.size()) parts.type = official_type(groups[at].printed);
  if (!parts.type.empty()) ++at;
  if (at < groups.size()) parts.printed = groups[at].printed;
  for (; at < groups.size(); ++at)
    parts.symbol.append(parts.symbol.empty() ? "" : "-").append(groups[at].folded);
  const std::size_t letters = parts.symbol.find_last_not_of("0123456789") + 1;
  if (!parts.year.empty() && parts.type.empty() && letters > 0 && letters < parts.symbol.size()) {
    parts.term = parts.symbol.substr(letters);
    parts.symbol.resize(letters);
  }
  return parts;
}

std::string DesignationParts::key(std::string_view type_instead) const {
  std::string out = number + '|' + year + '|';
  if (!type.empty()) out += type_instead.empty() ? std::string_view(type) : type_instead;
  return out + '|' + symbol + term;
}

std::string_view DesignationParts::leading_symbol() const noexcept {
  return std::string_view(symbol).substr(0, symbol.find('-'));
}

}  // namespace rasoat
