#include "drafting/own_designation.hpp"

#include "drafting/place.hpp"
#include "grammars/number_line.hpp"

namespace rasoat::drafting {

std::optional<OwnDesignation> own_designation(const Draft& draft) {
  const auto line = draft.line(LineRole::number);
  if (!line) return std::nullopt;
  const std::string_view view = draft.view();
  const Span words = trimmed(view, *line);
  const auto read = grammar::parse_number_line(words.of(view));
  if (!read || !read->designation || read->printed.empty()) return std::nullopt;
  OwnDesignation own;
  own.read = *read->designation;
  own.designation.start = static_cast<Offset>(read->printed.data() - view.data());
  own.designation.end = own.designation.start + static_cast<Offset>(read->printed.size());
  own.label = trimmed(view, {words.start, own.designation.start});
  return own;
}

}  // namespace rasoat::drafting
