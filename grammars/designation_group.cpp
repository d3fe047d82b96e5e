// A run of letters is cut where something glued to it begins, and looked up among the types and symbols. An
// archive prints the same few hundred groups over and over: each thread remembers what the last ones of up to
// 15 bytes were.
#include "grammars/designation_group.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "grammars/letter.hpp"
#include "grammars/vocabulary/document_types.hpp"
#include "grammars/vocabulary/symbols.hpp"
#include "grammars/word_bytes.hpp"

namespace rasoat::grammar {
namespace {

std::string_view letters_at(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && at < 40) {
    const Letter letter = read_letter(text.substr(at));
    const bool digit = text[at] >= '0' && text[at] <= '9';
    const bool inner = at > 0 && (text[at] == '&' || text[at] == '.') && at + 1 < text.size() &&
                       read_letter(text.substr(at + 1)).capital;
    if (letter.base == 0 && !(digit && at > 0) && !inner) break;
    at += letter.length;
  }
  return text.substr(0, at);
}

// The second letter of a consonant that Vietnamese writes with two: abbreviations keep both ("GDTrH", "KTTh").
bool is_second_letter(char first, char second) {
  switch (second) {
    case 'h':
      return std::string_view("CGKNPT").find(first) != std::string_view::npos;
    case 'r':
      return first == 'T';
    case 'g':
      return first == 'N';
    case 'i':
      return first == 'G';
    default:
      return second == 'u' && first == 'Q';
  }
}

// Every small letter of the run is the second one of a consonant.
bool abbreviates_consonants(std::string_view run) {
  for (std::size_t at = 0; at < run.size();) {
    const Letter letter = read_letter(run.substr(at));
    const bool small = letter.base != 0 && !letter.capital;
    if (small && (at == 0 || !is_second_letter(run[at - 1], run[at]))) return false;
    at += std::max<std::size_t>(letter.length, 1);
  }
  return true;
}

// A word may be glued to a symbol ("TWngày"): a symbol ends where small letters begin that no known one has.
std::string_view without_glued_word(std::string_view run) {
  std::size_t small = 0;
  while (small < run.size()) {
    const Letter letter = read_letter(run.substr(small));
    if (letter.base != 0 && !letter.capital) break;
    small += letter.length;
  }
  if (small == run.size() || abbreviates_consonants(run)) return run;
  for (std::size_t more = 1; small + more <= run.size() && more <= 2; ++more) {
    const std::string_view longer = run.substr(0, small + more);
    if (!type_code(longer).empty() || known_symbol(longer) == longer) {
      const std::string_view rest = run.substr(small + more);
      if (rest.empty() || read_letter(rest).base != 0) return longer;
    }
  }
  // "SoNNMT": at most two small letters inside a symbol.
  std::size_t capital = small;
  while (capital < run.size() && capital < small + 2 && run[capital] >= 'a' && run[capital] <= 'z') ++capital;
  const std::string_view rest = run.substr(capital);
  if (small == 1 && read_word(rest).all_capitals && read_word(rest).length == rest.size() && rest.size() > 1)
    return run;
  return run.substr(0, small);
}

// "66-NQ/TW1": the mark of a footnote stands where no known symbol has a figure.
std::string_view without_note_mark(std::string_view run) {
  const std::size_t last = run.find_last_not_of("0123456789");
  if (last == std::string_view::npos || last + 1 == run.size()) return run;
  const std::string_view letters = run.substr(0, last + 1);
  return known_symbol(letters) == letters ? letters : run;
}

DesignationGroup spelled_out(std::string_view text) {
  DesignationGroup group;
  const std::string_view run = letters_at(text);
  if (run.empty()) return group;
  const auto read_as = [&group](std::string_view letters) {
    group.rename(letters, type_code(letters), known_symbol(letters));
  };
  group.capital = read_letter(run).capital;
  read_as(without_note_mark(run));
  if (group.type.empty() && group.symbol.empty())
    read_as(group.capital ? without_glued_word(run) : std::string_view());
  group.cut = group.printed.size() < run.size();
  return group;
}

// A group by the bytes of its run; of what it printed only the length is still true.
struct Known {
  std::uint64_t first = 0;
  std::uint64_t second = 0;
  DesignationGroup group;
};

constexpr unsigned kKnownBits = 8;
thread_local constinit std::array<Known, std::size_t{1} << kKnownBits> known;

[[gnu::noinline]] void learn(Known& place, std::uint64_t first, std::uint64_t second, std::string_view text) {
  place = {first, second, spelled_out(text)};
}

// An '&' or '.' belongs to a run where a capital letter follows.
bool goes_on(std::string_view after) noexcept {
  return after[0] == '&' || (after[0] == '.' && after.size() > 1 && read_letter(after.substr(1)).capital);
}

// What is remembered of the group, learnt now if need be; nothing where its run is too long for that.
const DesignationGroup* known_group(std::string_view text) {
  if (text.size() < 17) return nullptr;
  std::uint64_t first = word_bytes::load(text.data());
  std::uint64_t second = 0;
  std::size_t length = 0;
  if (const std::uint64_t ends = word_bytes::ends_word(first)) {
    length = static_cast<std::size_t>(std::countr_zero(ends)) / 8;
    first = word_bytes::before_lowest(ends, first);
  } else {
    second = word_bytes::load(text.data() + 8);
    const std::uint64_t more = word_bytes::ends_word(second);
    if (more == 0) return nullptr;
    length = 8 + static_cast<std::size_t>(std::countr_zero(more)) / 8;
    second = word_bytes::before_lowest(more, second);
  }
  if (goes_on(text.substr(length))) [[unlikely]]
    return nullptr;
  Known& place = known[word_bytes::hash(first, second) >> (64 - kKnownBits)];
  if (place.first != first || place.second != second) [[unlikely]]
    learn(place, first, second, text);
  return &place.group;
}

// Field by field: the fields were written a moment ago, and copied as a whole they would have to be waited
// for.
void copy(const DesignationGroup& from, std::string_view printed, DesignationGroup& to) {
  to.capital = from.capital;
  to.party = from.party;
  to.cut = from.cut;
  to.printed = printed;
  to.type = from.type;
  to.symbol = from.symbol;
}

}  // namespace

void DesignationGroup::rename(std::string_view letters, std::string_view as_type,
                              std::string_view as_symbol) {
  printed = letters;
  type = as_type;
  symbol = as_symbol;
  party = !letters.empty() && is_party_symbol(spelling());
}

bool read_designation_group(std::string_view text, bool any_case, DesignationGroup& group) {
  if (const DesignationGroup* read = known_group(text)) {
    copy(*read, text.substr(0, read->printed.size()), group);
  } else {
    const DesignationGroup spelled = spelled_out(text);
    copy(spelled, spelled.printed, group);
  }
  return !group.printed.empty() && (group.capital || any_case);
}

}  // namespace rasoat::grammar
