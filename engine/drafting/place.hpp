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

}  // namespace rasoat::drafting
