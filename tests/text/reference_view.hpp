// The rules of matching_view.hpp once more, as slowly and plainly as they can be written: what each character
// of the view is and where it comes from.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "source/span.hpp"

namespace rasoat::test {

/// A character of the view, or several that stand for a letter and its marks together.
struct ReferenceItem {
  std::string text;
  Span source;
};

/// Knows the marks U+0300–036F and composes Vietnamese letters only; blanks at line edges count from any
/// distance.
std::vector<ReferenceItem> reference_view(std::string_view source, Span piece);

}  // namespace rasoat::test
