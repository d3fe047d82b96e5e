// Which norm held when.
#include "drafting/norm.hpp"

#include "catch.hpp"
#include "drafting/shown.hpp"
#include "reading/readers.hpp"

using namespace rasoat;

namespace {
std::string name(System system, const char* day) {
  const auto norm = drafting::norm_of(system, parse_iso_date(day));
  return norm ? std::string(norm->name) : "-";
}
}  // namespace

TEST_CASE("norms by system and day") {
  CHECK(name(System::state, "2010-12-31") == "-");
  CHECK(name(System::state, "2020-03-04") == "Thông tư 01/2011/TT-BNV");
  CHECK(name(System::state, "2020-03-05") == "Nghị định 30/2020/NĐ-CP");
  CHECK(name(System::party, "2018-04-02") == "Hướng dẫn 11-HD/VPTW");
  CHECK(name(System::party, "2026-05-26") == "Hướng dẫn 36-HD/VPTW");
  CHECK(name(System::party, "2026-05-27") == "Hướng dẫn 05-HD/VPTW");
  CHECK(name(System::front, "2022-01-01") == "-");
}

TEST_CASE("before any norm that is known, form is a remark") {
  const std::string old =
      test::with(test::with(test::state_document(), "năm 2023", "năm 2005"), "TM. ỦY", "T/M ỦY");
  const SourceText source("", old);
  const auto read = read_document(source);
  REQUIRE(read.has_value());
  bool met = false;
  for (const auto& finding : drafting::check(drafting::Draft(*read, {}))) {
    if (finding.rule != "signature-form") continue;
    met = true;
    CHECK(finding.severity == Severity::info);
    CHECK(finding.norm.empty());
  }
  CHECK(met);
}
