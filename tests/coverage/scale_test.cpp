// Ten thousand documents: the result is right, and it comes (no time is measured).
#include <algorithm>

#include "coverage/shown.hpp"

using namespace shown;

namespace {

std::string number(int value) {
  return std::to_string(value);
}

}  // namespace

TEST_CASE("ten thousand documents that cite one another fifty times each") {
  constexpr int kDocuments = 10'000, kCitations = 50;
  std::vector<FileRecord> records;
  records.push_back(Doc("00000.md", "1-KH/TU", "2021-02-02", "Tỉnh ủy Sông Vân")
                        .duty(DutyAction::plan, {"Đảng ủy Khối"}, "2021-06-30"));
  for (int i = 1; i < kDocuments; ++i) {
    Doc doc(number(100'000 + i) + ".md", number(i) + "-KH/ĐUK", "2021-03-03",
            "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh");
    if (i % 1'000 == 0) doc.implements("1-KH/TU", "2021-02-02");
    for (int c = 0; c < kCitations; ++c)
      doc.cites(number((i * 7 + c * 131) % kDocuments + 1) + "-KH/ĐUK", c % 2 ? "2021-03-03" : "");
    records.push_back(doc);
  }
  const Audit result = audit(std::move(records), settings());
  CHECK(result.documents == kDocuments);
  REQUIRE(result.expectations.size() == 1);
  CHECK(result.expectations.front().status == Status::met);
  CHECK(result.expectations.front().evidence.size() == 9);
  REQUIRE(result.directives.size() == 1);
  CHECK(result.directives.front().implemented_by.size() == 9);
  CHECK(result.findings.empty());
}

TEST_CASE("one designation borne by thousands of bodies") {
  constexpr int kBodies = 4'000;
  std::vector<FileRecord> records;
  for (int i = 0; i < kBodies; ++i) {
    const std::string body = "Chi bộ thôn " + number(i);
    records.push_back(Doc("nq/" + number(i) + ".md", "01-NQ/CB", "2021-03-03", body));
    records.push_back(Doc("kh/" + number(i) + ".md", "01-KH/CB", "2021-04-04", body)
                          .implements("01-NQ/CB")
                          .cites("01-NQ/CB", "2021-03-04"));
  }
  const Audit result = audit(std::move(records), settings(false));
  CHECK(result.documents == 2 * kBodies);
  // Without a date and with a wrong one, each means the resolution of its own body.
  REQUIRE(result.directives.size() == kBodies);
  CHECK(std::all_of(result.directives.begin(), result.directives.end(),
                    [](const Directive& one) { return one.implemented_by.size() == 1; }));
  CHECK(findings(result, "citation-conflict").size() == kBodies);
}

TEST_CASE("a chain of thousands of plans lists its implementers without end of memory") {
  std::vector<FileRecord> records;
  for (int i = 0; i < 5'000; ++i) {
    Doc doc(number(100'000 + i) + ".md", number(i + 1) + "-KH/ĐUK", "2021-03-03", "Đảng ủy Khối");
    if (i > 0) doc.implements(number(i) + "-KH/ĐUK");
    records.push_back(doc);
  }
  const Audit result = audit(std::move(records), settings());
  std::size_t listed = 0;
  for (const Directive& one : result.directives) listed += one.implemented_by.size();
  CHECK(result.directives.size() == 4'999);
  CHECK(listed <= 5'010'000);
  CHECK(std::any_of(result.directives.begin(), result.directives.end(),
                    [](const Directive& one) { return one.truncated; }));
}
