#include "export/comparison_words.hpp"
#include "export/comparison_writers.hpp"
#include "export/html_text.hpp"
#include "export/pieces.hpp"
#include "export/report_parts.hpp"
#include "export/wording.hpp"

namespace rasoat {
namespace {

using Cells = std::array<std::string, 4>;

constexpr std::array<std::string_view, 4> kGapHeads = {"column-body", "column-directive", "column-asked",
                                                       "column-status"};
constexpr std::array<std::string_view, 4> kFindingHeads = {"column-body", "column-place", "column-finding",
                                                           "column-rule"};

Cells heads_in_words(Language language, const std::array<std::string_view, 4>& ids) {
  Cells out;
  for (std::size_t i = 0; i < ids.size(); ++i) out[i] = message(language, ids[i]);
  return out;
}

// On narrow screens each cell stands below its head (style.css).
void write_table(Pieces& to, const Cells& heads, const std::vector<Cells>& rows) {
  if (rows.empty()) return;
  to.put("<div class=scroll tabindex=0><table class=stack>\n<thead><tr>");
  for (const std::string& head : heads) to.put("<th scope=col>").put(html(head)).put("</th>");
  to.put("</tr></thead><tbody>\n");
  for (const Cells& row : rows) {
    to.put("<tr>");
    for (std::size_t i = 0; i < row.size(); ++i) {
      to.put("<td data-head=\"").put(html(heads[i])).put("\"><bdi>");
      append_html(to.out, row[i]);
      to.put("</bdi></td>");
    }
    to.put("</tr>\n").step();
  }
  to.put("</tbody></table></div>\n");
}

std::string change_in_words(Language language, Change change) {
  return message(language, "change-" + std::string(name_of(change)));
}

void write_change(Pieces& to, const Comparison& comparison, Language language, Change change,
                  std::size_t count) {
  to.put("<section id=").put(name_of(change)).put("><h2>").put(html(change_in_words(language, change)));
  to.put(" (").put(count).put(")</h2>");
  std::vector<Cells> gaps, findings;
  for (const ChangedGap& gap : comparison.gaps) {
    if (gap.change == change)
      gaps.push_back({gap.latest().body_name, directive_in_words(language, gap.latest()),
                      asked_in_words(language, gap.latest()), course_in_words(language, gap)});
  }
  for (const ChangedFinding& one : comparison.findings) {
    const SnapshotFinding& finding = *one.finding;
    if (one.change == change)
      findings.push_back(
          {finding.body, finding.file + ":" + std::to_string(finding.line), finding.message, finding.rule});
  }
  write_table(to, heads_in_words(language, kGapHeads), gaps);
  if (!gaps.empty() && !findings.empty())
    to.put("<h3>").put(html(message(language, "heading-findings"))).put("</h3>\n");
  write_table(to, heads_in_words(language, kFindingHeads), findings);
  to.put("</section>\n");
}

// How many changes of each kind, each leading to its section.
void write_counts(Pieces& to, const std::array<std::size_t, 6>& counts, Language language) {
  to.put("<ul class=figures>");
  for (const Change change : kChanges) {
    const std::size_t count = counts[static_cast<std::size_t>(change)];
    if (count == 0) continue;
    to.put("<li><b>").put(count).put("</b><a href=\"#").put(name_of(change)).put("\">");
    to.put(html(change_in_words(language, change))).put("</a></li>");
  }
  to.put("</ul>\n");
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
  write_counts(to, counts, language);
  for (const Change change : kChanges) {
    const std::size_t count = counts[static_cast<std::size_t>(change)];
    if (count > 0) write_change(to, comparison, language, change, count);
  }
  to.put("</main></body></html>\n");
}

}  // namespace rasoat
