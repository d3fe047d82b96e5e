#include "drafting/own_designation.hpp"

#include "drafting/place.hpp"
#include "grammars/number_line.hpp"

namespace rasoat::drafting {

std::optional<OwnDesignation> own_designation(const Draft& draft) {
  const auto line = draft.line(LineRole::number);
  if (!line) return std::nullopt;
  const std::string_view view = draft.view();
  std::optional<OwnDesignation> own;
  each_column(view, *line, [&](Span words) {
    const auto read = grammar::parse_number_line(words.of(view));
    if (!read || !read->designation || read->printed.empty()) return false;
    const auto start = static_cast<Offset>(read->printed.data() - view.data());
    own.emplace();
    own->read = *read->designation;
    own->designation = {start, start + static_cast<Offset>(read->printed.size())};
    own->label = trimmed(view, {words.start, start});
    return true;
  });
  return own;
}

}  // namespace rasoat::drafting
