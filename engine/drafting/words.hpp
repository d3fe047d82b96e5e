// Goes through the words of a part of the view.
#pragma once

#include <string_view>

#include "grammars/letter.hpp"
#include "source/span.hpp"
#include "source/utf8.hpp"

namespace rasoat::drafting {

/// Calls visit(Span, const grammar::Word&) for every run of letters and digits.
template <typename Visit>
void each_word(std::string_view view, Span range, const Visit& visit) {
  for (Offset at = range.start; at < range.end;) {
    const grammar::Word word = grammar::read_word(view.substr(at, range.end - at));
    if (word.length == 0) {
      at += utf8::decode(view.substr(at)).length;
      continue;
    }
    visit(Span{at, at + word.length}, word);
    at += word.length;
  }
}

inline Span whole(std::string_view view) noexcept {
  return {0, static_cast<Offset>(view.size())};
}

}  // namespace rasoat::drafting
