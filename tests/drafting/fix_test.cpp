// Safe replacements, made where they do not overlap.
#include "drafting/fix.hpp"

#include "catch.hpp"
#include "drafting/shown.hpp"

using namespace rasoat;
using Edit = drafting::Finding;

namespace {
Edit edit(Offset start, Offset end, const char* by, bool safe = true) {
  Edit finding;
  finding.span = {start, end};
  finding.replacement = by;
  finding.safe = safe;
  return finding;
}
}  // namespace

TEST_CASE("only what is safe, and the first of what overlaps") {
  const std::vector<Edit> findings = {edit(0, 1, "A"), edit(0, 3, "xyz"), edit(2, 3, "C"),
                                      edit(4, 5, "E", false)};
  const drafting::Fixed fixed = drafting::apply_safe("abcde", findings);
  CHECK(fixed.text == "AbCde");
  CHECK(fixed.count == 2);
  CHECK(drafting::apply_safe("abc", {}).text == "abc");
}
