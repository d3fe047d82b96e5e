// edXML: what offices send each other, metadata with files attached. Dialects differ in prefixes, namespaces
// and depth, so elements are known by their local names wherever they stand.
#pragma once

#include <expected>
#include <string_view>

#include "reading/container/container.hpp"

namespace rasoat {

bool recognises_edxml(std::string_view bytes);

/// The attached files and what the header says. A package without any file has metadata only.
/// Errors: input-part-broken, input-part-too-complex, input-unpacks-too-large.
std::expected<Contents, Error> open_edxml(const SourceText& source, std::size_t room);

}  // namespace rasoat
