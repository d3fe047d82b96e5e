#include "export/check_excerpt.hpp"

#include <algorithm>

#include "printed/printed_text.hpp"

namespace rasoat {
namespace {

void append_words(std::string& out, std::string_view words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == '\r' && i + 1 < words.size() && words[i + 1] == '\n') continue;
    out += words[i] == '\n' || words[i] == '\r' || words[i] == '\t' ? ' ' : words[i];
  }
}

}  // namespace

PrintedLines::PrintedLines(const drafting::CheckedDraft& draft) : text_(draft.text) {
  const auto parts = printed::print(draft.text, draft.form);
  for (const printed::Paragraph* paragraph : printed::paragraphs_of(parts)) {
    bool first = true;
    for (const printed::Words& words : paragraph->words) {
      if (first || words.breaks > 0) lines_.push_back({words_.size(), words_.size(), 0});
      words_.push_back(words.source);
      lines_.back().last = words_.size();
      lines_.back().end = words.source.end;
      first = false;
    }
  }
}

PrintedLines::Excerpt PrintedLines::at(Span place) const {
  Excerpt out;
  if (lines_.empty()) return out;
  auto line = std::ranges::upper_bound(lines_, place.start, {}, &Line::end);
  if (line == lines_.end()) --line;
  for (std::size_t i = line->first; i < line->last; ++i) {
    const Span words = words_[i];
    const Offset from = std::clamp(place.start, words.start, words.end);
    const Offset to = std::clamp(std::max(place.start, place.end), from, words.end);
    append_words(out.left, Span{words.start, from}.of(text_));
    append_words(out.marked, Span{from, to}.of(text_));
    append_words(out.right, Span{to, words.end}.of(text_));
  }
  return out;
}

}  // namespace rasoat
