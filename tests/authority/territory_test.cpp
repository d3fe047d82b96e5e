#include "authority/territory.hpp"

#include "catch.hpp"

using namespace rasoat;

namespace {

std::string found_in(const char* name) {
  const auto found = find_territory(read_body_name(name).full);
  return found ? found->key : "-";
}

std::string at_place(const char* place, std::optional<Date> day, const KnownPlaces& others = {}) {
  return territory_of_place(place, day, others).value_or("-");
}

}  // namespace

TEST_CASE("a name tells its province") {
  const std::pair<const char*, const char*> cases[] = {
      {"Tỉnh ủy Sông Vân", "song-van"},
      {"TỈNH ỦY SÔNG VÂN", "song-van"},
      {"ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU", "ba-ria-vung-tau"},
      {"UBND TP.HCM", "ho-chi-minh"},
      {"Ủy ban nhân dân thành phố Hà Nội", "ha-noi"},
      {"Thành ủy Hải Phòng", "hai-phong"},
      {"Ủy ban nhân dân tỉnh Thừa Thiên Huế", "hue"},
      {"Ủy ban nhân dân thành phố Vinh, tỉnh Nghệ An", "nghe-an"},
      {"Ủy ban nhân dân thành phố Vinh", "nghe-an"},
      {"Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh", "-"},
      {"Ban Chấp hành Đảng bộ tỉnh khóa XIX", "-"},
      {"BAN CHỈ ĐẠO TỈNH VỀ CHUYỂN ĐỔI SỐ", "-"},
      {"Huyện ủy Tân Phú", "-"},
      {"Tỉnh đoàn Sông Vân", "song-van"},
      {"UBND tỉnh Đăk Lăk", "dak-lak"},
      {"TỈNH ỦY SÔNG VÂN HUYỆN ỦY HÒA VÂN *", "song-van"},
      {"TỈNH ỦY SÔNG VÂN VĂN PHÒNG", "song-van"},
      {"Ủy ban nhân dân xã Bình An, huyện Tân Phú, tỉnh Sông Vân", "song-van"},
  };
  for (const auto& [name, expected] : cases) {
    INFO(name);
    CHECK(found_in(name) == expected);
  }
}

TEST_CASE("a place is that of the province whose seat it was on the day") {
  const auto before = make_date(2024, 5, 1), later = make_date(2025, 9, 1);
  CHECK(at_place("Đà Lạt", before) == "lam-dong");
  CHECK(at_place("Bắc Giang", before) == "bac-giang");
  CHECK(at_place("Bắc Giang", later) == "bac-ninh");
  CHECK(at_place("Hà Giang", later) == "-");
  CHECK(at_place("TP. Hồ Chí Minh", std::nullopt) == "ho-chi-minh");
  CHECK(at_place("Tân Phú", before) == "-");
  CHECK(at_place("Sông Vân", before) == "-");
  CHECK(at_place("Sông Vân", before, {{"song-van", "song-van"}}) == "song-van");
  CHECK(at_place("", before) == "-");
}

TEST_CASE("a territory's key is that of its spellings") {
  CHECK(territory_key("tỉnh Sông Vân") == territory_key("Sông Vân"));
  CHECK(territory_key("Hoà Bình") == territory_key("tỉnh Hòa Bình"));
  CHECK(territory_key("TP. Hồ Chí Minh") == territory_key("TPHCM"));
}

TEST_CASE("unknown fits any territory, none fits none") {
  const Territory unknown, none = Territory::none(), a = Territory::known("a"), b = Territory::known("b");
  CHECK(unknown.fits(a));
  CHECK(a.fits(unknown));
  CHECK(a.fits(a));
  CHECK_FALSE(a.fits(b));
  CHECK_FALSE(a.fits(none));
  CHECK(none.fits(none));
}
