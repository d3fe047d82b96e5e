// The mention that the reference was made from is found by where it starts; its parts are read again there.
#include "drafting/citation_parts.hpp"

#include <algorithm>

#include "drafting/place.hpp"
#include "grammars/date.hpp"
#include "reference/cited_title.hpp"

namespace rasoat::drafting {
namespace {

using Mentions = std::vector<Mention>;

// The first mention at the place of the reference; the end of all where none is.
Mentions::const_iterator mention_of(const Draft& draft, const Reference& reference) {
  const Offset start = draft.document.view.from_source(reference.span.start);
  const auto found =
      std::ranges::lower_bound(draft.mentions, start, {}, [](const Mention& one) { return one.span.start; });
  return found != draft.mentions.end() && found->span.start == start ? found : draft.mentions.end();
}

}  // namespace

Span date_words(const Draft& draft, const Reference& reference) {
  const auto mention = mention_of(draft, reference);
  if (mention == draft.mentions.end()) return reference.span;
  const std::string_view view = draft.view();
  for (Offset at = mention->span.start; at < mention->span.end; ++at) {
    const bool digit = view[at] >= '0' && view[at] <= '9';
    if (!digit || (at > 0 && view[at - 1] >= '0' && view[at - 1] <= '9')) continue;
    const auto read = grammar::parse_date(view.substr(at, mention->span.end - at));
    if (read && read->date == reference.date) return draft.to_source({at, at + read->length});
  }
  return reference.span;
}

Span issuer_words(const Draft& draft, const Reference& reference) {
  const auto mention = mention_of(draft, reference);
  if (mention == draft.mentions.end() || mention->issuer.empty()) return reference.span;
  return draft.to_source(mention->issuer);
}

namespace {

// "về thông tin đối ngoại, báo cáo Ban Thường vụ …": what is to be done with it is no title.
Span up_to_order(std::string_view view, Span title) {
  for (const std::string_view order :
       {", báo cáo ", ", gửi ", ", giao ", ", yêu cầu ", ", đề nghị ", ", tham mưu "}) {
    const std::size_t at = title.of(view).find(order);
    if (at != std::string_view::npos) title.end = title.start + static_cast<Offset>(at);
  }
  return title;
}

}  // namespace

Span title_words(const Draft& draft, const Reference& reference) {
  const auto mention = mention_of(draft, reference);
  if (mention == draft.mentions.end()) return reference.span;
  const auto next = std::find_if(mention, draft.mentions.end(),
                                 [&](const Mention& one) { return one.span.start > mention->span.start; });
  const std::string_view view = draft.view();
  const Offset end = next == draft.mentions.end() ? static_cast<Offset>(view.size()) : next->span.start;
  const Span title = trimmed(view, up_to_order(view, cited_title(view, mention->span.end, end)));
  return title.empty() ? reference.span : draft.to_source(title);
}

}  // namespace rasoat::drafting
