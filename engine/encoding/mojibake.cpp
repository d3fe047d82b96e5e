#include "encoding/mojibake.hpp"

#include "encoding/letter_bytes.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

// Up to four characters of the text as the bytes that CP1252 shows so.
struct Bytes {
  char bytes[4] = {};
  std::uint8_t count = 0;
  std::size_t ends[4] = {};  ///< where in the text each one's character ends

  std::string_view text() const { return {bytes, count}; }
};

Bytes bytes_at(std::string_view text, std::size_t at) {
  Bytes result;
  while (result.count < 4 && at < text.size()) {
    const utf8::Decoded next = utf8::decode(text.substr(at));
    const int byte = cp1252_byte(next.character);
    if (byte < 0x80) break;
    at += next.length;
    result.bytes[result.count] = static_cast<char>(byte);
    result.ends[result.count++] = at;
  }
  return result;
}

}  // namespace

void undo_mojibake(std::string_view text, std::string& out) {
  constexpr std::string_view kLostBlank = "\u00C3 ";
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      out += text[at++];
      continue;
    }
    const Bytes bytes = bytes_at(text, at);
    const utf8::Decoded whole = bytes.count > 0 ? utf8::decode(bytes.text()) : utf8::Decoded{};
    if (whole.length > 1) {
      out += bytes.text().substr(0, whole.length);
      at = bytes.ends[whole.length - 1];
    } else if (at > 0 && is_small(text[at - 1]) && text.substr(at).starts_with(kLostBlank)) {
      out += "à";
      at += kLostBlank.size();
    } else {
      const unsigned length = utf8::decode(text.substr(at)).length;
      out += text.substr(at, length);
      at += length;
    }
  }
}

}  // namespace rasoat
