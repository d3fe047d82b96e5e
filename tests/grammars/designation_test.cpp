#include "grammars/designation.hpp"

#include "catch.hpp"

using namespace rasoat::grammar;

namespace {

struct Case {
  const char* printed;
  const char* hint;
  const char* text;       // correct form; empty: no designation
  const char* remainder;  // what follows it
};

}  // namespace

TEST_CASE("designations of all systems, and their deviations") {
  const Case cases[] = {
      {"03-NQ/TU, ngày", "", "03-NQ/TU", ", ngày"},
      {"127-QĐ/TW", "", "127-QĐ/TW", ""},
      {"23-QĐ/UBKTTW.", "", "23-QĐ/UBKTTW", "."},
      {"06-HD/BTCTW-BTGTW,", "", "06-HD/BTCTW-BTGTW", ","},
      {"375/KH-UBND ngày", "", "375/KH-UBND", " ngày"},
      {"206/QĐ-BNN-PC", "", "206/QĐ-BNN-PC", ""},
      {"132/NQ-CP", "", "132/NQ-CP", ""},
      {"2395/QĐ-TTg của", "", "2395/QĐ-TTg", " của"},
      {"30/2020/NĐ-CP", "", "30/2020/NĐ-CP", ""},
      {"66.7/2025/NQ-CP", "", "66.7/2025/NQ-CP", ""},
      {"80/2015/QH13;", "", "80/2015/QH13", ";"},
      {"02/2020/UBTVQH14", "", "02/2020/UBTVQH14", ""},
      {"55/2005/TTLT-BNV-VPCP", "", "55/2005/TTLT-BNV-VPCP", ""},
      {"3954/UBND-VX", "", "3954/UBND-VX", ""},
      {"125/SGDĐT-VP", "CV", "125/SGDĐT-VP", ""},
      {"285/CCTTHC ngày", "CV", "285/CCTTHC", " ngày"},
      {"64-CP", "NĐ", "64-CP", ""},
      {"299/TTg", "QĐ", "299/TTg", ""},
      {"15a-KH/ĐU", "", "15a-KH/ĐU", ""},
      {"06bis/QĐ-UB", "", "06bis/QĐ-UB", ""},
      {"TCVN 6909:2001,", "", "TCVN 6909:2001", ","},
      {"QCVN 102:2016/BTTTT", "", "QCVN 102:2016/BTTTT", ""},
      {"TCVN\n14423:2025 về", "", "TCVN 14423:2025", " về"},
      // deviations
      {"12/KH/ĐUK", "", "12-KH/ĐUK", ""},
      {"38 KL/TW", "", "38-KL/TW", ""},
      {"26 - NQ/TW", "", "26-NQ/TW", ""},
      {"15- NQ/TW", "", "15-NQ/TW", ""},
      {"383/KH - UBND", "", "383/KH-UBND", ""},
      {"383-KH/UBND", "", "383/KH-UBND", ""},
      {"05/CT-TW", "", "05-CT/TW", ""},
      {"08-QĐi/TW", "QĐ", "08-QĐi/TW", ""},
      {"07/HDLN-TA", "HD", "07/HDLN-TA", ""},
      {"1865/SGDĐT-GDTrH ngày", "CV", "1865/SGDĐT-GDTrH", " ngày"},
      {"06/UBND-KTTh, NC", "", "06/UBND-KTTh", ", NC"},
      {"26-NQ/TWngày", "", "26-NQ/TW", "ngày"},
      {"454/TTr-SoNNMT ngày", "", "454/TTr-SoNNMT", " ngày"},
      {"66-NQ/TW1", "", "66-NQ/TW", "1"},
      {"13-NQ/TƯ", "NQ", "13-NQ/TW", ""},
      {"61/2018/NĐCP", "NĐ", "61/2018/NĐ-CP", ""},
      {"2395/QD-TTg", "QĐ", "2395/QĐ-TTg", ""},
      {"2395/QĐ-TTG", "", "2395/QĐ-TTg", ""},
      {"30/2020/NĐ-Cp", "", "30/2020/NĐ-CP", ""},
      {"17/qđ-ttg", "QĐ", "17/QĐ-TTg", ""},
      {"32-CTR/TU", "CTr", "32-CTr/TU", ""},
      {"32-CT/TU", "CTr", "32-CTr/TU", ""},
      {"26-NQ/TWngày", "", "26-NQ/TW", "ngày"},
      {"375/\nKH-UBND", "", "375/KH-UBND", ""},
      {"41-KH/\nTU.", "", "41-KH/TU", "."},
      {"12KH/TU", "", "12-KH/TU", ""},
      // none
      {"24/9/2018", "", "", ""},
      {"2020-2025", "", "", ""},
      {"2020 - 2025", "NQ", "", ""},
      {"06/6", "", "", ""},
      {"10/10", "", "", ""},
      {"12/5/2021/x", "", "", ""},
      {"05 - Nguyễn Trãi", "", "", ""},
      {"0912-345-678", "", "", ""},
      {"64-CP", "", "", ""},
      {"285/CCTTHC", "", "", ""},
      {"15 KH", "", "", ""},
      {"1234567-KH/TU", "", "", ""},
      {"", "", "", ""},
  };
  for (const Case& c : cases) {
    INFO(c.printed << " after " << c.hint);
    const auto made = parse_designation(c.printed, c.hint);
    CHECK((made ? made->text : "") == c.text);
    if (made) CHECK(std::string_view(c.printed).substr(made->length) == c.remainder);
  }
}

TEST_CASE("the parts of a designation are stretches of its text") {
  struct Parts {
    const char* printed;
    const char* hint;
    const char* number;
    const char* year;
    const char* type;
    const char* body;
  };
  const Parts cases[] = {{"38 KL/TW", "", "38", "", "KL", "TW"},
                         {"66.7/2025/NQ-CP", "", "66.7", "2025", "NQ", "CP"},
                         {"80/2015/QH13", "", "80", "2015", "", "QH13"},
                         {"06-HD/BTCTW-BTGTW", "", "06", "", "HD", "BTCTW-BTGTW"},
                         {"125/SGDĐT-VP", "CV", "125", "", "", "SGDĐT-VP"},
                         {"64-CP", "NĐ", "64", "", "", "CP"},
                         {"TCVN\n6909:2001", "", "6909", "2001", "TCVN", ""},
                         {"QCVN 102:2016/BTTTT", "", "102", "2016", "QCVN", "BTTTT"}};
  for (const Parts& c : cases) {
    INFO(c.printed);
    const auto made = parse_designation(c.printed, c.hint);
    REQUIRE(made);
    CHECK(made->number() == c.number);
    CHECK(made->number_in(c.printed) == c.number);
    CHECK(made->year() == c.year);
    CHECK(made->type == c.type);
    CHECK(made->body() == c.body);
  }
  const auto other = parse_designation("19/2020/NQ-CP")->with_number("118");
  CHECK(other.text == "118/2020/NQ-CP");
  CHECK(other.number() == "118");
  CHECK(other.year() == "2020");
  CHECK(other.body() == "CP");
}

// What was read of a group before does not change how it reads next.
TEST_CASE("a group reads the same in every surrounding") {
  const std::pair<const char*, const char*> cases[] = {{"12/qđ-ubnd của tỉnh Sông Vân", "12/QĐ-UBND"},
                                                       {"12/QĐ-UBND của tỉnh Sông Vân", "12/QĐ-UBND"},
                                                       {"12/QĐ-UBND.Các đơn vị liên quan", "12/QĐ-UBND.C"},
                                                       {"12/QĐ-UBND. Các đơn vị liên quan", "12/QĐ-UBND"},
                                                       {"12/QĐ-UBND&TC của tỉnh Sông Vân", "12/QĐ-UBND&TC"}};
  for (unsigned round = 0; round < 2; ++round) {
    for (const auto& [printed, text] : cases) {
      INFO(printed);
      const auto made = parse_designation(printed, "QĐ");
      CHECK((made ? made->text : "") == text);
    }
    CHECK_FALSE(parse_designation("12/qđ-ubnd của tỉnh Sông Vân"));
  }
}

TEST_CASE("designations compare folded") {
  CHECK(designation_key("3-nq/tu") == designation_key("03-NQ/TU"));
  CHECK(designation_key("30-NQ/TU") != designation_key("3-NQ/TU"));
  CHECK(designation_key("100/QĐ-UBND") != designation_key("10/QĐ-UBND"));
}

TEST_CASE("whether a designation has a key is told without making one") {
  const auto designations = {"3-nq/tu", "03-NQ/TU", "003 - NQ / TU", "30-NQ/TU", "3-NQ/TU1", "3-NQ", "0", ""};
  for (const std::string_view one : designations) {
    for (const std::string_view other : designations) {
      INFO(one << " | " << other);
      CHECK(has_designation_key(one, designation_key(other)) ==
            (designation_key(one) == designation_key(other)));
    }
  }
}
