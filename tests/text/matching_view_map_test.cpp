// The way back: where what was found in the view stands in the source, through markup, marks and pieces.
#include <string>
#include <vector>

#include "catch.hpp"
#include "text/matching_view.hpp"
#include "vietnamese_letters.hpp"

using namespace rasoat;

namespace {

Span find(const MatchingView& view, std::string_view needle) {
  const std::size_t at = view.text().find(needle);
  REQUIRE(at != std::string_view::npos);
  return {static_cast<Offset>(at), static_cast<Offset>(at + needle.size())};
}

// The part of a text, by its words.
Span part(const std::string& text, std::string_view words) {
  const std::size_t at = text.find(words);
  REQUIRE(at != std::string::npos);
  return {static_cast<Offset>(at), static_cast<Offset>(at + words.size())};
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string result;
  while (times-- > 0) result += text;
  return result;
}

}  // namespace

TEST_CASE("what is found in the view is found in the source, without the markup around it") {
  struct Row {
    std::string source, needle, words;
  };
  const std::vector<Row> rows = {
      {"số **03**-NQ/TU, ngày", "03-NQ/TU", "03**-NQ/TU"},
      {"số *41-KH/TU*.", "41-KH/TU", "41-KH/TU"},
      {"**_41-KH/TU_**", "41-KH/TU", "41-KH/TU"},
      {"(41\\-KH/TU\\)", "41-KH/TU", "41\\-KH/TU"},
      {"(41\\-KH/TU\\)", "-", "-"},
      {"(41\\-KH/TU\\)", "TU)", "TU\\)"},
      {"a – b", "-", "–"},
      {"x\u00A0số\u00A026–NQ／TW\u200B y", "số 26-NQ/TW", "số\u00A026–NQ／TW"},
      {"QÐ-TTg", "QĐ", "QÐ"},
      {"a\r\nb", "\n", "\r\n"},
      {"a\r\nb", "a", "a"},
      {"một<br>hai", "\n", "<br>"},
      {"Tỉnh ủy<sup>(1)</sup> khóa", "Tỉnh ủy", "Tỉnh ủy"},
      {"Tỉnh ủy<sup>(1)</sup> khóa", "ủy khóa", "ủy<sup>(1)</sup> khóa"},
      {"Tỉnh ủy<sup>(1)</sup> khóa", " khóa", " khóa"},
      {"KH&amp;CN", "&", "&amp;"},
      {"Kế hoa\u0323ch", "hoạch", "hoa\u0323ch"},
      {"Ke\u0302\u0301 hoạch", "ế", "e\u0302\u0301"},
      {"Ke\u0301\u0302 hoạch", "K", "K"},
      {"ạ\u0302y", "y", "y"},
      {"\uFEFFSố 1", "Số", "Số"},
      {"5\u0301\u0323.", "5\u0323\u0301", "5\u0301\u0323"},
      {"a\tb", " ", "\t"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.source, row.needle);
    const MatchingView view(row.source);
    const Span found = find(view, row.needle);
    CHECK(view.to_source(found) == part(row.source, row.words));
    CHECK(view.from_source(view.source_start(found.start)) == found.start);
    CHECK(view.from_source(part(row.source, row.words)) == found);
  }
}

TEST_CASE("the same far into a long text with edits here and there") {
  for (const std::size_t gap : {0u, 1u, 3u, 10u, 20u, 100u, 1000u}) {
    CAPTURE(gap);
    const std::string filler = repeated("đảng viên “ủy” ", gap);
    const std::string text =
        repeated(filler + "**03**\\-NQ/TU – <b>x</b> ", 200) + filler + "số _41–KH/TU_ " + filler;
    const MatchingView view(text);
    CHECK(view.to_source(find(view, "41-KH/TU")) == part(text, "41–KH/TU"));
    CHECK(view.from_source(part(text, "_41–KH/TU_")) == find(view, "41-KH/TU"));
    CHECK(view.source_start(static_cast<Offset>(view.text().size())) == text.size());
  }
}

TEST_CASE("places in removed markup belong to what comes next") {
  const std::string text = "**a** – <sup>(1)</sup>b**";
  const MatchingView view(text);
  REQUIRE(view.text() == "a - b");
  CHECK(view.from_source(0) == 0);
  CHECK(view.from_source(1) == 0);
  CHECK(view.from_source(2) == 0);
  CHECK(view.from_source(3) == 1);
  CHECK(view.from_source(6) == 2);
  CHECK(view.from_source(8) == 2);   // inside the dash
  CHECK(view.from_source(12) == 4);  // inside <sup>
  CHECK(view.from_source(static_cast<Offset>(text.size() - 2)) == 5);
  CHECK(view.from_source(static_cast<Offset>(text.size())) == 5);
  CHECK(view.from_source(99) == 5);
  CHECK(view.source_start(5) == text.size());
  CHECK(view.source_end(5) == text.size() - 2);
  CHECK(view.source_end(0) == 0);
  CHECK(view.to_source({2, 2}) == Span{6, 6});
}

TEST_CASE("pieces in reading order") {
  // A footnote cuts a sentence, the page number is left out.
  const std::string text =
      "Quy định số 01–QĐ/ĐUK, ngày\n\n(2) Xem **Kế hoạch** số 134-KH/TU\n\n17\n\n17/9/2020 của Đảng ủy";
  const Span before = part(text, "Quy định số 01–QĐ/ĐUK, ngày\n"),
             note = part(text, "(2) Xem **Kế hoạch** số 134-KH/TU"),
             after = part(text, "17/9/2020 của Đảng ủy");
  const std::vector<Span> pieces = {before, after, note};
  const MatchingView view(text, pieces);
  CHECK(view.text() == "Quy định số 01-QĐ/ĐUK, ngày\n17/9/2020 của Đảng ủy(2) Xem Kế hoạch số 134-KH/TU");
  CHECK_FALSE(view.verbatim());

  const Span across = view.to_source(find(view, "01-QĐ/ĐUK, ngày\n17/9/2020"));
  CHECK(across == Span{part(text, "01–QĐ").start, part(text, "17/9/2020").end});
  CHECK(view.to_source(find(view, "134-KH/TU")) == part(text, "134-KH/TU"));
  CHECK(view.to_source(find(view, "ủy")) == Span{after.end - 4, after.end});
  CHECK(view.to_source(find(view, "(2)")) == Span{note.start, note.start + 3});

  CHECK(view.from_source(note) == find(view, "(2) Xem Kế hoạch số 134-KH/TU"));
  CHECK(view.from_source(after) == find(view, "17/9/2020 của Đảng ủy"));
  CHECK(view.from_source(before).start == 0);
  CHECK(view.from_source(part(text, "\n17\n").start + 1) == view.text().size());  // in no piece
  CHECK(view.from_source(part(text, "**Kế").start) == find(view, "Kế").start);
}

TEST_CASE("pieces know nothing of what stands around them") {
  const std::string text = "số_41* _a_\u0301 x\r\ny";
  const Offset mark = part(text, "\u0301").start, cr = part(text, "\r").start;
  const std::vector<Span> pieces = {
      {0, part(text, "_41").start}, {part(text, "_41").start, mark}, {mark, cr + 1}, {cr + 1, cr + 3}};
  const MatchingView view(text, pieces);
  CHECK(view.text() == "số41 a\u0301 x\n\ny");
}

TEST_CASE("pieces that are empty, or become so") {
  const std::string text = "**a**\u200Bb";
  const std::vector<Span> pieces = {{0, 0}, {0, 2}, {2, 3}, {3, 5}, {5, 8}, {8, 9}, {9, 9}};
  const MatchingView view(text, pieces);
  CHECK(view.text() == "ab");
  CHECK(view.to_source({0, 1}) == Span{2, 3});
  CHECK(view.to_source({1, 2}) == Span{8, 9});
  CHECK(view.to_source({0, 2}) == Span{2, 9});
  CHECK(view.from_source(0) == 2);  // nothing of its piece is left
  CHECK(view.from_source(5) == 2);
  CHECK(view.from_source(8) == 1);
  CHECK(view.from_source(Span{0, 2}) == Span{0, 0});
  CHECK(view.from_source(Span{3, 5}) == Span{1, 1});

  const MatchingView none(text, std::vector<Span>{});
  CHECK(none.text().empty());
  CHECK(none.from_source(1) == 0);
  CHECK(none.to_source({0, 0}) == Span{0, 0});
}

TEST_CASE("one piece that is everything is the same as no pieces") {
  const std::string text = "Kế hoạch";
  const MatchingView view(text, std::vector<Span>{{0, static_cast<Offset>(text.size())}});
  CHECK(view.verbatim());
  CHECK(view.text().data() == text.data());
}

TEST_CASE("a view can be moved") {
  const std::string text = "**a**";
  MatchingView view(text);
  const MatchingView moved = std::move(view);
  CHECK(moved.text() == "a");
  CHECK(moved.to_source({0, 1}) == Span{2, 3});
}

TEST_CASE("the map is small beside the text") {
  const auto map_size = [](const MatchingView& view) { return view.memory_use() - view.source().size(); };
  const std::string prose =
      repeated("Đảng ủy xây dựng kế hoạch thực hiện nghị quyết của Ban Chấp hành ", 10000);

  std::string sparse;
  for (std::size_t at = 0; at + 200 < prose.size(); at += 200) {
    sparse += prose.substr(at, 200);
    while ((static_cast<unsigned char>(prose[at + 200]) & 0xC0) == 0x80) sparse += prose[at++ + 200];
    sparse += "–";
  }
  const MatchingView few(sparse);
  CHECK(map_size(few) < sparse.size() / 20);

  const std::string apart = test::decomposed(prose);
  const MatchingView many(apart);
  CHECK(many.text() == prose);
  CHECK(many.memory_use() < apart.size() * 11 / 10);

  const std::string zero(100000, '\\');
  CHECK(map_size(MatchingView(zero)) < zero.size() / 20);
}
