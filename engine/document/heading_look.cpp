// Emphasis is followed star by star from the block's start: the title is what it covers after the label.
#include "document/heading_look.hpp"

#include <algorithm>

#include "document/printed_line.hpp"
#include "grammars/anatomy_phrases.hpp"
#include "grammars/letter.hpp"
#include "reading/line.hpp"
#include "reading/line_kind.hpp"
#include "reading/scan.hpp"

namespace rasoat {
namespace {

using grammar::PhraseGroup;

constexpr std::size_t kLongestTitle = 1600;
constexpr std::size_t kLongestPlainTitle = 300;

// Walks over the letters of a passage with the emphasis that each has.
class EmphasisWalk {
 public:
  EmphasisWalk(std::string_view text, Span span) : text_(text), at_(span.start), end_(span.end) {}

  // The next byte that is neither markup nor blank; false at the end.
  bool next() {
    while (at_ < end_) {
      const char byte = text_[at_];
      if (byte == '*') {
        take_stars();
      } else if (byte == '\\' && at_ + 1 < end_) {
        here_ = at_ + 1;
        at_ += 2;
        return true;
      } else if (const std::size_t blank =
                     static_cast<unsigned char>(byte) <= ' ' || byte == '\xC2' || byte == '\xE2'
                         ? blank_at_start(text_.substr(at_, end_ - at_))
                         : 0) {
        at_ += static_cast<Offset>(blank);
      } else {
        here_ = at_++;
        return true;
      }
    }
    return false;
  }

  Offset here() const { return here_; }
  bool emphasised() const { return bold_ || italic_; }

 private:
  void take_stars() {
    std::size_t stars = 0;
    while (at_ < end_ && text_[at_] == '*') {
      ++at_;
      ++stars;
    }
    for (std::size_t pair = 0; pair < stars / 2; ++pair) bold_ = !bold_;
    if (stars % 2 == 1) italic_ = !italic_;
  }

  std::string_view text_;
  Offset at_;
  Offset end_;
  Offset here_ = 0;
  bool bold_ = false;
  bool italic_ = false;
};

struct Run {
  bool emphasised = false;
  Offset end = 0;       ///< one past its last letter
  bool whole = false;   ///< nothing but punctuation follows it
  bool parted = false;  ///< a colon or a full stop parts it from what follows
};

bool is_mark(char byte) {
  return byte == '.' || byte == ':' || byte == ';' || byte == ',';
}

// The emphasis of the title that starts at `from`, and how far it goes.
Run title_run(std::string_view text, Span block, Offset from) {
  Run run;
  EmphasisWalk walk(text, block);
  bool in_title = false;
  bool after = false;
  for (unsigned steps = 0; steps < kLongestTitle && walk.next(); ++steps) {
    if (walk.here() < from) continue;
    if (!in_title) {
      if (!walk.emphasised()) return run;
      run.emphasised = in_title = true;
    }
    if (walk.emphasised() && !after) {
      run.end = walk.here() + 1;
    } else if (is_mark(text[walk.here()]) && !after) {
      run.parted = true;
    } else {
      after = true;
      break;
    }
  }
  run.whole = !after;
  run.parted = run.parted || (run.end > 0 && is_mark(text[run.end - 1]));
  return run;
}

// "… như sau:", "… bao gồm:": what follows belongs to the sentence.
bool leads_in(std::string_view title) {
  while (!title.empty() && (title.back() == ':' || title.back() == ' ')) title.remove_suffix(1);
  return grammar::ends_with_phrase(PhraseGroup::lead_in, title);
}

// A full stop or semicolon in the middle: more than a title stands there.
bool has_inner_stop(std::string_view title) {
  for (std::size_t at = title.find(". "); at != std::string_view::npos; at = title.find(". ", at + 1)) {
    const bool figure = at > 0 && title[at - 1] >= '0' && title[at - 1] <= '9';  // "Mục tiêu 1. Về y tế"
    if (!figure && at + 2 < title.size() && grammar::read_letter(title.substr(at + 2)).capital) return true;
  }
  return false;
}

// "Họ và tên: ………": a line to be filled in.
bool has_open_field(std::string_view title) {
  return title.find("…") != std::string_view::npos || title.find("....") != std::string_view::npos ||
         title.find("___") != std::string_view::npos;
}

HeadingLook plain_look(std::string_view title, bool named) {
  if (in_capitals(title) && title.find(' ') != std::string_view::npos) {
    return title.ends_with(';') ? HeadingLook::running : HeadingLook::set_off;
  }
  if (title.size() > (named ? 2 * kLongestPlainTitle : kLongestPlainTitle) || title.empty())
    return HeadingLook::running;
  if (ends_sentence(title) && !title.ends_with(':')) return HeadingLook::running;
  if (title.ends_with(',') || !grammar::read_letter(title).capital) return HeadingLook::running;
  if (leads_in(title) || has_inner_stop(title) || has_open_field(title)) return HeadingLook::running;
  if (title.ends_with(':') && grammar::phrase_length(PhraseGroup::orders, title) != 0)
    return HeadingLook::running;
  return HeadingLook::plain;
}

// A whole paragraph in bold or italics may be a sentence all the same.
bool is_sentence(std::string_view title) {
  constexpr std::size_t kLongestWithStop = 160;
  while (title.ends_with("”")) title.remove_suffix(std::string_view("”").size());
  if (title.ends_with("./.") || title.ends_with(';')) return true;
  return title.ends_with('.') &&
         (title.size() > kLongestWithStop || title.find(" này ") != std::string_view::npos);
}

bool is_named(grammar::LabelKind kind) {
  return kind <= grammar::LabelKind::subsection || kind == grammar::LabelKind::article;
}

}  // namespace

bool is_emphasised(std::string_view text, Span span) {
  EmphasisWalk walk(text, span);
  for (unsigned steps = 0; steps < kLongestTitle; ++steps) {
    if (!walk.next()) return steps > 0;
    if (!walk.emphasised() && !is_mark(text[walk.here()])) return false;
  }
  return false;
}

std::optional<LabelledBlock> look_at_label(std::string_view text, const Block& block) {
  const Span inner = without_blanks(text, block.span);
  if (inner.empty() || !may_start_with_label(inner.of(text))) return std::nullopt;
  const FirstWords words(text, inner, 64);
  const auto label = grammar::parse_heading_label(words.text());
  if (!label || label->kind == grammar::LabelKind::bracket) return std::nullopt;
  LabelledBlock found{label->kind, label->parts, label->number, HeadingLook::running, false, {}, {}};
  const Offset title = words.source(label->length);
  found.label = {words.source(0), words.source(label->text.size() - 1) + 1};
  found.alone = label->length == words.text().size() && title >= inner.end;
  if (found.alone) {
    found.look = label->kind == grammar::LabelKind::article ? HeadingLook::running : HeadingLook::plain;
    return found;
  }
  found.title = {title, inner.end};
  const Run run = title_run(text, inner, title);
  if (run.emphasised && !run.whole) {
    if (run.parted && label->closed) {
      found.look = HeadingLook::set_off;
      found.title.end = run.end;
    }
    return found;
  }
  if (found.title.size() > kLongestTitle) return found;
  const std::string folded = fold(text, found.title);
  if (run.emphasised || block.kind == BlockKind::heading) {
    const bool mention =
        !label->closed && is_named(label->kind) && !in_capitals(folded) && block.kind != BlockKind::heading;
    found.look = mention || is_sentence(folded) ? HeadingLook::running : HeadingLook::set_off;
  } else if (label->closed || in_capitals(folded) || label->kind == grammar::LabelKind::dotted) {
    found.look = block.joins_next ? HeadingLook::running : plain_look(folded, is_named(label->kind));
  } else {
    return std::nullopt;  // "Điều 5 Luật này …"
  }
  return found;
}

}  // namespace rasoat
