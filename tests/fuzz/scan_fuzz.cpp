// Any text: the fast scan for citations finds what trying every word finds, inside the text and in its order.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "reference/mention.hpp"
#include "text/matching_view.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string source(reinterpret_cast<const char*>(data), size);
  const rasoat::MatchingView view(source);
  const auto found = rasoat::find_mentions(view.text());
  if (found != rasoat::find_mentions_everywhere(view.text())) std::abort();
  rasoat::Offset before = 0;
  for (const rasoat::Mention& mention : found) {
    if (mention.span.start < before || mention.span.empty() || mention.span.end > view.text().size())
      std::abort();
    if (!mention.issuer.empty() && !mention.span.contains(mention.issuer)) std::abort();
    before = mention.span.start;
  }
  return 0;
}
