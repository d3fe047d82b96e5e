// Days in words, one and many.
#include "export/wording.hpp"

#include "catch.hpp"

namespace rasoat {
namespace {

TEST_CASE("one day late and several") {
  CHECK(lateness_in_words(Language::en, 1) == "1 day late");
  CHECK(lateness_in_words(Language::en, 12) == "12 days late");
  CHECK(lateness_in_words(Language::vi, 1) == "chậm 1 ngày");
}

TEST_CASE("the sentence of what came late") {
  Finding finding;
  finding.rule = finding.message = "late-plan";
  finding.arguments = {"Huyện ủy Vân Đô", "41-KH/TU", "2021-10-31", "", "", "1"};
  CHECK(sentence_of(Language::en, finding) ==
        "Huyện ủy Vân Đô issued its plan for 41-KH/TU 1 day late (due 2021-10-31)");
  finding.arguments.back() = "3";
  CHECK(sentence_of(Language::vi, finding) ==
        "Huyện ủy Vân Đô ban hành kế hoạch thực hiện 41-KH/TU chậm 3 ngày (hạn 31/10/2021)");
}

}  // namespace
}  // namespace rasoat
