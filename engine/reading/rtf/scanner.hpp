// The tokens of Rich Text Format: braces, control words with their numbers, bytes, text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace rasoat::rtf {

struct Token {
  enum class Kind : std::uint8_t {
    end,     ///< of the bytes
    open,    ///< {
    close,   ///< }
    word,    ///< \par, \b0: `text` is its letters
    symbol,  ///< \~, \*: `text` is the one character; a tab and the end of a line that a backslash keeps are
             ///< symbols too
    byte,    ///< \'e1: `number` is the byte
    text
  };
  Kind kind = Kind::end;
  std::string_view text;
  std::optional<std::int32_t> number;

  /// Of a word that switches something: no number is on.
  bool on() const noexcept { return number.value_or(1) != 0; }
  bool is_word(std::string_view word) const noexcept { return kind == Kind::word && text == word; }
};

/// Line ends and NUL are no tokens, and neither is what \bin carries. The bytes must outlive the scanner.
class Scanner {
 public:
  Scanner(std::string_view bytes, std::size_t start, std::size_t end) noexcept
      : bytes_(bytes.substr(0, end)), at_(start) {}

  Token next() noexcept;
  std::size_t at() const noexcept { return at_; }
  /// To the brace that closes the group in which the scanner stands, else to the end. The brace is the next
  /// token.
  void skip_group() noexcept;

 private:
  Token control() noexcept;
  Token word() noexcept;

  std::string_view bytes_;
  std::size_t at_;
};

}  // namespace rasoat::rtf
