#include "authority/authority.hpp"
#include "catch.hpp"
#include "registry_sample.hpp"

using namespace rasoat;

namespace {

struct Sample {
  Organisations registry = sample_registry();
  Authority authority{&registry, {}};

  BodyIndex body(std::string_view id) const {
    for (BodyIndex i = 0; i < authority.bodies().size(); ++i) {
      if (authority.body(i).id == id) return i;
    }
    throw std::runtime_error("no body " + std::string(id));
  }
  Viewpoint from(std::string_view id) const { return {body(id), Territory::known("song-van")}; }

  std::string named(const char* phrase, std::string_view issuer) const {
    const auto found = authority.named(phrase, from(issuer));
    return found ? authority.body(*found).id : "-";
  }
  std::string addressed(const char* phrase, std::string_view issuer) const {
    const AddressedBodies found = authority.addressees(phrase, from(issuer));
    constexpr const char* kKinds[] = {"body", "members", "vague", "stranger"};
    std::string out = kKinds[static_cast<int>(found.kind)];
    for (const BodyIndex body : found.bodies) out += ' ' + authority.body(body).id;
    return out;
  }
};

}  // namespace

TEST_CASE("a name means a body where it is said") {
  const Sample sample;
  struct Case {
    const char* phrase;
    const char* issuer;
    const char* body;
  };
  const Case cases[] = {
      {"Ban Thường vụ Tỉnh ủy", "dukcq", "tu"},
      {"Tỉnh ủy", "stc", "tu"},
      {"Ban Chấp hành Đảng bộ tỉnh khóa XIX", "dukcq", "tu"},
      {"TỈNH UỶ SÔNG VÂN", "tu", "tu"},
      {"Tỉnh ủy Hà Giang", "dukcq", "-"},
      {"UBND tỉnh", "stc", "ubnd"},
      {"UBND", "ubnd-tp", "ubnd-tp"},
      {"Ủy ban nhân dân tỉnh Sông Vân", "tu", "ubnd"},
      {"Ban Thường vụ Đảng ủy Khối", "dukcq", "dukcq"},
      {"Đảng ủy Khối", "tu", "dukcq"},
      {"Ban Thường vụ", "hu-tp", "hu-tp"},
      {"Ban Thường vụ Huyện ủy", "hu-tp", "hu-tp"},
      {"Ban Thường vụ Huyện ủy", "du-ba", "hu-tp"},
      {"Ban Thường vụ Huyện ủy", "tu", "-"},
      {"Huyện ủy Vân Đô", "tu", "hu-vd"},
      {"Ban Tổ chức", "dukcq", "btc-dukcq"},
      {"Ban Tổ chức", "tu", "btctu"},
      {"Văn phòng", "dukcq", "vp-dukcq"},
      {"Sở Tài chính tỉnh", "tu", "stc"},
      {"Sở Y", "ubnd", "syt"},
      {"Sở Xây dựng", "ubnd", "-"},
      {"đảng ủy", "dukcq", "-"},
      {"", "tu", "-"},
  };
  for (const Case& test : cases) {
    INFO(test.phrase << " said by " << test.issuer);
    CHECK(sample.named(test.phrase, test.issuer) == test.body);
  }
}

TEST_CASE("a phrase addresses a body, a class under the issuer, or nobody in particular") {
  const Sample sample;
  struct Case {
    const char* phrase;
    const char* issuer;
    const char* expected;
  };
  const Case cases[] = {
      {"Ban Tổ chức Đảng ủy Khối", "dukcq", "body btc-dukcq"},
      {"Các đảng ủy, chi ủy cơ sở", "dukcq", "members du-stc du-syt cb-vp"},
      {"các đảng uỷ cơ sở", "dukcq", "members du-stc du-syt"},
      {"từng đảng ủy cơ sở trực thuộc", "dukcq", "members du-stc du-syt"},
      {"Các đảng ủy, chi ủy cơ sở", "hu-tp", "members"},
      {"Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy", "tu", "members dukcq hu-tp hu-vd"},
      {"các huyện ủy", "dukcq", "members"},
      {"Huyện ủy", "hu-tp", "body hu-tp"},
      {"Các sở, ban, ngành tỉnh và Ủy ban nhân dân các huyện", "ubnd", "members stc syt ubnd-tp"},
      {"Ủy ban nhân dân các xã, phường", "ubnd-tp", "members ubnd-ba ubnd-hh"},
      {"UBND xã, phường", "ubnd-tp", "members ubnd-ba ubnd-hh"},
      {"các đảng ủy xã thuộc Huyện ủy Tân Phú", "tu", "members du-ba"},
      {"các đảng ủy xã thuộc Huyện ủy Vân Đô", "tu", "members"},
      {"các đảng ủy xã trực thuộc Tỉnh ủy", "tu", "members"},
      {"Các sở và Ban Tổ chức Tỉnh ủy", "ubnd", "members btctu stc syt"},
      {"Các cơ quan, đơn vị", "tu", "vague"},
      {"cấp ủy các cấp", "tu", "vague"},
      {"Thủ trưởng các cơ quan", "ubnd", "vague"},
      {"Sở Xây dựng", "ubnd", "stranger"},
      {"Trường Chính trị Trần Văn Ơn", "tu", "stranger"},
      {"Văn phòng", "hu-vd", "vague"},
  };
  for (const Case& test : cases) {
    INFO(test.phrase << " said by " << test.issuer);
    CHECK(sample.addressed(test.phrase, test.issuer) == test.expected);
  }
}

TEST_CASE("a body is found at the start of words") {
  const Sample sample;
  const auto words = read_words("Ban Thường vụ Đảng ủy Khối ban hành quy chế");
  const auto found = sample.authority.leading(words, sample.from("btc-dukcq"));
  REQUIRE(found.has_value());
  CHECK(sample.authority.body(found->first).id == "dukcq");
  CHECK(found->second == 6);
  CHECK_FALSE(sample.authority.leading(read_words("ban hành quy chế"), sample.from("dukcq")).has_value());
}
