#include "grammars/place_date.hpp"

#include "catch.hpp"
#include "grammars/number_line.hpp"

using namespace rasoat;
using namespace rasoat::grammar;

TEST_CASE("lines of place and date") {
  struct Case {
    const char* text;
    const char* place;
    const char* date;  ///< empty where day or month is blank
  };
  const Case cases[] = {
      {"Sông Vân, ngày 07 tháng 12 năm 2022", "Sông Vân", "2022-12-07"},
      {"Sông Vân, ngày 7 tháng 12\nnăm 2022", "Sông Vân", "2022-12-07"},
      {"TP. Sông Vân, ngày 05 tháng 01 năm 2023.", "TP. Sông Vân", "2023-01-05"},
      {"Thành phố Sông Vân ngày 05/01/2023", "Thành phố Sông Vân", "2023-01-05"},
      {"Sông vân ngày 05/01/2023", "Sông vân", "2023-01-05"},
      {"Thành phố sông vân, ngày 05/01/2023", "Thành phố sông vân", "2023-01-05"},
      {"Quận 1, ngày 05 tháng 01 năm 2023", "Quận 1", "2023-01-05"},
      {"ngày 05 tháng 01 năm 2023", "", "2023-01-05"},
      {"Sông Vân, ngày     tháng     năm 2026", "Sông Vân", ""},
      {"Sông Vân, ngày ... tháng ... năm 2026", "Sông Vân", ""},
      {"Sông Vân, ngày      tháng 5 năm 2026", "Sông Vân", ""},
      {"……, ngày…… tháng…… năm……", "", ""},
      {"Sông Vân, ngày 23 tháng 02 năm 20264", "Sông Vân", "2026-02-23"},
      {"Sông Vân, ngày 23 tháng 02 năm 20264.", "Sông Vân", "2026-02-23"},
      {"Sông Vân, ngày 23 tháng 02 năm 20264     KẾ HOẠCH", "Sông Vân", "2026-02-23"},
      {"Sông Vân, ngày 27 năm 12 năm 2019", "Sông Vân", "2019-12-27"},
      {"Sông Vân, ngày 15 tháng 9 tháng 2022", "Sông Vân", "2022-09-15"},
      {"Sông Vân, ngày 27 tháng 3 năm 2026 2025", "Sông Vân", "2026-03-27"},
      {"Sông Vân, ngày 27 tháng 3 năm 2026     KẾ HOẠCH", "Sông Vân", "2026-03-27"},
  };
  for (const Case& c : cases) {
    INFO(c.text);
    const auto line = parse_place_date(c.text);
    REQUIRE(line);
    CHECK(line->place == c.place);
    CHECK((line->date ? to_iso(*line->date) : "") == c.date);
    CHECK(line->blank == (*c.date == '\0'));
  }
}

TEST_CASE("a day that does not exist is neither a date nor a blank") {
  for (const char* text : {"Sông Vân, ngày 31 tháng 02 năm 2022", "Sông Vân, ngày 15 tháng 3 năm 202644"}) {
    INFO(text);
    const auto line = parse_place_date(text);
    REQUIRE(line);
    CHECK_FALSE(line->date);
    CHECK_FALSE(line->blank);
  }
}

TEST_CASE("sentences with dates are no place-date lines") {
  for (const char* text :
       {"", "Sông Vân", "Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;",
        "Nghị quyết số 12/NQ-HĐND ngày 05/01/2023 của", "có hiệu lực từ ngày 05 tháng 01 năm 2023",
        "Sông Vân, ngày 31 tháng 02 năm 2022 và sau đó", "ngày mai",
        "Thông tư này có hiệu lực kể từ ngày 05 tháng 01 năm 2023.",
        "Hôm nay, ngày 05 tháng 01 năm 2023 tại trụ sở", "Sông Vân (Đông), ngày 05 tháng 01 năm 2023"}) {
    INFO(text);
    CHECK_FALSE(parse_place_date(text));
  }
}

TEST_CASE("lines of the own number") {
  struct Case {
    const char* text;
    const char* printed;
    const char* number;
    bool blank;
    const char* type;  ///< that the symbol shows
  };
  const Case cases[] = {
      {"Số: 308/KH-UBND", "308/KH-UBND", "308", false, "KH"},
      {"Số 12-KH/TU", "12-KH/TU", "12", false, "KH"},
      {"Số:\n37/2025/NQ-HĐND", "37/2025/NQ-HĐND", "37", false, "NQ"},
      {"SỐ: 05/QĐ-UB", "05/QĐ-UB", "05", false, "QĐ"},
      {"Luật số: 51/2024/QH15", "51/2024/QH15", "51", false, ""},
      {"Số 12/KH/ĐUK", "12/KH/ĐUK", "12", false, "KH"},
      {"Số: 125/SGDĐT-VP", "125/SGDĐT-VP", "125", false, ""},
      {"Số:      /KH-UBND", "", "", true, "KH"},
      {"Số     -KH/ĐU", "", "", true, "KH"},
      {"Số: …../BC-SNV", "", "", true, "BC"},
      {"Số: 45", "", "45", false, ""},
  };
  for (const Case& c : cases) {
    INFO(c.text);
    const auto line = parse_number_line(c.text);
    REQUIRE(line);
    CHECK(line->printed == c.printed);
    CHECK(line->number == c.number);
    CHECK(line->blank == c.blank);
    CHECK((line->designation ? line->designation->type : line->symbol_type) == c.type);
  }
  for (const char* text :
       {"", "Số", "Số lượng: 12", "Số liệu năm 2022", "308/KH-UBND", "Sốt rét", "Quyết định 12/QĐ"}) {
    INFO(text);
    CHECK_FALSE(parse_number_line(text));
  }
}
