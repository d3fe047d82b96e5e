// One pass. Bytes become letters by table; a tone mark that follows its vowel is put together with it.
#include "encoding/decode.hpp"

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

// Takes characters, and puts those before a tone mark together with it.
class Composed {
 public:
  explicit Composed(std::string& out) : out_(out) {}
  ~Composed() { flush(); }
  Composed(const Composed&) = delete;
  Composed& operator=(const Composed&) = delete;

  /// A tone mark that follows no vowel becomes `otherwise`.
  void put(char32_t c, char32_t otherwise) {
    if (const Tone tone = tone_of(c); tone != Tone::level) {
      if (const char32_t whole = with_tone(waiting_, tone)) {
        waiting_ = whole;
        return;
      }
      c = otherwise;
    }
    flush();
    waiting_ = c;
    is_waiting_ = true;
  }

  void put(std::string_view text) {
    flush();
    out_ += text;
  }

 private:
  void flush() {
    if (is_waiting_) utf8::append(out_, waiting_);
    is_waiting_ = false;
    waiting_ = 0;
  }

  std::string& out_;
  char32_t waiting_ = 0;
  bool is_waiting_ = false;
};

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

// How many bytes of the text the pair of VNI takes that starts with `first`; puts its letter. 0 where there
// is none.
unsigned put_pair(std::string_view text, std::size_t at, Units units, Unit first, Composed& out) {
  const std::size_t next = at + first.length;
  if (next >= text.size() || static_cast<unsigned char>(text[next]) < 0x80) return 0;
  const Unit mark = unit_at(text, next, units);
  if (mark.byte < 0) return 0;
  const char32_t letter =
      vni_letter(static_cast<unsigned char>(first.byte), static_cast<unsigned char>(mark.byte));
  if (letter == 0) return 0;
  out.put(letter, letter);
  return first.length + mark.length;
}

void decode_letters(std::string_view text, Encoding encoding, Units units, std::string& out) {
  const auto& letters = byte_letters(encoding);
  const bool tcvn = encoding == Encoding::tcvn3 || encoding == Encoding::tcvn5712;
  Composed composed(out);
  for (std::size_t at = 0; at < text.size();) {
    const Unit unit = unit_at(text, at, units);
    const unsigned pair =
        encoding == Encoding::vni && unit.byte >= 0 ? put_pair(text, at, units, unit, composed) : 0;
    if (pair != 0) {
      at += pair;
      continue;
    }
    if (unit.byte < 0) {
      composed.put(text.substr(at, unit.length));
    } else {
      const auto byte = static_cast<unsigned char>(unit.byte);
      composed.put(letters[byte], tcvn ? cp1252_character(byte) : letters[byte]);
    }
    at += unit.length;
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

}  // namespace rasoat
