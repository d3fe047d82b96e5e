// homoglyph: a letter that only looks like the right one. The pages print alike, but no search finds the
// word. Ð, Ɖ for Đ anywhere; Cyrillic or Greek letters inside a word of Latin ones; l, O among the figures of
// a number. Words wholly in another script are foreign words.
#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "drafting/rule.hpp"
#include "source/utf8.hpp"

namespace rasoat::drafting {
namespace {

struct Alike {
  char32_t wrong;
  char32_t right;
};
constexpr std::array kAlike = std::to_array<Alike>({
    {U'Ð', U'Đ'}, {U'Ɖ', U'Đ'}, {U'ð', U'đ'}, {U'ɖ', U'đ'}, {U'А', U'A'}, {U'В', U'B'}, {U'Е', U'E'},
    {U'К', U'K'}, {U'М', U'M'}, {U'Н', U'H'}, {U'О', U'O'}, {U'Р', U'P'}, {U'С', U'C'}, {U'Т', U'T'},
    {U'Х', U'X'}, {U'У', U'Y'}, {U'І', U'I'}, {U'а', U'a'}, {U'е', U'e'}, {U'о', U'o'}, {U'р', U'p'},
    {U'с', U'c'}, {U'х', U'x'}, {U'у', U'y'}, {U'і', U'i'}, {U'Α', U'A'}, {U'Β', U'B'}, {U'Ε', U'E'},
    {U'Ζ', U'Z'}, {U'Η', U'H'}, {U'Ι', U'I'}, {U'Κ', U'K'}, {U'Μ', U'M'}, {U'Ν', U'N'}, {U'Ο', U'O'},
    {U'Ρ', U'P'}, {U'Τ', U'T'}, {U'Υ', U'Y'}, {U'Χ', U'X'}, {U'ο', U'o'}, {U'ν', U'v'}, {U'ι', U'i'},
});

std::optional<char32_t> right_for(char32_t wrong) {
  const auto found = std::ranges::find(kAlike, wrong, &Alike::wrong);
  return found == kAlike.end() ? std::nullopt : std::optional(found->right);
}

bool is_stroke_d(char32_t c) {
  return c == U'Ð' || c == U'Ɖ' || c == U'ð' || c == U'ɖ';
}

bool is_latin(char32_t c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
         (c >= 0xC0 && c < 0x250 && c != 0xD7 && c != 0xF7) || (c >= 0x1EA0 && c < 0x1EFA);
}

bool is_other_script(char32_t c) {
  return c >= 0x370 && c < 0x530;
}

bool is_part(char32_t c) {
  return is_latin(c) || is_other_script(c) || (c >= 0x300 && c < 0x370) || is_stroke_d(c) ||
         (c >= '0' && c <= '9');
}

// One word under way.
struct Run {
  Offset start = 0;
  std::string right;
  bool latin = false, stroke = false, other = false, unknown = false;

  void add(char32_t c) {
    const auto better = right_for(c);
    utf8::append(right, better.value_or(c));
    latin = latin || (is_latin(c) && !is_stroke_d(c));
    stroke = stroke || is_stroke_d(c);
    other = other || is_other_script(c);
    unknown = unknown || (is_other_script(c) && !better);
  }
  bool is_wrong() const { return !unknown && (stroke || (other && latin)); }
};

void report_run(const Draft& draft, const Run& run, Offset end, Report& report) {
  const Span span{run.start, end};
  Finding& finding = report.at(span, "check-homoglyph", {std::string(span.of(draft.source())), run.right});
  finding.replacement = run.right;
  finding.safe = true;
}

void check_letters(const Draft& draft, Report& report) {
  const std::string_view text = draft.source();
  std::optional<Run> run;
  for (std::size_t at = 0; at <= text.size();) {
    const utf8::Decoded next = at < text.size() ? utf8::decode(text.substr(at)) : utf8::Decoded{U' ', 1};
    if (is_part(next.character)) {
      if (!run) run.emplace().start = static_cast<Offset>(at);
      run->add(next.character);
    } else if (run) {
      if (run->is_wrong()) report_run(draft, *run, static_cast<Offset>(at), report);
      run.reset();
    }
    at += next.length;
  }
}

// "số l2-KH/TU", "Số: 1O/KH-UBND": figures and l, O, then a separator and a capital.
void check_figures(const Draft& draft, Report& report) {
  const std::string_view view = draft.view();
  for (const char* word : {"số ", "Số ", "số: ", "Số: "}) {
    const std::string_view label = word;
    for (std::size_t at = view.find(label); at != std::string_view::npos; at = view.find(label, at + 1)) {
      const std::size_t start = at + label.size();
      const std::size_t end = std::min(view.find_first_not_of("0123456789lO", start), view.size());
      const std::string printed(view.substr(start, end - start));
      const bool mixed = printed.find_first_of("lO") != std::string::npos &&
                         printed.find_first_of("0123456789") != std::string::npos;
      if (!mixed || end + 1 >= view.size() || (view[end] != '-' && view[end] != '/')) continue;
      std::string right = printed;
      std::ranges::replace(right, 'l', '1');
      std::ranges::replace(right, 'O', '0');
      Finding& finding = report.at(draft.to_source({static_cast<Offset>(start), static_cast<Offset>(end)}),
                                   "check-homoglyph", {printed, right});
      finding.replacement = right;
      finding.safe = true;
    }
  }
}

void check_rule(const Draft& draft, Report& report) {
  check_letters(draft, report);
  check_figures(draft, report);
}

}  // namespace

extern const RuleBody homoglyph;
const RuleBody homoglyph{check_rule, "Ðảng ủy xã Suối Trăm ban hành kế hoạch.\n",
                         "Đảng ủy xã Suối Trăm ban hành kế hoạch.\n"};

}  // namespace rasoat::drafting
