// Designations in recognised text: what is mended, and what is left alone.
#include "grammars/misread.hpp"

#include "catch.hpp"

using namespace rasoat::grammar;

TEST_CASE("confusions are undone where a known type and a known body come out") {
  const std::pair<const char*, const char*> cases[] = {
      {"03-NÑQ/TU", "03-NQ/TU"},      {"03-NÑNQ/TU", "03-NQ/TU"},          {"05-CT/IW", "05-CT/TW"},
      {"O3-NQ/TU", "03-NQ/TU"},       {"l2-KH/ĐUK", "12-KH/ĐUK"},          {"I2/KI-I-UBND", "12/KH-UBND"},
      {"119/0Đ-UBND", "119/QĐ-UBND"}, {"119/Q1)-UBND", "119/QĐ-UBND"},     {"41-KH/TIJ", "41-KH/TU"},
      {"324-QĐÐ/ĐUK", "324-QĐ/ĐUK"},  {"3O/2O2O/NÑĐ-CP", "30/2020/NĐ-CP"}, {"20S/KH-U8ND", "205/KH-UBND"},
  };
  for (const auto& [printed, meant] : cases) {
    INFO(printed);
    CHECK(mend_designation(printed) == std::optional<std::string>(meant));
  }
}

TEST_CASE("what is known, hopeless or no designation stays as it is") {
  for (const char* word :
       {"03-NQ/TU", "375/KH-UBND", "30/2020/NĐ-CP", "13-NQ/TƯ", "2395/QD-TTg", "28/2018/QÐ-TTg", "15/7/2021",
        "2020-2025", "và/hoặc", "SO-NQ/TU", "l/I", "03-XY/ZZ", "4O", "-NQ/TU", "1-2-3", "",
        "12-KHKHKHKHKHKHKHKHKHKHKHKHKHKHKHKHKHKH/TU", "1-IIIIIIIIIIIIIIII/IIIIIIIIIIIIIIII"}) {
    INFO(word);
    CHECK(mend_designation(word) == std::nullopt);
  }
}
