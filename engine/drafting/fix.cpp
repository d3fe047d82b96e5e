#include "drafting/fix.hpp"

namespace rasoat::drafting {

bool is_safe_edit(std::string_view text, const Finding& finding) {
  return finding.safe && finding.replacement && !finding.span.empty() &&
         finding.span.of(text) != *finding.replacement;
}

Fixed apply_safe(std::string_view text, std::span<const Finding> findings) {
  Fixed fixed;
  fixed.text.reserve(text.size());
  std::size_t at = 0;
  for (const Finding& finding : findings) {
    if (!is_safe_edit(text, finding) || finding.span.start < at) continue;
    fixed.text.append(text.substr(at, finding.span.start - at)).append(*finding.replacement);
    at = finding.span.end;
    ++fixed.count;
  }
  fixed.text.append(text.substr(at));
  return fixed;
}

}  // namespace rasoat::drafting
