#include "encoding/recover.hpp"

#include <algorithm>

#include "encoding/byte_text.hpp"
#include "encoding/character_text.hpp"
#include "encoding/legacy_signs.hpp"
#include "encoding/utf16.hpp"
#include "encoding/viqr.hpp"

namespace rasoat {
namespace {

DecodedText from_utf16(std::string_view bytes, const Utf16Order& order) {
  DecodedText decoded{decode_utf16(bytes, order.encoding), {}};
  if (!order.marked) {
    const SyllableScore score = syllable_score(decoded.text);
    const unsigned percent = score.telling() == 0 ? 100 : score.percent();
    decoded.passages.push_back({{0, static_cast<Offset>(decoded.text.size())}, order.encoding, percent});
  }
  return decoded;
}

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// VIQR is believed where nearly all words with marks are syllables, and those are many.
std::optional<DecodedText> from_viqr(std::string_view text) {
  constexpr unsigned kSurePercent = 85;
  constexpr std::uint32_t kFewestGood = 5;
  if (!may_be_viqr(text) || !is_ascii(text)) return std::nullopt;
  DecodedText decoded{decode_viqr(text), {}};
  const SyllableScore score = syllable_score(decoded.text);
  if (score.good < kFewestGood || score.percent() < kSurePercent || !score.plain_fits()) return std::nullopt;
  decoded.passages.push_back(
      {{0, static_cast<Offset>(decoded.text.size())}, Encoding::viqr, score.percent()});
  return decoded;
}

}  // namespace

std::optional<DecodedText> recover_text(std::string_view bytes, bool is_utf8) {
  constexpr std::size_t kBeginning = 1 << 12;
  if (const auto order = recognise_utf16(bytes)) return from_utf16(bytes, *order);
  if (!is_utf8) return decode_byte_text(bytes);
  if (has_legacy_signs(bytes)) return decode_character_text(bytes);
  return is_ascii(bytes.substr(0, kBeginning)) ? from_viqr(bytes) : std::nullopt;
}

}  // namespace rasoat
