// tone-style: one document puts the tone mark now on the first vowel of oa, oe, uy and now on the second
// (hòa, hoà; ủy, uỷ). Rhyme by rhyme; either style alone is right. Stands at the first word in the rarer
// style.
#include <array>
#include <optional>

#include "drafting/rule.hpp"
#include "drafting/words.hpp"
#include "grammars/letter_table.hpp"

namespace rasoat::drafting {
namespace {

struct Style {
  unsigned count = 0;
  Span first;
};
struct Rhyme {
  Style early, late;  // hòa; hoà
};

// Which rhyme the word ends in, and whether its mark stands on the last letter; nothing for other words.
struct Marked {
  std::size_t rhyme = 0;
  bool late = false;
};
std::optional<Marked> marked(std::string_view word) {
  char32_t before = 0, last = 0, third = 0;
  bool on_last = false, on_before = false;
  while (!word.empty()) {
    const grammar::Letter letter = grammar::read_letter(word);
    third = before;
    before = last;
    last = letter.base;
    on_before = on_last;
    on_last = letter.tone != grammar::Tone::level;
    word.remove_prefix(letter.length);
  }
  if (on_last == on_before || before == 0 || third == 'q') return std::nullopt;
  if (before == 'o' && (last == 'a' || last == 'e')) return Marked{last == 'a' ? 0u : 1u, on_last};
  if (before == 'u' && last == 'y') return Marked{2, on_last};
  return std::nullopt;
}

void check_rule(const Draft& draft, Report& report) {
  const std::string_view view = draft.view();
  std::array<Rhyme, 3> rhymes;
  each_word(view, whole(view), [&](Span span, const grammar::Word& word) {
    if (word.has_digit || word.letters > 6) return;
    const auto found = marked(span.of(view));
    if (!found) return;
    Style& style = found->late ? rhymes[found->rhyme].late : rhymes[found->rhyme].early;
    if (style.count++ == 0) style.first = span;
  });
  for (const Rhyme& rhyme : rhymes) {
    if (rhyme.early.count == 0 || rhyme.late.count == 0) continue;
    const Style& rare = rhyme.early.count < rhyme.late.count ? rhyme.early : rhyme.late;
    const Style& common = &rare == &rhyme.early ? rhyme.late : rhyme.early;
    Finding& finding = report.at(draft.to_source(rare.first), "check-tone-style",
                                 {std::string(rare.first.of(view)), std::string(common.first.of(view)),
                                  std::to_string(rare.count), std::to_string(common.count)});
    finding.related.push_back({{}, draft.to_source(common.first)});
  }
}

}  // namespace

extern const RuleBody tone_style;
const RuleBody tone_style{check_rule, "Xây dựng đời sống hòa thuận; các bên cùng hoà giải.\n",
                          "Xây dựng đời sống hòa thuận; các bên cùng hòa giải, thỏa thuận.\n"};

}  // namespace rasoat::drafting
