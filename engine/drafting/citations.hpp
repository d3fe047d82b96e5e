// The citations of a draft, gathered by the document that they mean.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "drafting/draft.hpp"

namespace rasoat::drafting {

/// References to one document, in the order of the text.
using Citations = std::vector<const Reference*>;

/// By target; only documents cited by their full designation. The draft itself is none.
std::map<std::string, Citations> numbered_citations(const Draft& draft);

/// The mention is one of the references that the document was found to make: not an example, not part of a
/// name.
bool is_reference(const Draft& draft, const Mention& mention);

/// Nothing is wrong with a printed designation but blanks after its hyphens and slashes, as lines leave them
/// that were broken there and joined again.
bool is_joined_line(std::string_view printed, std::string_view right);

/// Stands in what the text calls another document by (its trích yếu), or in the draft's own head or title.
bool stands_in_title(const Draft& draft, const Reference& reference);

/// The abbreviation of its type stands right before its number: NQ26/TW, NĐ30/2020/NĐ-CP.
bool is_glued(const Draft& draft, const Mention& mention);

/// Where the printed designation of a numbered mention stands, in the view; nothing for a member of a list
/// whose symbol stands at another one.
std::optional<Span> designation_of(const Draft& draft, const Mention& mention);

}  // namespace rasoat::drafting
