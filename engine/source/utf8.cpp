#include "source/utf8.hpp"

#include <simdjson.h>

#include <algorithm>

#include "source/count_bytes.hpp"

namespace rasoat::utf8 {
namespace {

// Character by character.
std::optional<std::size_t> first_invalid_slowly(std::string_view bytes) noexcept {
  for (std::size_t at = 0; at < bytes.size();) {
    const Decoded next = decode(bytes.substr(at));
    if (next.character == 0xFFFD && next.length == 1) return at;
    at += next.length;
  }
  return std::nullopt;
}

// The end of a part of the text of at most `size` bytes that cuts no character.
std::size_t whole_characters(std::string_view bytes, std::size_t size) noexcept {
  if (size >= bytes.size()) return bytes.size();
  std::size_t end = size;
  while (end > 0 && size - end < 4 && is_continuation(bytes[end])) --end;
  return end > 0 ? end : size;
}

}  // namespace

// simdjson says yes or no for a part of the text; the part with the first bad byte is gone through once more.
// Parts grow, so that whoever repairs a text from one bad byte to the next does not pay for a long part each
// time.
std::optional<std::size_t> first_invalid(std::string_view bytes) noexcept {
  constexpr std::size_t kFirstPart = 256, kLongestPart = 1 << 16;
  std::size_t size = kFirstPart;
  for (std::size_t start = 0; start < bytes.size(); size = std::min(2 * size, kLongestPart)) {
    const std::string_view rest = bytes.substr(start);
    const std::string_view part = rest.substr(0, whole_characters(rest, size));
    if (!simdjson::validate_utf8(part.data(), part.size())) {
      const auto bad = first_invalid_slowly(rest);  // not of the part: it may cut a heap of bad bytes
      return bad ? std::optional(start + *bad) : std::nullopt;
    }
    start += part.size();
  }
  return std::nullopt;
}

std::size_t count_characters(std::string_view text) noexcept {
  return count_bytes(text, [](std::string_view part, std::size_t i) { return !is_continuation(part[i]); });
}

std::size_t previous(std::string_view text, std::size_t end) noexcept {
  std::size_t at = end - 1;
  while (at > 0 && end - at < 4 && is_continuation(text[at])) --at;
  return at;
}

void append(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | c >> 6);
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | c >> 12);
    out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | c >> 18);
    out += static_cast<char>(0x80 | (c >> 12 & 0x3F));
    out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

}  // namespace rasoat::utf8
