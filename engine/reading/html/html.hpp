// Web pages, saved or made by office programs: the document in them, as Markdown (see reading/composer.hpp).
//
// Menus, forms, side bars, comments, scripts and what is hidden are left out. Lists are numbered as browsers
// number them.
#pragma once

#include <expected>
#include <string_view>

#include "reading/block.hpp"
#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat {

/// The first thing in it, blanks and comments aside, is a doctype of HTML or one of the elements that pages
/// begin with.
bool recognises_html(std::string_view bytes);
/// Errors: input-empty; input-charset with its name where the page is in an encoding that is not known;
/// input-text-not-utf8; input-too-complex.
std::expected<ReadDocument, Error> read_html(const SourceText& source);

}  // namespace rasoat
