// rasoat.xml: what it switches, and how its own errors are told.
#include "catch.hpp"
#include "drafting/shown.hpp"
#include "message/message.hpp"
#include "reading/readers.hpp"
#include "settings/check_settings.hpp"

using namespace rasoat;
using test::Lines;

namespace {

CheckSettings settings(const char* xml) {
  auto read = read_check_settings(SourceText("rasoat.xml", xml), drafting::is_rule);
  REQUIRE(read.has_value());
  return *read;
}

std::string error_of(const char* xml) {
  const auto read = read_check_settings(SourceText("rasoat.xml", xml), drafting::is_rule);
  REQUIRE_FALSE(read.has_value());
  return describe(Language::en, read.error());
}

Lines with_settings(std::string_view text, const char* xml) {
  const CheckSettings read = settings(xml);
  drafting::CheckOptions options;
  options.extract = true;
  options.settings = &read;
  return test::found(text, options);
}

}  // namespace

TEST_CASE("rules are switched off, names and words allowed") {
  const char* const text = "Các nghành và Bộ chính trị; Công ty ánh dương.\n";
  CHECK(with_settings(text, "<rasoat/>").size() == 2);
  CHECK(with_settings(text, "<rasoat><rule id='syllable' severity='off'/></rasoat>") ==
        Lines{"fixed-name: Bộ chính trị -> Bộ Chính trị"});
  CHECK(with_settings(text, "<rasoat><word>nghành</word></rasoat>").size() == 1);
  CHECK(with_settings("Công ty ánh dương.\n", "<rasoat><name>Công ty Ánh Dương</name></rasoat>") ==
        Lines{"fixed-name: Công ty ánh dương -> Công ty Ánh Dương"});
  CHECK(with_settings("Theo Quy định 4842.\n", "<rasoat><short-form>Quy định 4842</short-form></rasoat>") ==
        Lines{});
}

TEST_CASE("suppressions meet the exact text of a rule") {
  const char* const text = "Các nghành và các nghàng.\n";
  CHECK(with_settings(text, "<rasoat><suppress rule='syllable' text='nghành' reason='tên cũ'/></rasoat>") ==
        Lines{"syllable: nghàng"});
  CHECK(
      with_settings(text, "<rasoat><suppress rule='homoglyph' text='nghành' reason='x'/></rasoat>").size() ==
      2);
  CHECK(with_settings(text,
                      "<rasoat><suppress rule='syllable' text='nghành' file='other.md' reason='x'/></rasoat>")
            .size() == 2);
}

TEST_CASE("errors name the line and what was expected") {
  CHECK(error_of("<rasoat>\n<rule id='no-rule' severity='off'/></rasoat>") ==
        "rasoat.xml:2: there is no rule “no-rule”; see rasoat rules");
  CHECK(error_of("<rasoat><rule id='syllable' severity='loud'/></rasoat>") ==
        "rasoat.xml:1: \"loud\" is no value of \"severity\"; expected: error, warning, info, off");
  CHECK(error_of("<rasoat>\n\n<suppress rule='syllable' text='x'/></rasoat>") ==
        "rasoat.xml:3: <suppress> lacks the attribute \"reason\"");
  CHECK(error_of("<rasoat><suppress rule='syllable' text='x' reason=' '/></rasoat>") ==
        "rasoat.xml:1: <suppress> lacks the attribute \"reason\"");
  CHECK(error_of("<rasoat><word> </word></rasoat>") == "rasoat.xml:1: <word> is empty; a name was expected");
  CHECK(error_of("<rasoat><rules/></rasoat>").find("rasoat.xml:1: <rasoat> takes no element <rules>") == 0);
}
