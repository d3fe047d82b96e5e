// The one document that the user means; where it is not one, the user is told what there is to choose from.
#pragma once

#include <optional>
#include <string>

#include "archive_input.hpp"
#include "console.hpp"
#include "graph/find_document.hpp"

namespace rasoat {

/// `query.asked` may also name a file as the shell does. Nothing where none or several fit: the console has
/// said so.
std::optional<NodeIndex> the_document(const ArchiveInput& input, Console& console, DocumentQuery query);

}  // namespace rasoat
