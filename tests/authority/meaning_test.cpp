#include <span>

#include "authority/authority.hpp"
#include "catch.hpp"
#include "registry_sample.hpp"
#include "source/source_text.hpp"

using namespace rasoat;

namespace {

// A province with every kind of district in it, whose registry gives levels where it has no classes.
Organisations wide_registry() {
  static const char* const kText = R"(<organisations territory="Sông Vân">
  <body id="tu" symbol="TU" system="party" level="province">
    <name>Tỉnh ủy Sông Vân</name>
    <body id="btctu" symbol="BTCTU" system="party"><name>Ban Tổ chức Tỉnh ủy</name></body>
    <body id="btgtu" symbol="BTGTU" system="party"><name>Ban Tuyên giáo Tỉnh ủy</name></body>
    <body id="vptu" symbol="VPTU" system="party"><name>Văn phòng Tỉnh ủy</name></body>
    <body id="hu-tp" symbol="HU" classes="huyện ủy" system="party" level="district">
      <name>Huyện ủy Tân Phú</name>
      <body id="du-ba" symbol="ĐU" classes="đảng ủy xã" system="party" level="commune"><name>Đảng ủy xã Bình An</name></body>
      <body id="cb-ta" symbol="CB" system="party" level="grassroots"><name>Chi bộ Tòa án nhân dân huyện Tân Phú</name></body>
    </body>
    <body id="hu-vd" symbol="HU" classes="huyện ủy" system="party" level="district"><name>Huyện ủy Vân Đô</name></body>
    <body id="thu-kb" symbol="ThU" classes="thị ủy" system="party" level="district"><name>Thị ủy Kim Bình</name></body>
    <body id="thu-lg" symbol="ThU" classes="thành ủy" system="party" level="district"><name>Thành ủy Lam Giang</name></body>
    <body id="dukcq" symbol="ĐUK" system="party" level="district"><name>Đảng ủy Khối các cơ quan tỉnh</name></body>
  </body>
  <body id="ubnd" symbol="UBND" system="state" level="province">
    <name>Ủy ban nhân dân tỉnh Sông Vân</name>
    <body id="stc" symbol="STC" classes="sở; sở, ban, ngành" system="state"><name>Sở Tài chính</name></body>
    <body id="snv" symbol="SNV" classes="sở; sở, ban, ngành" system="state"><name>Sở Nội vụ</name></body>
    <body id="stttt" symbol="STTTT" classes="sở; sở, ban, ngành" system="state"><name>Sở Thông tin và Truyền thông</name></body>
    <body id="svhtt" symbol="SVHTT" classes="sở; sở, ban, ngành" system="state"><name>Sở Văn hóa, Thể thao và Du lịch</name></body>
    <body id="ubnd-tp" symbol="UBND" classes="Ủy ban nhân dân các huyện, thị xã, thành phố; Ủy ban nhân dân huyện" system="state">
      <name>Ủy ban nhân dân huyện Tân Phú</name>
      <body id="ubnd-ba" symbol="UBND" system="state"><name>Ủy ban nhân dân xã Bình An</name></body>
    </body>
    <body id="ubnd-vd" symbol="UBND" classes="Ủy ban nhân dân các huyện, thị xã, thành phố; Ủy ban nhân dân huyện" system="state"><name>Ủy ban nhân dân huyện Vân Đô</name></body>
    <body id="ubnd-kb" symbol="UBND" classes="Ủy ban nhân dân các huyện, thị xã, thành phố; Ủy ban nhân dân thị xã" system="state"><name>Ủy ban nhân dân thị xã Kim Bình</name></body>
  </body>
</organisations>)";
  return *read_organisations(SourceText("organisations.xml", kText));
}

struct Sample {
  Organisations registry;
  Authority authority{&registry, {}};

  explicit Sample(Organisations from = sample_registry()) : registry(std::move(from)) {}

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
    for (const std::string& name : found.unknown) out += " ?" + name;
    return out + (found.doubtful ? " in doubt" : "");
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

TEST_CASE("a document without a head takes no registered body's name away") {
  for (const char* issuer : {"Huyện ủy", "Ban Thường vụ Huyện ủy", "Thường trực Huyện ủy"}) {
    const Organisations registry = sample_registry();
    Head headless;
    headless.issuer = issuer;
    const Head* heads[] = {&headless};
    const Authority authority(&registry, heads);
    const auto named = [&](const char* phrase, std::string_view from) {
      for (BodyIndex body = 0; body < authority.bodies().size(); ++body) {
        if (authority.body(body).id != from) continue;
        const Viewpoint viewpoint{body, Territory::known("song-van")};
        const auto found = authority.named(phrase, viewpoint);
        CHECK(authority.addressees(phrase, viewpoint).bodies == std::vector<BodyIndex>{found.value()});
        return found ? authority.body(*found).id : "-";
      }
      return std::string("no body");
    };
    INFO(issuer);
    CHECK(named("Ban Thường vụ Huyện ủy", "hu-tp") == "hu-tp");
    CHECK(named("Huyện ủy", "du-ba") == "hu-tp");
    CHECK(named("Thường trực Huyện ủy", "du-ba") == "hu-tp");
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
      {"Sở Xây dựng", "ubnd", "stranger ?Sở Xây dựng"},
      {"Trường Chính trị Trần Văn Ơn", "tu", "stranger ?Trường Chính trị Trần Văn Ơn"},
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

namespace {

struct Wide : Sample {
  Wide() : Sample{wide_registry()} {}
};

struct Addressed {
  const char* phrase;
  const char* issuer;
  const char* expected;
};

void check(std::span<const Addressed> cases) {
  const Wide sample;
  for (const Addressed& test : cases) {
    INFO(test.phrase << " said by " << test.issuer);
    CHECK(sample.addressed(test.phrase, test.issuer) == test.expected);
  }
}

}  // namespace

TEST_CASE("who leads a body or a class stands for it") {
  const Addressed cases[] = {
      {"Thủ trưởng các sở, ban, ngành", "ubnd", "members stc snv stttt svhtt"},
      {"Thủ trưởng các sở, ban, ngành và Chủ tịch UBND các huyện, thị xã, thành phố", "ubnd",
       "members stc snv stttt svhtt ubnd-tp ubnd-vd ubnd-kb"},
      {"Chủ tịch UBND các huyện, thị xã, thành phố", "ubnd", "members ubnd-tp ubnd-vd ubnd-kb"},
      {"Giám đốc các sở", "ubnd", "members stc snv stttt svhtt"},
      {"Bí thư các huyện ủy, thị ủy", "tu", "members hu-tp hu-vd thu-kb"},
      {"Các đồng chí bí thư huyện ủy, thị ủy, thành ủy", "tu", "members hu-tp hu-vd thu-kb thu-lg"},
      {"Người đứng đầu các huyện ủy", "tu", "members hu-tp hu-vd"},
      {"Thủ trưởng Sở Tài chính", "ubnd", "body stc"},
      {"Bí thư Huyện ủy Vân Đô", "tu", "body hu-vd"},
      {"Chánh Văn phòng Tỉnh ủy", "tu", "body vptu"},
      {"Đồng chí Trưởng Ban Tuyên giáo Tỉnh ủy", "tu", "body btgtu"},
      {"Trưởng Ban Tổ chức Tỉnh ủy", "tu", "body btctu"},
      {"Trưởng ban", "tu", "vague"},
      {"Thủ trưởng các cơ quan, đơn vị", "ubnd", "vague"},
      {"Giám đốc các doanh nghiệp", "ubnd", "vague"},
      {"Giám đốc Sở Xây dựng", "ubnd", "stranger ?Sở Xây dựng"},
  };
  check(cases);
}

TEST_CASE("a representative before a list speaks for all of it; a list may share words at either end") {
  const Addressed cases[] = {
      {"Ban thường vụ các huyện ủy, thị ủy, thành ủy", "tu", "members hu-tp hu-vd thu-kb thu-lg"},
      {"Thường trực các huyện ủy, thị ủy", "tu", "members hu-tp hu-vd thu-kb"},
      {"Ban Thường vụ các huyện ủy", "tu", "members hu-tp hu-vd"},
      {"Ban Thường vụ cấp ủy các huyện, thị xã, thành phố", "tu", "members hu-tp hu-vd thu-kb thu-lg"},
      {"Ban Chấp hành Đảng bộ các huyện", "tu", "members hu-tp hu-vd"},
      {"Các huyện, thị, thành ủy", "tu", "members hu-tp hu-vd thu-kb thu-lg"},
      {"UBND các huyện và thị xã Kim Bình", "ubnd", "members ubnd-tp ubnd-vd ubnd-kb"},
      {"UBND các huyện và thị xã Kim Sa", "ubnd", "members ubnd-tp ubnd-vd ?thị xã Kim Sa"},
      {"Ban Thường vụ các quận ủy", "tu", "vague"},
  };
  check(cases);
}

TEST_CASE("a list of names after their kind means exactly those named") {
  const Addressed cases[] = {
      {"Các Sở: Tài chính, Nội vụ, Thông tin và Truyền thông", "ubnd", "members stc snv stttt"},
      {"Các Sở: Tài chính, Nội vụ", "ubnd", "members stc snv"},
      {"Các sở Tài chính và Nội vụ", "ubnd", "members stc snv"},
      {"các sở: Văn hóa, Thể thao và Du lịch, Tài chính", "ubnd", "members stc svhtt"},
      {"Giám đốc các Sở: Tài chính, Nội vụ", "ubnd", "members stc snv"},
      {"Các Sở: Tài chính, Xây dựng, Nội vụ", "ubnd", "members stc snv ?Sở Xây dựng"},
      {"Các Ban: Tổ chức, Tuyên giáo", "tu", "members btctu btgtu"},
      {"Các Ban: Tổ chức, Tuyên giáo Tỉnh ủy", "tu", "members btctu btgtu"},
      {"Các Huyện ủy: Tân Phú, Vân Đô", "tu", "members hu-tp hu-vd"},
      {"UBND các huyện Tân Phú, Vân Đô và thị xã Kim Bình", "ubnd", "members ubnd-tp ubnd-vd ubnd-kb"},
      {"các huyện: Tân Phú, Vân Đô", "ubnd", "members ubnd-tp ubnd-vd"},
      {"các huyện Tân Phú, Vân Đô và thị xã Kim Bình", "tu", "members hu-tp hu-vd thu-kb"},
      {"Các Sở: Xây dựng, Y tế", "ubnd", "stranger ?Sở Xây dựng ?Sở Y tế"},
      {"Sở Tài chính và Nội vụ", "ubnd", "members stc snv"},
      {"các trường Đại học, Cao đẳng", "ubnd", "vague"},
  };
  check(cases);
}

TEST_CASE("levels and nesting give the members where no class does") {
  const Addressed cases[] = {
      {"UBND cấp huyện", "ubnd", "members ubnd-tp ubnd-vd ubnd-kb"},
      {"UBND cấp xã", "ubnd", "members ubnd-ba"},
      {"UBND cấp huyện, cấp xã", "ubnd", "members ubnd-tp ubnd-ba ubnd-vd ubnd-kb"},
      {"Chủ tịch Ủy ban nhân dân cấp xã", "ubnd-tp", "members ubnd-ba"},
      {"UBND cấp xã", "ubnd-vd", "members"},
      {"Các cấp ủy trực thuộc Tỉnh ủy", "tu", "members hu-tp hu-vd thu-kb thu-lg dukcq"},
      {"các cấp ủy, tổ chức đảng trực thuộc Tỉnh ủy", "tu", "members hu-tp hu-vd thu-kb thu-lg dukcq"},
      {"các đảng ủy trực thuộc", "tu", "members dukcq"},
      {"các đảng ủy, chi bộ trực thuộc", "hu-tp", "members du-ba cb-ta"},
      {"cấp ủy cấp huyện", "tu", "members hu-tp hu-vd thu-kb thu-lg dukcq"},
      {"các cấp ủy trực thuộc Tỉnh ủy", "hu-tp", "vague"},
      {"các đơn vị trực thuộc", "tu", "vague"},
      {"cấp ủy các cấp", "tu", "vague"},
      {"các sở, ban, ngành cấp tỉnh", "ubnd", "members stc snv stttt svhtt"},
  };
  check(cases);
}

TEST_CASE("what is excepted is taken out of the class") {
  const Addressed cases[] = {
      {"các huyện ủy, thị ủy trừ Huyện ủy Tân Phú, Thị ủy Kim Bình", "tu", "members hu-vd"},
      {"các huyện ủy, thị ủy, trừ Huyện ủy Tân Phú", "tu", "members hu-vd thu-kb"},
      {"các huyện ủy (không bao gồm Huyện ủy Tân Phú), thị ủy", "tu", "members hu-vd thu-kb"},
      {"các huyện ủy, trừ Tân Phú", "tu", "members hu-vd"},
      {"các sở, ban, ngành (ngoài Sở Tài chính)", "ubnd", "members snv stttt svhtt"},
      {"UBND các huyện (trừ huyện Vân Đô)", "ubnd", "members ubnd-tp"},
      {"UBND các huyện, thị xã, thành phố (trừ các huyện: Tân Phú, Vân Đô)", "ubnd", "members ubnd-kb"},
      {"các huyện ủy, thị ủy (trừ các huyện ủy)", "tu", "members thu-kb"},
      {"các huyện ủy, trừ nơi đã thực hiện", "tu", "members hu-tp hu-vd in doubt"},
      {"các huyện ủy (trừ Huyện ủy Long Hải)", "tu", "members hu-tp hu-vd in doubt"},
      {"các huyện ủy (trừ Thị ủy Kim Bình)", "tu", "members hu-tp hu-vd in doubt"},
      {"Ban Chỉ đạo Phòng trừ dịch bệnh", "ubnd", "stranger ?Ban Chỉ đạo Phòng trừ dịch bệnh"},
      {"các sở ngoài địa bàn", "ubnd", "vague"},
  };
  check(cases);
}
