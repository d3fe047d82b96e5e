// From the trees of an OpenDocument text to its text.
#pragma once

#include <pugixml.hpp>

#include "reading/composer.hpp"

namespace rasoat::odt {

/// Tells the composer all that the document prints: heads of its pages, its body with the notes after the
/// paragraphs that refer to them, feet. `content`: office:document-content; `styles`: office:document-styles,
/// which may be null.
void compose(pugi::xml_node content, pugi::xml_node styles, Composer& composer);

}  // namespace rasoat::odt
