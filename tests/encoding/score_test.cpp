#include "encoding/score.hpp"

#include "catch.hpp"

using namespace rasoat;

TEST_CASE("telling words are counted") {
  struct Case {
    const char* text;
    std::uint32_t good, bad, foreign;
  };
  const Case cases[] = {{"Nghị quyết của Tỉnh ủy", 5, 0, 0},
                        {"Nghi\u0323 quye\u0302\u0301t", 2, 0, 0},
                        {"nh©n d©n vµ sè", 1, 3, 3},
                        {"12/QĐ-HĐND, đ) 5%", 0, 0, 0},
                        {"“Ủy ban” – số\u00A0liệu", 3, 0, 0},
                        {"vÃ", 0, 1, 0},
                        {"m² § 15°", 0, 1, 1},
                        {"BáO", 1, 0, 0},
                        {"été élève où", 0, 3, 0},
                        {"internet Uy ban", 0, 0, 0},
                        {"", 0, 0, 0}};
  for (const Case& one : cases) {
    INFO(one.text);
    const SyllableScore score = syllable_score(one.text);
    CHECK(score.good == one.good);
    CHECK(score.bad == one.bad);
    CHECK(score.foreign == one.foreign);
  }
}

TEST_CASE("plain words speak for or against Vietnamese") {
  CHECK(syllable_score("cho xem trong theo ban nghe").plain_fits());
  CHECK_FALSE(syllable_score("the quick brown fox jumps over lazy dogs").plain_fits());
  CHECK(syllable_score("UBND HDND").plain_good + syllable_score("UBND HDND").plain_bad == 0);
  CHECK(syllable_score("").percent() == 0);
}
