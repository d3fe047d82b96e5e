#include "grammars/date.hpp"

#include <cstdint>
#include <string>

#include "catch.hpp"
#include "grammars/ordinal.hpp"

using namespace rasoat::grammar;

TEST_CASE("dates in every printed form") {
  const std::pair<const char*, const char*> cases[] = {{"ngày 15/7/2021", "2021-07-15"},
                                                       {"18-5-2021", "2021-05-18"},
                                                       {"15.7.2021", "2021-07-15"},
                                                       {"ngày 07 tháng 12 năm 2022", "2022-12-07"},
                                                       {"13 tháng 10 năm 2021 của", "2021-10-13"},
                                                       {"ngày\n26/5/2025", "2025-05-26"},
                                                       {"ngày\n\n17/9/2020", "2020-09-17"},
                                                       {"ngày 11 \ntháng 5 năm 2026", "2026-05-11"},
                                                       {"NGÀY 21 THÁNG 8 NĂM 2023", "2023-08-21"},
                                                       {"ngày 24 / 9 / 2018", "2018-09-24"},
                                                       {"ngày 27 năm 12 năm 2019", "2019-12-27"},
                                                       {"15 tháng 9 tháng 2022", "2022-09-15"},
                                                       {"ngày 27 năm 12 năm 19", ""},
                                                       {"15 tháng 9 tháng 10", ""},
                                                       {"31/2/2021", ""},
                                                       {"15/11", ""},
                                                       {"ngày     tháng     năm 2026", ""},
                                                       {"12/5-2021", ""},
                                                       {"2020-2025", ""},
                                                       {"1/2/20215", ""},
                                                       {"ngày", ""},
                                                       {"32/1/2020", ""},
                                                       {"", ""}};
  for (const auto& [printed, iso] : cases) {
    INFO(printed);
    const auto date = parse_date(printed);
    CHECK((date ? rasoat::to_iso(date->date) : "") == iso);
  }
}

// The quick reading of plain dates and the grammar read the same, whatever is wrong with a date.
TEST_CASE("a date reads as the grammar reads it") {
  constexpr std::string_view kPieces[] = {"ngày ", "ngày", "Ngày ",    "1",     "15",  "3",
                                          "2021",  "/",    " tháng ",  " năm ", "-",   ".",
                                          " ",     "\n",   "năm 2021", "31",    "1899"};
  std::uint64_t state = 5;
  const auto below = [&](std::size_t limit) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::size_t>(state >> 33) % limit;
  };
  std::size_t found = 0;
  for (unsigned round = 0; round < 60000; ++round) {
    std::string text = below(2) ? "ngày " : "";
    if (below(2)) {
      const bool slashes = below(2) != 0;
      text += std::to_string(1 + below(32)) + (slashes ? "/" : " tháng ");
      text += std::to_string(1 + below(13)) + (slashes ? "/" : " năm ") + std::to_string(1890 + below(220));
    }
    for (std::size_t count = below(4); count > 0; --count)
      text.insert(below(text.size() + 1), kPieces[below(std::size(kPieces))]);
    const auto quick = parse_date(text), by_grammar = parse_date_by_grammar(text);
    found += quick.has_value();
    const bool same = quick.has_value() == by_grammar.has_value() &&
                      (!quick || (quick->date == by_grammar->date && quick->length == by_grammar->length &&
                                  quick->day_word == by_grammar->day_word));
    INFO(text);
    if (!same) FAIL_CHECK("not the same");
  }
  CHECK(found > 5000);
}

TEST_CASE("ordinals in figures and words") {
  const std::pair<const char*, unsigned> cases[] = {
      {"XIII của", 13}, {"XIX", 19},      {"IV,", 4},  {"12", 12}, {"bảy Ban", 7},
      {"thứ nhất", 1},  {"mười lăm", 15}, {"VIII", 8}, {"I", 1},   {"XIIK", 0},
      {"MC", 0},        {"tám mươi", 8},  {"", 0}};
  for (const auto& [printed, value] : cases) {
    INFO(printed);
    const auto ordinal = parse_ordinal(printed);
    CHECK((ordinal ? ordinal->value : 0) == value);
  }
  CHECK(roman(24) == "xxiv");
  CHECK(roman(39) == "xxxix");
}
