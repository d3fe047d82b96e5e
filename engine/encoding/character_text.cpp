// Lines whose words are no syllables as they stand, and are in one of the encodings, decide; then lines with
// too few words to decide follow those.
#include "encoding/character_text.hpp"

#include "encoding/legacy_signs.hpp"
#include "encoding/text_lines.hpp"
#include "encoding/tried_encoding.hpp"
#include "encoding/unicode_letters.hpp"

namespace rasoat {
namespace {

constexpr unsigned kSurePercent = 80;
constexpr std::uint32_t kFewestGood = 3, kEnoughGood = 300;

// The encoding that a line is clearly in by itself; utf8 where it may stay as it is.
TriedEncoding clear_encoding(std::string_view line, const SyllableScore& as_it_is) {
  if (as_it_is.bad < 2 || as_it_is.good > as_it_is.bad) return {Encoding::utf8, as_it_is};
  const TriedEncoding best = best_for(line, kCharacterEncodings, Units::characters);
  const bool clear = best.score.good >= 2 && best.score.percent() >= kSurePercent &&
                     best.score.plain_fits() && best.score.net() >= as_it_is.net() + 3;
  return clear ? best : TriedEncoding{Encoding::utf8, as_it_is};
}

// The encoding of most of the words that are clearly in one, as soon as they are enough; nothing where they
// are too few.
std::optional<Encoding> main_encoding(std::string_view text) {
  std::array<TriedEncoding, kCharacterEncodings.size()> found;
  for (std::size_t i = 0; i < found.size(); ++i) found[i].encoding = kCharacterEncodings[i];
  for_each_line(text, [&](std::string_view line) {
    if (!has_legacy_signs(line)) return true;
    const TriedEncoding clear = clear_encoding(line, syllable_score(line));
    for (TriedEncoding& one : found) {
      if (one.encoding == clear.encoding) one.score += clear.score;
    }
    return best_of(found).score.good < kEnoughGood;
  });
  const TriedEncoding best = best_of(found);
  return best.score.good >= kFewestGood ? std::optional(best.encoding) : std::nullopt;
}

// Decides about lines one after the other.
class CharacterLineJudge {
 public:
  CharacterLineJudge(Encoding main, bool all_legacy) : main_(main), before_(main), all_legacy_(all_legacy) {}

  TriedEncoding judge(std::string_view line) {
    const SyllableScore as_it_is = syllable_score(line);
    if (all_legacy_) {
      const SyllableScore score = try_encoding(line, main_, Units::characters, room_);
      if (score.bad <= score.good || score.net() >= as_it_is.net()) return {main_, score};
    }
    TriedEncoding own =
        has_legacy_signs(line) ? clear_encoding(line, as_it_is) : TriedEncoding{Encoding::utf8, as_it_is};
    if (own.encoding != main_ && !has_unicode_letters(line)) own = like_others(line, own);
    if (own.score.telling() > 0) before_ = own.encoding;
    return own;
  }

 private:
  // A line that does not decide by itself goes with the one before it or with the document's encoding where
  // that is better, with the one before it also where it is no better but the line is wrong as it stands; one
  // that does decide goes with the document's where that is no worse.
  TriedEncoding like_others(std::string_view line, const TriedEncoding& own) {
    for (const Encoding encoding : {before_, main_}) {
      if (encoding == Encoding::utf8 || encoding == own.encoding) continue;
      const SyllableScore score = try_encoding(line, encoding, Units::characters, room_);
      const bool ties = own.encoding != Encoding::utf8 || (encoding == before_ && own.score.bad > 0);
      if (follows(line, encoding, own.score, score, ties)) return {encoding, score};
    }
    return own;
  }

  // Bytes of UTF-8 that read as a character are seldom anything else; letters are better than signs among
  // letters.
  bool follows(std::string_view line, Encoding encoding, const SyllableScore& own, const SyllableScore& score,
               bool ties) const {
    if (room_ == line || score.net() < own.net()) return false;
    if (encoding == Encoding::mojibake || score.foreign < own.foreign) return true;
    return score.bad <= score.good && score.telling() > 0 && (ties || score.net() > own.net());
  }

  Encoding main_;
  Encoding before_;
  bool all_legacy_;
  std::string room_;
};

}  // namespace

std::optional<DecodedText> decode_character_text(std::string_view text) {
  const auto main = main_encoding(text);
  if (!main) return std::nullopt;
  DecodedWriter writer(text.size());
  CharacterLineJudge judge(*main, !has_unicode_letters(text));
  std::string room;
  for_each_line(text, [&](std::string_view line) {
    const TriedEncoding judged = judge.judge(line);
    const std::size_t start = writer.text().size();
    if (judged.encoding == Encoding::utf8) {
      writer.text() += line;
    } else {
      try_encoding(line, judged.encoding, Units::characters, room);
      writer.text() += room;
    }
    writer.took_line(start, judged.encoding, judged.score);
    return true;
  });
  return writer.finish();
}

}  // namespace rasoat
