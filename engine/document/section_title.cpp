#include "document/section_title.hpp"

#include <algorithm>

#include "document/emphasis.hpp"
#include "document/folded.hpp"
#include "document/heading_look.hpp"
#include "document/line_role.hpp"
#include "grammars/anatomy_phrases.hpp"
#include "reading/line.hpp"
#include "reading/line_kind.hpp"

namespace rasoat {
namespace {

using grammar::phrase_length;
using grammar::PhraseGroup;

constexpr std::size_t kMostBlocks = 5;
constexpr std::size_t kMostCapitals = 3;
constexpr std::size_t kLongestBlock = 1200;
constexpr std::size_t kLongestPlainLine = 300;

bool stands_between(const Block& block) {
  return block.kind == BlockKind::rule || block.kind == BlockKind::furniture ||
         block.kind == BlockKind::page_break;
}

bool may_be_title(std::string_view text, const Block& block) {
  return (block.kind == BlockKind::paragraph || block.kind == BlockKind::heading) &&
         block.span.size() <= kLongestBlock && !look_at_label(text, block);
}

// No empty line between the two.
bool adjacent(std::string_view text, const Block& above, const Block& below) {
  if (below.span.start < above.span.end) return false;
  const std::string_view between = text.substr(above.span.end, below.span.start - above.span.end);
  return std::count(between.begin(), between.end(), '\n') == 1;
}

bool starts_like_a_name(std::string_view line) {
  return phrase_length(PhraseGroup::body, line) != 0 || phrase_length(PhraseGroup::office, line) != 0;
}

// Columns of a table, fields of a form.
bool is_form_head(std::string_view line) {
  return phrase_length(PhraseGroup::form, line) != 0 || is_form_line(line);
}

// Under "(Kèm theo …)" stands a title in capitals or set off, or the head of a form: a body's name, a motto.
bool may_stand_under_attachment(std::string_view text, std::span<const Block> blocks, std::size_t at) {
  const std::string line = heading_text(text, blocks[at]);
  const bool dressed = in_capitals(line) || is_emphasised(text, blocks[at].span);
  if (!dressed || starts_like_a_name(line) || is_form_head(line)) return false;
  if (phrase_length(PhraseGroup::motto, line) != 0 || phrase_length(PhraseGroup::attached, line) != 0)
    return false;
  for (std::size_t next = at + 1; next < blocks.size() && next < at + 3; ++next) {
    const FirstWords words(text, blocks[next].span);
    if (phrase_length(PhraseGroup::motto, words.text()) != 0) return false;
  }
  return true;
}

void add(std::string& title, std::string_view line) {
  title.append(title.empty() ? "" : " ").append(line);
}

}  // namespace

std::string heading_text(std::string_view text, const Block& block) {
  std::string folded = fold(text, block.span);
  if (block.kind == BlockKind::heading) folded.erase(0, folded.find_first_not_of("# "));
  return folded;
}

std::string without_closing(std::string heading) {
  const auto trim = [&] {
    while (!heading.empty() && (heading.back() == ':' || heading.back() == ' ')) heading.pop_back();
    if (heading.ends_with('.') && !heading.ends_with("..")) heading.pop_back();
  };
  trim();
  const std::size_t open = heading.rfind('[');
  if (heading.ends_with(']') && open != std::string::npos && heading.size() - open <= 5 &&
      heading.find_first_not_of("0123456789", open + 1) == heading.size() - 1) {
    heading.erase(open);
    trim();
  }
  return heading;
}

bool is_attachment(std::string_view line) {
  return line.starts_with('(') && phrase_length(PhraseGroup::attached, line.substr(1)) != 0;
}

std::string without_attachment(std::string title) {
  const std::size_t last = title.rfind(" (");
  if (last != std::string::npos && title.ends_with(')') &&
      is_attachment(std::string_view(title).substr(last + 1)))
    title.erase(last);
  if (!is_attachment(title)) return title;
  const std::size_t end = title.find(')');
  if (end == std::string::npos) return {};
  title.erase(0, title.find_first_not_of(' ', end + 1));
  return in_capitals(title) ? title : std::string();
}

TitleBelow title_below(std::string_view text, std::span<const Block> blocks, std::size_t label) {
  TitleBelow title;
  TitleBelow before_issuer;  // the title, should its last line turn out to be the issuer's
  std::size_t taken = 0;
  bool attached = false;  // "(Kèm theo Quyết định số …)" stands above the title
  for (std::size_t next = label + 1; next < blocks.size() && taken < kMostBlocks; ++next) {
    const Block& block = blocks[next];
    if (stands_between(block)) continue;
    if (!may_be_title(text, block)) break;
    std::string line = heading_text(text, block);
    if (taken == 0 && !attached && is_attachment(line)) {
      attached = true;
      line = without_attachment(std::move(line));
      if (line.empty()) continue;
    }
    if (line.empty() || line[0] == '(' || grammar::is_phrase(PhraseGroup::form, line)) break;
    if (attached && taken == 0 && !may_stand_under_attachment(text, blocks, next)) break;
    if (phrase_length(PhraseGroup::basis, line) != 0 && !in_capitals(line)) {
      if (before_issuer.end != 0) return before_issuer;
      break;
    }
    const bool dressed =
        in_capitals(line) || is_emphasised(text, block.span) || block.kind == BlockKind::heading;
    if (!dressed && (taken > 0 || ends_sentence(line) || line.size() > kLongestPlainLine)) break;
    before_issuer = starts_like_a_name(line) ? title : TitleBelow{};
    add(title.text, line);
    title.end = next + 1;
    ++taken;
    if (!dressed) break;
  }
  return title;
}

TitleBelow capitals_below(std::string_view text, std::span<const Block> blocks, std::size_t title) {
  TitleBelow below;
  for (std::size_t next = title + 1; next < blocks.size() && next <= title + kMostCapitals; ++next) {
    const Block& block = blocks[next];
    if (block.kind != BlockKind::paragraph || block.span.size() > kLongestPlainLine) break;
    if (!adjacent(text, blocks[next - 1], block)) break;
    if (!in_capitals(block.span.of(text)) || look_at_label(text, block)) break;
    add(below.text, fold(text, block.span));
    below.end = next + 1;
  }
  return below;
}

AttachedTitle attached_title(std::string_view text, std::span<const Block> blocks, std::size_t at) {
  const Block& block = blocks[at];
  if (block.kind != BlockKind::paragraph || block.span.size() > kLongestBlock ||
      !in_capitals(block.span.of(text)))
    return {};
  PrintedLine printed;
  printed.text = fold(text, block.span);
  printed.emphasised = is_emphasised(text, block.span);
  const auto typed = type_line(printed);
  if (typed && typed->rest.empty()) {
    TitleBelow below = title_below(text, blocks, at);
    return {std::move(printed.text), std::move(below.text), below.end};
  }
  for (std::size_t next = at + 1; next < blocks.size() && next < at + 3; ++next) {
    if (blocks[next].kind != BlockKind::paragraph) continue;
    if (is_attachment(FirstWords(text, blocks[next].span).text())) return {{}, std::move(printed.text), 0};
    break;
  }
  return {};
}

}  // namespace rasoat
