#include "reading/html/page_bytes.hpp"

#include <algorithm>
#include <string>

#include "encoding/byte_text.hpp"
#include "encoding/capitals.hpp"
#include "encoding/decode.hpp"
#include "encoding/letter_bytes.hpp"
#include "encoding/utf16.hpp"
#include "source/utf8.hpp"

namespace rasoat::html {
namespace {

struct Charset {
  std::string_view name;
  Encoding encoding;
};

constexpr Charset kCharsets[] = {
    {"windows-1258", Encoding::cp1258},
    {"cp1258", Encoding::cp1258},
    {"x-cp1258", Encoding::cp1258},
    {"viscii", Encoding::viscii},
    {"x-viscii", Encoding::viscii},
    {"csviscii", Encoding::viscii},
    {"x-viet-tcvn", Encoding::tcvn5712},
    {"x-viet-tcvn5712", Encoding::tcvn5712},
    {"tcvn", Encoding::tcvn5712},
    {"tcvn5712", Encoding::tcvn5712},
    {"tcvn-5712", Encoding::tcvn5712},
    {"tcvn5712-1", Encoding::tcvn5712},
    {"tcvn5712-1:1993", Encoding::tcvn5712},
    {"x-viet-vni", Encoding::vni},
};

constexpr std::string_view kLatin[] = {"windows-1252", "cp1252",         "x-cp1252",
                                       "iso-8859-1",   "iso8859-1",      "latin1",
                                       "us-ascii",     "x-user-defined", "ascii"};

std::string shown_as_cp1252(std::string_view bytes) {
  std::string shown;
  shown.reserve(bytes.size() + bytes.size() / 2);
  for (const char byte : bytes) utf8::append(shown, cp1252_character(static_cast<unsigned char>(byte)));
  return shown;
}

// Names that fonts of old encodings begin with, where a page names fonts.
bool names_old_fonts(std::string_view bytes) {
  std::string small(bytes);
  std::ranges::transform(small, small.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
  for (const std::string_view name : {".vn", "vni-"}) {
    for (std::size_t at = small.find(name); at != std::string::npos; at = small.find(name, at + 1)) {
      if (at > 0 && std::string_view("\"'=:; ,").find(small[at - 1]) != std::string_view::npos) return true;
    }
  }
  return false;
}

// What stands between the tags, which say nothing of the encoding.
std::string without_tags(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  bool tag = false;
  for (const char byte : bytes) {
    if (byte == '<') tag = true;
    if (!tag || byte == '\n') text += byte;
    if (tag && byte == '>') tag = false, text += ' ';
  }
  return text;
}

// All of the page in the encoding of most of its text.
std::optional<DecodedText> guessed(std::string_view bytes) {
  const auto text = decode_byte_text(without_tags(bytes));
  if (!text || text->passages.empty()) return std::nullopt;
  const DecodedPassage& most = *std::ranges::max_element(
      text->passages, {}, [](const DecodedPassage& one) { return one.span.size(); });
  DecodedText page{decode(bytes, most.encoding, Units::bytes), {}};
  if (most.encoding == Encoding::tcvn3) restore_capitals(page.text, 0);
  page.passages.push_back({{0, static_cast<Offset>(page.text.size())}, most.encoding, most.percent});
  return page;
}

}  // namespace

std::optional<DecodedText> page_in_utf8(std::string_view bytes, std::string_view charset) {
  if (const auto order = recognise_utf16(bytes); order && order->marked)
    return DecodedText{decode_utf16(bytes, order->encoding), {}};
  std::optional<DecodedText> declared;
  const auto* known = std::ranges::find(kCharsets, charset, &Charset::name);
  if (known != std::end(kCharsets)) {
    declared = DecodedText{decode(bytes, known->encoding, Units::bytes), {}};
    if (syllable_score(declared->text).net() >= 0) return declared;
  }
  const bool utf8 = charset == "utf-8" || charset == "utf8";
  if (!utf8 && names_old_fonts(bytes)) return DecodedText{shown_as_cp1252(bytes), {}};
  if (auto page = guessed(bytes)) return page;
  if (std::ranges::find(kLatin, charset) != std::end(kLatin)) return DecodedText{shown_as_cp1252(bytes), {}};
  return declared;
}

}  // namespace rasoat::html
