// The text of a run: bytes in the font's code page and characters, as they come, to UTF-8.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "reading/rtf/font.hpp"

namespace rasoat::rtf {

class RunText {
 public:
  bool empty() const noexcept { return bytes_.empty() && text_.empty(); }

  /// Bytes in this code page, that of `font` or UTF-8; all between two calls of take are of one font.
  void add_bytes(std::string_view bytes, const Font& font, CodePage page);
  /// A UTF-16 unit as \u gives it, or a character. Pairs of units are put together.
  void add_character(std::int32_t unit, const Font& font);

  /// The text so far, of an old font with its bytes shown as CP1252; nothing is left.
  std::string take(const Font& font);

 private:
  void settle(const Font& font);

  std::string bytes_;  // not decoded yet
  CodePage page_ = CodePage::cp1252;
  std::string text_;
  char32_t high_ = 0;  // the first half of a pair
};

}  // namespace rasoat::rtf
