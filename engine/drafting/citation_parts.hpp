// The words of a citation that print one of its parts: where a finding about this part stands.
#pragma once

#include "drafting/draft.hpp"

namespace rasoat::drafting {

/// Of the source: the words of the day without "ngày", of the issuer without "của", of the title without
/// "về"; the whole citation where its words do not show the part.
Span date_words(const Draft& draft, const Reference& reference);
Span issuer_words(const Draft& draft, const Reference& reference);
Span title_words(const Draft& draft, const Reference& reference);

}  // namespace rasoat::drafting
