#include "export/comparison_words.hpp"
#include "export/comparison_writers.hpp"
#include "export/directive_text.hpp"
#include "export/harmless.hpp"
#include "export/wording.hpp"

namespace rasoat {
namespace {

Colour colour_of(Change change) {
  switch (change) {
    case Change::closed:
    case Change::better:
      return Colour::good;
    case Change::fresh:
    case Change::worse:
      return Colour::warning;
    default:
      return Colour::faint;
  }
}

}  // namespace

void write_comparison_text(const Sink& sink, const Comparison& comparison, const TextStyle& style) {
  Page page(sink, style);
  for (const std::string& line : comparison_head(style.language, comparison)) page.put(line).end_line();
  for (const std::string& line : cautions_in_words(style.language, comparison))
    page.put("! " + line, Colour::warning).end_line();
  const auto counts = counts_of(comparison);
  for (const Change change : kChanges) {
    const std::size_t count = counts[static_cast<std::size_t>(change)];
    if (count == 0) continue;
    page.heading("change-" + std::string(name_of(change)), count);
    for (const ChangedGap& gap : comparison.gaps) {
      if (gap.change != change) continue;
      const Standpoint& one = gap.latest();
      page.indent(2).put(on_one_line(one.body_name), Colour::strong);
      page.put(" · " + directive_in_words(style.language, one) + " · " + asked_in_words(style.language, one));
      page.put(" · ").put(course_in_words(style.language, gap), colour_of(change)).end_line();
    }
    for (const ChangedFinding& one : comparison.findings) {
      if (one.change != change) continue;
      page.indent(2).put(harmless(one.finding->file) + ":" + std::to_string(one.finding->line),
                         Colour::faint);
      page.put(" " + on_one_line(one.finding->message))
          .put("  [" + on_one_line(one.finding->rule) + "]", Colour::faint);
      page.end_line();
    }
  }
}

}  // namespace rasoat
