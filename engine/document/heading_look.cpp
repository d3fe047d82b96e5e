#include "document/heading_look.hpp"

#include <algorithm>

#include "document/emphasis.hpp"
#include "document/folded.hpp"
#include "document/section_title.hpp"
#include "grammars/anatomy_phrases.hpp"
#include "grammars/letter.hpp"
#include "reading/label_at.hpp"
#include "reading/line.hpp"
#include "reading/line_kind.hpp"

namespace rasoat {
namespace {

using grammar::PhraseGroup;

constexpr std::size_t kLongestPlainTitle = 400;
constexpr std::size_t kLongestStopped = 130;
constexpr Offset kLongestGap = 40;  // between a run-in title and what is to be filled in

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
  constexpr std::size_t kLongestWithStop = 320;
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
  const EmphasisRun run = title_run(text, inner, label.rest);
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
