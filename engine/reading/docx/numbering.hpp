// The lists of a Word document (numbering.xml).
#pragma once

#include <pugixml.hpp>

#include "reading/docx/styles.hpp"
#include "reading/lists.hpp"

namespace rasoat::docx {

/// `root`: w:numbering; a null node gives no lists. They are known by w:numId.
Lists read_numbering(pugi::xml_node root, const Styles& styles);

}  // namespace rasoat::docx
