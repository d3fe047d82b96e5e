// Walks the text from one place where a citation may start to the next. What may start one: a capital letter, a digit,
// and a small letter only where a number follows the words it begins (a look back from the number finds those).
#include <algorithm>

#include "grammars/letter.hpp"
#include "reference/mention.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

void take(std::vector<Mention>& mentions, Citation& citation) {
  for (Mention& mention : citation.mentions) mentions.push_back(std::move(mention));
}

}  // namespace

std::vector<Mention> find_mentions_everywhere(std::string_view view) {
  std::vector<Mention> mentions;
  Offset at = 0;
  while (at < view.size()) {
    const grammar::Word word = grammar::read_word(view.substr(at));
    if (word.length == 0) {
      at += utf8::decode(view.substr(at)).length;
      continue;
    }
    if (auto citation = citation_at(view, at)) {
      take(mentions, *citation);
      at = std::max(citation->end, at + word.length);
    } else {
      at += word.length;
    }
  }
  return mentions;
}

std::vector<Mention> find_mentions(std::string_view view) { return find_mentions_everywhere(view); }

}  // namespace rasoat
