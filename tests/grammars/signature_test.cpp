#include "grammars/signature.hpp"

#include "catch.hpp"
#include "grammars/anatomy_phrases.hpp"

using namespace rasoat::grammar;

TEST_CASE("marks of those who sign") {
  CHECK(parse_signing_mark("TM. ỦY BAN NHÂN DÂN").mark == SigningMark::collective);
  CHECK(parse_signing_mark("T/M BAN THƯỜNG VỤ").mark == SigningMark::collective);
  CHECK(parse_signing_mark("T/M BAN THƯỜNG VỤ").length == 4);
  CHECK(parse_signing_mark("KT. CHỦ TỊCH").mark == SigningMark::deputy);
  CHECK(parse_signing_mark("K/T TRƯỞNG BAN").mark == SigningMark::deputy);
  CHECK(parse_signing_mark("KT.CHỦ TỊCH").mark == SigningMark::deputy);
  CHECK(parse_signing_mark("TL. BỘ TRƯỞNG").mark == SigningMark::order);
  CHECK(parse_signing_mark("TUQ. CHỦ TỊCH").mark == SigningMark::order);
  CHECK(parse_signing_mark("Q. GIÁM ĐỐC").mark == SigningMark::acting);
  for (const char* text : {"", "TM", "TM.", "TM. của", "TMĐT", "KTXH", "KT 12", "CHỦ TỊCH"}) {
    INFO(text);
    CHECK(parse_signing_mark(text).mark == SigningMark::none);
  }
}

TEST_CASE("offices and names") {
  for (const char* text :
       {"CHỦ TỊCH", "PHÓ BÍ THƯ THƯỜNG TRỰC", "KIỂM TRA", "Giám đốc", "THỨ TRƯỞNG", "CHỦ TỊCH QUỐC HỘI"}) {
    INFO(text);
    CHECK(is_office_line(text) == (std::string_view(text) != "KIỂM TRA"));
  }
  CHECK_FALSE(is_office_line("Chủ tịch có trách nhiệm thi hành."));
  for (const char* text : {"Trần Văn Sông", "Hồ Đức Y", "Đại tướng Lê Văn Vân", "PGS.TS. Trần Văn Sông",
                           "Nguyễn Thị Thu Hà", "Rơ Châm H’Bép", "H'Hen Niê", "K’sor Nham"}) {
    INFO(text);
    CHECK(is_person_name(text));
  }
  for (const char* text : {"", "Trần", "Trần văn Sông", "TRẦN VĂN SÔNG", "Trần Văn Sông 2", "Ủy ban nhân dân",
                           "Trần, Văn", "Trần ’Văn 2"}) {
    INFO(text);
    CHECK_FALSE(is_person_name(text));
  }
  CHECK(is_person_name("TRẦN VĂN SÔNG", true));
}

TEST_CASE("phrases of the anatomy are matched as words, whatever their case") {
  CHECK(phrase_length(PhraseGroup::motto, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM") != 0);
  CHECK(phrase_length(PhraseGroup::motto, "Độc lập-Tự do-Hạnh phúc") != 0);
  CHECK(phrase_length(PhraseGroup::motto, "Độc lập dân tộc") == 0);
  CHECK(is_phrase(PhraseGroup::enacts, " QUYẾT NGHỊ "));
  CHECK_FALSE(is_phrase(PhraseGroup::enacts, "QUYẾT NGHỊ của"));
  CHECK(ends_with_phrase(PhraseGroup::lead_in, "gồm các nội dung như sau"));
  CHECK(ends_with_phrase(PhraseGroup::lead_in, "sau"));
  CHECK_FALSE(ends_with_phrase(PhraseGroup::lead_in, "kế hoạch"));
  CHECK_FALSE(ends_with_phrase(PhraseGroup::lead_in, ""));
}
