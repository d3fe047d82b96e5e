// A letter may be two bytes (CP1258, VNI): what stands together is decoded together.
#include "reading/rtf/run_text.hpp"

#include <utility>

#include "encoding/decode.hpp"
#include "encoding/letter_bytes.hpp"
#include "reading/docx/symbol.hpp"
#include "source/utf8.hpp"

namespace rasoat::rtf {
namespace {

void append_cp1252(std::string_view bytes, std::string& out) {
  for (const char byte : bytes) utf8::append(out, cp1252_character(static_cast<unsigned char>(byte)));
}

void append_symbols(std::string_view bytes, std::string_view font, std::string& out) {
  for (const char byte : bytes) {
    const auto place = static_cast<unsigned char>(byte);
    if (place >= 0x20) out += docx::symbol(font, char32_t{0xF000} + place);
  }
}

}  // namespace

void RunText::add_bytes(std::string_view bytes, const Font& font, CodePage page) {
  const CodePage wanted = font.encoding && page != CodePage::utf8 ? CodePage::cp1252 : page;
  if (wanted != page_) settle(font);
  page_ = wanted;
  high_ = 0;
  bytes_ += bytes;
}

void RunText::add_character(std::int32_t unit, const Font& font) {
  settle(font);
  auto character = static_cast<char32_t>(unit < 0 ? unit + 0x10000 : unit);
  const bool low = character >= 0xDC00 && character < 0xE000;
  if (low && high_ != 0) character = 0x10000 + ((high_ - 0xD800) << 10) + (character - 0xDC00);
  high_ = character >= 0xD800 && character < 0xDC00 ? character : 0;
  if (character < 0x20 || character > 0x10FFFF || (character >= 0xD800 && character < 0xE000)) return;
  if (character >= 0xF000 && character <= 0xF0FF) {
    text_ += docx::symbol(font.name, character);
  } else {
    utf8::append(text_, character);
  }
}

void RunText::settle(const Font& font) {
  if (bytes_.empty()) return;
  switch (page_) {
    case CodePage::cp1258:
      decode(bytes_, Encoding::cp1258, Units::bytes, text_);
      break;
    case CodePage::symbols:
      append_symbols(bytes_, font.name, text_);
      break;
    case CodePage::utf8:
      if (!utf8::first_invalid(bytes_)) {
        text_ += bytes_;
        break;
      }
      [[fallthrough]];
    case CodePage::cp1252:
      append_cp1252(bytes_, text_);
      break;
  }
  bytes_.clear();
}

std::string RunText::take(const Font& font) {
  settle(font);
  high_ = 0;
  return std::exchange(text_, {});
}

}  // namespace rasoat::rtf
