// From the parts of a Word document to its text.
#pragma once

#include "reading/composer.hpp"
#include "reading/docx/parts.hpp"

namespace rasoat::docx {

/// Tells the composer all that the document prints: heads of its pages, its body with the notes after the
/// paragraphs that refer to them, feet. Where `map` is not null its parts are named and runs are placed.
void compose(const Parts& parts, Composer& composer, RunMap* map);

}  // namespace rasoat::docx
