// Composition by two roads. A Latin letter with at most one quality mark (circumflex, breve, horn) and one
// tone mark, in any order and half composed or not, is looked up in a table that is filled once with ICU's
// own answers. Everything else goes through ICU, a cluster at a time.
#include "text/composition.hpp"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <cstdint>
#include <string>

#include "source/utf8.hpp"
#include "text/character_fold.hpp"

namespace rasoat::text {
namespace {

constexpr UChar kCircumflex = 0x302, kBreve = 0x306;
constexpr UChar kQualityMarks[] = {0, kCircumflex, kBreve, 0x31B};
constexpr UChar kToneMarks[] = {0, 0x300, 0x301, 0x303, 0x309, 0x323};
constexpr std::size_t kQualities = std::size(kQualityMarks), kTones = std::size(kToneMarks);

const UNormalizer2& composer() {
  UErrorCode failed = U_ZERO_ERROR;
  static const UNormalizer2* const instance = unorm2_getNFCInstance(&failed);
  return *instance;
}

const UNormalizer2& decomposer() {
  UErrorCode failed = U_ZERO_ERROR;
  static const UNormalizer2* const instance = unorm2_getNFDInstance(&failed);
  return *instance;
}

// A Latin letter taken apart; letter 0 is none, 1-52 are A-Z, a-z.
struct Parts {
  std::uint8_t letter = 0, quality = 0, tone = 0;
};

// Every composed letter that one letter, one quality and one tone make, and the way back.
class LetterTable {
 public:
  static const LetterTable& get() {
    static const LetterTable table;
    return table;
  }

  Parts take_apart(char32_t c) const noexcept {
    if (c < std::size(low_)) return low_[c];
    if (c >= kHigh && c - kHigh < std::size(high_)) return high_[c - kHigh];
    return {};
  }

  /// What the mark CC xx adds to a letter; letter 0xFF where it is none of Vietnamese.
  Parts mark(unsigned char second) const noexcept { return marks_[second & 0x3F]; }

  std::string_view put_together(Parts parts) const noexcept {
    const Written& written = written_[parts.letter - 1u][parts.quality][parts.tone];
    return {written.bytes, written.size};
  }

 private:
  static constexpr char32_t kHigh = 0x1E00;
  struct Written {
    char bytes[3] = {};
    std::uint8_t size = 0;
  };

  LetterTable() {
    std::fill(std::begin(marks_), std::end(marks_), Parts{0xFF, 0, 0});
    for (std::uint8_t i = 1; i < kQualities; ++i) marks_[kQualityMarks[i] & 0x3F] = {0, i, 0};
    for (std::uint8_t i = 1; i < kTones; ++i) marks_[kToneMarks[i] & 0x3F] = {0, 0, i};
    for (std::uint8_t letter = 1; letter <= 52; ++letter) {
      for (std::uint8_t quality = 0; quality < kQualities; ++quality) {
        for (std::uint8_t tone = 0; tone < kTones; ++tone) fill({letter, quality, tone});
      }
    }
  }

  void fill(Parts parts) {
    UChar text[3] = {
        static_cast<UChar>(parts.letter <= 26 ? 'A' + parts.letter - 1 : 'a' + parts.letter - 27)};
    int32_t size = 1;
    if (parts.quality != 0) text[size++] = kQualityMarks[parts.quality];
    if (parts.tone != 0) text[size++] = kToneMarks[parts.tone];
    UChar composed[3];
    UErrorCode failed = U_ZERO_ERROR;
    if (unorm2_normalize(&composer(), text, size, composed, 3, &failed) != 1 || U_FAILURE(failed)) return;
    const char32_t c = composed[0];
    (c < kHigh ? low_[c] : high_[c - kHigh]) = parts;
    std::string bytes;
    utf8::append(bytes, c);
    Written& written = written_[parts.letter - 1u][parts.quality][parts.tone];
    written.size = static_cast<std::uint8_t>(bytes.copy(written.bytes, sizeof written.bytes));
  }

  Parts marks_[0x40];
  Parts low_[0x250] = {};
  Parts high_[0x100] = {};
  Written written_[52][kQualities][kTones] = {};
};

// Adds what a mark says to the letter; no where there is one of its kind already.
bool add(Parts& parts, Parts mark) {
  if (mark.letter != 0 || (mark.quality != 0 && parts.quality != 0) || (mark.tone != 0 && parts.tone != 0)) {
    return false;
  }
  parts.quality |= mark.quality;
  parts.tone |= mark.tone;
  return true;
}

std::string_view look_up(std::string_view cluster) {
  const LetterTable& table = LetterTable::get();
  utf8::Decoded next = utf8::decode(cluster);
  Parts parts = table.take_apart(next.character);
  if (parts.letter == 0) return {};
  for (std::size_t at = next.length; at < cluster.size(); at += next.length) {
    next = utf8::decode(cluster.substr(at));
    if (next.character < 0x300 || next.character >= 0x340) return {};
    if (!add(parts, table.mark(static_cast<unsigned char>(next.character)))) return {};
  }
  return table.put_together(parts);
}

// Moves a circumflex or breve that stands after a tone mark before it. The text is in canonical order.
void quality_before_tone(UChar* text, int32_t size) {
  const bool is_a = text[0] == 'a' || text[0] == 'A';
  if (!is_a && text[0] != 'e' && text[0] != 'E' && text[0] != 'o' && text[0] != 'O') return;
  UChar* const end = text + size;
  UChar* const quality =
      std::find_if(text + 1, end, [&](UChar c) { return c == kCircumflex || (is_a && c == kBreve); });
  if (quality == end) return;
  UChar* const tone = std::find_if(
      text + 1, quality, [](UChar c) { return c == 0x300 || c == 0x301 || c == 0x303 || c == 0x309; });
  std::rotate(tone, quality, quality + 1);
}

// The cluster composed by ICU, as UTF-16; empty on failure.
struct Wide {
  UChar text[8 * kLongestCluster + 1];
  int32_t size = 0;
};

Wide compose_wide(std::string_view cluster) {
  constexpr auto kRoom = static_cast<int32_t>(std::size(Wide{}.text));
  Wide given, apart, whole;
  for (std::size_t at = 0; at < cluster.size();) {
    const utf8::Decoded next = utf8::decode(cluster.substr(at));
    U16_APPEND_UNSAFE(given.text, given.size, next.character);
    at += next.length;
  }
  UErrorCode failed = U_ZERO_ERROR;
  apart.size = unorm2_normalize(&decomposer(), given.text, given.size, apart.text, kRoom, &failed);
  if (U_FAILURE(failed) || apart.size == 0) return {};
  quality_before_tone(apart.text, apart.size);
  whole.size = unorm2_normalize(&composer(), apart.text, apart.size, whole.text, kRoom, &failed);
  if (U_FAILURE(failed)) return {};
  return whole;
}

}  // namespace

bool is_plain(char32_t c) noexcept {
  struct Range {
    char32_t first, end;
  };
  constexpr Range kPlain[] = {
      {0x388, 0x483},                        // Greek, Cyrillic
      {0x2190, 0x2212},   {0x2216, 0x2328},  // arrows, mathematical signs
      {0x2460, 0x29F8},                      // numbers in circles, boxes, ticks
      {0x3400, 0xA000},                      // Chinese characters
      {0xE000, 0xF900},                      // private use: the bullets of symbol fonts
      {0x1D400, 0x1D800}, {0x1F000, 0x1FB00},
  };
  return std::any_of(std::begin(kPlain), std::end(kPlain),
                     [c](Range r) { return r.first <= c && c < r.end; });
}

bool joins_previous(char32_t c) noexcept {
  if (c < 0x300) return false;
  if (c < 0x370) return c != 0x34F;
  if (is_plain(c)) return false;
  return !unorm2_hasBoundaryBefore(&composer(), static_cast<UChar32>(c));
}

ComposedLetter compose_letter(std::string_view text, std::size_t at) noexcept {
  const LetterTable& table = LetterTable::get();
  const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  Parts parts = byte(at) < 0x80 ? table.take_apart(byte(at)) : Parts{};
  if (parts.letter == 0) return {};
  std::size_t end = at + 1;
  for (; end + 1 < text.size() && byte(end) == 0xCC && (byte(end + 1) & 0xC0) == 0x80; end += 2) {
    if (!add(parts, table.mark(byte(end + 1)))) return {};
  }
  if (end < text.size() && byte(end) >= 0xCC) return {};
  return {end, table.put_together(parts)};
}

std::size_t end_of_cluster(std::string_view text, std::size_t at) noexcept {
  for (std::size_t count = 1; count < kLongestCluster && at < text.size(); ++count) {
    if (static_cast<unsigned char>(text[at]) < 0xCC) break;  // nothing before U+0300 joins
    const utf8::Decoded next = utf8::decode(text.substr(at));
    if (!joins_previous(next.character)) break;
    at += next.length;
  }
  return at;
}

std::optional<std::string_view> compose(std::string_view cluster, ComposedText& room) noexcept {
  if (const std::string_view letter = look_up(cluster); !letter.empty()) {
    if (letter == cluster) return std::nullopt;
    return letter;
  }
  const utf8::Decoded first = utf8::decode(cluster);
  if (first.length == cluster.size() &&
      u_getIntPropertyValue(static_cast<UChar32>(first.character), UCHAR_NFC_QUICK_CHECK) != UNORM_NO) {
    return fold_character(first.character);
  }
  const Wide whole = compose_wide(cluster);
  if (whole.size == 0) return std::nullopt;
  std::size_t size = 0;
  for (int32_t at = 0; at < whole.size;) {
    UChar32 c = 0;
    U16_NEXT_UNSAFE(whole.text, at, c);
    std::string written;
    utf8::append(written, static_cast<char32_t>(c));
    const std::string_view text = fold_character(static_cast<char32_t>(c)).value_or(written);
    if (size + text.size() > cluster.size()) return std::nullopt;
    size += text.copy(room.data() + size, text.size());
  }
  const std::string_view composed(room.data(), size);
  if (composed == cluster) return std::nullopt;
  return composed;
}

}  // namespace rasoat::text
