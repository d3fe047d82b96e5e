// The words of a PDF's pages with their places: all that is taken out of a PDF. The program that reads PDF in
// a process of its own writes them, the engine makes a text of them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rasoat::pdf {

/// Points (1/72 inch) from the upper left corner of the page, downwards.
struct Box {
  float left = 0;
  float top = 0;
  float right = 0;
  float bottom = 0;

  float height() const noexcept { return bottom - top; }
  float middle() const noexcept { return (top + bottom) / 2; }
};

struct Word {
  Box box;
  float size = 0;  ///< of the font, in points
  bool bold = false;
  bool italic = false;
  std::string_view text;     ///< UTF-8, in the bytes that were decoded
  std::uint32_t mended = 0;  ///< from 1: its number among those that were recognised as something else
};

struct Page {
  float width = 0;
  float height = 0;
  std::vector<Word> words;  ///< in the order in which the file draws them
  /// Of words that were recognised in an image, in per cent on average; negative where the file has the text.
  float confidence = -1;
};

/// How an answer begins.
enum class Answer : char {
  words = 'w',
  encrypted = 'e',
  broken = 'b',
  too_large = 'l',   ///< an image
  no_language = 'd'  ///< the model that recognises Vietnamese is not installed
};

/// Appends one page; what decode_pages reads.
void encode_page(const Page& page, std::string& out);

/// The pages; nothing where the bytes are not what encode_page writes, however they came about. The words'
/// texts are views into `bytes`; places that are no numbers, and words without a text, are left out.
std::optional<std::vector<Page>> decode_pages(std::string_view bytes);

}  // namespace rasoat::pdf
