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

TEST_CASE("a name of the issuer or an opening is no title") {
  const std::string state = test::state_document(), party = test::party_document();
  const char* title = "Phòng, chống cháy rừng năm 2023\n";
  CHECK(found(with(state, title, "")) == Lines{"missing-title: Ủ"});
  CHECK(found(with(state, title, "ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN\n")) == Lines{"missing-title: Ủ"});
  CHECK(found(with(state, title, "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN\n")) == Lines{"missing-title: Ủ"});
  CHECK(found(with(party, "thực hiện Chỉ thị số 10-CT/TW, ngày 30/3/2007 của Ban Bí thư\n-----\n", "")) ==
        Lines{"missing-title: T"});
  for (const char* right : {"Thực hiện chương trình trồng rừng năm 2023\n", "Tổ chức Hội thi: rừng và nước\n",
                            "Ủy ban nhân dân tỉnh trồng rừng năm 2023\n"}) {
    INFO(right);
    CHECK(found(with(state, title, right)) == Lines{});
  }
}

TEST_CASE("a letter's symbol has no type") {
  const std::string state = test::state_document();
  const std::string letter = with(state, "KẾ HOẠCH\nPhòng", "Về việc phòng");
  const std::string addressed =
      with(letter, "Thực hiện Chỉ thị số 04", "Kính gửi: Các huyện.\n\nThực hiện Chỉ thị số 04");
  CHECK(found(addressed) == Lines{"missing-title: Ủ"});
}

TEST_CASE("the body above the legal bases does not stand for the head") {
  const std::string state =
      with(test::state_document(), "ỦY BAN NHÂN DÂN            CỘNG", "                           CỘNG");
  const std::string headless =
      with(state, "TỈNH SÔNG VÂN                 Độc", "                              Độc");
  const std::string draft =
      with(headless, "Thực hiện Chỉ thị số 04",
           "ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN\n\nCăn cứ Luật Lâm nghiệp;\n\nThực hiện Chỉ thị số 04");
  CHECK(found(draft) == Lines{"missing-issuer: C"});
}

TEST_CASE("the type word as a Markdown heading") {
  const std::string party = with(test::party_document(), "KẾ HOẠCH\nthực", "## **KẾ HOẠCH**\n\n**thực");
  CHECK(found(with(with(party, "Ban Bí thư\n-----", "Ban Bí thư**\n-----"), "Số 12-KH", "Số 12-NQ")) ==
        Lines{"designation-type: 12-NQ/TU"});
}

TEST_CASE("letters for figures in the own number hide nothing else") {
  CHECK(found(with(test::party_document(), "Số 12-KH/TU", "Số l2-KH/TU")) == Lines{"homoglyph: l2 -> 12"});
  CHECK(found(with(test::party_document(), "Số 12-KH/TU", "Số O5-KH/TU")) == Lines{"homoglyph: O5 -> 05"});
  CHECK(found(with(test::state_document(), "Số: 112/KH-UBND", "Số: 1l2/KH-UBND")) ==
        Lines{"homoglyph: 1l2 -> 112"});
}

TEST_CASE("own numbers under 10 take a zero also with a year or without a type") {
  const std::string state = test::state_document();
  CHECK(found(with(state, "Số: 112/KH-UBND", "Số: 7/2023/KH-UBND")) ==
        Lines{"designation-form: 7/2023/KH-UBND -> 07/2023/KH-UBND"});
  CHECK(found(with(state, "Số: 112/KH-UBND", "Số: 07/2023/KH-UBND")) == Lines{});
}

TEST_CASE("who signs for the highest bodies prints no office") {
  const std::string party = with(test::party_document(), "                                  BÍ THƯ", "");
  CHECK(found(party) == Lines{"missing-signature: Phan Thành Đô"});
  CHECK(found(with(party, "T/M BAN THƯỜNG VỤ", "T/M BỘ CHÍNH TRỊ")) == Lines{});
  CHECK(found(with(party, "T/M BAN THƯỜNG VỤ", "T/M BAN BÍ THƯ")) == Lines{});
}

TEST_CASE("numbers of siblings") {
  const std::string party = test::party_document();
  CHECK(found(with(party, "2. Ban Tổ chức", "4. Ban Tổ chức")) == Lines{"heading-numbering: 4"});
  CHECK(found(with(party, "II. NHIỆM", "III. NHIỆM")) == Lines{"heading-numbering: III"});
  CHECK(found(with(party, "II. NHIỆM", "II- NHIỆM")) == Lines{"heading-style: II"});
  CHECK(found(with(party, "2. Ban Tổ chức", "1. Ban Tổ chức")) == Lines{"heading-numbering: 1"});
  CHECK(found(with(with(party, "1. Các huyện ủy báo", "1. Huyện ủy\n\nCác huyện ủy báo"), "2. Ban Tổ chức",
                   "1. Ban Tổ chức")) == Lines{"heading-numbering: 1"});
  CHECK(found(with(party, "2. Ban Tổ chức", "Đối với các ban\n\n1. Ban Tổ chức")) == Lines{});
  CHECK(found(with(party, "2. Ban Tổ chức", "Các ban có trách nhiệm:\n\n1. Ban Tổ chức")) == Lines{});
  const std::string four = with(party, "2. Ban Tổ chức Tỉnh ủy hướng dẫn cấp ủy các cấp.",
                                "2. Ban Tổ chức Tỉnh ủy hướng dẫn.\n\nIII. PHỐI HỢP\n\nCác ban phối hợp.");
  CHECK(found(with(four, "II. NHIỆM", "II- NHIỆM")) == Lines{"heading-style: II"});
}

TEST_CASE("điểm go a b c d đ e, lists begin anew, quoted articles are not the document's") {
  const Lines none;
  CHECK(test::found_by("syllable", "a) Một.\n") == none);
  const std::string body =
      "1. Việc thứ nhất:\n\na) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\nđ) Năm;\n\ne) Sáu;\n\ng) Bảy.\n\n2. "
      "Việc thứ hai:\n\na) Một.\n\n";
  CHECK(found(with(test::party_document(), "1. Các huyện ủy", body + "1. Các huyện ủy")) == Lines{});
}

TEST_CASE("what is told of the past is no order, and no day is said twice") {
  const auto with_order = [](const char* words) {
    return found(with(test::state_document(), "2. Các huyện trực",
                      std::string("2. ") + words + "\n\n3. Các huyện trực"));
  };
  CHECK(with_order("Các sở gửi báo cáo về Ủy ban nhân dân tỉnh chậm nhất ngày 05/9/2022 để tổng hợp.") ==
        Lines{"duty-deadline-past: chậm nhất ngày 05/9/2022"});
  CHECK(with_order("Các sở báo cáo Ủy ban nhân dân tỉnh trước ngày 05/9/2022.") ==
        Lines{"duty-deadline-past: trước ngày 05/9/2022"});
  for (const char* told :
       {"Trước đây, Ủy ban nhân dân tỉnh đã yêu cầu các huyện báo cáo trước ngày 30/6/2022 nhưng đến nay còn "
        "02 huyện chưa báo cáo.",
        "Theo quy định, các đơn vị nộp báo cáo trước ngày 15/6/2022. Đến nay, Sở Y tế chưa nộp."}) {
    INFO(told);
    CHECK(with_order(told) == Lines{});
  }
}

TEST_CASE("a passage is not judged by its form") {
  CHECK(test::found_in_passage("Các cấp ủy tổ chức thực hiện.\n") == Lines{});
}
