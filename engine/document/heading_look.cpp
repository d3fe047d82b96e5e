// Emphasis is followed star by star from the block's start: the title is what it covers after the label.
#include "document/heading_look.hpp"

#include <algorithm>

#include "document/printed_line.hpp"
#include "document/section_title.hpp"
#include "grammars/anatomy_phrases.hpp"
#include "grammars/letter.hpp"
#include "reading/label_at.hpp"
#include "reading/line.hpp"
#include "reading/line_kind.hpp"

namespace rasoat {
namespace {

using grammar::PhraseGroup;

constexpr std::size_t kLongestTitle = 1600;
constexpr std::size_t kLongestPlainTitle = 400;
constexpr std::size_t kLongestStopped = 130;
constexpr Offset kLongestGap = 40;  // between a run-in title and what is to be filled in

// Walks over the runs of a passage between stars: each is emphasised or not as a whole.
class EmphasisWalk {
 public:
  EmphasisWalk(std::string_view text, Span span) : text_(text), at_(span.start), end_(span.end) {}

  // The next run, blanks around it left out; runs of blanks only are passed over. False at the end.
  bool next() {
    while (at_ < end_) {
      if (text_[at_] == '*') take_stars();
      const Offset stop = next_star();
      run_ = without_blanks(text_, {at_, stop});
      at_ = stop;
      if (!run_.empty()) return true;
    }
    return false;
  }

  Span run() const { return run_; }
  bool emphasised() const { return bold_ || italic_; }

 private:
  Offset next_star() const {
    Offset at = at_;
    for (;;) {
      const std::size_t found = text_.substr(0, end_).find('*', at);
      if (found == std::string_view::npos) return end_;
      if (found == at_ || text_[found - 1] != '\\') return static_cast<Offset>(found);
      at = static_cast<Offset>(found) + 1;
    }
  }

  void take_stars() {
    std::size_t stars = 0;
    while (at_ < end_ && text_[at_] == '*') {
      ++at_;
      ++stars;
    }
    if (stars / 2 % 2 == 1) bold_ = !bold_;
    if (stars % 2 == 1) italic_ = !italic_;
  }

  std::string_view text_;
  Offset at_;
  Offset end_;
  Span run_;
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

bool is_only_marks(std::string_view run) {
  return std::all_of(run.begin(), run.end(),
                     [](char byte) { return is_mark(byte) || byte == ' ' || byte == '\n'; });
}

// The emphasis of the title that starts at `from`, and how far it goes.
Run title_run(std::string_view text, Span block, Offset from) {
  Run run;
  EmphasisWalk walk(text, {block.start, std::min(block.end, from + static_cast<Offset>(kLongestTitle))});
  bool after = false;
  while (!after && walk.next()) {
    if (walk.run().end <= from) continue;
    if (walk.emphasised()) {
      run.emphasised = true;
      run.end = walk.run().end;
    } else if (!run.emphasised) {
      return run;
    } else {
      const std::string_view rest = walk.run().of(text);
      run.parted = is_mark(rest[0]);
      after = !is_only_marks(rest);
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

bool has_open_field(std::string_view title) {
  return title.find("…") != std::string_view::npos || title.find("....") != std::string_view::npos ||
         title.find("___") != std::string_view::npos;
}

// "TỔ CHỨC", not "QCVN 02:2019".
bool has_two_words(std::string_view title) {
  unsigned words = 0;
  while (!title.empty() && words < 2) {
    const grammar::Word word = grammar::read_word(title);
    words += word.length != 0 && !word.has_digit;
    title.remove_prefix(word.length != 0 ? word.length : 1);
  }
  return words == 2;
}

HeadingLook plain_look(std::string_view title, bool named) {
  if (is_form_line(title)) return HeadingLook::running;
  if (in_capitals(title)) {
    return title.ends_with(';') || !has_two_words(title) ? HeadingLook::running : HeadingLook::set_off;
  }
  if (title.size() > (named ? 2 * kLongestPlainTitle : kLongestPlainTitle) || title.empty())
    return HeadingLook::running;
  const bool stopped = title.ends_with('.') && !title.ends_with("/.") && title.size() <= kLongestStopped;
  if (ends_sentence(title) && !title.ends_with(':') && !stopped) return HeadingLook::running;
  if (title.ends_with(',') || !grammar::read_letter(title).capital) return HeadingLook::running;
  if (leads_in(title) || has_inner_stop(title) || has_open_field(title)) return HeadingLook::running;
  if (title.ends_with(':') && grammar::phrase_length(PhraseGroup::orders, title) != 0)
    return HeadingLook::running;
  return stopped ? HeadingLook::stopped : HeadingLook::plain;
}

// A whole paragraph in bold or italics may be a sentence all the same.
bool is_sentence(std::string_view title) {
  constexpr std::size_t kLongestWithStop = 160;
  while (title.ends_with("”")) title.remove_suffix(std::string_view("”").size());
  if (title.ends_with("./.") || title.ends_with(';')) return true;
  return title.ends_with('.') &&
         (title.size() > kLongestWithStop || title.find(" này ") != std::string_view::npos);
}

// "MỤC ĐÍCH", not "Mục đích".
bool second_is_capital(std::string_view title) {
  const std::string_view rest = title.substr(grammar::read_letter(title).length);
  return !rest.empty() && grammar::read_letter(rest).capital;
}

bool is_named(grammar::LabelKind kind) {
  return kind <= grammar::LabelKind::subsection || kind == grammar::LabelKind::article;
}

// "1.2 Về y tế", "Điều 3. …", "CHƯƠNG II NHỮNG QUY ĐỊNH CHUNG", but not "Điều 5 Luật này …".
bool is_label(const PlacedLabel& label, std::string_view heading) {
  return label.closed || label.kind == grammar::LabelKind::dotted || in_capitals(heading);
}

// False where what looked like a label is the start of a sentence.
bool look_at_plain(std::string_view text, const Block& block, const PlacedLabel& label,
                   LabelledBlock& found) {
  // What ends like a sentence and is no short one needs no closer look.
  const std::string_view printed = found.title.of(text);
  const bool stopped = (printed.ends_with('.') && printed.size() > kLongestStopped) || printed.ends_with(';');
  const bool sentence = printed.empty() || (stopped && !second_is_capital(printed));
  if (block.joins_next || sentence || printed.size() > 2 * kLongestPlainTitle) return is_label(label, {});
  found.heading = fold(text, found.title);
  if (!is_label(label, found.heading)) return false;
  found.look = plain_look(found.heading, is_named(label.kind));
  return true;
}

bool look_at_marked(std::string_view text, const Block& block, Span inner, const PlacedLabel& label,
                    LabelledBlock& found) {
  const Run run = title_run(text, inner, label.rest);
  if (run.emphasised && !run.whole) {
    const bool field =
        has_open_field(text.substr(run.end, std::min<Offset>(kLongestGap, inner.end - run.end)));
    if (!run.parted || !label.closed || field) return true;
    found.look = HeadingLook::set_off;
    found.title.end = run.end;
    found.heading = fold(text, found.title);
    return true;
  }
  const bool heading = block.kind == BlockKind::heading;
  if (!run.emphasised && !heading) {
    found.label_set_off = inner.of(text)[0] == '*';
    return look_at_plain(text, block, label, found);
  }
  if (found.title.size() > kLongestTitle) return true;
  found.heading = fold(text, found.title);
  const bool mention = !heading && is_named(label.kind) && !is_label(label, found.heading);
  if (!mention && !is_sentence(found.heading) && !is_form_line(found.heading))
    found.look = HeadingLook::set_off;
  return true;
}

// "Phụ lục II (Kèm theo Quyết định số …) BIỂU GIÁ": the title, or what stands below, comes after the bracket.
bool look_at_attachment(std::string_view text, LabelledBlock& found) {
  if (found.title.size() > kLongestTitle) return false;
  std::string title = fold(text, found.title);
  if (!is_attachment(title)) return false;
  found.look = HeadingLook::set_off;
  found.heading = without_attachment(std::move(title));
  found.alone = found.heading.empty();
  return true;
}

}  // namespace

bool is_form_line(std::string_view title) {
  // What is filled in follows a colon; in a title the dots lead to a page.
  return has_open_field(title) && title.find(':') != std::string_view::npos;
}

bool is_emphasised(std::string_view text, Span span) {
  if (span.size() > kLongestTitle) return false;
  EmphasisWalk walk(text, span);
  bool any = false;
  while (walk.next()) {
    if (!walk.emphasised() && !is_only_marks(walk.run().of(text))) return false;
    any = any || walk.emphasised();
  }
  return any;
}

std::optional<LabelledBlock> look_at_label(std::string_view text, const Block& block) {
  // The block's end is looked at only where its start may be a label: it is far away in memory.
  std::string_view start = block.span.of(text);
  while (const std::size_t blank = blank_at_start(start)) start.remove_prefix(blank);
  if (!may_start_with_label(start)) return std::nullopt;
  const Span inner = without_blanks(text, block.span);
  const auto label = label_at(text, inner);
  if (!label || label->kind == grammar::LabelKind::bracket) return std::nullopt;
  LabelledBlock found;
  found.kind = label->kind;
  found.parts = label->parts;
  found.number = label->number;
  found.label = label->printed;
  found.alone = label->alone;
  if (found.alone) {
    if (label->kind != grammar::LabelKind::article) found.look = HeadingLook::plain;
    return found;
  }
  found.title = {label->rest, inner.end};
  if (found.kind == grammar::LabelKind::appendix && look_at_attachment(text, found)) return found;
  const std::string_view printed = found.title.of(text);
  const bool marked =
      block.kind == BlockKind::heading || inner.of(text)[0] == '*' || printed.starts_with('*');
  const bool is_one =
      marked ? look_at_marked(text, block, inner, *label, found) : look_at_plain(text, block, *label, found);
  if (!is_one) return std::nullopt;
  return found;
}

}  // namespace rasoat
