// Correct documents of all types: nothing at error or warning level.
#include <filesystem>

#include "catch.hpp"
#include "drafting/shown.hpp"
#include "reading/readers.hpp"

using namespace rasoat;
namespace fs = std::filesystem;

TEST_CASE("correct documents are met with silence") {
  unsigned documents = 0;
  for (const auto& entry : fs::directory_iterator(fs::path(RASOAT_SOURCES) / "corpus/drafts")) {
    const auto source = SourceText::read(entry.path());
    REQUIRE(source.has_value());
    const auto read = read_document(*source);
    REQUIRE(read.has_value());
    drafting::CheckOptions options;
    options.as_of = parse_iso_date("2026-06-30");
    const drafting::Draft draft(*read, options);
    ++documents;
    for (const auto& finding : drafting::check(draft)) {
      INFO(entry.path().filename().string() << ": " << finding.rule << " at " << finding.span.start);
      CHECK(finding.severity == Severity::info);
    }
  }
  CHECK(documents >= 20);
}
