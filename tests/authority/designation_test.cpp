#include "authority/designation.hpp"

#include "authority/symbols.hpp"
#include "catch.hpp"

using namespace rasoat;

namespace {

std::string dump(std::string_view printed) {
  const auto parts = read_designation(printed);
  if (!parts) return "none";
  return parts->number + ' ' + parts->year + ' ' + parts->type + ' ' + parts->symbol + ' ' + parts->term +
         (parts->state ? " state" : " party");
}

std::string key(std::string_view printed) {
  return read_designation(printed)->key();
}

}  // namespace

TEST_CASE("a designation is taken apart") {
  const std::pair<const char*, const char*> cases[] = {
      {"03-NQ/TU", "3  NQ tu  party"},
      {"375/KH-UBND", "375  KH ubnd  state"},
      {"30/2020/NĐ-CP", "30 2020 NĐ cp  state"},
      {"80/2015/QH13", "80 2015  qh 13 state"},
      {"351/2017/UBTVQH14", "351 2017  ubtvqh 14 state"},
      {"66.7/2025/NQ-CP", "66.7 2025 NQ cp  state"},
      {"15a-QĐ/TW", "15a  QĐ tw  party"},
      {"06-HD/BTCTW-BTGTW", "6  HD btctw-btgtw  party"},
      {"125/SGDĐT-VP", "125   sgdđt-vp  state"},
      {"125/SGD&ĐT-VP", "125   sgdđt-vp  state"},
      {"285/CCTTHC", "285   cctthc  state"},
      {"38 KL/TW", "38  KL tw  party"},
      {"12/KH/ĐUK", "12  KH đuk  party"},
      {"12KH/ĐUK", "12  KH đuk  party"},
      {"000-KH/TU", "0  KH tu  party"},
      {"64-CP", "64   cp  party"},
      {"11/HD-MTTW-BTT", "11  HD mttw-btt  state"},
      {"KH/TU", "none"},
      {"", "none"},
      {"-", "none"},
  };
  for (const auto& [printed, expected] : cases) {
    INFO(printed);
    CHECK(dump(printed) == expected);
  }
}

TEST_CASE("printings of one designation have one key") {
  const std::pair<const char*, const char*> same[] = {
      {"03-NQ/TU", "3-nq/tu"},        {"03-NQ/TU", "03/NQ/TU"},
      {"383/KH-UBND", "383-KH/UBND"}, {"38-KL/TW", "38 KL/TW"},
      {"12-KH/ĐUK", "12–KH/ÐUK"},     {"12-CTr/TU", "12-CTR/TU"},
      {"217-QĐ/TW", "217-QD/TW"},     {"41-KH/TU", "41 - KH\xC2\xA0/ TU"},
      {"12-KH/HU", "**12**-KH/HU"},   {"31-KH/ĐU", "31-KH/Đu"},
  };
  for (const auto& [left, right] : same) {
    INFO(left << " " << right);
    CHECK(key(left) == key(right));
  }
  const std::pair<const char*, const char*> different[] = {
      {"03-NQ/TU", "30-NQ/TU"},         {"03-NQ/TU", "03-NQ/TW"},  {"10-CT/TU", "10-CTr/TU"},
      {"1-QĐ/TU", "1a-QĐ/TU"},          {"12-KH/ĐU", "12-KH/ĐUK"}, {"30/2020/NĐ-CP", "30/NĐ-CP"},
      {"80/2015/QH13", "80/2015/QH14"}, {"1-KH/HĐ", "1-KH/HD"},
  };
  for (const auto& [left, right] : different) {
    INFO(left << " " << right);
    CHECK(key(left) != key(right));
  }
}

TEST_CASE("the type word wins over the printed type") {
  CHECK(read_designation("32-CT/TU")->key("CTr") == key("32-CTr/TU"));
  CHECK(read_designation("80/2015/QH13")->key("Luật") == key("80/2015/QH13"));
}

TEST_CASE("Central symbols are known, or end in TW") {
  for (const char* central : {"26-NQ/TW", "30/2020/NĐ-CP", "28/2018/QĐ-TTg", "80/2015/QH13",
                              "02/2022/TT-BTNMT", "01/2020/TT-BTC", "11-KL/XYZTW", "206/QĐ-BXD-PC"}) {
    INFO(central);
    CHECK(is_central(*read_designation(central)));
  }
  for (const char* local : {"03-NQ/TU", "375/KH-UBND", "12-KH/ĐUK", "15-CV/BTC", "12/KH-STC", "1-QĐ/XYZ"}) {
    INFO(local);
    CHECK_FALSE(is_central(*read_designation(local)));
  }
  CHECK(is_unique_in_territory(*read_designation("03-NQ/TU")));
  CHECK(is_unique_in_territory(*read_designation("12/KH-STC")));
  CHECK_FALSE(is_unique_in_territory(*read_designation("375/KH-UBND")));
  CHECK_FALSE(is_unique_in_territory(*read_designation("1-KH/ĐU")));
}
