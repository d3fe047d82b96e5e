// Every rule has a page in both languages, a wrong example in which it finds something and a right one in
// which it does not.
#include <set>

#include "catch.hpp"
#include "drafting/shown.hpp"
#include "message/message.hpp"

using namespace rasoat;

namespace {

bool finds(const drafting::Rule& rule, std::string_view text) {
  drafting::CheckOptions options;
  options.extract = rule.group != drafting::Group::form && text.find("Nơi nhận") == text.npos;
  for (const std::string& line : test::found(text, options)) {
    if (line.starts_with(std::string(rule.id) + ": ")) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("every rule explains itself in both languages") {
  for (const drafting::Rule& rule : drafting::rules()) {
    const std::string page = "rule-" + std::string(rule.id);
    INFO(page);
    const std::string vi = message(Language::vi, page), en = message(Language::en, page);
    CHECK(vi != page);
    CHECK(en != page);
    CHECK(vi != en);
  }
}

TEST_CASE("every rule finds something in its wrong example and nothing in its right one") {
  for (const drafting::Rule& rule : drafting::rules()) {
    INFO(rule.id);
    REQUIRE(rule.body != nullptr);
    CHECK_FALSE(rule.body->bad.text.empty());
    CHECK_FALSE(rule.body->good.text.empty());
    if (rule.needs != drafting::Needs::draft) continue;  // archive_test.cpp
    CHECK(finds(rule, rule.body->bad.whole()));
    CHECK_FALSE(finds(rule, rule.body->good.whole()));
  }
}

TEST_CASE("ids are kebab-case and stand once") {
  std::set<std::string_view> ids;
  for (const drafting::Rule& rule : drafting::rules()) {
    INFO(rule.id);
    CHECK(ids.insert(rule.id).second);
    CHECK(rule.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
    CHECK(drafting::find_rule(rule.id) == &rule);
  }
  CHECK(drafting::find_rule("no-such-rule") == nullptr);
}

TEST_CASE("a rule fixes only where the settled questions allow it") {
  const std::set<std::string_view> safe = {"homoglyph",      "combining-marks", "designation-form",
                                           "reference-form", "date-form",       "fixed-name",
                                           "signature-form"};
  for (const drafting::Rule& rule : drafting::rules()) {
    INFO(rule.id);
    CHECK(rule.safe == safe.contains(rule.id));
  }
}
