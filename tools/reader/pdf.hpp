#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rasoat {

/// The words of a PDF's pages as reading/pdf/page_words.hpp has them, after the byte that tells how it went.
std::string words_of_pdf(std::string_view bytes);

#ifdef RASOAT_HAS_OCR
/// The words that are recognised on a page (from 0), drawn; as words_of_image (ocr.hpp) answers.
std::string words_of_pdf_page(std::string_view bytes, std::uint32_t page);
#endif

}  // namespace rasoat
