// Archives copied with some members changed; hostile ones are refused.
#include "editing/zip_copy.hpp"

#include "catch.hpp"
#include "editing/xml_tags.hpp"
#include "reading/package/names.hpp"
#include "reading/zip_writer.hpp"

using namespace rasoat;

TEST_CASE("members are replaced, added, kept") {
  const std::string bytes =
      test::zip({{"a.xml", std::string(500, 'a')}, {"b.xml", "<b/>", false, true}, {"c.png", "c"}});
  const std::vector<NewMember> changed = {{"b.xml", "<B/>"}, {"d.xml", std::string(900, 'd')}};
  const auto copy = copy_zip(SourceText("a.zip", bytes), changed);
  REQUIRE(copy.has_value());
  CHECK(member_names(*copy) == std::vector<std::string_view>{"a.xml", "b.xml", "c.png", "d.xml"});
  CHECK(copy->find(std::string(500, 'a')) != std::string::npos);
  CHECK(copy->find(std::string(900, 'd')) == std::string::npos);  // packed
  CHECK(copy_zip(SourceText("", *copy), {}) == *copy);
}

TEST_CASE("what is no whole archive is refused wherever it ends") {
  const std::string bytes = test::zip({{"a.xml", "<a/>"}, {"b.xml", "<b/>", false, true}});
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    INFO(size);
    CHECK_FALSE(copy_zip(SourceText("", bytes.substr(0, size)), {}).has_value());
  }
  for (std::size_t at = 0; at < bytes.size(); ++at) {  // any byte wrong: an archive or an error, no crash
    std::string wrong = bytes;
    wrong[at] = static_cast<char>(~wrong[at]);
    CHECK_NOTHROW(copy_zip(SourceText("", wrong), {}));
  }
}

TEST_CASE("tags by their places") {
  const std::string_view xml =
      "<?xml?><a:b c = 'x>y' d:e=\"1\"><!-- <x> --><![CDATA[<y>]]><z/></a:b><unended";
  XmlTags tags(xml);
  XmlTag tag;
  REQUIRE(tags.next(tag));
  CHECK(tag.name == "a:b");
  CHECK(tag.attribute(xml, "c") == "x>y");
  CHECK(tag.attribute(xml, "e") == "1");
  CHECK(tag.attribute(xml, "f").empty());
  REQUIRE(tags.next(tag));
  CHECK((tag.name == "z" && tag.empty));
  REQUIRE(tags.next(tag));
  CHECK((tag.name == "a:b" && tag.closing));
  CHECK_FALSE(tags.next(tag));
}
