#include "text/fold_cursor.hpp"

#include <algorithm>
#include <bit>

#include "source/utf8.hpp"
#include "text/character_fold.hpp"
#include "text/markup.hpp"

namespace rasoat::text {
namespace {

bool is_well_formed(utf8::Decoded decoded) {
  return decoded.character != 0xFFFD || decoded.length == 3;
}

Markup fold_markup(std::string_view passage, std::size_t at) {
  switch (passage[at]) {
    case '*':
      return fold_asterisks(passage, at);
    case '_':
      return fold_underscores(passage, at);
    case '\\':
      return fold_escape(passage, at);
    case '<':
      return fold_tag(passage, at);
    case '[':
      return fold_note_mark(passage, at);
    case '&':
      return fold_entity(passage, at);
    default:
      return {at, at + 1, {}};
  }
}

}  // namespace

std::optional<Edit> FoldCursor::next(std::size_t stop) noexcept {
  for (;;) {
    while (block_.foldable != 0) {
      const std::size_t at = block_.start + static_cast<std::size_t>(std::countr_zero(block_.foldable));
      if (at >= stop) return std::nullopt;
      block_.foldable &= block_.foldable - 1;
      if (at < settled_) continue;
      if (const auto edit = look(at)) return edit;
    }
    const std::size_t from = std::max(unscanned_, settled_);
    if (from >= stop) return std::nullopt;
    block_ = find_foldable(passage_, from, stop);
    unscanned_ = block_.start + (block_.foldable != 0 ? ScannedBlock::kSize : 0);
  }
}

// Where the character starts that the mark at `at` joins; the mark itself where there is none.
std::size_t FoldCursor::base_of_mark(std::size_t at) const noexcept {
  if (at == settled_) return at;
  const std::size_t base = utf8::previous(passage_, at);
  if (base < settled_) return at;
  const utf8::Decoded decoded = utf8::decode(passage_.substr(base));
  return is_well_formed(decoded) && base + decoded.length == at ? base : at;
}

std::optional<Edit> FoldCursor::fold_cluster(std::size_t start, std::size_t first_end) noexcept {
  const std::size_t end = end_of_cluster(passage_, first_end);
  settled_ = end;
  const auto composed = compose(passage_.substr(start, end - start), room_);
  if (!composed) return std::nullopt;
  return Edit{start, end, *composed, true};
}

std::optional<Edit> FoldCursor::look_at_ascii(std::size_t at) noexcept {
  const char c = passage_[at];
  if (c == '\r' && at + 1 < passage_.size() && passage_[at + 1] == '\n') {
    settled_ = at + 2;
    return Edit{at, at + 2, "\n", true};
  }
  if (const auto folded = fold_character(static_cast<unsigned char>(c))) {
    settled_ = at + 1;
    return Edit{at, at + 1, *folded, folded->size() != 1};
  }
  const Markup markup = fold_markup(passage_, at);
  settled_ = markup.resume;
  if (markup.end == at) return std::nullopt;
  return Edit{at, markup.end, markup.text, true};
}

std::optional<Edit> FoldCursor::look(std::size_t at) noexcept {
  if (at > settled_ && passage_[at] == '\xCC') {
    if (const ComposedLetter letter = compose_letter(passage_, at - 1); !letter.text.empty()) {
      settled_ = letter.end;
      return Edit{at - 1, letter.end, letter.text, true};
    }
  }
  const utf8::Decoded first = utf8::decode(passage_.substr(at));
  const std::size_t end = at + first.length;
  if (!is_well_formed(first)) {
    settled_ = end;
    return std::nullopt;
  }
  if (joins_previous(first.character)) {
    const std::size_t base = base_of_mark(at);
    return fold_cluster(base, base == at ? end : at);
  }
  if (end_of_cluster(passage_, end) != end) return fold_cluster(at, end);
  if (first.length == 1) return look_at_ascii(at);
  if (is_plain(first.character)) {
    settled_ = end;
    return std::nullopt;
  }
  const auto folded = fold_character(first.character);
  if (folded) {
    settled_ = end;
    return Edit{at, end, *folded, folded->size() != first.length};
  }
  return fold_cluster(at, end);
}

}  // namespace rasoat::text
