// Places in JSON: the byte of a value, and the first byte that is wrong.
#include "record/json_place.hpp"

#include "catch.hpp"

namespace rasoat {
namespace {

TEST_CASE("the path to a value gives its byte") {
  constexpr std::string_view kJson = R"( {"a" : [1, {"b":"x\"]","c": null}], "d":{}} )";
  struct Case {
    JsonPath path;
    std::optional<std::size_t> byte;
    std::string_view shown;
  };
  using std::size_t;
  const Case cases[] = {
      {{}, 1, ""},
      {{"a"}, 8, "a"},
      {{"a", size_t{0}}, 9, "a[0]"},
      {{"a", size_t{1}, "b"}, 17, "a[1].b"},
      {{"a", size_t{1}, "c"}, 29, "a[1].c"},
      {{"d"}, 41, "d"},
      {{"e"}, std::nullopt, "e"},
      {{"a", size_t{2}}, std::nullopt, "a[2]"},
      {{"d", "a"}, std::nullopt, "d.a"},
      {{"a", "b"}, std::nullopt, "a.b"},
  };
  for (const Case& sample : cases) {
    CHECK(byte_of(kJson, sample.path) == sample.byte);
    CHECK(to_string(sample.path) == sample.shown);
  }
}

TEST_CASE("well-formed JSON has no wrong byte") {
  for (const std::string_view json : {"null", " true ", "-0", "0.5e+10", "1E9", "\"\"", R"("\u00e9\n\/")",
                                      "[]", "[1,[],{}]", "{}", R"({"a":{"b":[false]}})", "\"Đ\""}) {
    INFO(json);
    CHECK(first_malformed(json) == std::nullopt);
  }
}

TEST_CASE("the first wrong byte is found") {
  struct Case {
    std::string_view json;
    std::size_t byte;
  };
  const Case cases[] = {
      {"", 0},
      {"nul", 3},
      {"truth", 3},
      {"01", 1},
      {"1.", 2},
      {"-", 1},
      {"1e", 2},
      {"+1", 0},
      {"\"a", 2},
      {"\"\n\"", 1},
      {R"("\x")", 2},
      {R"("\u00g0")", 5},
      {"[1 2]", 3},
      {"[1,]", 3},
      {"[", 1},
      {"[}", 1},
      {"{]", 1},
      {R"({"a" 1})", 5},
      {R"({"a":})", 5},
      {"{1:2}", 1},
      {R"({"a":1,})", 7},
      {"{} {}", 3},
      {"[\"\xFF\", x]", 2},
      {"x", 0},
      {std::string_view("\0", 1), 0},
  };
  for (const Case& sample : cases) {
    INFO(sample.json);
    CHECK(first_malformed(sample.json) == sample.byte);
  }
}

TEST_CASE("nesting of any depth is walked") {
  const std::string open(1'000'000, '[');
  CHECK(first_malformed(open) == open.size());
  CHECK(first_malformed(open + std::string(open.size(), ']')) == std::nullopt);
}

}  // namespace
}  // namespace rasoat
