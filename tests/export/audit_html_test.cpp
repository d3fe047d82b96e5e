// The report of large things: what is left out, what is cut, and that nothing grows beyond bounds.
#include "export/audit_html.hpp"

#include "catch.hpp"
#include "export/report_parts.hpp"
#include "odd_graph.hpp"

namespace rasoat {
namespace {

std::string report(const OddGraph& odd, const Audit& audit,
                   const std::function<std::optional<std::string>(const Record&)>& text_of) {
  std::string out;
  write_audit_html([&](std::string_view piece) { out += piece; }, {odd.graph, audit, "Báo cáo", text_of},
                   Language::vi);
  return out;
}

std::size_t count(const std::string& text, std::string_view word) {
  std::size_t found = 0;
  for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) ++found;
  return found;
}

Audit audit_of_a_day() {
  Audit audit{};
  audit.as_of = *make_date(2022, 1, 1);
  return audit;
}

constexpr std::string_view kDocument = "<script type=\"application/json\" id=d";

TEST_CASE("a long document is cut between two characters, and it is said") {
  OddGraph odd;
  odd.add("a.txt", "dài");
  std::string text = "x";
  while (text.size() < kReportOneText + 10) text += "ộ";  // the limit falls inside of one
  const std::string page = report(odd, audit_of_a_day(), [&](const Record&) { return text; });
  CHECK(count(page, "\"cut\":true") == 1);
  CHECK_FALSE(page.contains("\uFFFD"));
  CHECK(page.size() < kReportOneText + report_graph().size() + (1 << 17));
}

TEST_CASE("of too many documents those that the audit leads to are kept") {
  OddGraph odd;
  for (int i = 0; i < 40; ++i) odd.add(std::to_string(i) + ".txt", "một");
  Audit audit = audit_of_a_day();
  Finding finding;
  finding.rule = "no-document";
  finding.message = "no-document";
  finding.place.file = "39.txt";
  audit.findings.push_back(finding);
  const std::string text(kReportOneText, 'x');
  const std::string page = report(odd, audit, [&](const Record&) { return text; });
  CHECK(count(page, kDocument) == kReportText / kReportOneText + 1);  // the data too
  CHECK(page.contains(std::string(kDocument) + "39>"));
  CHECK(page.contains(std::string(kDocument) + "0>"));
  CHECK_FALSE(page.contains(std::string(kDocument) + "38>"));
}

TEST_CASE("documents that must be escaped take the place that they need") {
  OddGraph odd;
  for (int i = 0; i < 40; ++i) odd.add(std::to_string(i) + ".txt", "một");
  const std::string text(kReportOneText / 2, '<');
  const std::string page = report(odd, audit_of_a_day(), [&](const Record&) { return text; });
  CHECK(page.size() < kReportText + report_graph().size() + (1 << 18));
  CHECK(count(page, kDocument) > 5);
}

TEST_CASE("documents whose words are no longer those of the record are shown without marks") {
  OddGraph odd = odd_graph();
  const std::string page =
      report(odd, audit_of_a_day(), [](const Record&) { return std::string("other words"); });
  CHECK(count(page, "\"changed\":true") == odd_texts().size() + 1);
  CHECK(count(page, "\"changed\":false") == 3);  // nothing was marked in them
  const std::string gone = report(odd, audit_of_a_day(), [](const Record&) { return std::nullopt; });
  CHECK(count(gone, kDocument) == 1);
}

TEST_CASE("a directive with five thousand answers and as many gaps") {
  OddGraph odd;
  odd.add("0.txt", "Kế hoạch");
  Audit audit = audit_of_a_day();
  Directive directive;
  directive.id = "file:0.txt";
  directive.shown = "1-KH/TU";
  directive.file = "0.txt";
  for (int i = 1; i <= 5000; ++i) {
    const std::string name = std::to_string(i);
    odd.join(odd.add(name + ".txt", name + "-KH/HU"), 0, Relation::implements, "1-KH/TU");
    ImplementedBy by;
    by.id = "file:" + name + ".txt";
    directive.implemented_by.push_back(by);
    Expectation one;
    one.directive_file = "0.txt";
    one.body = one.body_name = "body " + name;
    audit.expectations.push_back(one);
  }
  audit.directives.push_back(directive);
  const std::string page = report(odd, audit, [](const Record&) { return std::string("ngắn"); });
  CHECK(count(page, kDocument) == 5002);
  CHECK(page.size() < 3'000'000);
}

}  // namespace
}  // namespace rasoat
