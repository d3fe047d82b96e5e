#include "encoding/candidates.hpp"

#include <algorithm>

#include "encoding/mojibake.hpp"

namespace rasoat {

SyllableScore try_encoding(std::string_view text, Encoding encoding, Units units, std::string& room) {
  room.clear();
  decode(text, encoding, units, room);
  SyllableScore score = syllable_score(room);
  if (encoding != Encoding::mojibake) return score;
  std::string again;
  undo_mojibake(room, again);
  const SyllableScore second = syllable_score(again);
  if (again != room && second.net() >= score.net()) {
    room = std::move(again);
    score = second;
  }
  return score;
}

Candidate best_of(std::span<const Candidate> candidates) {
  return *std::ranges::max_element(candidates, {}, [](const Candidate& one) { return one.score.net(); });
}

Candidate best_for(std::string_view text, std::span<const Encoding> encodings, Units units) {
  std::string room;
  Candidate best{encodings.front(), try_encoding(text, encodings.front(), units, room)};
  for (const Encoding encoding : encodings.subspan(1)) {
    const SyllableScore score = try_encoding(text, encoding, units, room);
    if (score.net() > best.score.net()) best = {encoding, score};
  }
  return best;
}

}  // namespace rasoat
