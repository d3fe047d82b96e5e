// Whole texts: what is decoded, what is said about it, and what is left alone.
#include "encoding/recover.hpp"

#include <random>

#include "catch.hpp"
#include "encoding/encoded.hpp"
#include "encoding/legacy_signs.hpp"
#include "source/utf8.hpp"
#include "text/vietnamese_letters.hpp"

using namespace rasoat;
using namespace rasoat::test;

namespace {

std::optional<DecodedText> recovered(std::string_view bytes) {
  return recover_text(bytes, !utf8::first_invalid(bytes));
}

bool is_left_alone(std::string_view bytes) {
  return !recovered(bytes);
}

constexpr Encoding kFull[] = {Encoding::tcvn5712, Encoding::vni, Encoding::viscii, Encoding::cp1258};

}  // namespace

TEST_CASE("a page in each encoding is read as it was written") {
  for (const Encoding encoding : kFull) {
    INFO(name_of(encoding));
    const auto read = recovered(encoded(sample_page(), encoding));
    REQUIRE(read);
    CHECK(read->text == sample_page());
    REQUIRE(read->passages.size() == 1);
    CHECK(read->passages[0].encoding == encoding);
    CHECK(read->passages[0].span == Span{0, static_cast<Offset>(read->text.size())});
    CHECK(read->passages[0].percent == 100);
  }
}

TEST_CASE("a page that was saved as Unicode from old bytes") {
  for (const Encoding encoding : {Encoding::vni, Encoding::viscii, Encoding::cp1258}) {
    INFO(name_of(encoding));
    const auto read = recovered(misread(encoded(sample_page(), encoding)));
    REQUIRE(read);
    CHECK(read->text == sample_page());
    REQUIRE(read->passages.size() == 1);
    CHECK(read->passages[0].encoding == encoding);
  }
}

TEST_CASE("TCVN3 is read in both forms, with capitals where words show them") {
  std::string page(sample_page());
  const std::string bytes = encoded(page, Encoding::tcvn3);
  // A capital with tone at the start of a sentence cannot come back.
  page.replace(page.find("\nỦy"), std::string_view("\nỦ").size(), "\nủ");
  for (const std::string& text : {bytes, misread(bytes)}) {
    const auto read = recovered(text);
    REQUIRE(read);
    CHECK(read->text == page);
    REQUIRE(read->passages.size() == 1);
    CHECK(read->passages[0].encoding == Encoding::tcvn3);
  }
}

TEST_CASE("mojibake is read, once and twice") {
  for (const std::string& text : {misread(sample_page()), misread(misread(sample_page()))}) {
    const auto read = recovered(text);
    REQUIRE(read);
    CHECK(read->text == sample_page());
    REQUIRE(read->passages.size() == 1);
    CHECK(read->passages[0].encoding == Encoding::mojibake);
  }
}

TEST_CASE("UTF-16 with a mark is certain, without one a guess") {
  std::string bytes;
  for (const char32_t c : characters(sample_page())) {
    bytes += static_cast<char>(c & 0xFF);
    bytes += static_cast<char>(c >> 8);
  }
  const auto guessed = recovered(bytes), marked = recovered("\xFF\xFE" + bytes);
  REQUIRE(guessed);
  REQUIRE(marked);
  CHECK(guessed->text == sample_page());
  CHECK(marked->text == sample_page());
  CHECK(guessed->passages.size() == 1);
  CHECK(marked->passages.empty());
}

TEST_CASE("VIQR") {
  const auto read = recovered(
      "Nghi. quye^'t cu?a Ti?nh u?y ve^` vie^.c xa^y du+.ng DDa?ng.\n"
      "Ke^' hoa.ch thu+.c hie^.n nga`y 15 tha'ng 7.\n");
  REQUIRE(read);
  CHECK(read->text == "Nghị quyết của Tỉnh ủy về việc xây dựng Đảng.\nKế hoạch thực hiện ngày 15 tháng 7.\n");
  REQUIRE(read->passages.size() == 1);
  CHECK(read->passages[0].encoding == Encoding::viqr);
}

TEST_CASE("paragraphs in several encodings") {
  const std::string first =
                        "Căn cứ Nghị quyết của Tỉnh ủy về công tác cán bộ, Ủy ban nhân dân tỉnh yêu cầu:\n",
                    second =
                        "Các sở, ban, ngành báo cáo kết quả thực hiện trước ngày 15 tháng 11 hằng năm.\n";
  SECTION("UTF-8 and old bytes") {
    for (const Encoding encoding : {Encoding::tcvn3, Encoding::vni, Encoding::viscii, Encoding::cp1258}) {
      const auto read = recovered(first + encoded(second, encoding) + "≥ 600 đ)\n" + first);
      REQUIRE(read);
      CHECK(read->text == first + second + "≥ 600 đ)\n" + first);
      REQUIRE(read->passages.size() == 1);
      const auto start = static_cast<Offset>(first.size());
      CHECK(read->passages[0] ==
            DecodedPassage{{start, start + static_cast<Offset>(second.size()) - 1}, encoding, 100});
    }
  }
  SECTION("two old encodings") {
    const auto read = recovered(encoded(first + first + second, Encoding::viscii) +
                                encoded(second + "Số liệu\n", Encoding::vni));
    REQUIRE(read);
    CHECK(read->text == first + first + second + second + "Số liệu\n");
    REQUIRE(read->passages.size() == 2);
    CHECK(read->passages[0].encoding == Encoding::viscii);
    CHECK(read->passages[1].encoding == Encoding::vni);
  }
  SECTION("Unicode and what was saved from old bytes") {
    for (const Encoding encoding : {Encoding::vni, Encoding::viscii, Encoding::tcvn3}) {
      INFO(name_of(encoding));
      const auto read = recovered(first + misread(encoded(second, encoding)) + first);
      REQUIRE(read);
      CHECK(read->text == first + second + first);
      CHECK(read->passages.size() == 1);
    }
    // A line that may be right as it stands stays, also after one that is not.
    CHECK(recovered(first + misread(encoded(second, Encoding::tcvn3)) + "Mã số\n")->text ==
          first + second + "Mã số\n");
    const auto read = recovered(first + misread(second) + first);
    REQUIRE(read);
    CHECK(read->text == first + second + first);
  }
}

TEST_CASE("what is no old Vietnamese text stays as it is") {
  const std::string french =
      "Le Comité a été créé à Genève où siège la délégation. Très tôt, les élèves ont dû étudier.\n"
      "Déjà vu : là où l'été s'achève, la forêt brûle. Garçon, un café, s'il vous plaît !\n";
  const std::string german =
      "Über die Größe der Straße wird später geprüft; schöne Grüße aus München und Köln.\n";
  const std::string spanish =
      "El niño español comió piña y jamón en la montaña; mañana será otro día, señor.\n";
  const std::string english = "The café’s naïve façade — “coöperation” — was the señor’s £5 idea.\n";
  const std::string latin1[] = {
      "Le Comit\xE9 a \xE9t\xE9 cr\xE9\xE9 \xE0 Gen\xE8ve o\xF9 si\xE8ge la d\xE9l\xE9gation.\n",
      "D\xE9j\xE0 vu : l\xE0 o\xF9 l'\xE9t\xE9 s'ach\xE8ve, la for\xEAt br\xFBle.\n",
      "\xDC"
      "ber die Gr\xF6\xDF"
      "e der Stra\xDF"
      "e wird sp\xE4ter gepr\xFC"
      "ft\n",
      "El ni\xF1o espa\xF1ol comi\xF3 pi\xF1"
      "a y jam\xF3n en la monta\xF1"
      "a\n",
      "r\xE9sum\xE9\n",
      "\xA9 2021\n",
      "caf\xE9 \xE0 la carte, \xE0 propos, vis-\xE0-vis\n"};
  for (const std::string& text : latin1) {
    INFO(text);
    CHECK(is_left_alone(text));
  }
  const std::string utf8[] = {
      french,
      german,
      spanish,
      english,
      std::string(sample_page()),
      decomposed(sample_page()),
      "Uy ban nhan dan tinh yeu cau cac so, ban, nganh khan truong ra soat.\n",
      "1234 5678 90,12 % 3.456.789 đ; 12/3/2021; 15°C ± 2°C; 5 m² × 3 = 15 m³; ½ ¼; §5\n",
      "int a = b ^ c; foo(x+y, a'); if (e.f) { i++; o.p = a.b(c); } u.v(a.e, o+u, i.x); a.i();\n",
      "for (int i = 0; i < n; ++i) { x += y[i]; } // it's a.b ? c.d : e.f ~ g^h\n",
      "Diện tích 15 m², nhiệt độ 30°C, «văn bản» số 5 § 3 ©; Đắk Lắk, Đăk Nông; München, São Tomé\n",
      "\xEF\xBB\xBFKế hoạch số 12\n",
      "",
      "\n",
      "Ð ð Þ þ ß ø\n",
      "Сông hòа\n",
      "中文 日本語 한국어\n"};
  for (const std::string& text : utf8) {
    INFO(text);
    CHECK(is_left_alone(text));
  }
  CHECK(is_left_alone("Sông \xFF Vân"));
  CHECK(is_left_alone(std::string(sample_page()) + "\xC3"));
  CHECK(is_left_alone(std::string(sample_page()).insert(500, "\x80\xFE")));
  CHECK(is_left_alone("Q\xA7-UB"));  // too little to be sure
}

TEST_CASE("a page that goes on as something else is not sure") {
  std::mt19937 random(11);  // NOLINT: the same bytes every time
  std::string bytes = encoded(sample_page(), Encoding::viscii);
  while (bytes.size() < 16'384) bytes += encoded(sample_page(), Encoding::viscii);
  CHECK(recovered(bytes));
  for (int i = 0; i < 100'000; ++i) bytes += static_cast<char>(random() & 0xFF);
  CHECK(is_left_alone(bytes));
}

TEST_CASE("random bytes are nothing") {
  std::mt19937 random(7);  // NOLINT: the same bytes every time
  for (int round = 0; round < 50; ++round) {
    std::string bytes;
    for (int i = 0; i < 4000; ++i) bytes += static_cast<char>(random() & 0xFF);
    CHECK(is_left_alone(bytes));
    for (char& byte : bytes) byte = static_cast<char>(byte | 0x80);
    CHECK(is_left_alone(bytes));
    for (char& byte : bytes) byte = static_cast<char>(byte & 0x7F);
    CHECK(is_left_alone(bytes));
  }
}

TEST_CASE("the quick look finds signs wherever they stand") {
  CHECK_FALSE(has_legacy_signs(sample_page()));
  CHECK_FALSE(has_legacy_signs(""));
  CHECK_FALSE(has_legacy_signs("\xC2"));
  for (const std::size_t before : {0u, 1u, 254u, 255u, 256u, 16383u, 16384u, 40000u}) {
    INFO(before);
    CHECK(has_legacy_signs(std::string(before, 'a') + "©"));
    CHECK(has_legacy_signs(std::string(before, 'a') + "ñ b"));
    CHECK(has_legacy_signs(std::string(before, 'a') + "Ø"));
    CHECK_FALSE(has_legacy_signs(std::string(before, 'a') + "à\u00A0"));
  }
}
