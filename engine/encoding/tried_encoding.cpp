#include "encoding/tried_encoding.hpp"

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

TriedEncoding best_of(std::span<const TriedEncoding> tried_encodings) {
  return *std::ranges::max_element(tried_encodings, {},
                                   [](const TriedEncoding& one) { return one.score.net(); });
}

TriedEncoding best_for(std::string_view text, std::span<const Encoding> encodings, Units units) {
  std::string room;
  TriedEncoding best{encodings.front(), try_encoding(text, encodings.front(), units, room)};
  for (const Encoding encoding : encodings.subspan(1)) {
    const SyllableScore score = try_encoding(text, encoding, units, room);
    if (score.net() > best.score.net()) best = {encoding, score};
  }
  return best;
}

}  // namespace rasoat
