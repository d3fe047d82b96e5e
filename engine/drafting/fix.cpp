#include "drafting/fix.hpp"

namespace rasoat::drafting {

Fixed apply_safe(std::string_view text, std::span<const Finding> findings) {
  Fixed fixed;
  fixed.text.reserve(text.size());
  std::size_t at = 0;
  for (const Finding& finding : findings) {
    if (!finding.safe || !finding.replacement || finding.span.start < at || finding.span.empty() ||
        finding.span.of(text) == *finding.replacement)
      continue;
    fixed.text.append(text.substr(at, finding.span.start - at)).append(*finding.replacement);
    at = finding.span.end;
    ++fixed.count;
  }
  fixed.text.append(text.substr(at));
  return fixed;
}

}  // namespace rasoat::drafting
