#include "authority/authority.hpp"
#include "catch.hpp"
#include "registry_sample.hpp"

using namespace rasoat;

namespace {

struct Line {
  const char* designation;
  const char* issuer;
  const char* place;
  std::optional<Date> day = std::nullopt;
};

std::vector<Head> heads_of(std::initializer_list<Line> lines) {
  std::vector<Head> heads;
  for (const Line& line : lines) {
    Head head;
    if (*line.designation) head.designation = line.designation;
    if (*line.issuer) head.issuer = line.issuer;
    if (*line.place) head.place = line.place;
    head.issued_on = line.day;
    heads.push_back(std::move(head));
  }
  return heads;
}

// For each head "body@territory"; "?" where no body, "a|b" where several fit.
std::vector<std::string> standings(const Organisations* registry, std::initializer_list<Line> lines) {
  const auto heads = heads_of(lines);
  std::vector<const Head*> views;
  for (const Head& head : heads) views.push_back(&head);
  const Authority authority(registry, views);
  std::vector<std::string> out;
  for (std::size_t i = 0; i < heads.size(); ++i) {
    const Standing& standing = authority.standing(i);
    std::string text = standing.body ? authority.body(*standing.body).id : "";
    for (const BodyIndex body : standing.possible)
      text.append(text.empty() ? "" : "|").append(authority.body(body).id);
    if (text.empty()) text.append("?");
    if (standing.territory.is_known()) text.append("@").append(standing.territory.key);
    if (standing.territory.kind == Territory::Kind::none) text.append("@-");
    out.push_back(text);
  }
  return out;
}

using Out = std::vector<std::string>;

}  // namespace

TEST_CASE("in a registry a document belongs to the body whose symbol and name fit") {
  const Organisations registry = sample_registry();
  const auto one = [&](const char* designation, const char* issuer, const char* place,
                       std::optional<Date> day = std::nullopt) {
    return standings(&registry, {{designation, issuer, place, day}}).front();
  };
  CHECK(one("03-NQ/TU", "TỈNH ỦY SÔNG VÂN", "") == "tu@song-van");
  CHECK(one("41-KH/TU", "Ban Thường vụ Tỉnh ủy", "") == "tu@song-van");
  CHECK(one("41-KH/TU", "", "") == "tu@song-van");
  CHECK(one("03-NQ/TU", "TỈNH ỦY HÀ GIANG", "Hà Giang") == "tinh-uy-ha-giang@ha-giang");
  CHECK(one("12-KH/ĐUK", "Ban Thường vụ Đảng ủy Khối", "Sông Vân") == "dukcq@song-van");
  CHECK(one("", "Ban Thường vụ Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh", "") == "dukcq@song-van");
  CHECK(one("05-KH/ĐU", "ĐẢNG ỦY SỞ TÀI CHÍNH", "", make_date(2022, 1, 1)) == "du-stc@song-van");
  CHECK(one("05-KH/ĐU", "ĐẢNG ỦY XÃ BÌNH AN", "Bình An") == "du-ba@song-van");
  CHECK(one("05-KH/ĐU", "ĐẢNG ỦY", "Bình An") == "du-ba@song-van");
  CHECK(one("05-KH/ĐU", "ĐẢNG ỦY XÃ HÒA LẠC", "Hòa Lạc") == "dang-uy-xa-hoa-lac");
  CHECK(one("05-KH/ĐU", "ĐẢNG ỦY", "", make_date(2022, 1, 1)) == "du-stc|du-syt|du-ba");
  CHECK(one("05-KH/ĐU", "ĐẢNG ỦY", "", make_date(2026, 1, 1)) == "du-syt|du-ba");
  CHECK(one("07-BC/CB", "CHI BỘ TRƯỜNG CHÍNH TRỊ", "") == "chi-bo-truong-chinh-tri");
  CHECK(one("375/KH-UBND", "ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN", "") == "ubnd@song-van");
  CHECK(one("12/KH-UBND", "UBND huyện Tân Phú", "Tân Phú") == "ubnd-tp@song-van");
  CHECK(one("125/STC-VP", "Sở Tài chính", "") == "stc@song-van");
  CHECK(one("26-NQ/TW", "BAN CHẤP HÀNH TRUNG ƯƠNG", "Hà Nội") == "ban-chap-hanh-trung-uong-dang@-");
  CHECK(one("", "", "") == "?");
  CHECK(one("28-KH/HU", "TỈNH ỦY SÔNG VÂN HUYỆN ỦY TÂN PHÚ *", "Tân Phú") == "hu-tp@song-van");
  CHECK(one("47-KH/TĐTN-XDĐ", "BAN THƯỜNG VỤ", "Sông Vân") == "tdtn@song-van");
  CHECK(one("06/CTr-UBND-MTTQ", "ỦY BAN NHÂN DÂN TỈNH - ỦY BAN MTTQ VIỆT NAM TỈNH SÔNG VÂN", "Sông Vân") ==
        "ubnd@song-van");
}

TEST_CASE("a town's committee is not that of another town") {
  const Organisations registry =
      *read_organisations(SourceText("o.xml", R"(<organisations territory="Sông Vân">
    <body id="thu" symbol="ThU"><name>Thành ủy Vân Giang</name></body></organisations>)"));
  const auto found =
      standings(&registry, {{"01-KH/ThU", "THÀNH ỦY VÂN GIANG", ""}, {"02-KH/ThU", "THÀNH ỦY BẾN TẰM", ""}});
  CHECK(found == Out{"thu@song-van", "thanh-uy-ben-tam"});
  // An extract, which prints no symbol: a town of the registry lies in its province.
  CHECK(standings(&registry, {{"", "Ban Thường vụ Thành ủy Vân Giang", ""},
                              {"", "Thành ủy Bến Tằm", ""}})[0] == "thu@song-van");
}

TEST_CASE("a head without its second line, signed at the seat, is not guessed") {
  const Organisations registry = sample_registry();
  const auto found = standings(&registry, {{"375/KH-UBND", "ỦY BAN NHÂN DÂN", "Tân Phú"},
                                           {"03-NQ/TU", "TỈNH ỦY SÔNG VÂN", "Tân Phú"},
                                           {"05/KH-UBND", "ỦY BAN NHÂN DÂN", "Bình An"}});
  CHECK(found == Out{"ubnd|ubnd-tp@song-van", "tu@song-van", "ubnd-ba@song-van"});
}

TEST_CASE("without a registry the archive itself shows the seats of its provinces") {
  const auto found = standings(nullptr, {{"03-NQ/TU", "TỈNH ỦY SÔNG VÂN", "Vân Giang"},
                                         {"12-KH/ĐUK", "Đảng ủy Khối", "Vân Giang"},
                                         {"97/KH-UBND", "ỦY BAN NHÂN DÂN THÀNH PHỐ VÂN GIANG", "Vân Giang"},
                                         {"37-KH/ThU", "THÀNH ỦY VÂN GIANG", "Vân Giang"},
                                         {"01-KH/HU", "HUYỆN ỦY TÂN PHÚ", "Tân Phú"}});
  CHECK(found == Out{"tinh-uy-song-van@song-van", "dang-uy-khoi@song-van",
                     "uy-ban-nhan-dan-thanh-pho-van-giang@song-van", "thanh-uy-van-giang@song-van",
                     "huyen-uy-tan-phu"});
}

TEST_CASE("without a registry bodies are those of the heads") {
  const auto found =
      standings(nullptr, {
                             {"03-NQ/TU", "TỈNH ỦY SÔNG VÂN", "Sông Vân"},
                             {"41-KH/TU", "Ban Thường vụ Tỉnh ủy", "Sông Vân"},
                             {"42-KH/TU", "Tỉnh ủy", ""},
                             {"12-KH/ĐUK", "Ban Thường vụ Đảng ủy Khối", "Sông Vân"},
                             {"13-KH/ĐUK", "ĐẢNG ỦY KHỐI CÁC CƠ QUAN VÀ DOANH NGHIỆP TỈNH", "Sông Vân"},
                             {"14-KH/ĐUK", "", "Sông Vân"},
                             {"26-NQ/TW", "Ban Chấp hành Trung ương", "Hà Nội"},
                             {"21-KL/TW", "Bộ Chính trị", "Hà Nội"},
                             {"", "Ủy ban nhân dân tỉnh Sông Vân", ""},
                             {"375/KH-UBND", "UBND tỉnh", "Sông Vân"},
                             {"12/KH-UBND", "ỦY BAN NHÂN DÂN HUYỆN TÂN PHÚ", "Tân Phú"},
                         });
  CHECK(found == Out{"tinh-uy-song-van@song-van", "tinh-uy-song-van@song-van", "tinh-uy-song-van@song-van",
                     "dang-uy-khoi-cac-co-quan-va-doanh-nghiep-tinh@song-van",
                     "dang-uy-khoi-cac-co-quan-va-doanh-nghiep-tinh@song-van",
                     "dang-uy-khoi-cac-co-quan-va-doanh-nghiep-tinh@song-van",
                     "ban-chap-hanh-trung-uong-dang@-", "ban-chap-hanh-trung-uong-dang@-",
                     "uy-ban-nhan-dan-tinh-song-van@song-van", "uy-ban-nhan-dan-tinh-song-van@song-van",
                     "uy-ban-nhan-dan-huyen-tan-phu"});
}

TEST_CASE("bodies of one name in two provinces are two bodies") {
  const auto found = standings(nullptr, {
                                            {"03-NQ/TU", "TỈNH ỦY", "Hà Giang"},
                                            {"03-NQ/TU", "TỈNH ỦY", "Cao Bằng"},
                                            {"03-NQ/TU", "TỈNH ỦY", ""},
                                            {"04-NQ/TU", "", ""},
                                        });
  CHECK(found == Out{"tinh-uy-ha-giang@ha-giang", "tinh-uy-cao-bang@cao-bang", "tinh-uy-2", "?"});
}

TEST_CASE("a name that begins several others joins none of them") {
  const auto found = standings(nullptr, {
                                            {"01-KH/ĐU", "Đảng ủy", ""},
                                            {"01-KH/ĐU", "Đảng ủy xã Bình An", ""},
                                            {"01-KH/ĐU", "Đảng ủy xã Hòa Lạc", ""},
                                        });
  CHECK(found == Out{"dang-uy", "dang-uy-xa-binh-an", "dang-uy-xa-hoa-lac"});
}
