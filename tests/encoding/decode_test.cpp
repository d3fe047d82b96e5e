// Bytes to letters: words whose bytes were written down by hand, and every letter of every encoding against
// lists that were made without our tables.
#include "encoding/decode.hpp"

#include "catch.hpp"
#include "encoding/encoded.hpp"
#include "encoding/letter_bytes.hpp"
#include "text/vietnamese_letters.hpp"

using namespace rasoat;
using namespace rasoat::test;

TEST_CASE("words in old encodings, byte by byte") {
  struct Case {
    Encoding encoding;
    std::string bytes;
    const char* text;
  };
  const Case cases[] = {{Encoding::tcvn3, "C\xE9ng ho\xB5 x\xB7 h\xE9i", "Cộng hoà xã hội"},
                        {Encoding::tcvn3,
                         "c\xF1"
                         "a v\xB5 \xF1y",
                         "của và ủy"},
                        {Encoding::tcvn3, "Th\xAD\xEAng v\xF4", "Thường vụ"},
                        {Encoding::tcvn3, "ngh\xDE quy\xD5t s\xE8", "nghị quyết số"},
                        {Encoding::tcvn3, "Q\xA7-UB \x93nh\xA9n d\xA9n\x94 \x96", "QĐ-UB “nhân dân” –"},
                        {Encoding::tcvn3,
                         "to\xB0 m\xB2 15\xB0"
                         "C",
                         "tò m² 15°C"},
                        {Encoding::tcvn5712, "\x81nh \xFB\x13 \x9C", "Ảnh ỷỲ Ợ"},
                        {Encoding::vni,
                         "cu\xFB"
                         "a va\xF8 \xF1\xF6\xF4\xEF"
                         "c",
                         "của và được"},
                        {Encoding::vni, "so\xE1 Q\xD1 Th\xF6\xF4\xF8ng vu\xEF", "số QĐ Thường vụ"},
                        {Encoding::vni,
                         "CO\xC4NG HO\xD8"
                         "A A\xD9 A\xF9 a\xD9",
                         "CỘNG HÒA Á Á á"},
                        {Encoding::vni, "\xED \xEC \xE6 \xF3 \xF2 \xEE n\xE0", "í ì ỉ ĩ ị ỵ nà"},
                        {Encoding::viscii,
                         "c\xFC"
                         "a v\xE0 \xF0\xDF\xFE"
                         "c",
                         "của và được"},
                        {Encoding::viscii, "s\xAF Q\xD0 \x02 \x1E", "số QĐ Ẳ Ỵ"},
                        {Encoding::cp1258, "Nghi\xF2 quy\xEA\xECt", "Nghị quyết"},
                        {Encoding::cp1258,
                         "\xF0\xFD\xF5\xF2"
                         "c Ti\xD2nh u\xD2y",
                         "được Tỉnh ủy"},
                        {Encoding::cp1258, "Th\xFD\xF5\xCCng vu\xF2 y\xDE \xD5\xDE \xE3\xF2 \xE0 a\xCC",
                         "Thường vụ ỹ Ỡ ặ à à"}};
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(decode(one.bytes, one.encoding, Units::bytes) == one.text);
    const std::string shown = misread(one.bytes);
    CHECK(decode(shown, one.encoding, Units::characters) == one.text);
  }
}

// Lists from another converter, byte after byte.
TEST_CASE("every byte of the encodings of one byte a letter") {
  const auto check = [](Encoding encoding, unsigned from, std::string_view letters,
                        std::string_view left_out = "") {
    for (const char32_t letter : characters(letters)) {
      const char byte = static_cast<char>(from++);
      if (left_out.contains(byte)) continue;
      INFO(from - 1);
      std::string text;
      utf8::append(text, letter);
      CHECK(decode(std::string(1, byte), encoding, Units::bytes) == text);
    }
  };
  check(Encoding::viscii, 0x80,
        "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâã"
        "ảăữẫèéêẻìí"
        "ĩỉđựòóôõỏọụùúũủýợỮ");
  check(Encoding::tcvn5712, 0x80, "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ");
  check(Encoding::tcvn3, 0xA1, "ĂÂÊÔƠƯĐăâêôơưđ");
  for (const Encoding encoding : {Encoding::tcvn3, Encoding::tcvn5712}) {
    check(encoding, 0xB5, "àảãáạ");
    check(encoding, 0xBB, "ằẳẵắ");
    check(encoding, 0xC6, "ặầẩẫấậè");
    check(encoding, 0xCE, "ẻ");
    check(encoding, 0xD0, "éẹềểễếệìỉ");
    check(encoding, 0xDC, "ĩíịò");
    check(encoding, 0xE1, "ỏõóọồổỗốộờởỡớợù");
    check(encoding, 0xF1, "ủũúụừửữứựỳỷỹýỵ");
  }
}

// The rule by which VNI was made: a mark for each tone, one for each tone of a circumflex and of a breve.
TEST_CASE("every letter of VNI by its rule") {
  const std::string tones = "\xF8\xFB\xF5\xF9\xEF", circumflex = "\xE2\xE0\xE5\xE3\xE1\xE4",
                    breve = "\xEA\xE8\xFA\xFC\xE9\xEB";
  const auto check = [](std::string base, const std::string& marks, std::string_view letters) {
    std::size_t at = 0;
    for (const char32_t letter : characters(letters)) {
      std::string text;
      utf8::append(text, letter);
      CHECK(decode(base + marks[at], Encoding::vni, Units::bytes) == text);
      if (base[0] >= 'a' && base[0] <= 'z')
        base[0] = static_cast<char>(base[0] - 0x20);
      else if (static_cast<unsigned char>(base[0]) >= 0xE0)
        base[0] = static_cast<char>(base[0] - 0x20);
      const std::string capital = base + static_cast<char>(marks[at] - 0x20);
      CHECK(decode(capital, Encoding::vni, Units::bytes) != text);
      CHECK(decode(capital, Encoding::vni, Units::bytes).size() <= 3);
      base[0] = static_cast<char>(base[0] + 0x20);
      ++at;
    }
  };
  check("a", tones, "àảãáạ");
  check("e", tones, "èẻẽéẹ");
  check("o", tones, "òỏõóọ");
  check("u", tones, "ùủũúụ");
  check("y", tones.substr(0, 4), "ỳỷỹý");
  check("\xF4", tones, "ờởỡớợ");
  check("\xF6", tones, "ừửữứự");
  check("a", circumflex, "âầẩẫấậ");
  check("e", circumflex, "êềểễếệ");
  check("o", circumflex, "ôồổỗốộ");
  check("a", breve, "ăằẳẵắặ");
}

TEST_CASE("every letter comes back from every encoding that has it") {
  for (const auto& [letter, spelling] : spellings()) {
    std::string text;
    utf8::append(text, letter);
    INFO(text);
    for (const Encoding encoding : {Encoding::tcvn5712, Encoding::vni, Encoding::viscii, Encoding::cp1258})
      CHECK(decode(encoded(text, encoding), encoding, Units::bytes) == text);
    if (spelling[0] >= 'a')
      CHECK(decode(encoded(text, Encoding::tcvn3), Encoding::tcvn3, Units::bytes) == text);
  }
}

TEST_CASE("characters that no byte is shown as stay") {
  CHECK(decode("ế c\u00F1a 中 \U0001F600", Encoding::tcvn3, Units::characters) == "ế của 中 \U0001F600");
  CHECK(decode("a\u4E2D\u00F9", Encoding::vni, Units::characters) == "a中ù");
}

TEST_CASE("other encodings are no business of letter tables") {
  CHECK(decode("\xC3\xA0", Encoding::utf8, Units::bytes) == "\xC3\xA0");
  CHECK(decode("\xC3\xA0", Encoding::mojibake, Units::bytes) == "\xC3\xA0");
}

TEST_CASE("mojibake, once") {
  const std::pair<const char*, const char*> cases[] = {
      {"Nghá»‹ quyáº¿t", "Nghị quyết"},
      {"Ä‘Æ°á»£c", "được"},
      {"â€œTá»‰nh á»§yâ€\u009D", "“Tỉnh ủy”"},
      {"v\u00C3\u00A0 c\u00C3\u00A1c", "và các"},
      {"v\u00C3  c\u00C3\u00A1c", "và các"},  // the no-break space became a blank
      {"X\u00C3\u0192 ", "XÃ "},
      {"Nghị quyết §5 «à»", "Nghị quyết §5 «à»"},
      {"TOÀN XÃ HỘI", "TOÀN XÃ HỘI"},
      {"\u00C3", "\u00C3"}};
  for (const auto& [shown, text] : cases) {
    CHECK(decode(shown, Encoding::mojibake, Units::characters) == text);
  }
  for (const auto& [letter, spelling] : spellings()) {
    std::string text;
    utf8::append(text, letter);
    CHECK(decode(misread(text), Encoding::mojibake, Units::characters) == text);
  }
}

TEST_CASE("the steps of decoding lead back to what was given") {
  using Steps = std::vector<DecodedStep>;
  const auto steps = [](std::string_view text, Encoding encoding) {
    Steps all;
    CHECK(decode(text, encoding, Units::characters, all) == decode(text, encoding, Units::characters));
    return all;
  };
  // "đề": ® is as long as đ, Ò is not as long as ề; "ab" is as it was.
  CHECK(steps("ab®Ò c", Encoding::tcvn3) == Steps{{4, 4}, {6, 7}, {8, 9}});
  // VNI's marks change the letter before them, the last of several too.
  CHECK(steps("Coøng", Encoding::vni) == Steps{{1, 1}, {4, 3}, {6, 5}});
  CHECK(steps("oøaù", Encoding::vni) == Steps{{3, 2}, {6, 4}});
  CHECK(steps("a\xCC\x81€", Encoding::cp1258).back().from_end == 6);
  CHECK(steps("", Encoding::vni).empty());
}
