// A registry written reads back as itself.
#include "export/organisations_xml.hpp"

#include "catch.hpp"
#include "registry_sample.hpp"

using namespace rasoat;

namespace {

std::string written(const Organisations& organisations, std::vector<std::uint32_t> documents = {}) {
  std::string out;
  const Sink sink = [&](std::string_view piece) { out += piece; };
  write_organisations_xml(sink, organisations, documents, Language::en);
  return out;
}

Organisations read_back(const std::string& xml) {
  const auto read = read_organisations(SourceText("organisations.xml", xml));
  INFO(xml);
  REQUIRE(read);
  return *read;
}

auto fields(const RegistryBody& body) {
  return std::tie(body.id, body.name, body.aliases, body.symbol, body.classes, body.from, body.to, body.level,
                  body.system, body.territory, body.parent);
}

void check_round_trip(const Organisations& organisations) {
  const Organisations back = read_back(written(organisations, {7, 0}));
  REQUIRE(back.bodies.size() == organisations.bodies.size());
  for (std::size_t i = 0; i < back.bodies.size(); ++i)
    CHECK(fields(back.bodies[i]) == fields(organisations.bodies[i]));
}

}  // namespace

TEST_CASE("a registry reads back") {
  check_round_trip(sample_registry());
  check_round_trip({});
}

TEST_CASE("names with the marks of XML, comments with dashes, life, aliases, no territory") {
  Organisations made;
  RegistryBody body;
  body.id = "a\"b";
  body.name = "Công ty <A> & \"B\" -- chi nhánh";
  body.aliases = {"A&B", "-->"};
  body.symbol = "ĐU";
  body.classes = {"đảng ủy xã", "đảng ủy xã, thị trấn"};
  body.from = make_date(2018, 7, 1);
  body.to = make_date(2025, 6, 30);
  body.level = Level::commune;
  body.territory = "";
  made.bodies.push_back(body);
  RegistryBody below = body;
  below.id = "c";
  below.name = "C";
  below.parent = 0;
  below.territory = "Sông Vân";
  made.bodies.push_back(below);
  below.id = "d";
  below.parent = 1;
  made.bodies.push_back(below);
  check_round_trip(made);
}

TEST_CASE("nesting as deep as a registry may be") {
  Organisations made;
  for (std::uint32_t i = 0; i < 98; ++i) {
    RegistryBody body;
    body.id = "b" + std::to_string(i);
    body.name = "B" + std::to_string(i);
    if (i > 0) body.parent = i - 1;
    made.bodies.push_back(std::move(body));
  }
  check_round_trip(made);
}
