// The text of a PDF's pages: lines put together to paragraphs, columns to tables, notes under what refers to
// them, running heads and page numbers set apart.
#pragma once

#include <vector>

#include "reading/composer.hpp"
#include "reading/pdf/page_words.hpp"

namespace rasoat::pdf {

void compose(const std::vector<Page>& pages, Composer& composer);

}  // namespace rasoat::pdf
