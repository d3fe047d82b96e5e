// The first line that starts with a capital, or with the label of a first paragraph, begins the article's
// text, unless a word before it wants a name or a number: "Ủy ban nhân dân tỉnh" above, "Sông Vân" here.
#include "reading/article_title.hpp"

#include <optional>

#include "grammars/anatomy_phrases.hpp"
#include "grammars/letter.hpp"
#include "reading/label_at.hpp"
#include "reading/line.hpp"
#include "reading/line_kind.hpp"

namespace rasoat {
namespace {

using grammar::PhraseGroup;

constexpr Offset kLongestTitle = 420;

bool starts_article(std::string_view text, const Block& block) {
  if (block.kind != BlockKind::paragraph) return false;
  const std::string_view inner = block.span.of(text);
  const bool possible = inner.starts_with("Đ") || inner.starts_with("*") || inner.starts_with(" ");
  if (!possible) return false;
  const auto label = label_at(text, without_blanks(text, block.span));
  return label && label->kind == grammar::LabelKind::article && label->closed && !label->alone;
}

bool is_small(std::string_view word) {
  return !word.empty() && !grammar::read_letter(word).capital;
}

// What ends so goes on in the next line whatever it starts with.
bool stays_open(std::string_view line) {
  if (line.ends_with(',') || line.ends_with('-') || line.ends_with(';')) return true;
  if (grammar::ends_with_phrase(PhraseGroup::lead_in, line) ||
      grammar::ends_with_phrase(PhraseGroup::takes_name, line))
    return true;
  // "của Bộ", but not "Sở Nông nghiệp và Môi trường".
  return !is_small(line.substr(line.rfind(' ') + 1)) && grammar::ends_with_phrase(PhraseGroup::whole, line);
}

bool is_first_label(std::string_view text, const Line& line) {
  if (!may_start_with_label(line.inner.of(text))) return false;
  const auto label = label_at(text, line.inner);
  return label && label->closed && !label->alone && label->number == 1 &&
         label->kind == grammar::LabelKind::arabic && grammar::read_letter(text.substr(label->rest)).capital;
}

struct Cut {
  Offset title_end = 0;
  Offset text_start = 0;
};

// Where the title ends and the line begins that is the text's first; nothing where the block is a title only.
std::optional<Cut> text_below(std::string_view text, const Block& block) {
  const bool sentence = ends_sentence(without_blanks(text, block.span).of(text)) || block.joins_next;
  LineCutter cutter(block.span.of(text));
  Line line;
  std::string_view above;
  Offset above_end = 0;
  while (cutter.next(line) && line.span.start < kLongestTitle) {
    line.inner = {line.inner.start + block.span.start, line.inner.end + block.span.start};
    const std::string_view inner = line.inner.of(text);
    if (inner.empty()) continue;
    if (!above.empty()) {
      if (is_first_label(text, line)) return Cut{above_end, line.inner.start};
      const bool capital = grammar::read_letter(inner).capital;
      if (capital && sentence && !stays_open(above)) return Cut{above_end, line.inner.start};
    }
    if (ends_sentence(inner)) return std::nullopt;
    above = inner;
    above_end = line.span.end + block.span.start;
  }
  return std::nullopt;
}

// More articles end without a sentence's mark than with one.
bool articles_are_titled(std::string_view text, const std::vector<Block>& blocks) {
  std::size_t titled = 0;
  std::size_t running = 0;
  for (const Block& block : blocks) {
    if (!starts_article(text, block)) continue;
    const bool sentence = ends_sentence(without_blanks(text, block.span).of(text));
    (sentence ? running : titled) += 1;
  }
  return titled > running;
}

}  // namespace

void part_article_titles(std::string_view text, const Layout& layout, std::vector<Block>& blocks) {
  if (layout.wrap != Wrap::by_width || !articles_are_titled(text, blocks)) return;
  std::vector<Block> parted;
  parted.reserve(blocks.size() + 8);
  for (const Block& block : blocks) {
    parted.push_back(block);
    if (!starts_article(text, block)) continue;
    const auto cut = text_below(text, block);
    if (!cut) continue;
    parted.back().joins_next = false;
    parted.back().span.end = cut->title_end;
    parted.push_back(block);
    parted.back().span.start = cut->text_start;
  }
  blocks = std::move(parted);
}

}  // namespace rasoat
