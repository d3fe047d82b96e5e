#include "settings/organisations.hpp"

#include "catch.hpp"
#include "message/message.hpp"

using namespace rasoat;

namespace {

std::expected<Organisations, Error> read(std::string text) {
  return read_organisations(SourceText("o.xml", std::move(text)));
}

std::string complaint(std::string text) {
  const auto result = read(std::move(text));
  return result ? "accepted" : describe(Language::en, result.error());
}

}  // namespace

TEST_CASE("a registry nests, inherits its territory and keeps every field") {
  const auto result = read(R"(<?xml version="1.0" encoding="UTF-8"?>
<!-- tỉnh giả định -->
<organisations territory="Sông Vân">
  <body id="tw" symbol="TW" territory="" level="central"><name>Ban Chấp hành Trung ương</name></body>
  <body id="tu" symbol="TU" system="party" level="province">
    <name>Tỉnh ủy
       Sông Vân</name>
    <alias>Ban Thường vụ Tỉnh ủy</alias>
    <body id="dukcq" symbol="ĐUK" classes="đảng ủy trực thuộc Tỉnh ủy; khối" from="2010-01-01" to="2025-02-28">
      <name>Đảng ủy Khối các cơ quan</name>
      <body symbol="ĐU" classes="đảng ủy cơ sở"><name>Đảng ủy Sở Tài chính</name></body>
    </body>
    <body id="hu"><name>Huyện ủy Tân Phú &amp; phụ cận</name></body>
  </body>
</organisations>)");
  REQUIRE(result.has_value());
  const auto& bodies = result->bodies;
  REQUIRE(bodies.size() == 5);
  CHECK(bodies[0].territory == "");
  CHECK(bodies[0].level == Level::central);
  CHECK(bodies[1].name == "Tỉnh ủy Sông Vân");
  CHECK(bodies[1].aliases == std::vector<std::string>{"Ban Thường vụ Tỉnh ủy"});
  CHECK(bodies[1].system == System::party);
  CHECK(bodies[1].territory == "Sông Vân");
  CHECK_FALSE(bodies[1].parent.has_value());
  CHECK(bodies[2].classes == std::vector<std::string>{"đảng ủy trực thuộc Tỉnh ủy", "khối"});
  CHECK(bodies[2].from == make_date(2010, 1, 1));
  CHECK(bodies[2].to == make_date(2025, 2, 28));
  CHECK(bodies[2].line == 9);
  CHECK(bodies[3].id == "dang-uy-so-tai-chinh");
  CHECK(bodies[3].parent == 2u);
  CHECK(bodies[3].territory == "Sông Vân");
  CHECK(bodies[4].parent == 1u);
  CHECK(bodies[4].name == "Huyện ủy Tân Phú & phụ cận");
}

TEST_CASE("an empty registry and one with a BOM are registries") {
  CHECK(read("<organisations/>")->bodies.empty());
  CHECK(read("\xEF\xBB\xBF<organisations>\r\n<body><name>A</name></body></organisations>")->bodies.size() ==
        1);
}

TEST_CASE("what is wrong in a registry is said with its line and what was expected") {
  const std::pair<const char*, const char*> cases[] = {
      {"", "o.xml:1: holds no element; <organisations> was expected"},
      {"<organisations>\n<body></organisations>", "o.xml:2: the end tag does not match the start tag"},
      {"<policy/>", "o.xml:1: exactly one root element <organisations> was expected, found <policy>"},
      {"<organisations/>\n<organisations/>",
       "o.xml:2: exactly one root element <organisations> was expected, found <organisations>"},
      {"<organisations>\n\n<bodi/></organisations>",
       "o.xml:3: <organisations> takes no element <bodi>; expected: body"},
      {"<organisations x='1'/>", "o.xml:1: <organisations> takes no attribute \"x\"; expected: territory"},
      {"<organisations>\n<body symbol='A' symbol='B'><name>A</name></body></organisations>",
       "o.xml:2: attribute \"symbol\" of <body> stands twice"},
      {"<organisations>Tỉnh ủy</organisations>", "o.xml:1: <organisations> holds no text; expected: body"},
      {"<organisations>\n<body id='a'/></organisations>", "o.xml:2: <body id=\"a\"> lacks its <name>"},
      {"<organisations><body id='a'>\n<name> </name></body></organisations>",
       "o.xml:2: <name> is empty; a name was expected"},
      {"<organisations><body id='a'><name>A</name>\n<name>B</name></body></organisations>",
       "o.xml:2: <body> takes only one <name>"},
      {"<organisations><body id='a'><name>A<b/></name></body></organisations>",
       "o.xml:1: <name> takes no element <b>; expected: –"},
      {"<organisations>\n<body id='a'><name>A</name></body>\n<body "
       "id='a'><name>B</name></body></organisations>",
       "o.xml:3: id \"a\" is taken by line 2; each body needs its own"},
      {"<organisations><body level='tỉnh'><name>A</name></body></organisations>",
       "o.xml:1: \"tỉnh\" is no value of \"level\"; expected: central, province, district, commune, "
       "grassroots"},
      {"<organisations><body system='x'><name>A</name></body></organisations>",
       "o.xml:1: \"x\" is no value of \"system\"; expected: party, state, front, mass"},
      {"<organisations><body from='2021-02-30'><name>A</name></body></organisations>",
       "o.xml:1: \"2021-02-30\" is no value of \"from\"; expected: YYYY-MM-DD"},
      {"<organisations><body from='2021-02-03' to='2021-02-02'><name>A</name></body></organisations>",
       "o.xml:1: ends on 2021-02-02, before it begins on 2021-02-03"},
      {"<organisations>\n<body><name>A\xFF</name></body></organisations>", "o.xml:2: is not UTF-8 text"},
  };
  for (const auto& [text, expected] : cases) {
    INFO(text);
    CHECK(complaint(text) == expected);
  }
}

TEST_CASE("nesting without end, entities and declarations are refused before a tree is built of them") {
  const auto nested = [](int depth, bool closed) {
    std::string text = "<organisations>";
    for (int i = 1; i < depth; ++i) text += "\n<body id='b" + std::to_string(i) + "'><name>B</name>";
    for (int i = 1; closed && i < depth; ++i) text += "</body>";
    return closed ? text + "</organisations>" : text;
  };
  CHECK(read(nested(99, true))->bodies.size() == 98);
  CHECK(read(nested(99, true))->bodies.back().parent == 96u);
  for (const bool closed : {true, false}) {
    CHECK(complaint(nested(200, closed)) == "o.xml:100: elements stand more than 100 deep in one another");
  }
  // A hundred megabytes of it cost no more than the first hundred elements.
  std::string bomb = "<organisations>";
  bomb.reserve(100'000'000);
  while (bomb.size() < 100'000'000) bomb += "<body>";
  CHECK(complaint(std::move(bomb)) == "o.xml:1: elements stand more than 100 deep in one another");
  const std::pair<const char*, const char*> cases[] = {
      {"<!DOCTYPE o [<!ENTITY a 'a'>\n<!ENTITY b '&a;&a;&a;'>]>\n<organisations/>",
       "o.xml:1: takes no document type declaration (<!DOCTYPE …>)"},
      {"<organisations>\n<!DOCTYPE o SYSTEM 'file:///etc/passwd'></organisations>",
       "o.xml:2: takes no document type declaration (<!DOCTYPE …>)"},
      {"<organisations>\n<body><name>&lol9;</name></body></organisations>",
       "o.xml:2: \"&lol9;\" is no entity of XML; a plain & is written &amp;"},
      {"<organisations>\n<body id='&x;'><name>A</name></body></organisations>",
       "o.xml:2: \"&x;\" is no entity of XML; a plain & is written &amp;"},
      {"<organisations><body><name>A & B</name></body></organisations>",
       "o.xml:1: \"&\" is no entity of XML; a plain & is written &amp;"},
  };
  for (const auto& [text, expected] : cases) {
    INFO(text);
    CHECK(complaint(text) == expected);
  }
  // None of these is an element, a declaration or an entity.
  const auto harmless = read(
      "<?xml version='1.0'?>\n<!-- <!DOCTYPE x> & <a><b> -->\n<organisations>"
      "<body id='a&gt;b'><name>A &amp; B &#272; &lt;<![CDATA[ & <c>]]></name></body>"
      "<body id='/'/></organisations>");
  CHECK_FALSE(harmless.has_value());  // only for its body without a name
  CHECK(harmless.error().message == "organisations-missing-name");
  CHECK(read("<organisations><body id='a>b'><name>A &amp; &#272; &lt;<![CDATA[ & <c>]]></name></body>"
             "</organisations>")
            ->bodies[0]
            .name == "A & Đ < & <c>");
}
