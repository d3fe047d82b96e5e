// One pass. Bytes become letters by table; a mark changes the letter that was written last.
#include "encoding/decode.hpp"

#include <optional>

#include "encoding/letter_bytes.hpp"
#include "encoding/mojibake.hpp"
#include "grammars/letter_table.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

using grammar::Tone;

Tone tone_of(char32_t mark) noexcept {
  switch (mark) {
    case 0x300:
      return Tone::grave;
    case 0x301:
      return Tone::acute;
    case 0x303:
      return Tone::tilde;
    case 0x309:
      return Tone::hook;
    case 0x323:
      return Tone::dot;
    default:
      return Tone::level;
  }
}

// The vowel with a tone mark; 0 where the character is none, or has one.
char32_t with_tone(char32_t vowel, Tone tone) noexcept {
  for (const std::u16string_view row : grammar::letters::kVowels) {
    if (row[0] == vowel) return row[static_cast<std::size_t>(tone)];
  }
  return 0;
}

struct Unit {
  int byte = -1;  ///< -1 for a character that is no byte
  unsigned length = 1;
};

Unit unit_at(std::string_view text, std::size_t at, Units units) noexcept {
  const auto lead = static_cast<unsigned char>(text[at]);
  if (units == Units::bytes || lead < 0x80) return {lead, 1};
  const utf8::Decoded next = utf8::decode(text.substr(at));
  return {cp1252_byte(next.character), next.length};
}

// Adds a tone mark to the vowel at the end of the text from `start` on, and says where that stands; nothing
// where none without tone stands there.
std::optional<std::size_t> add_tone(std::string& out, std::size_t start, Tone tone) {
  if (out.size() == start) return std::nullopt;
  const std::size_t last = utf8::previous(out, out.size());
  if (last < start) return std::nullopt;
  const char32_t whole = with_tone(utf8::decode(std::string_view(out).substr(last)).character, tone);
  if (whole == 0) return std::nullopt;
  out.resize(last);
  utf8::append(out, whole);
  return last;
}

// Decodes one byte after the other; what a byte means may depend on the one before it.
class LetterDecoder {
 public:
  LetterDecoder(Encoding encoding, std::string& out)
      : letters_(byte_letters(encoding)), encoding_(encoding), out_(out), start_(out.size()) {}

  /// A byte that is no mark: ASCII, in all encodings but the two with letters among the control characters.
  bool is_plain(char byte) const noexcept {
    const auto value = static_cast<unsigned char>(byte);
    return value < 0x80 && letters_[value] == value;
  }

  void take_plain(std::string_view text) {
    out_ += text;
    before_ = static_cast<unsigned char>(text.back());
    before_start_ = out_.size() - 1;
  }

  /// Where the letter stands that was written, or changed.
  std::size_t take(unsigned char byte) {
    if (encoding_ == Encoding::vni && before_ != 0) {
      if (const char32_t pair = vni_letter(before_, byte)) {
        out_.resize(before_start_);
        utf8::append(out_, pair);
        before_ = 0;
        return before_start_;
      }
    }
    before_ = byte;
    before_start_ = out_.size();
    const char32_t letter = letters_[byte];
    const Tone tone = tone_of(letter);
    if (tone != Tone::level) {
      if (const auto changed = add_tone(out_, start_, tone)) return *changed;
    }
    utf8::append(out_,
                 tone != Tone::level && encoding_ != Encoding::cp1258 ? cp1252_character(byte) : letter);
    return before_start_;
  }

  /// A character that is no byte.
  void take_character(std::string_view text) {
    out_ += text;
    before_ = 0;
  }

 private:
  const std::array<char32_t, 256>& letters_;
  Encoding encoding_;
  std::string& out_;
  std::size_t start_;         ///< of what is decoded
  unsigned char before_ = 0;  ///< the last byte, where it may be the first of two
  std::size_t before_start_ = 0;
};

// Notes that what ends at `now` was written from `start` on. Letters that are as long as what they were made
// of are one step.
void note_step(std::vector<DecodedStep>& steps, std::size_t start, DecodedStep now) {
  const auto before = [&](std::size_t step) { return step == 0 ? DecodedStep{} : steps[step - 1]; };
  const auto is_even = [](DecodedStep from, DecodedStep to) {
    return to.from_end - from.from_end == to.to_end - from.to_end;
  };
  while (!steps.empty() && steps.back().to_end > start) {
    if (before(steps.size() - 1).to_end >= start) {
      steps.pop_back();
    } else {  // of several letters the last one was changed
      steps.back().from_end -= steps.back().to_end - start;
      steps.back().to_end = start;
    }
  }
  const DecodedStep last = before(steps.size());
  if (!steps.empty() && is_even(before(steps.size() - 1), last) && is_even(last, now)) {
    steps.back() = now;
  } else {
    steps.push_back(now);
  }
}

void decode_letters(std::string_view text, Encoding encoding, Units units, std::string& out,
                    std::vector<DecodedStep>* steps = nullptr) {
  const std::size_t before = out.size();
  const auto note = [&](std::size_t start, std::size_t from_end) {
    if (steps != nullptr) note_step(*steps, start - before, {from_end, out.size() - before});
  };
  LetterDecoder decoder(encoding, out);
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && decoder.is_plain(text[end])) ++end;
    if (end > at) {
      const std::size_t start = out.size();
      decoder.take_plain(text.substr(at, end - at));
      at = end;
      note(start, at);
      continue;
    }
    const Unit unit = unit_at(text, at, units);
    std::size_t start = out.size();
    if (unit.byte < 0) {
      decoder.take_character(text.substr(at, unit.length));
    } else {
      start = decoder.take(static_cast<unsigned char>(unit.byte));
    }
    at += unit.length;
    note(start, at);
  }
}

}  // namespace

void decode(std::string_view text, Encoding encoding, Units units, std::string& out) {
  switch (encoding) {
    case Encoding::tcvn3:
    case Encoding::tcvn5712:
    case Encoding::vni:
    case Encoding::viscii:
    case Encoding::cp1258:
      decode_letters(text, encoding, units, out);
      return;
    case Encoding::mojibake:
      if (units == Units::characters) {
        undo_mojibake(text, out);
        return;
      }
      [[fallthrough]];
    default:
      out += text;
  }
}

std::string decode(std::string_view text, Encoding encoding, Units units) {
  std::string out;
  decode(text, encoding, units, out);
  return out;
}

std::string decode(std::string_view text, Encoding encoding, Units units, std::vector<DecodedStep>& steps) {
  std::string out;
  steps.clear();
  decode_letters(text, encoding, units, out, &steps);
  return out;
}

}  // namespace rasoat
