// Where findings about missing and own parts of a document stand.
#pragma once

#include <algorithm>

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

/// The words of a part of the view without blanks and the marks of Markdown around them.
inline Span trimmed(std::string_view view, Span span) noexcept {
  constexpr std::string_view kAround = " \n*_#|";
  while (!span.empty() && kAround.find(view[span.start]) != std::string_view::npos) ++span.start;
  while (!span.empty() && kAround.find(view[span.end - 1]) != std::string_view::npos) --span.end;
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

/// Words on one line, where the view prints them first in a part of the source or in the sentence after it,
/// over line ends too; the part itself where it does not.
inline Span words_within(const Draft& draft, Span part, std::string_view words) noexcept {
  const std::string_view view = draft.view();
  const Span clause = draft.document.view.from_source(part);
  const std::string_view text =
      view.substr(0, std::min<std::size_t>(view.size(), clause.end + 200)).substr(clause.start);
  const auto same = [](char printed, char wanted) {
    return printed == wanted || (printed == '\n' && wanted == ' ');
  };
  const auto found = std::ranges::search(text, words, same);
  if (words.empty() || found.empty()) return part;
  const Offset start = clause.start + static_cast<Offset>(found.begin() - text.begin());
  return draft.to_source({start, start + static_cast<Offset>(words.size())});
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
