// Pseudo-random mixes of everything the view folds, against the slow reference, whole and in shuffled pieces;
// the map in both directions at every character.
#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "catch.hpp"
#include "reference_view.hpp"
#include "text/matching_view.hpp"
#include "vietnamese_letters.hpp"

using namespace rasoat;
using rasoat::test::ReferenceItem;

namespace {

using Random = std::mt19937;

// Fragments that are folded, or look like it, or must not be. Marks stand only on what takes none.
const std::vector<std::string>& fragments() {
  static const std::vector<std::string> all = {
      "Kế hoạch",
      "Đảng ủy",
      "số",
      "ngày",
      "1",
      "03",
      "2025",
      "a",
      "Ế",
      "ự",
      "x",
      "m<sup>2</sup>",
      "5 km<sup>3</sup>",
      " ",
      " ",
      " ",
      "  ",
      "\n",
      "\n\n",
      "\r\n",
      "\r",
      "\t",
      "\v",
      "\f",
      "\u2028",
      "*",
      "*",
      "**",
      "***",
      "****",
      "*******",
      "*********",
      "_",
      "_",
      "__",
      "___",
      "____",
      "\\",
      "\\",
      "\\\\",
      "\\*",
      "\\-",
      "\\_",
      "\\<",
      "\\[",
      "\\&",
      "\\\n",
      "<b>",
      "</b>",
      "<i>",
      "</em>",
      "<STRONG>",
      "<u >",
      "<br>",
      "<br/>",
      "<br />",
      "<sup>",
      "</sup>",
      "<sup>(1)</sup>",
      "<sup>2</sup>",
      "<sup>a</sup>",
      "<sup>ii</sup>",
      "<sup>th</sup>",
      "<sup>*</sup>",
      "<sub>",
      "<",
      ">",
      "<x>",
      "[^1]",
      "[^1]:",
      "[^",
      "[",
      "]",
      "[^a-b]",
      "&amp;",
      "&nbsp;",
      "&ndash;",
      "&shy;",
      "&",
      "&x;",
      "(",
      ")",
      "-",
      "–",
      "—",
      "−",
      "‑",
      "/",
      "／",
      "⁄",
      "\u00A0",
      "\u3000",
      "\u2009",
      "\u00AD",
      "\u200B",
      "\uFEFF",
      "\u034F",
      "\x1E",
      "\x1F",
      "Ð",
      "Ɖ",
      "ð",
      "ɖ",
      "“",
      "”",
      "‘",
      "’",
      "…",
      "°",
      "½",
      "≤",
      "∕",
      "→",
      "漢",
      "Я",
      "й",
      "\u2126 ",
      "q\u0301",
      "5\u0323\u0301",
      "5\u0301\u0323",
      "(\u0302",
      "*\u0301",
      "_\u0309",
      "Ð\u0301",
      "\u00A0\u0301",

      "5\u0340",
      "\n\u0303",
      ".",
      ",",
      ";",
      ":",
      "|",
      "#",
      "41-KH/TU",
      "12/2025",
      "5̂5",
      "😀",
      "\u0001",
  };
  return all;
}

// A vowel with its marks in any order, composed up to any point.
std::string spelled_letter(Random& random) {
  auto found = test::spellings().begin();
  std::advance(found, static_cast<long>(random() % test::spellings().size()));
  test::Spelling spelling = found->second;
  if (random() % 3 == 0) return test::encode({found->first});
  std::shuffle(spelling.begin() + 1, spelling.end(), random);
  if (spelling.size() == 3 && random() % 2 == 0) {  // the first mark composed, the second one not
    const char32_t begun = test::letter_spelled({spelling[0], spelling[1]});
    if (begun != 0) return test::encode({begun, spelling[2]});
  }
  return test::encode(spelling);
}

std::string mix(Random& random, std::size_t count) {
  std::string text = random() % 10 == 0 ? "\u0301" : "";
  const std::size_t quiet = random() % 3;  // some texts have long parts without anything to fold
  for (std::size_t i = 0; i < count; ++i) {
    const auto kind = random() % 8;
    if (quiet > 0 && random() % 40 == 0) {
      for (std::size_t words = random() % (400 * quiet); words > 0; --words) text += "đảng viên “ủy” ";
    } else if (kind < 2) {
      text += spelled_letter(random) + "a";  // no further mark joins it
    } else {
      text += fragments()[random() % fragments().size()];
    }
  }
  return text;
}

// Cuts the text into pieces at characters, leaves some of them out and shuffles the rest.
std::vector<Span> cut(Random& random, const std::string& text) {
  std::vector<Span> pieces;
  std::vector<Offset> cuts = {0};
  for (Offset at = 1; at < text.size(); ++at) {
    if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80 && random() % 60 == 0) cuts.push_back(at);
  }
  cuts.push_back(static_cast<Offset>(text.size()));
  for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
    if (random() % 5 != 0) pieces.push_back({cuts[i], cuts[i + 1]});
  }
  if (random() % 2 == 0) std::shuffle(pieces.begin(), pieces.end(), random);
  return pieces;
}

std::string joined(const std::vector<std::vector<ReferenceItem>>& pieces) {
  std::string text;
  for (const auto& piece : pieces) {
    for (const ReferenceItem& item : piece) text += item.text;
  }
  return text;
}

// Adds up differences, so that a hundred thousand places make one assertion.
std::string first_difference;

void expect(Offset got, Offset wanted, const char* query, Offset at) {
  if (got == wanted || !first_difference.empty()) return;
  first_difference = std::string(query) + "(" + std::to_string(at) + ") is " + std::to_string(got) +
                     ", not " + std::to_string(wanted);
}

void check_item(const MatchingView& view, const ReferenceItem& item, Offset at) {
  const auto size = static_cast<Offset>(item.text.size());
  for (Offset i = 0; i < size; ++i) {
    if ((static_cast<unsigned char>(item.text[i]) & 0xC0) == 0x80) continue;
    expect(view.source_start(at + i), item.source.start, "source_start", at + i);
    if (i > 0) expect(view.source_end(at + i), item.source.end, "source_end", at + i);
  }
  expect(view.source_end(at + size), item.source.end, "source_end", at + size);
  const Span span = view.to_source({at, at + size});
  expect(span.start, item.source.start, "to_source start", at);
  expect(span.end, item.source.end, "to_source end", at);
}

void check_from_source(const MatchingView& view, const std::string& text, Span piece,
                       const std::vector<ReferenceItem>& items, Offset start) {
  auto item = items.begin();
  Offset at = start;
  for (Offset source = piece.start; source < piece.end; ++source) {
    if ((static_cast<unsigned char>(text[source]) & 0xC0) == 0x80) continue;
    while (item != items.end() && item->source.end <= source) at += static_cast<Offset>(item++->text.size());
    const Offset wanted = item == items.end() ? static_cast<Offset>(view.text().size()) : at;
    expect(view.from_source(source), wanted, "from_source", source);
  }
}

void check(const std::string& text, const std::vector<Span>& pieces, const MatchingView& view) {
  std::vector<std::vector<ReferenceItem>> wanted;
  for (const Span piece : pieces) wanted.push_back(test::reference_view(text, piece));
  const std::string wanted_text = joined(wanted);
  if (view.text() != wanted_text) {
    const auto differ =
        std::mismatch(wanted_text.begin(), wanted_text.end(), view.text().begin(), view.text().end());
    const auto at = static_cast<std::size_t>(differ.first - wanted_text.begin());
    CAPTURE(at, wanted_text.substr(at < 20 ? 0 : at - 20, 60), view.text().substr(at < 20 ? 0 : at - 20, 60));
    FAIL("the view differs from the reference");
  }
  first_difference.clear();
  Offset at = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    check_from_source(view, text, pieces[i], wanted[i], at);
    const Offset piece_start = at;
    for (const ReferenceItem& item : wanted[i]) {
      check_item(view, item, at);
      at += static_cast<Offset>(item.text.size());
    }
    CHECK(view.from_source(pieces[i]) ==
          (pieces[i].empty() ? view.from_source(pieces[i]) : Span{piece_start, at}));
  }
  CHECK(first_difference == "");
}

}  // namespace

TEST_CASE("mixes of everything agree with the reference") {
  Random random(2025);
  for (int round = 0; round < 200; ++round) {
    const std::string text = mix(random, 1 + random() % 400);
    CAPTURE(round);
    const std::vector<Span> whole = {{0, static_cast<Offset>(text.size())}};
    check(text, whole, MatchingView(text));
    const std::vector<Span> pieces = cut(random, text);
    check(text, pieces, MatchingView(text, pieces));
  }
}

TEST_CASE("short mixes agree with the reference") {
  Random random(3);
  for (int round = 0; round < 10000; ++round) {
    const std::string text = mix(random, 1 + random() % 6);
    CAPTURE(round, text);
    check(text, {{0, static_cast<Offset>(text.size())}}, MatchingView(text));
  }
}

TEST_CASE("the composed and the decomposed spelling of a text give the same view") {
  Random random(7);
  const std::vector<std::string> words = {"Kế hoạch",
                                          "thực hiện",
                                          "**Nghị quyết**",
                                          "_Ủy ban_",
                                          "(*quán triệt*)",
                                          "<b>ỹ</b>",
                                          "nghĩa\\_vụ",
                                          "–",
                                          " ",
                                          "\n",
                                          "Ð",
                                          "ặ*",
                                          "“_ổ_”",
                                          "12",
                                          "quyền<sup>ế</sup>",
                                          "ĐẢNG BỘ TỈNH",
                                          "\u00A0",
                                          "được",
                                          "ngữ_ỡ",
                                          "a*ị*b"};
  for (int round = 0; round < 40; ++round) {
    std::string text;
    for (int i = 0; i < 200; ++i) text += words[random() % words.size()];
    const std::string apart = test::decomposed(text);
    REQUIRE(apart.size() > text.size());
    const MatchingView view(text), other(apart);
    CHECK(other.text() == view.text());
    for (Offset at = 0; at < view.text().size(); ++at) {  // both say the same of every place
      if ((static_cast<unsigned char>(view.text()[at]) & 0xC0) == 0x80) continue;
      const std::string until = text.substr(0, view.source_start(at));
      if (at % 50 < 3 && test::decomposed(until).size() != other.source_start(at)) FAIL("at " << at);
    }
  }
}

TEST_CASE("the map never goes back within a piece") {
  Random random(11);
  for (int round = 0; round < 60; ++round) {
    const std::string text = mix(random, 300);
    const MatchingView view(text);
    Offset last_start = 0, last_end = 0;
    for (Offset at = 0; at <= view.text().size(); ++at) {
      if (at < view.text().size() && (static_cast<unsigned char>(view.text()[at]) & 0xC0) == 0x80) continue;
      const Offset start = view.source_start(at), end = view.source_end(at);
      // Characters that stand for one letter and its marks share their source.
      const bool overlaps = end > start && start != last_start;
      if (start < last_start || end < last_end || overlaps) FAIL("at " << at);
      last_start = start, last_end = end;
    }
    CHECK(last_end <= text.size());
  }
}
