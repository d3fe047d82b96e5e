// How texts are printed: what stands in which paragraph and cell, and how it looks.
#include <string>

#include "catch.hpp"
#include "printed/printed_text.hpp"
#include "reading/readers.hpp"

using namespace rasoat;
using namespace rasoat::printed;

namespace {

std::string shown(std::string_view text, const Paragraph& one) {
  std::string out = one.align == Align::centre ? "<" : one.align == Align::right_half ? ">" : "";
  if (one.heading > 0) out += "h" + std::to_string(one.heading) + " ";
  for (const Words& words : one.words) {
    out.append(words.breaks, '/');
    out.append((words.look & bold) != 0 ? "B(" : "").append((words.look & italic) != 0 ? "I(" : "");
    out.append((words.look & raised) != 0 ? "R(" : "").append(words.source.of(text));
    for (const Look look : {bold, italic, raised}) out += (words.look & look) != 0 ? ")" : "";
  }
  return out;
}

// Paragraphs a line each, rows as [cell|cell] and, without a frame, {cell|cell}.
std::string printed_as(std::string_view text, const Form& form) {
  std::string out;
  for (const Part& part : print(text, form)) {
    if (const auto* one = std::get_if<Paragraph>(&part)) {
      out += shown(text, *one) + "\n";
      continue;
    }
    const Table& table = std::get<Table>(part);
    for (const Row& row : table.rows) {
      out += table.framed ? '[' : '{';
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (i > 0) out += '|';
        for (std::size_t j = 0; j < row.cells[i].paragraphs.size(); ++j)
          out += (j > 0 ? ";" : "") + shown(text, row.cells[i].paragraphs[j]);
      }
      out += table.framed ? "]\n" : "}\n";
    }
  }
  return out;
}

std::string markdown(const std::string& text, std::vector<ZonePlace> zones = {}) {
  const SourceText source("a.md", text);
  const auto read = read_document(source);
  REQUIRE(read.has_value());
  return printed_as(read->text, {true, false, read->blocks, std::move(zones)});
}

std::string plain_text(const std::string& text, std::vector<ZonePlace> zones = {}) {
  return printed_as(text, {false, false, {}, std::move(zones)});
}

}  // namespace

TEST_CASE("marks of Markdown are shown as what they mean") {
  const std::pair<const char*, const char*> cases[] = {
      {"## **KẾ HOẠCH**\n", "h2 B(KẾ HOẠCH)\n"},
      {"**Điều 1.** *Về* ***cả hai***.\n", "B(Điều 1.) I(Về) B(I(cả hai)).\n"},
      {"**Điều 1. **Công bố *này *rồi.\n", "B(Điều 1. )Công bố I(này )rồi.\n"},
      {"**a**\n\n** **\n\nb**** **c**\n", "B(a)\nb B(c)\n"},
      {"**a *b* c** d\n", "B(a )B(I(b))B( c) d\n"},
      {"**hai\ndòng ** là một.\n", "B(hai\ndòng ) là một.\n"},
      {"Một\\*, **hai\\|ba**.\n", "Một*, B(hai)B(|ba).\n"},
      {"**x** mét<sup>2</sup>, xem[^1].\n\n[^1]: Chú thích.\n", "B(x) métR(2), xemR(1).\nR(1) Chú thích.\n"},
  };
  for (const auto& [text, expected] : cases) CHECK(markdown(text) == expected);
}

TEST_CASE("what only looks like a mark stays") {
  const std::pair<const char*, const char*> cases[] = {
      {"**a** 5 * 3 * 2\n", "B(a) 5 * 3 * 2\n"},   {"**a** mở **không đóng\n", "B(a) mở **không đóng\n"},
      {"**a** (*) và (*)\n", "B(a) (*) và (*)\n"}, {"**a** x<sup>2\n", "B(a) x<sup>2\n"},
      {"**a** *****\n", "B(a) *****\n"},           {"**a** *b 2 * 3 c*\n", "B(a) I(b 2 * 3 c)\n"},
  };
  for (const auto& [text, expected] : cases) CHECK(markdown(text) == expected);
  CHECK(plain_text("**a** # <br> | b |\n") == "**a** # <br> | b |\n");
}

TEST_CASE("tables: rows and cells, empty ones too, bars nowhere") {
  CHECK(markdown("| STT | Việc |\n|---|---|\n| 1 | **a**<br>b |\n|  | c |\n\nHết.\n") ==
        "[STT|Việc]\n[1|B(a)/b]\n[|c]\nHết.\n");
  CHECK(markdown("| a | b |\n|---|---|\n| c | d |\n\n|\ne\n|\nf\n|\n") == "[a|b]\n[c|d]\n[e|f]\n");
  CHECK(print("a | b\n", {}).size() == 1);
  const std::string head = "|\n**TỈNH\nỦY**\n*\n|\n**ĐẢNG**\n|\n|\nSố 1\n|\n*ngày*\n|\n\n";
  CHECK(markdown(head + "**KẾ HOẠCH**\n", {{Zone::head, {0, static_cast<Offset>(head.size())}}}) ==
        "{<B(TỈNH)/B(ỦY)/*|<B(ĐẢNG)}\n{<Số 1|<I(ngày)}\nB(KẾ HOẠCH)\n");
}

TEST_CASE("head and signature: two columns that blanks keep apart") {
  const std::string head =
      "ĐẢNG BỘ TỈNH          ĐẢNG CỘNG SẢN\nĐẢNG ỦY XÃ          Suối Bạc, ngày     tháng     năm 2025\n*\nSố "
      "    "
      "-KH/ĐU\n";
  const std::string end =
      "Nơi nhận:            T/M BAN\n- Lưu.               BÍ THƯ\n\n\n                     Tên\n";
  const auto at = [](std::size_t from, std::size_t to) {
    return Span{static_cast<Offset>(from), static_cast<Offset>(to)};
  };
  CHECK(
      plain_text(head + "\nA   b\n", {{Zone::head, at(0, head.size())}}) ==
      "{<ĐẢNG BỘ TỈNH|<ĐẢNG CỘNG SẢN}\n{<ĐẢNG ỦY XÃ|<Suối Bạc, ngày     tháng     năm 2025}\n{<*|}\n{<Số     "
      "-KH/ĐU|}\nA   b\n");
  CHECK(plain_text(end, {{Zone::recipients, at(0, 20)}, {Zone::signature, at(20, end.size())}}) ==
        "{Nơi nhận:|<T/M BAN}\n{- Lưu.|<BÍ THƯ}\n{|<Tên}\n");
  const std::string row =
      "| SỞ<br>Số:        /QĐ-SXD | CỘNG HÒA |\n\n**QUYẾT ĐỊNH**\n";  // a gap, and no gutter
  CHECK(markdown(row, {{Zone::head, at(0, row.find('\n'))}}) ==
        "{<SỞ/Số:        /QĐ-SXD|<CỘNG HÒA}\nB(QUYẾT ĐỊNH)\n");
  CHECK(plain_text(end) != plain_text(end, {{Zone::recipients, at(0, end.size())}}));  // elsewhere lines stay
}

TEST_CASE("lines of the head and the title are centred, the signature stands at the right") {
  const std::string text = "**TỈNH ỦY**\n\n**KẾ HOẠCH**\n\n1. Việc\n\n- Lưu,\n\n**BÍ THƯ**\n";
  const auto place = [&](std::string_view words) {
    const auto at = static_cast<Offset>(text.find(words));
    return Span{at, at + static_cast<Offset>(words.size())};
  };
  CHECK(markdown(text, {{Zone::head, place("**TỈNH ỦY**")},
                        {Zone::title, place("**KẾ HOẠCH**")},
                        {Zone::recipients, place("- Lưu,")},
                        {Zone::signature, place("**BÍ THƯ**")}}) ==
        "<B(TỈNH ỦY)\n<B(KẾ HOẠCH)\n1. Việc\n- Lưu,\n>B(BÍ THƯ)\n");
}

TEST_CASE("a text without blocks: a paragraph for each line, with the empty lines before it") {
  const auto parts = print("a\n\n\nb\nc\r\n\r\nd", {});
  std::string empty;
  for (const Paragraph* one : paragraphs_of(parts)) empty += std::to_string(one->empty_lines);
  CHECK(empty == "0201");
}

TEST_CASE("hostile texts: every word once, in order, whatever stands around it") {
  std::string bars(40'000, '|'), stars, cells;
  for (int i = 0; i < 20'000; ++i) stars += "**a* ", cells += "| x ";
  for (const std::string& text : {bars, stars, cells, "|" + cells + "|\n|--|\n" + bars, std::string("\\")}) {
    for (const bool as_markdown : {false, true}) {
      const SourceText source("a.md", text);
      const auto read = read_document(source);
      REQUIRE(read.has_value());
      const auto parts = print(read->text, {as_markdown, false, read->blocks, {}});
      Offset before = 0;
      bool ascending = true;
      for (const Paragraph* one : paragraphs_of(parts)) {
        for (const Words& words : one->words) {
          ascending = ascending && words.source.start >= before && !words.source.empty();
          before = words.source.end;
        }
      }
      CHECK(ascending);
    }
  }
}
