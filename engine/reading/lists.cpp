#include "reading/lists.hpp"

#include <utility>

namespace rasoat {
namespace {

// Bullets are set in fonts of symbols, whose characters mean nothing elsewhere.
std::string bullet(std::string_view text) {
  for (const std::string_view known : {"-", "–", "—", "+", "*", "•", "·"}) {
    if (text.starts_with(known)) return std::string(known);
  }
  return text.empty() ? std::string() : "•";
}

}  // namespace

std::size_t Lists::add_definition(ListDefinition definition) {
  definitions_.push_back(std::move(definition));
  return definitions_.size() - 1;
}

void Lists::add_list(unsigned id, List list) {
  lists_.emplace(id, std::move(list));
}

const ListLevel& Lists::level_of(const List& list, unsigned level) const {
  return list.levels[level] ? *list.levels[level] : definitions_[list.definition].levels[level];
}

std::string Lists::print(const List& list, unsigned level) const {
  const ListDefinition& definition = definitions_[list.definition];
  const ListLevel& own = level_of(list, level);
  std::string out;
  for (std::size_t at = 0; at < own.text.size(); ++at) {
    const char digit = own.text[at] == '%' && at + 1 < own.text.size() ? own.text[at + 1] : '\0';
    if (digit < '1' || digit > '9') {
      out += own.text[at];
      continue;
    }
    ++at;
    const auto named = static_cast<unsigned>(digit - '1');
    const ListLevel& other = level_of(list, named);
    const Numeral numeral = own.legal && other.numeral != Numeral::none ? Numeral::decimal : other.numeral;
    out += print_number(definition.counts[named].value_or(other.start), numeral);
  }
  return out;
}

std::optional<Label> Lists::next(unsigned id, std::optional<unsigned> wanted, std::string_view style) {
  const auto found = lists_.find(id);
  if (found == lists_.end()) return std::nullopt;
  List& list = found->second;
  ListDefinition& definition = definitions_[list.definition];
  unsigned level = wanted.value_or(0);
  for (unsigned one = 0; !wanted && !style.empty() && one < kListLevels; ++one) {
    if (level_of(list, one).style != style) continue;
    level = one;
    break;
  }
  const ListLevel& own = level_of(list, level);
  const bool first = (list.started >> level & 1u) == 0;
  list.started |= 1u << level;
  std::optional<std::uint32_t>& count = definition.counts[level];
  if (first && list.starts[level]) {
    count = list.starts[level];
  } else {
    count = count ? *count + 1 : own.start;
  }
  for (unsigned deeper = level + 1; deeper < kListLevels; ++deeper) {
    const auto restart = level_of(list, deeper).restart;
    if (!restart || level < *restart) definition.counts[deeper].reset();
  }
  if (own.bullet) return Label{bullet(own.text), true};
  return Label{print(list, level), false};
}

}  // namespace rasoat
