#include "export/harmless.hpp"

#include "source/utf8.hpp"

namespace rasoat {
namespace {

bool is_blank(char32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) ||
         c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x3000;
}

}  // namespace

bool steers(char32_t c) noexcept {
  if ((c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) return true;
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

std::string harmless(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const utf8::Decoded next = utf8::decode(text);
    if (next.character == 0xFFFD || steers(next.character)) {
      out += "\uFFFD";
    } else {
      out += text.substr(0, next.length);
    }
    text.remove_prefix(next.length);
  }
  return out;
}

std::string harmless_name(std::string_view name) {
  constexpr char kHex[] = "0123456789ABCDEF";
  std::string out;
  out.reserve(name.size());
  while (!name.empty()) {
    const utf8::Decoded next = utf8::decode(name);
    const std::string_view bytes = name.substr(0, next.length);
    name.remove_prefix(next.length);
    if (next.character != 0xFFFD && !steers(next.character)) {
      out += bytes;
      continue;
    }
    for (const char byte : bytes) {
      const auto value = static_cast<unsigned char>(byte);
      out.append("\\x").append(1, kHex[value >> 4]).append(1, kHex[value & 15]);
    }
  }
  return out;
}

std::string on_one_line(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool blank = false;
  while (!text.empty()) {
    const utf8::Decoded next = utf8::decode(text);
    if (is_blank(next.character)) {
      blank = !out.empty();
    } else {
      if (blank) out += ' ';
      blank = false;
      out += harmless(text.substr(0, next.length));
    }
    text.remove_prefix(next.length);
  }
  return out;
}

}  // namespace rasoat
