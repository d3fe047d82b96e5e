// Where findings about missing and own parts of a document stand.
#pragma once

#include "drafting/draft.hpp"
#include "source/utf8.hpp"

namespace rasoat::drafting {

/// A missing part stands at the first character of the document.
inline Span first_character(const Draft& draft) noexcept {
  const std::string_view view = draft.view();
  const std::size_t at = view.find_first_not_of(" \n");
  if (at == std::string_view::npos) return {};
  const auto start = static_cast<Offset>(at);
  return draft.to_source({start, start + utf8::decode(view.substr(at)).length});
}

/// The words of a part of the view without blanks around them.
inline Span trimmed(std::string_view view, Span span) noexcept {
  while (!span.empty() && (view[span.start] == ' ' || view[span.start] == '\n')) ++span.start;
  while (!span.empty() && (view[span.end - 1] == ' ' || view[span.end - 1] == '\n')) --span.end;
  return span;
}

/// The span and what follows it up to the end of its sentence or its line, a few hundred bytes at most.
inline Span to_sentence_end(std::string_view view, Span span) noexcept {
  constexpr std::size_t kReach = 300;
  const std::string_view rest = view.substr(span.end, kReach);
  std::size_t end = rest.find('\n');
  for (const std::string_view mark : {"; ", ". "}) end = std::min(end, rest.find(mark));
  return {span.start, span.end + static_cast<Offset>(std::min(end, rest.size()))};
}

/// The words where they stand first in a part of the source; the part itself where they do not.
inline Span words_within(const Draft& draft, Span part, std::string_view words) noexcept {
  const std::size_t at = part.of(draft.source()).find(words);
  if (words.empty() || at == std::string_view::npos) return part;
  const Offset start = part.start + static_cast<Offset>(at);
  return {start, start + static_cast<Offset>(words.size())};
}

/// Calls visit(rest of the line from there on) where a column of a line of the head may begin: at its start,
/// and after two blanks or a line end; stops where it says yes.
template <typename Visit>
bool each_column(std::string_view view, Span line, const Visit& visit) {
  for (Offset at = line.start; at < line.end; ++at) {
    const bool blank = view[at] == ' ' || view[at] == '\n';
    const bool begins =
        at == line.start || view[at - 1] == '\n' ||
        (view[at - 1] == ' ' && (at < line.start + 2 || view[at - 2] == ' ' || view[at - 2] == '\n'));
    if (!blank && begins && visit(Span{at, line.end})) return true;
  }
  return false;
}

}  // namespace rasoat::drafting
