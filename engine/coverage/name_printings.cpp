#include "coverage/name_printings.hpp"

#include <algorithm>

#include "authority/body_kind.hpp"

namespace rasoat {
namespace {

// "Thường trực Tỉnh ủy (để b/c)" without the bracket.
std::string_view before_bracket(std::string_view line) {
  line = line.substr(0, line.find('('));
  while (!line.empty() && std::string_view(" ;,./:").find(line.back()) != std::string_view::npos)
    line.remove_suffix(1);
  return line;
}

}  // namespace

std::vector<std::string> names_in(const Record& record) {
  std::vector<std::string> names;
  for (const Duty& duty : record.duties) {
    names.insert(names.end(), duty.actors.begin(), duty.actors.end());
    names.insert(names.end(), duty.with.begin(), duty.with.end());
    if (duty.to) names.push_back(*duty.to);
    if (duty.via) names.push_back(*duty.via);
  }
  for (const std::string& line : record.document.recipients) names.emplace_back(before_bracket(line));
  return names;
}

void NamePrintings::add(std::string_view phrase) {
  const BodyName name = read_body_name(phrase);
  if (name.plain.empty() || in_capitals(name.plain) || !name.plain.front().capital) return;
  ++by_key_[key_of(name.plain)][text_of(name.plain)];
}

std::string NamePrintings::best(std::span<const NameWord> words) const {
  if (!in_capitals(words)) return text_of(words);
  const auto found = by_key_.find(key_of(words));
  if (found == by_key_.end()) return in_sentence_case(words);
  return std::ranges::max_element(found->second, {}, [](const auto& one) { return one.second; })->first;
}

}  // namespace rasoat
