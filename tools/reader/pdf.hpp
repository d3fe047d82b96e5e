#pragma once

#include <string>
#include <string_view>

namespace rasoat {

/// The words of a PDF's pages as reading/pdf/page_words.hpp has them, after the byte that tells how it went.
std::string words_of_pdf(std::string_view bytes);

}  // namespace rasoat
