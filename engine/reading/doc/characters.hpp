// The characters of a Word document, which lie in pieces all over its stream.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rasoat::doc {

/// All parts of the text, one after the other, in UTF-16, and where each character lies in the stream.
class Characters {
 public:
  /// `pieces`: the table of pieces; `count`: of characters. Nothing where it is broken or says more than the
  /// stream can hold.
  static std::optional<Characters> read(std::string_view word, std::string_view pieces, std::uint64_t count);

  const std::u16string& text() const noexcept { return text_; }
  std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(text_.size()); }

  struct Place {
    std::uint32_t offset = 0;  ///< in the stream
    std::uint32_t width = 1;   ///< bytes of a character
    std::uint32_t end = 0;     ///< of the piece, in characters
  };
  /// `at` is less than size().
  Place place(std::uint32_t at) const;

 private:
  struct Piece {
    std::uint32_t start = 0;
    std::uint32_t end = 0;
    std::uint32_t offset = 0;
    bool wide = false;
  };

  std::u16string text_;
  std::vector<Piece> pieces_;
};

}  // namespace rasoat::doc
