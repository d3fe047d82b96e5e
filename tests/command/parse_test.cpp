// Arguments that are understood, and what they come to. Those that are not are tested in usage_test.cpp.
#include "tools/rasoat/parse.hpp"

#include "catch.hpp"
#include "tools/rasoat/option_table.hpp"

namespace rasoat {
namespace {

Invocation understood(const std::vector<std::string_view>& arguments) {
  auto invocation = parse(arguments, {});
  REQUIRE(invocation);
  return std::move(*invocation);
}

TEST_CASE("options stand anywhere, with their value beside or after") {
  for (const std::vector<std::string_view>& arguments :
       {std::vector<std::string_view>{"extract", "a.md", "--format", "json", "-o", "x"},
        {"--format=json", "-ox", "extract", "a.md"},
        {"extract", "--output=x", "a.md", "--format=json"}}) {
    const Invocation invocation = understood(arguments);
    CHECK(invocation.command->name == "extract");
    CHECK(invocation.operands == std::vector<std::string>{"a.md"});
    CHECK(invocation.format == "json");
    CHECK(invocation.output == "x");
  }
}

TEST_CASE("after -- everything is an operand, and - is one anyway") {
  CHECK(understood({"extract", "-", "--", "--format", "-o"}).operands ==
        std::vector<std::string>{"-", "--format", "-o"});
}

TEST_CASE("values keep what stands after the first equals sign") {
  CHECK(understood({"extract", "a", "--base=x=y"}).base == "x=y");
}

TEST_CASE("several extracts follow one option") {
  const Invocation invocation = understood({"audit", "--extracts", "a", "b", "--extracts=c", "--base", "d"});
  CHECK(invocation.extracts == std::vector<std::string>{"a", "b", "c"});
  CHECK(invocation.operands.empty());
}

TEST_CASE("defaults are those of the contract") {
  const Invocation invocation = understood({"audit", "kho"});
  CHECK(invocation.format == "text");
  CHECK(invocation.fail_on == "error");
  CHECK(invocation.as_of == std::nullopt);
  CHECK(invocation.colour == ColourWhen::automatic);
  CHECK_FALSE(invocation.quiet);
}

TEST_CASE("audit takes its own options") {
  const Invocation invocation =
      understood({"audit", "kho", "--as-of", "2024-02-29", "--exclude", "*.bak", "--exclude", "nhap/*",
                  "--fail-on", "never", "--policy", "p.xml", "--organisations", "o.xml"});
  CHECK(invocation.as_of == make_date(2024, 2, 29));
  CHECK(invocation.exclude == std::vector<std::string>{"*.bak", "nhap/*"});
  CHECK(invocation.fail_on == "never");
  CHECK(invocation.policy == "p.xml");
  CHECK(invocation.organisations == "o.xml");
}

TEST_CASE("the first format of every command is text") {
  for (const Command& command : commands()) CHECK(words_of(command.formats).front() == "text");
}

TEST_CASE("the locale names the language; C and POSIX name none") {
  for (const std::string_view locale : {"", "C", "C.UTF-8", "POSIX", "vi", "vi_VN", "vi_VN.UTF-8@x"}) {
    INFO(locale);
    CHECK(language_of(locale) == Language::vi);
  }
  for (const std::string_view locale : {"en", "en_US.UTF-8", "fr_FR", "vie", "Cx"}) {
    INFO(locale);
    CHECK(language_of(locale) == Language::en);
  }
  using Arguments = std::vector<std::string_view>;
  CHECK(wanted_language(Arguments{"x", "--lang", "en"}, "vi") == Language::en);
  CHECK(wanted_language(Arguments{"--lang=vi"}, "en_GB") == Language::vi);
  CHECK(wanted_language(Arguments{"--lang", "fr"}, "en_GB") == Language::en);
  CHECK(wanted_language(Arguments{"--", "--lang", "en"}, "") == Language::vi);
}

}  // namespace
}  // namespace rasoat
