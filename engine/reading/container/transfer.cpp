#include "reading/container/transfer.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace rasoat {
namespace {

constexpr std::array<signed char, 256> kBase64 = [] {
  std::array<signed char, 256> values{};
  values.fill(-1);
  constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (std::size_t at = 0; at < kLetters.size(); ++at)
    values[static_cast<unsigned char>(kLetters[at])] = static_cast<signed char>(at);
  return values;
}();

int hexadecimal(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// The byte of two digits at `at`; -1 where there are none.
int byte_at(std::string_view text, std::size_t at) {
  if (at + 2 > text.size()) return -1;
  const int high = hexadecimal(text[at]);
  const int low = hexadecimal(text[at + 1]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

}  // namespace

std::string from_base64(std::string_view text) {
  std::string out;
  out.reserve(text.size() / 4 * 3);
  std::uint32_t bits = 0;
  int count = 0;
  for (const char c : text) {
    if (c == '=') break;
    const int value = kBase64[static_cast<unsigned char>(c)];
    if (value < 0) continue;
    bits = (bits << 6 | static_cast<std::uint32_t>(value)) & 0xFFFFFF;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    out += static_cast<char>(bits >> count & 0xFF);
  }
  return out;
}

std::string from_quoted_printable(std::string_view text, bool header) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (header && text[at] == '_') {
      out += ' ';
    } else if (text[at] != '=') {
      out += text[at];
    } else if (const int byte = byte_at(text, at + 1); byte >= 0) {
      out += static_cast<char>(byte);
      at += 2;
    } else {
      std::size_t end = at + 1;  // a soft line end
      while (end < text.size() && (text[end] == ' ' || text[end] == '\t' || text[end] == '\r')) ++end;
      if (end < text.size() && text[end] == '\n') {
        at = end;
      } else {
        out += '=';
      }
    }
  }
  return out;
}

std::string from_encoded_words(std::string_view text) {
  std::string out;
  bool after_word = false;
  while (!text.empty()) {
    const std::size_t open = std::min(text.find("=?"), text.size());
    const std::string_view before = text.substr(0, open);
    // Blanks between two encoded words are no part of the text.
    if (!after_word || open == text.size() || before.find_first_not_of(" \t\r\n") != std::string_view::npos)
      out += before;
    text.remove_prefix(open);
    if (text.empty()) break;
    const std::size_t charset = text.find('?', 2);
    const std::size_t kind = charset == std::string_view::npos ? charset : text.find('?', charset + 1);
    const std::size_t end = kind == std::string_view::npos ? kind : text.find("?=", kind + 1);
    if (end == std::string_view::npos || kind != charset + 2) {
      out += "=?";
      text.remove_prefix(2);
      after_word = false;
      continue;
    }
    const std::string_view word = text.substr(kind + 1, end - kind - 1);
    out += (text[charset + 1] | 0x20) == 'b' ? from_base64(word) : from_quoted_printable(word, true);
    text.remove_prefix(end + 2);
    after_word = true;
  }
  return out;
}

std::string from_extended_value(std::string_view text) {
  const std::size_t language = text.find('\'');
  const std::size_t value = language == std::string_view::npos ? language : text.find('\'', language + 1);
  if (value != std::string_view::npos) text.remove_prefix(value + 1);
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const int byte = text[at] == '%' ? byte_at(text, at + 1) : -1;
    out += byte >= 0 ? static_cast<char>(byte) : text[at];
    if (byte >= 0) at += 2;
  }
  return out;
}

}  // namespace rasoat
