// Most titles are noun phrases without any closing mark. What ends with a colon may as well be a lead-in,
// what ends with a full stop a short sentence: of those only lines that begin with a noun of titles or the
// name of a body count (vocabulary/anatomy.tsv, groups title, body, office).
#include "document/plain_title.hpp"

#include <algorithm>

#include "grammars/anatomy_phrases.hpp"
#include "grammars/letter.hpp"
#include "grammars/number_line.hpp"
#include "reading/line.hpp"
#include "reading/line_kind.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

using grammar::LabelKind;
using grammar::phrase_length;
using grammar::PhraseGroup;

constexpr std::size_t kLongestBare = 260;
constexpr std::size_t kLongestClosed = 200;
constexpr std::size_t kShortestInAppendix = 40;

// A word that only a sentence has: "này", "là", "có trách nhiệm".
bool has_predicate(std::string_view title) {
  for (std::size_t at = 0; at < title.size();) {
    const grammar::Word word = grammar::read_word(title.substr(at));
    if (word.length != 0 && phrase_length(PhraseGroup::predicate, title.substr(at)) != 0) return true;
    at += word.length != 0 ? word.length : 1;
  }
  return false;
}

// "Thông tư số 12/2019/TT-…": an entry of a list of documents.
bool is_mention(std::string_view title) {
  const auto number = grammar::parse_number_line(title);
  return number && number->type != nullptr;
}

// "… theo quy định của Bộ Quốc phòng hoặc Bộ", "Thông tư số 12/2019/TT-": the line goes on.
bool breaks_off(std::string_view title) {
  if (title.ends_with('-')) return true;
  const std::size_t last = title.rfind(' ') + 1;
  return grammar::read_letter(title.substr(last)).capital &&
         grammar::ends_with_phrase(PhraseGroup::whole, title);
}

// "Cách thức nộp hồ sơ: Nộp trực tiếp": text is run in after a colon, but not in "Bước 1: Thẩm định".
bool has_text_run_in(std::string_view title) {
  const std::size_t colon = title.find(": ");
  return colon != std::string_view::npos && colon > 0 &&
         !(title[colon - 1] >= '0' && title[colon - 1] <= '9');
}

bool is_body(std::string_view title) {
  return phrase_length(PhraseGroup::body, title) != 0 || phrase_length(PhraseGroup::office, title) != 0;
}

// "Trách nhiệm của …", "Các sở, ban, ngành", "Hiệu lực thi hành".
bool begins_like_title(std::string_view title) {
  if (phrase_length(PhraseGroup::title, title) != 0 || phrase_length(PhraseGroup::final_title, title) != 0)
    return true;
  if (title.starts_with("Các ")) title.remove_prefix(std::string_view("Các ").size());
  return is_body(title);
}

std::string_view without_closing_mark(std::string_view title) {
  while (!title.empty() && (title.back() == ':' || title.back() == '.' || title.back() == ' '))
    title.remove_suffix(1);
  return title;
}

bool is_open_field(std::string_view inner) {
  return inner.find("…") != std::string_view::npos || inner.find("....") != std::string_view::npos ||
         inner.find("___") != std::string_view::npos || inner.find("□") != std::string_view::npos;
}

}  // namespace

Below content_below(std::string_view text, const LabelledBlock& title, const Block& below, ZoneKind zone) {
  constexpr std::size_t kLookedAt = 400;
  const auto label = below.kind == BlockKind::list_item ? std::nullopt : look_at_label(text, below);
  if (label && rank_of(*label) <= rank_of(title)) return Below::sibling;
  const std::string_view inner = without_blanks(text, below.span).of(text);
  const bool sentence = ends_sentence(inner) || below.joins_next;
  if (zone == ZoneKind::appendix) {
    if (is_open_field(inner.substr(0, kLookedAt))) return Below::nothing;
    if (inner.size() < kShortestInAppendix && !(label && sentence)) return Below::nothing;
  }
  if (label || below.kind == BlockKind::list_item) return Below::item;
  return sentence ? Below::text : Below::nothing;
}

bool may_run_on(std::string_view text, const LabelledBlock& title, const Block& block, const Block& below) {
  constexpr std::size_t kShortLine = 50;
  if (below.span.start < block.span.end || begins_like_title(title.heading)) return false;
  const std::string_view between = text.substr(block.span.end, below.span.start - block.span.end);
  if (std::count(between.begin(), between.end(), '\n') > 1) return false;
  const std::string_view printed = without_blanks(text, block.span).of(text);
  const std::string_view next = without_blanks(text, below.span).of(text);
  const std::size_t last = utf8::count_characters(printed.substr(printed.rfind('\n') + 1));
  const std::size_t first = utf8::count_characters(next.substr(0, next.find('\n')));
  return last >= kShortLine && last * 100 >= first * 82;
}

bool reads_as_title(const LabelledBlock& title) {
  const std::string_view words = without_closing_mark(title.heading);
  const bool closed = words.size() != title.heading.size();
  if (words.empty() || words.size() > (closed ? kLongestClosed : kLongestBare)) return false;
  if (has_predicate(words) || phrase_length(PhraseGroup::leads, words) != 0 || is_mention(words))
    return false;
  if (breaks_off(words) || has_text_run_in(words)) return false;
  if (!closed) return true;
  return title.kind != LabelKind::letter && !title.label_set_off && begins_like_title(words);
}

}  // namespace rasoat
