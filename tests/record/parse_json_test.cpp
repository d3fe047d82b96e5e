// Reading records: what is wrong is named with its byte, and any bytes give a result or an error.
#include <random>

#include "arbitrary.hpp"
#include "catch.hpp"
#include "record/json.hpp"
#include "record/json_place.hpp"

namespace rasoat {
namespace {

std::string trouble(std::string_view line) {
  const auto record = parse_json(line);
  return record ? "none" : describe(Language::en, record.error());
}

std::string valid() {
  Record record;
  record.references.emplace_back().target = "self";
  record.duties.emplace_back().due.emplace();
  record.document.issued_on = make_date(2021, 7, 5);
  std::string out;
  append_json(out, record, Language::en);
  return out;
}

// The valid line with one passage replaced.
std::string with(std::string_view from, std::string_view to) {
  std::string line = valid();
  const std::size_t at = line.find(from);
  REQUIRE(at != std::string::npos);
  return line.replace(at, from.size(), to);
}

TEST_CASE("keys that are not known are passed over") {
  CHECK(trouble(with("{\"file\"", R"({"later":[{"deep":[1,2.5,null]}],"file")")) == "none");
  CHECK(trouble(with("\"kind\":\"numbered\"", R"("kind":"numbered","score":0.5)")) == "none");
  CHECK(trouble(" \t" + valid() + " \r\n") == "none");
}

TEST_CASE("a value that is missing or of another type is named") {
  struct Case {
    std::string_view from, to, expected;
  };
  const Case cases[] = {
      {"\"digest\":\"\",", "", "the key digest is missing"},
      {"\"digest\":\"\"", "\"digest\":null", "digest: a string was expected"},
      {"\"recipients\":[]", "\"recipients\":[1]", "document.recipients[0]: a string was expected"},
      {"\"recipients\":[]", "\"recipients\":{}", "document.recipients: a JSON array was expected"},
      {"\"draft\":false", "\"draft\":0", "document.draft: true or false was expected"},
      {"2021-07-05", "2021-02-31", "document.issued_on: a date YYYY-MM-DD was expected"},
      {"\"line\":0", "\"line\":-1", "references[0].line: a whole number, not negative, was expected"},
      {"\"line\":0", "\"line\":1.5", "references[0].line: a whole number, not negative, was expected"},
      {"\"line\":0", "\"line\":4294967296", "references[0].line: the number is too large"},
      {"\"start\":0", "\"start\":7", "references[0].end: the end stands before the start"},
      {"\"kind\":\"numbered\"", "\"kind\":\"Numbered\"",
       "references[0].kind: numbered, named, partial, self or anaphor was expected"},
      {"\"action\":\"act\"", "\"action\":null",
       "duties[0].action: plan, report, review, issue or act was expected"},
      {"\"rule\":\"\"", "\"rules\":\"\"", "the key duties[0].due.rule is missing"},
      {"\"edges\":[]", "\"edges\":[[]]", "edges[0]: a JSON object was expected"},
  };
  for (const Case& sample : cases) {
    const std::string said = trouble(with(sample.from, sample.to));
    INFO(sample.to << " gives " << said);
    CHECK(said.ends_with(": " + std::string(sample.expected)));
  }
}

TEST_CASE("the byte of what is wrong is named") {
  CHECK(trouble("{\"file\":7}") == "at byte 8: file: a string was expected");
  CHECK(trouble("{\"file\":\"\",}") == "at byte 11: is not well-formed JSON");
  CHECK(trouble("{}") == "at byte 0: the key file is missing");
  CHECK(trouble("") == "at byte 0: is not well-formed JSON");
  CHECK(trouble(std::string(2000, '[') + std::string(2000, ']')) == "is nested too deep for a record");
}

TEST_CASE("no bytes make it fail otherwise than by an error") {
  std::mt19937 any(7);
  std::string line;
  for (std::uint32_t seed = 0; seed < 3000; ++seed) {
    line.clear();
    append_json(line, arbitrary_record(seed), Language::vi);
    for (unsigned hits = any() % 4 + 1; hits > 0; --hits) {
      const std::size_t at = any() % line.size();
      if (any() % 3 == 0) {
        line.resize(at + 1);
      } else {
        line[at] = static_cast<char>(any());
      }
    }
    const auto record = parse_json(line);
    if (record) {
      CHECK(first_malformed(line) == std::nullopt);
    } else {
      CHECK(record.error().rule == "unreadable-record");
    }
  }
  CHECK_FALSE(parse_json(""));
  CHECK_FALSE(parse_json("[]"));
  CHECK_FALSE(parse_json("null"));
  CHECK_FALSE(parse_json(std::string(1'000'000, '[')));
  CHECK_FALSE(parse_json(std::string(100, '\0')));
}

}  // namespace
}  // namespace rasoat
