// Addressees as provinces of two levels write them: classes in any order, heads, brackets, names after a
// class.
#include <span>

#include "authority/authority.hpp"
#include "catch.hpp"
#include "source/source_text.hpp"

using namespace rasoat;

namespace {

Organisations registry() {
  static const char* const kText = R"(<organisations territory="Sông Vân">
  <body id="tw" symbol="TW" system="party" level="central" territory="">
    <name>Ban Chấp hành Trung ương</name>
    <body id="tu" symbol="TU" classes="tỉnh ủy" system="party" level="province">
      <name>Tỉnh ủy Sông Vân</name>
      <body id="hu-tp" symbol="HU" classes="huyện ủy" system="party" level="district"><name>Huyện ủy Tân Phú</name></body>
      <body id="hu-vd" symbol="HU" classes="huyện ủy" system="party" level="district"><name>Huyện ủy Vân Đô</name></body>
      <body id="thu-lg" symbol="ThU" classes="thành ủy" system="party" level="district"><name>Thành ủy Lam Giang</name></body>
    </body>
  </body>
  <body id="ubnd" symbol="UBND" system="state" level="province">
    <name>Ủy ban nhân dân tỉnh Sông Vân</name>
    <body id="vpub" symbol="VPUBND" system="state" level="province"><name>Văn phòng Ủy ban nhân dân tỉnh</name></body>
    <body id="stc" symbol="STC" classes="sở, ban, ngành; sở, ngành" system="state" level="province"><name>Sở Tài chính</name></body>
    <body id="snv" symbol="SNV" classes="sở, ban, ngành; sở, ngành" system="state" level="province"><name>Sở Nội vụ</name></body>
    <body id="ca" symbol="CAT" classes="sở, ban, ngành; sở, ngành" system="state" level="province"><name>Công an tỉnh Sông Vân</name></body>
    <body id="x-ba" symbol="UBND" classes="Ủy ban nhân dân các xã, phường; UBND cấp xã" system="state" level="commune"><name>Ủy ban nhân dân xã Bình An</name></body>
    <body id="x-tl" symbol="UBND" classes="Ủy ban nhân dân các xã, phường; UBND cấp xã" system="state" level="commune"><name>Ủy ban nhân dân xã Tân Lập</name></body>
    <body id="p-hh" symbol="UBND" classes="Ủy ban nhân dân các xã, phường; UBND cấp xã" system="state" level="commune"><name>Ủy ban nhân dân phường Hồng Hà</name></body>
  </body>
</organisations>)";
  return *read_organisations(SourceText("organisations.xml", kText));
}

struct Case {
  const char* phrase;
  const char* expected;
};

void check(const char* issuer, std::span<const Case> cases) {
  const Organisations organisations = registry();
  const Authority authority(&organisations, {});
  Viewpoint from{std::nullopt, Territory::known("song-van")};
  for (BodyIndex i = 0; i < authority.bodies().size(); ++i) {
    if (authority.body(i).id == issuer) from.issuer = i;
  }
  for (const Case& test : cases) {
    const AddressedBodies found = authority.addressees(test.phrase, from);
    constexpr const char* kKinds[] = {"body", "members", "vague", "stranger"};
    std::string out = kKinds[static_cast<int>(found.kind)];
    for (const BodyIndex body : found.bodies) out += ' ' + authority.body(body).id;
    for (const std::string& name : found.unknown) out += " ?" + name;
    if (found.doubtful) out += " in doubt";
    INFO(test.phrase << " said by " << issuer);
    CHECK(out == test.expected);
  }
}

}  // namespace

TEST_CASE("a class is the same in whatever order its kinds stand") {
  const Case cases[] = {
      {"UBND các xã, phường", "members x-ba x-tl p-hh"},
      {"UBND các phường, xã", "members x-ba x-tl p-hh"},
      {"Ủy ban nhân dân các phường và xã", "members x-ba x-tl p-hh"},
      {"Chủ tịch UBND các phường, xã", "members x-ba x-tl p-hh"},
      {"UBND các phường", "members p-hh"},
      {"UBND các xã", "members x-ba x-tl"},
      {"các sở", "members stc snv"},
      {"các ban, sở, ngành", "members stc snv ca"},
      {"UBND các quận", "vague"},
      {"các chi cục", "vague"},
  };
  check("ubnd", cases);
  const Case below[] = {{"UBND các phường, xã", "vague"}, {"UBND các phường", "vague"}};
  check("stc", below);
}

TEST_CASE("heads stand for their bodies, part by part") {
  const Case cases[] = {
      {"Giám đốc các sở; Thủ trưởng các ban, ngành; Chủ tịch UBND các xã, phường",
       "members stc snv ca x-ba x-tl p-hh"},
      {"Giám đốc các sở, Thủ trưởng các ngành", "members stc snv ca"},
      {"Giám đốc các sở; Chủ tịch UBND các phường, xã", "members stc snv x-ba x-tl p-hh"},
      {"Giám đốc Sở Tài chính; Chủ tịch UBND các phường", "members stc p-hh"},
      {"Thủ trưởng các ban", "vague"},
  };
  check("ubnd", cases);
}

TEST_CASE("what stands in brackets behind a body is a unit of it") {
  const Case cases[] = {
      {"Công an tỉnh (Phòng An ninh chính trị nội bộ)", "body ca"},
      {"Sở Tài chính (Chi cục Quản lý giá)", "body stc"},
      {"Sở Tài chính (Phòng Ngân sách), Sở Nội vụ", "members stc snv"},
      {"Văn phòng UBND tỉnh (Phòng Tổng hợp)", "body vpub"},
      {"VP UBND tỉnh", "body vpub"},
      {"Sở Xây dựng (Phòng Quy hoạch)", "stranger ?Sở Xây dựng"},
      {"UBND các xã (Bình An, Tân Lập)", "members x-ba x-tl"},
      {"các sở, ban, ngành (trừ Công an tỉnh)", "members stc snv"},
      {"các cơ quan (Phòng Tổng hợp)", "vague"},
  };
  check("ubnd", cases);
}

TEST_CASE("names after a class mean those bodies only") {
  const Case cases[] = {
      {"UBND các xã, phường: Bình An, Hồng Hà", "members x-ba p-hh"},
      {"UBND các xã, phường: Tân Lập", "members x-tl"},
      {"UBND các phường, xã: Hồng Hà và Tân Lập", "members x-tl p-hh"},
      {"UBND các xã, phường: Bình An, Long Hải", "members x-ba ?Long Hải"},
      {"UBND các xã, phường: An, Hồng Hà", "members p-hh ?An"},
      {"UBND các xã, phường (Bình An, Hồng Hà)", "members x-ba p-hh"},
      {"Chủ tịch UBND các xã, phường: xã Bình An, phường Hồng Hà", "members x-ba p-hh"},
      {"UBND các xã: Bình An, Tân Lập", "members x-ba x-tl"},
      {"UBND xã Bình An", "body x-ba"},
      {"Các Sở: Tài chính, Nội vụ", "members stc snv"},
      {"Liên Sở Tài chính - Nội vụ", "members stc snv"},
      {"Liên sở: Tài chính, Nội vụ", "members stc snv"},
      {"Liên đoàn Lao động tỉnh", "stranger ?Liên đoàn Lao động tỉnh"},
  };
  check("ubnd", cases);
}

TEST_CASE("specialised agencies of a people's committee are its departments") {
  const Case cases[] = {
      {"Các cơ quan chuyên môn thuộc UBND tỉnh", "members stc snv"},
      {"Thủ trưởng các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh", "members stc snv"},
      {"các cơ quan chuyên môn", "members stc snv"},
      {"các cơ quan chuyên môn thuộc UBND xã Bình An", "vague"},
      {"các cơ quan, đơn vị thuộc UBND tỉnh", "vague"},
  };
  check("ubnd", cases);
}

TEST_CASE("beside provinces a city committee is one under the centre") {
  const Case central[] = {
      {"Các tỉnh ủy, thành ủy", "members tu"},
      {"Các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương", "members tu"},
      {"các thành ủy", "members thu-lg"},
  };
  check("tw", central);
  const Case own[] = {{"các huyện ủy, thành ủy", "members hu-tp hu-vd thu-lg"}};
  check("tu", own);
}

TEST_CASE("the reason of an exception is no part of it") {
  const Case cases[] = {
      {"các huyện ủy trừ Huyện ủy Tân Phú, vì đã báo cáo tại Báo cáo số 12-BC/HU", "members hu-vd"},
      {"các huyện ủy (trừ Huyện ủy Tân Phú, do đã sơ kết)", "members hu-vd"},
      {"các huyện ủy trừ Huyện ủy Tân Phú (đã báo cáo)", "members hu-vd"},
      {"các huyện ủy trừ Huyện ủy Tân Phú đã ban hành kế hoạch", "members hu-vd"},
      {"các huyện ủy, thành ủy, trừ Thành ủy Lam Giang, vì mới thành lập", "members hu-tp hu-vd"},
      {"các huyện ủy trừ nơi đã báo cáo", "members hu-tp hu-vd in doubt"},
      {"các huyện ủy trừ Huyện ủy Long Hải, vì đã báo cáo", "members hu-tp hu-vd in doubt"},
  };
  check("tu", cases);
}

TEST_CASE("a list behind a class names its members, the longest name first") {
  const Case cases[] = {
      {"các sở, ngành: Nội vụ, Tài chính, Công an tỉnh", "members stc snv ca"},
      {"Các sở: Tài chính, Nội vụ", "members stc snv"},
      {"Các sở, ngành liên quan (Sở Nội vụ, Sở Tài chính)", "members stc snv"},
      {"Các sở, ngành: Nội vụ, Y tế", "members snv ?Y tế"},
  };
  check("ubnd", cases);
}

TEST_CASE("areas after areas, counted areas and areas alone") {
  const Case cases[] = {
      {"UBND 02 xã Bình An, Tân Lập", "members x-ba x-tl"},
      {"UBND hai xã Bình An và Tân Lập", "members x-ba x-tl"},
      {"UBND xã Bình An, phường Hồng Hà", "members x-ba p-hh"},
      {"Các xã, phường", "members x-ba x-tl p-hh"},
      {"Ủy ban nhân dân các xã, phường trừ xã Bình An và phường Hồng Hà", "members x-tl"},
      {"Ủy ban nhân dân các xã, phường trừ Bình An", "members x-tl p-hh"},
  };
  check("ubnd", cases);
}
