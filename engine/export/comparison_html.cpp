#include "export/comparison_words.hpp"
#include "export/comparison_writers.hpp"
#include "export/html_text.hpp"
#include "export/pieces.hpp"
#include "export/report_parts.hpp"
#include "export/wording.hpp"

namespace rasoat {
namespace {

void cell(Pieces& to, std::string_view text) {
  to.put("<td><bdi>");
  append_html(to.out, text);
  to.put("</bdi></td>");
}

void write_change(Pieces& to, const Comparison& comparison, Language language, Change change,
                  std::size_t count) {
  to.put("<section><h2>").put(html(message(language, "change-" + std::string(name_of(change)))));
  to.put(" (").put(count).put(")</h2><div class=scroll tabindex=0><table>\n<thead><tr>");
  for (const std::string_view id : {"column-body", "column-directive", "column-asked", "column-status"})
    to.put("<th scope=col>").put(html(message(language, id))).put("</th>");
  to.put("</tr></thead><tbody>\n");
  for (const ChangedGap& gap : comparison.gaps) {
    if (gap.change != change) continue;
    to.put("<tr>");
    cell(to, gap.latest().body_name);
    cell(to, directive_in_words(language, gap.latest()));
    cell(to, asked_in_words(language, gap.latest()));
    cell(to, course_in_words(language, gap));
    to.put("</tr>\n").step();
  }
  for (const ChangedFinding& one : comparison.findings) {
    if (one.change != change) continue;
    to.put("<tr>");
    cell(to, one.finding->body);
    cell(to, one.finding->file + ":" + std::to_string(one.finding->line));
    cell(to, one.finding->message);
    cell(to, one.finding->rule);
    to.put("</tr>\n").step();
  }
  to.put("</tbody></table></div></section>\n");
}

}  // namespace

void write_comparison_html(const Sink& sink, const Comparison& comparison, Language language) {
  Pieces to(sink);
  const std::string title = message(language, "compare-title");
  write_page_start(to, language, title, {});
  to.put("<main><h1>").put(html(title)).put("</h1>\n");
  for (const std::string& line : comparison_head(language, comparison))
    to.put("<p>").put(html(line)).put("</p>\n");
  for (const std::string& line : cautions_in_words(language, comparison))
    to.put("<p class=caution role=note>⚠ ").put(html(line)).put("</p>\n");
  const auto counts = counts_of(comparison);
  for (const Change change : kChanges) {
    const std::size_t count = counts[static_cast<std::size_t>(change)];
    if (count > 0) write_change(to, comparison, language, change, count);
  }
  to.put("</main></body></html>\n");
}

}  // namespace rasoat
