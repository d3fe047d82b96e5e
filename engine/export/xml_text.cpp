// Runs of harmless bytes are found by a table, letters by their leads, and copied whole: most of what is
// written is such.
#include "export/xml_text.hpp"

#include <array>

#include "export/harmless.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

// Bytes that may be copied without a look. The others are marks, controls and parts of longer characters.
constexpr std::array<bool, 256> kPlain = [] {
  std::array<bool, 256> plain{};
  for (unsigned c = 0x20; c < 0x7F; ++c) plain[c] = c != '&' && c != '<' && c != '>' && c != '"' && c != '\'';
  return plain;
}();

bool is_forbidden(const utf8::Decoded& next, bool in_name) {
  const char32_t c = next.character;
  if (!in_name && (c == '\t' || c == '\n' || c == '\r')) return false;
  return c >= 0xFFFD ? c < 0x10000 || (c & 0xFFFE) == 0xFFFE : steers(c);
}

// How long the character at a place is where it is one of most letters of European languages, Vietnamese with
// all its tones among them, all of which are harmless; else 0.
std::size_t letter_length(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const std::size_t left = text.size() - at;
  if (byte(0) >= 0xC3 && byte(0) <= 0xD7) return left > 1 && utf8::is_continuation(text[at + 1]) ? 2 : 0;
  const bool extended = byte(0) == 0xE1 && left > 2 && byte(1) >= 0xB8 && byte(1) <= 0xBB;
  return extended && utf8::is_continuation(text[at + 2]) ? 3 : 0;
}

std::string_view reference_for(char byte) {
  switch (byte) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    case '\t':
      return "&#9;";
    case '\n':
      return "&#10;";
    default:
      return "&#13;";
  }
}

void append_bytes(std::string& out, std::string_view bytes) {
  constexpr char kHex[] = "0123456789ABCDEF";
  for (const char byte : bytes) {
    const auto value = static_cast<unsigned char>(byte);
    out.append("\\x").append(1, kHex[value >> 4]).append(1, kHex[value & 15]);
  }
}

template <bool as_name>
void append(std::string& out, std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t end = at;
    while (end < text.size()) {
      if (kPlain[static_cast<unsigned char>(text[end])]) {
        ++end;
        continue;
      }
      if (static_cast<unsigned char>(text[end]) < 0x80) break;
      if (const std::size_t length = letter_length(text, end)) {
        end += length;
        continue;
      }
      const utf8::Decoded next = utf8::decode(text.substr(end));
      if (is_forbidden(next, as_name)) break;
      end += next.length;
    }
    out.append(text, at, end - at);
    if (end == text.size()) return;
    const utf8::Decoded next = utf8::decode(text.substr(end));
    if (!is_forbidden(next, as_name)) {
      out += reference_for(text[end]);
    } else if (as_name) {
      append_bytes(out, text.substr(end, next.length));
    } else {
      out += "\uFFFD";
    }
    at = end + next.length;
  }
}

}  // namespace

void append_xml(std::string& out, std::string_view text) {
  append<false>(out, text);
}

void append_xml_name(std::string& out, std::string_view name) {
  append<true>(out, name);
}

}  // namespace rasoat
