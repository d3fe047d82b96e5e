// What the view makes of a text: one row for each rule and for what comes close to it and stays.
#include "text/matching_view.hpp"

#include <string>
#include <vector>

#include "catch.hpp"

using rasoat::MatchingView;

namespace {

struct Row {
  std::string source, view;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.source);
    const MatchingView view(row.source);
    CHECK(view.text() == row.view);
    CHECK(view.verbatim() == (row.source == row.view));
  }
}

}  // namespace

TEST_CASE("text that needs no folding is not copied") {
  const std::string text =
      "Kế hoạch số 12-KH/ĐUK của “Đảng ủy Khối”, ngày 20/10/2021… 50% ‘đạt’ 3 ≥ 2 | a + b = c # 1. `x` ~ µ "
      "×\n";
  const MatchingView view(text);
  CHECK(view.verbatim());
  CHECK(view.text().data() == text.data());
  CHECK(view.memory_use() < 100);
}

TEST_CASE("letters and their marks become one") {
  check({
      {"u\u0301 Kê\u0301 hoa\u0323ch", "ú Kế hoạch"},
      {"e\u0302\u0301", "ế"},
      {"e\u0301\u0302", "ế"},  // tone before circumflex
      {"é\u0302", "ế"},        // the same, half composed
      {"a\u0323\u0302", "ậ"},  //
      {"a\u0302\u0323", "ậ"},  //
      {"ạ\u0302", "ậ"},        //
      {"Ạ\u0306 A\u0300\u0306", "Ặ Ằ"},
      {"o\u031B\u0301 o\u0301\u031B ó\u031B u\u0323\u031B", "ớ ớ ớ ự"},
      {"a\u0341 a\u0340", "á à"},  // the other code points of acute and grave
      {"a\u0302\u0341 a\u0323\u0302\u20D0", "ấ ậ\u20D0"},
      {"\u0301", "\u0301"},  // a mark alone
      {"\u0301a", "\u0301a"},
      {"\n\u0301", "\n\u0301"},
      {"q\u0301", "q\u0301"},  // no such letter
      {"a\u0302\u0302", "â\u0302"},
      {"á\u0323", "á\u0323"},  // two tones: NFC would be longer
      {"\u212B \u2126 \u212A", "Å Ω K"},
      {"\u1112\u1161\u11AB", "한"},
      {"и\u0306", "й"},
      {"\u00D0\u0301", "Đ\u0301"},  // folded under its mark
      {"Ủy ban", "Ủy ban"},
  });
}

TEST_CASE("characters that print alike become one") {
  check({
      {"QÐ-TTg QƉ qð qɖ", "QĐ-TTg QĐ qđ qđ"},
      {"Ñ ñ Õ", "Ñ ñ Õ"},
      {"2020–2025 2020—2025 26‑NQ 26‐NQ 26−NQ 26－NQ 26﹣NQ",
       "2020-2025 2020-2025 26-NQ 26-NQ 26-NQ 26-NQ 26-NQ"},
      {"12⁄KH 12∕KH 12／KH", "12/KH 12/KH 12/KH"},
      {"số\u00A012\u202Fngày\u2009"
       "1\u3000x\u2003y",
       "số 12 ngày 1 x y"},
      {"a\tb", "a b"},
      {"Số:      /KH-UBND", "Số:      /KH-UBND"},
      {"\uFEFFSố", "Số"},
      {"Th\u00ADường v\u200Bụ\u2060 \u200Eb", "Thường vụ b"},
      {"a\r\nb\rc\n\r\nd", "a\nb\nc\n\nd"},
      {"\r", "\n"},
      {"a\vb\fc\u2028d", "a\nb\nc\nd"},
      {"26\x1ENQ/T\x1FW", "26-NQ/TW"},
      {"° « » ± ² ½ µ · ¹", "° « » ± ² ½ µ · ¹"},
      {"≤ ≥ → □ • 漢字 Привет", "≤ ≥ → □ • 漢字 Привет"},
  });
}

TEST_CASE("emphasis vanishes, asterisks that are text stay") {
  check({
      {"**03**-NQ/TU", "03-NQ/TU"},
      {"số *41-KH/TU*,", "số 41-KH/TU,"},
      {"**20**7 **1**1 năm 2009", "207 11 năm 2009"},
      {"**A****B** ***x***", "AB x"},
      {"(*qua Ủy ban Kiểm tra*)", "(qua Ủy ban Kiểm tra)"},
      {"“*tự diễn biến*”", "“tự diễn biến”"},
      {"**BÍ THƯ  \nNguyễn Văn A**", "BÍ THƯ  \nNguyễn Văn A"},
      {"* một\n* hai\n  * ba", "* một\n* hai\n  * ba"},
      {"*\n", "*\n"},
      {"* * *", "* * *"},
      {"***", "***"},
      {"a\n ***** \nb", "a\n ***** \nb"},
      {"********a", "********a"},
      {"*******a", "a"},
      {"2 * 3", "2 * 3"},
      {"2*3 x*y", "2*3 xy"},
      {"(*) Ghi chú (**) **(*)**", "(*) Ghi chú (**) (*)"},
      {"Tỉnh ủy*, Tỉnh ủy *\n", "Tỉnh ủy, Tỉnh ủy \n"},
      {"** Điều 1 **", " Điều 1 "},
      {"**\u00A0Điều", " Điều"},
  });
}

TEST_CASE("underscores") {
  check({
      {"_41-KH/TU_ số_41 snake_case_name", "41-KH/TU số_41 snake_case_name"},
      {"__Căn cứ__, _(xem Phụ lục)_ _“x”_", "Căn cứ, (xem Phụ lục) “x”"},
      {"“_về chế độ_”", "“về chế độ”"},
      {"**_a_** _**b**_", "a b"},
      {"ngày __ __/_/2025", "ngày __ __/_/2025"},
      {"ngày ___ tháng ____ ______", "ngày ___ tháng ____ ______"},
      {"ngày___ Số ___/KH", "ngày___ Số ___/KH"},
      {"_Đảng ủy._ _thực hiện…_", "Đảng ủy. thực hiện…"},
      {"_", "_"},
      {"a _ b", "a _ b"},
  });
}

TEST_CASE("escapes") {
  check({
      {"41\\-KH/TU", "41-KH/TU"},
      {"41\\-KH\\/TU\\*", "41-KH/TU*"},
      {"\\*chữ\\*", "*chữ*"},
      {"\\\\*a*", "\\a"},
      {"\\_a\\_", "_a_"},
      {"\\<b>", "<b>"},
      {"\\&amp;", "&amp;"},
      {"\\[^1]", "[^1]"},
      {"C:\\Tep \\d", "C:\\Tep \\d"},
      {"KẾ HOẠCH\\\nsố", "KẾ HOẠCH\nsố"},
      {"KẾ HOẠCH\\\r\nsố", "KẾ HOẠCH\nsố"},
      {"\\", "\\"},
      {"a\\", "a\\"},
      {"\\\\\\", "\\\\"},
      {"\\ế \\…", "\\ế \\…"},
  });
}

TEST_CASE("tags and notes") {
  check({
      {"Tỉnh ủy<sup>(1)</sup>. Khối<sup>2</sup>, <SUP>[3]</SUP> x<sup>*</sup>", "Tỉnh ủy. Khối,  x"},
      {"ủy<sup>a</sup> ủy<sup>iv</sup> ủy<sup>(b)</sup> ủy<sup>1, 2</sup> y<sup>\\[1\\]</sup>",
       "ủy ủy ủy ủy y"},
      {"ủy<sup>(1), (2), (3), (4)</sup> ủy<sup>(1), (2), (3), (4), (5), (6)</sup>",
       "ủy ủy(1), (2), (3), (4), (5), (6)"},
      {"Điều 12<sup>a</sup> 7<sup>th</sup> N<sup>os</sup>", "Điều 12a 7th Nos"},
      {"5 m<sup>2</sup>, 3 km<sup>2</sup>, 10cm<sup>3</sup>, năm<sup>2</sup>", "5 m2, 3 km2, 10cm3, năm"},
      {"CO<sub>2</sub>", "CO2"},
      {"a<sup>(1) b", "a(1) b"},
      {"a<sup>1</sub>", "a1"},
      {"</sup>a<sup>", "a"},
      {"<sup></sup>", ""},
      {"một<br>hai<br/>ba<BR />bốn", "một\nhai\nba\nbốn"},
      {"<b>03</b>-<i>NQ</i>/<u>T</u><em>U</em><strong>x</strong>", "03-NQ/TUx"},
      {"a < b > c <Cơ quan> <tên> < 65 <b <sup", "a < b > c <Cơ quan> <tên> < 65 <b <sup"},
      {"<bold> <ib> <b/> <b", "<bold> <ib>  <b"},
      {"Tỉnh ủy[^1] và[^ghi-chu]: a", "Tỉnh ủy và: a"},
      {"x\n[^1]: Xem Phụ lục", "x\n Xem Phụ lục"},
      {"[^1]: Xem", " Xem"},
      {"[^] [^a b] [1] [^x", "[^] [^a b] [1] [^x"},
      {"KH&amp;CN NN&MT&nbsp;a &lt;b&gt; 1&ndash;2 &ab; &", "KH&CN NN&MT a <b> 1-2 &ab; &"},
      {"<\u0338b> <b>\u0338", "\u226Eb> <b\u226F"},
  });
}

TEST_CASE("empty and nearly empty texts") {
  check({{"", ""}, {"\uFEFF", ""}, {" ", " "}, {"a", "a"}, {"*", "*"}, {"**", ""}, {"\u0301", "\u0301"}});
  const MatchingView empty;
  CHECK(empty.text().empty());
  CHECK(empty.source_start(0) == 0);
  CHECK(empty.source_end(0) == 0);
  CHECK(empty.from_source(0) == 0);
  CHECK(empty.to_source({0, 0}) == rasoat::Span{0, 0});
}

TEST_CASE("bytes that are not UTF-8 stay") {
  for (const std::string bad : {"\x80", "a\xCC", "\xC3", "\xE2\x80", "\xCC\xCC\x81",
                                "a\xCC"
                                "A",
                                "\xFF\xFE", "\xED\xA0\x80", "\xC0\x80", "\xF4\x90\x80\x80", "\x80\xCC\x81"}) {
    CAPTURE(bad);
    CHECK(MatchingView(bad).text() == bad);
    CHECK(MatchingView("**" + bad + "**x").text().starts_with(bad.substr(0, 1)));
  }
}
