// What a check found, written out: lines of any length, with any number of findings in them.
#include <algorithm>
#include <string>
#include <vector>

#include "catch.hpp"
#include "export/check_text.hpp"

using namespace rasoat;

TEST_CASE("thousands of findings in one line of megabytes") {
  std::string text;
  drafting::CheckedDraft draft{"a.txt", {}, {}};
  for (Offset i = 0; i < 100'000; ++i) {
    drafting::Finding& finding = draft.findings.emplace_back();
    finding.rule = "syllable";
    finding.severity = Severity::warning;
    finding.span = {static_cast<Offset>(text.size()), static_cast<Offset>(text.size() + 7)};
    finding.message = "check-blank-date";
    text += "nghành ........................ ";
  }
  draft.text = text;
  std::size_t lines = 0;
  write_check_text(
      [&](std::string_view piece) { lines += static_cast<std::size_t>(std::ranges::count(piece, '\n')); },
      {&draft, 1}, {Language::vi, false});
  CHECK(lines == 300'001);  // the finding, the line, the marker; the count at the end
}

TEST_CASE("what is shown beside a finding") {
  const auto written = [](std::string_view text, Span span, std::optional<std::string> replacement) {
    drafting::CheckedDraft draft{"a.txt", text, {}};
    drafting::Finding& finding = draft.findings.emplace_back();
    finding.rule = "fixed-name";
    finding.span = span;
    finding.message = "check-blank-date";
    finding.replacement = std::move(replacement);
    std::string out;
    write_check_text([&](std::string_view piece) { out += piece; }, {&draft, 1}, {});
    return out;
  };
  // Emphasis stays in the file and is not shown; an empty line is not either.
  CHECK(written("**Bộ** chính trị", {0, 19}, "**Bộ** Chính trị").find(": Bộ Chính trị\n") !=
        std::string::npos);
  CHECK(written("một", {0, 5}, std::nullopt).find("    | ") != std::string::npos);
  CHECK(written("\n", {0, 0}, std::nullopt).find("    | ") == std::string::npos);
}
