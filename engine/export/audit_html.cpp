// The page holds words, figures and tables as JSON beside the script that shows them; the documents follow,
// each in a block of its own that is taken apart when it is opened. So the first view does not wait for the
// rest. The code of the interactive graph stands there as text, until its tab is opened.
#include "export/audit_html.hpp"

#include <array>

#include "export/harmless.hpp"
#include "export/html_text.hpp"
#include "export/pieces.hpp"
#include "export/report_data.hpp"
#include "export/report_document.hpp"
#include "export/report_gaps.hpp"
#include "export/report_parts.hpp"
#include "export/report_statements.hpp"

namespace rasoat {

std::string title_of(const HtmlReport& report, Language language) {
  return report.title.value_or(
      message(language, "report-title", std::array{on_one_line(report.audit.archive)}));
}

void write_audit_html(const Sink& sink, const HtmlReport& report, Language language) {
  Pieces to(sink);
  const std::vector<bool> held = documents_held(report);
  const std::string title = title_of(report, language);
  write_page_start(to, language, title, {report_script(), report_graph()});
  to.put("<a class=skip href=\"#main\">").put(html(message(language, "report-skip"))).put("</a>\n");
  to.put("<header id=top><h1><bdi id=title>")
      .put(html(title))
      .put("</bdi></h1><nav id=nav></nav></header>\n");
  to.put("<main id=main tabindex=-1><noscript><p>").put(html(message(language, "report-no-script")));
  to.put("</p>\n");
  write_report_gaps(to, report.audit, language);
  to.put("</noscript></main>\n<dialog id=detail aria-labelledby=detail-name></dialog>\n");
  to.put("<script type=\"application/json\" id=data>");
  write_report_data(json_in_html(to), report, held, language);
  to.put("</script>\n<script>").put(report_script()).put("</script>\n");
  if (!report_graph().empty()) {
    to.put("<script type=\"application/json\" id=edges>");
    write_report_statements(json_in_html(to), report.graph);
    to.put("</script>\n<script type=\"text/plain\" id=graph-code>").put(report_graph()).put("</script>\n");
  }
  for (std::uint32_t record = 0; record < report.graph.records.size(); ++record) {
    if (!held[record]) continue;
    to.put("<script type=\"application/json\" id=d").put(report.graph.node_of[record]).put(">");
    write_report_document(json_in_html(to), report, record);
    to.put("</script>\n");
  }
  to.put("</body>\n</html>\n");
}

}  // namespace rasoat
