// How the text of an element looks, by its kind and its own style attribute; of style sheets only the
// fonts are read.
#pragma once

#include <gumbo.h>

#include <string_view>

#include "reading/composer.hpp"
#include "reading/html/font_sheet.hpp"
#include "reading/numeral.hpp"

namespace rasoat::html {

struct TextLook {
  Look look;
  Lettering lettering;
};

/// `around`: of the element that it stands in.
TextLook look_of(const GumboNode& element, const TextLook& around, const FontSheet& fonts);

/// A block ends the paragraph before it; all else is part of one.
bool is_block(GumboTag tag) noexcept;

/// The numerals of a list by its type attribute and its style; none where it prints no label.
Numeral list_numeral(std::string_view type, std::string_view style);

}  // namespace rasoat::html
