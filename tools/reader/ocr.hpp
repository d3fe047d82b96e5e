// Text in images, recognised by tesseract.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rasoat {

/// The words of one page (from 0) of an image file after the byte that tells how it went and one that tells
/// whether another page follows, as reading/pdf/page_words.hpp has them.
std::string words_of_image(std::string_view bytes, std::uint32_t page);

/// The same of a drawn page, 8 bits a pixel, whose rows lie `stride` bytes apart.
std::string words_of_drawing(const char* rows, int width, int height, int stride, int dots_per_inch);

/// Which model of the language is installed.
std::string version_of_models();

}  // namespace rasoat
