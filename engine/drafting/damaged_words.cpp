// Words that stand between blanks are scored one by one; a run of those that are no syllables is tried in
// every encoding.
#include "drafting/damaged_words.hpp"

#include <algorithm>

#include "encoding/legacy_signs.hpp"
#include "encoding/text_lines.hpp"
#include "encoding/tried_encoding.hpp"

namespace rasoat::drafting {
namespace {

constexpr unsigned kSurePercent = 80;
constexpr std::uint32_t kFewestGood = 3;
constexpr std::string_view kBlanks = " \t\r\n";
constexpr unsigned kLongestGap = 2;  // sound words inside a run

bool is_damaged(std::string_view word) {
  const SyllableScore score = syllable_score(word);
  return score.bad > score.good;
}

// The run as a passage, where one encoding makes syllables of nearly all of its words.
void judge(std::string_view text, Span run, std::vector<DecodedPassage>& found) {
  while (!run.empty() && std::string_view(".,;:)”").contains(text[run.end - 1])) --run.end;
  const std::string_view words = run.of(text);
  const SyllableScore as_it_is = syllable_score(words);
  if (as_it_is.bad < kFewestGood) return;
  const TriedEncoding best = best_for(words, kCharacterEncodings, Units::characters);
  if (best.score.good < kFewestGood || best.score.percent() < kSurePercent ||
      best.score.net() < as_it_is.net() + 3)
    return;
  found.push_back({run, best.encoding, best.score.percent()});
}

void look_through(std::string_view text, Span line, std::vector<DecodedPassage>& found) {
  Span run{line.start, line.start};
  unsigned gap = 0;
  for (Offset at = line.start; at < line.end;) {
    if (kBlanks.find(text[at]) != std::string_view::npos) {
      ++at;
      continue;
    }
    const Offset end = static_cast<Offset>(std::min<std::size_t>(text.find_first_of(kBlanks, at), line.end));
    if (is_damaged(text.substr(at, end - at))) {
      if (run.empty()) run.start = at;
      run.end = end;
      gap = 0;
    } else if (!run.empty() && ++gap > kLongestGap) {
      judge(text, run, found);
      run = {end, end};
    }
    at = end;
  }
  if (!run.empty()) judge(text, run, found);
}

}  // namespace

std::vector<DecodedPassage> find_damaged_words(std::string_view text) {
  std::vector<DecodedPassage> found;
  for_each_line(text, [&](std::string_view line) {
    if (!has_legacy_signs(line)) return true;
    const auto start = static_cast<Offset>(line.data() - text.data());
    look_through(text, {start, start + static_cast<Offset>(line.size())}, found);
    return true;
  });
  return found;
}

}  // namespace rasoat::drafting
