// Rules of form: heads, signatures, recipients, numbering.
#include "catch.hpp"
#include "drafting/shown.hpp"

using namespace rasoat;
using test::found;
using test::Lines;
using test::with;

TEST_CASE("whole documents in good order are silent") {
  CHECK(found(test::party_document()) == Lines{});
  CHECK(found(test::state_document()) == Lines{});
}

TEST_CASE("a missing part of the head stands at the first character") {
  CHECK(found(with(test::party_document(), "ĐẢNG CỘNG SẢN VIỆT NAM", "")) == Lines{"missing-heading: T"});
  CHECK(found(with(test::state_document(), "Độc lập - Tự do - Hạnh phúc", "")) ==
        Lines{"missing-heading: Ủ"});
  CHECK(found(with(test::state_document(), "Vân Giang, ngày 07 tháng 3 năm 2023", "")) ==
        Lines{"missing-place-date: Ủ"});
}

TEST_CASE("the own designation and its system") {
  const std::string party = test::party_document(), state = test::state_document();
  CHECK(found(with(party, "Số 12-KH/TU", "Số 12/KH/TU")) == Lines{"designation-form: 12/KH/TU -> 12-KH/TU"});
  CHECK(found(with(party, "Số 12-KH/TU", "Số: 12-KH/TU")) == Lines{"designation-form: Số: -> Số"});
  CHECK(found(with(party, "Số 12-KH/TU", "Số 7-KH/TU")) == Lines{"designation-form: 7-KH/TU -> 07-KH/TU"});
  CHECK(found(with(state, "112/KH-UBND", "112-KH/UBND")) ==
        Lines{"designation-form: 112-KH/UBND -> 112/KH-UBND"});
  CHECK(found(with(party, "Số 12-KH/TU", "Số 12-NQ/TU")) == Lines{"designation-type: 12-NQ/TU"});
}

TEST_CASE("days and months of the place-date line") {
  const std::string party = test::party_document();
  CHECK(found(with(party, "ngày 07 tháng 3", "ngày 7 tháng 03")) ==
        Lines{"date-form: 7 -> 07", "date-form: 03 -> 3"});
  CHECK(found(with(party, "ngày 07 tháng 3", "ngày 15 tháng 02")) == Lines{});
  CHECK(found(with(party, "ngày 07 tháng 3", "ngày 05 tháng 11")) == Lines{});
  CHECK(found(with(party, "ngày 07 tháng 3", "ngày 31 tháng 6")) == Lines{"date-form: 31 tháng 6 năm 2023"});
}

TEST_CASE("blanks are the normal state of a draft") {
  const std::string state = with(test::state_document(), "Số: 112/KH-UBND ", "Số:    /KH-UBND ");
  CHECK(found(state) == Lines{"blank-number: Số:    /KH-UBND"});
}

TEST_CASE("signing marks as the system writes them") {
  const std::string party = test::party_document(), state = test::state_document();
  for (const char* mark : {"TM.", "TM", "TM/", "TM:", "T.M", "T.M.", "T/M."}) {
    INFO(mark);
    CHECK(found(with(party, "T/M BAN", std::string(mark) + " BAN")) ==
          Lines{"signature-form: " + std::string(mark) + " -> T/M"});
  }
  for (const char* mark : {"T/M", "TM", "TM/", "TM:", "T.M", "T/M."}) {
    INFO(mark);
    CHECK(found(with(state, "TM. ỦY", std::string(mark) + " ỦY")) ==
          Lines{"signature-form: " + std::string(mark) + " -> TM."});
  }
  CHECK(found(with(state, "TM. ỦY", "TM.ỦY")) == Lines{"signature-form: TM. -> TM. "});
}

TEST_CASE("who signs for an office") {
  const std::string party = test::party_document(), state = test::state_document();
  const auto signed_by = [](const std::string& draft, const char* old, const std::string& authority) {
    return found(with(draft, old, authority));
  };
  const char *of_party = "T/M BAN THƯỜNG VỤ", *of_state = "TM. ỦY BAN NHÂN DÂN";
  const Lines none;
  for (const char* right : {"KT. GIÁM ĐỐC", "TL. CHỦ TỊCH", "TUQ. CHỦ TỊCH"}) {
    INFO(right);
    CHECK(signed_by(state, of_state, right) == none);
  }
  for (const char* right : {"K/T TRƯỞNG BAN", "T/L BAN THƯỜNG VỤ"}) {
    INFO(right);
    CHECK(signed_by(party, of_party, right) == none);
  }
  CHECK(signed_by(state, of_state, "KT/ GIÁM ĐỐC") == Lines{"signature-form: KT/ -> KT."});
  CHECK(signed_by(state, of_state, "KT GIÁM ĐỐC") == Lines{"signature-form: KT -> KT."});
  CHECK(signed_by(state, of_state, "TL GIÁM ĐỐC") == Lines{"signature-form: TL -> TL."});
  CHECK(signed_by(state, of_state, "T/L GIÁM ĐỐC") == Lines{"signature-form: T/L -> TL."});
  CHECK(signed_by(state, of_state, "TUQ GIÁM ĐỐC") == Lines{"signature-form: TUQ -> TUQ."});
  CHECK(signed_by(party, of_party, "KT/ TRƯỞNG BAN") == Lines{"signature-form: KT/ -> K/T"});
  CHECK(signed_by(party, of_party, "TUQ. TRƯỞNG BAN") == Lines{"signature-form: TUQ."});
  CHECK(signed_by(party, of_party, "K/T BAN THƯỜNG VỤ") == Lines{"signature-form: K/T -> T/M"});
  CHECK(signed_by(party, of_party, "K/T BÍ THƯ") == Lines{"signature-form: K/T"});
  CHECK(signed_by(party, of_party, "KT. BÍ THƯ") == Lines{"signature-form: KT."});
}

TEST_CASE("recipients") {
  CHECK(found(with(test::party_document(), "- Ban Bí thư,  ", "- Ban Bí thư;  ")) == Lines{});
  CHECK(found(with(test::state_document(), "- Tỉnh ủy (b/c);", "- Tỉnh ủy (b/c);\n- HĐND tỉnh,")) ==
        Lines{"recipients-form: ,"});
  CHECK(found(with(test::state_document(), "- Lưu: VT, NC.", "- Các huyện.  ")).size() == 1);
}

TEST_CASE("numbers of siblings") {
  const std::string party = test::party_document();
  CHECK(found(with(party, "2. Ban Tổ chức", "4. Ban Tổ chức")) == Lines{"heading-numbering: 4"});
  CHECK(found(with(party, "II. NHIỆM", "III. NHIỆM")) == Lines{"heading-numbering: III"});
  CHECK(found(with(party, "II. NHIỆM", "II- NHIỆM")) == Lines{"heading-style: II"});
}

TEST_CASE("điểm go a b c d đ e, lists begin anew, quoted articles are not the document's") {
  const Lines none;
  CHECK(test::found_by("syllable", "a) Một.\n") == none);
  const std::string body =
      "1. Việc thứ nhất:\n\na) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\nđ) Năm;\n\ne) Sáu;\n\ng) Bảy.\n\n2. "
      "Việc thứ hai:\n\na) Một.\n\n";
  CHECK(found(with(test::party_document(), "1. Các huyện ủy", body + "1. Các huyện ủy")) == Lines{});
}

TEST_CASE("a passage is not judged by its form") {
  CHECK(test::found_in_passage("Các cấp ủy tổ chức thực hiện.\n") == Lines{});
}
