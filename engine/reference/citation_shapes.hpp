// The shapes of a citation that have files of their own; citation.cpp asks them in turn.
#pragma once

#include <optional>
#include <string_view>

#include "reference/mention.hpp"

namespace rasoat::citation {

/// After a type word that stands at start … after_type - 1: a designation, or numbers that share one, or a
/// number alone. `capital`: the type word is printed with one.
std::optional<MentionGroup> numbered(std::string_view view, Offset start, Offset after_type,
                                     const grammar::DocumentType* type, bool capital);

/// After "Luật", "Bộ luật", "Pháp lệnh": by name, with its number, date or year where they follow.
std::optional<MentionGroup> law(std::string_view view, Offset start, Offset after_type,
                                const grammar::DocumentType* type);

}  // namespace rasoat::citation
