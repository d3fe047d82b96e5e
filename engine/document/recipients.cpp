#include "document/recipients.hpp"

#include "grammars/anatomy_phrases.hpp"
#include "grammars/letter.hpp"

namespace rasoat {
namespace {

bool one_of(char byte, std::string_view bytes) {
  return bytes.find(byte) != std::string_view::npos;
}

bool starts_in_capital(std::string_view text) {
  const grammar::Letter first = grammar::read_letter(text);
  return first.base != 0 && first.capital;
}

}  // namespace

std::size_t recipients_label_length(std::string_view line) {
  std::size_t length = grammar::phrase_length(grammar::PhraseGroup::recipients, line);
  if (length == 0) return 0;
  while (length < line.size() && line[length] == ' ') ++length;
  if (length == line.size() || line[length] == '-') return length;
  if (line[length] != ':') return 0;
  while (length < line.size() && one_of(line[length], ": ")) ++length;
  return length;
}

// "- A; - B" on one line are two.
void RecipientList::add_line(std::string_view line, bool dash) {
  dash = dash || lone_dash_;
  lone_dash_ = line.empty();
  while (!line.empty()) {
    std::size_t end = line.find("; - ");
    if (const std::size_t glued = line.find(";- "); glued < end) end = glued;
    add_entry(line.substr(0, end), dash);
    if (end == std::string_view::npos) return;
    line.remove_prefix(line.find('-', end) + 1);
    dash = true;
  }
}

void RecipientList::add_entry(std::string_view text, bool dash) {
  while (!text.empty() && one_of(text[0], "-+ ")) text.remove_prefix(1);
  if (text.empty()) return;
  dashed_ = dashed_ || dash;
  const bool open = !names_.empty() && !one_of(names_.back().back(), ";.");
  if (dash || names_.empty() || (!dashed_ && !open)) {
    names_.emplace_back(text);
    return;
  }
  if (open || !starts_in_capital(text)) {
    names_.back().append(" ").append(text);
    return;
  }
  // "Lưu: VT." is the last entry.
  const bool filed = names_.back().starts_with("Lưu") && names_.back().ends_with('.');
  if (!filed) names_.emplace_back(text);
}

std::vector<std::string> RecipientList::take_names() {
  for (std::string& name : names_) {
    while (!name.empty() && one_of(name.back(), " ;,./:")) name.pop_back();
  }
  std::erase_if(names_, [](const std::string& name) { return name.empty(); });
  return std::move(names_);
}

}  // namespace rasoat
