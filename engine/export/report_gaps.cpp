#include "export/report_gaps.hpp"

#include <array>

#include "export/harmless.hpp"
#include "export/html_text.hpp"
#include "export/matrix.hpp"
#include "export/wording.hpp"

namespace rasoat {
namespace {

void cell(Pieces& to, std::string_view text) {
  to.put("<td><bdi>").put(html(on_one_line(text))).put("</bdi></td>");
}

void write_row(Pieces& to, const Expectation& one, Language language) {
  to.put("<tr>");
  cell(to, std::string(symbol_of(one.status)) + " " +
               message(language, "status-" + std::string(name_of(one.status))));
  cell(to, one.body_name);
  cell(to, asked_in_words(language, one));
  cell(to, one.directive.value_or(one.directive_file));
  cell(to, one.due ? date_in_words(language, *one.due) : "");
  to.put("</tr>\n").step();
}

}  // namespace

void write_report_gaps(Pieces& to, const Audit& audit, Language language) {
  to.put("<div class=scroll><table><thead><tr>");
  for (const std::string_view id :
       {"column-status", "column-body", "column-asked", "column-directive", "column-due"})
    to.put("<th scope=col>").put(html(message(language, id))).put("</th>");
  to.put("</tr></thead><tbody>\n");
  std::size_t gaps = 0;
  for (const Expectation& one : audit.expectations) {
    if (one.status != Status::missing && one.status != Status::late) continue;
    if (++gaps <= kPlainGaps) write_row(to, one, language);
  }
  to.put("</tbody></table></div>\n");
  if (gaps <= kPlainGaps) return;
  const std::array rest = {std::to_string(gaps - kPlainGaps)};
  to.put("<p>").put(html(message(language, "report-more", rest))).put("</p>\n");
}

}  // namespace rasoat
