// Passages in quotation marks that give new wording (“…” after a colon or as paragraphs of their own): what
// they say, another document will say.
#pragma once

#include <string_view>
#include <vector>

#include "source/span.hpp"

namespace rasoat {

class Quotations {
 public:
  /// Finds them in a matching view: opened by “, ‟, „ or " after a colon, or at the start of a paragraph
  /// whose words have a label; marks inside pair up.
  explicit Quotations(std::string_view view);

  /// The one around a view offset, from its opening mark up to its closing one; empty where there is none.
  Span around(Offset at) const noexcept;

 private:
  std::vector<Span> found_;  ///< in the order of the text, none overlapping
};

}  // namespace rasoat
