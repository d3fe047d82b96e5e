// From the tree of a web page to its text.
#pragma once

#include <gumbo.h>

#include "reading/composer.hpp"
#include "reading/html/font_sheet.hpp"
#include "reading/html/site.hpp"

namespace rasoat::html {

void compose(const GumboNode& body, const Site& site, const FontSheet& fonts, Composer& composer);

}  // namespace rasoat::html
