// The text of a PDF's pages: lines put together to paragraphs, columns to tables, notes under what refers to
// them, running heads and page numbers set apart.
#pragma once

#include <vector>

#include "reading/composer.hpp"
#include "reading/pdf/page_words.hpp"

namespace rasoat::pdf {

/// Where a mended word stands, the composer's map says, if it has one: RunPlace::run counts them from 0.
void compose(const std::vector<Page>& pages, Composer& composer);

}  // namespace rasoat::pdf
