// Texts made to hurt: each takes time and memory in proportion to its size, or the test would not end.
#include <string>

#include "catch.hpp"
#include "text/matching_view.hpp"

using namespace rasoat;

namespace {

constexpr std::size_t kMegabyte = 1 << 20;

std::string repeated(std::string_view text, std::size_t size) {
  std::string result;
  while (result.size() < size) result += text;
  return result;
}

// Asks for places all over the view, in both directions.
void ask_everywhere(const MatchingView& view) {
  const std::size_t size = view.text().size(), source = view.source().size();
  std::size_t outside = 0;
  for (std::size_t at = 0; at < size; at += 1 + size / 2000) {
    const auto place = static_cast<Offset>(at);
    outside += view.source_start(place) >= source || view.source_end(place + 1) > source;
  }
  for (std::size_t at = 0; at < source; at += 1 + source / 2000) {
    outside += view.from_source(static_cast<Offset>(at)) > size;
  }
  CHECK(outside == 0);
  CHECK(view.memory_use() < source + source / 10 + 200);
}

}  // namespace

TEST_CASE("runs without end") {
  for (const std::string unit :
       {"*",   "_",  "\\",  "<",    "&",   "[",  "[^",  "<sup>",  "<sup>(1)", "&amp;",
        "\r",  "\t", " *",  "* ",   "\\*", "_a", "**a", "\u200B", "\u00A0",   "–",
        "<b>", "</", "[^1", "\n\n", "  *", "a_", "Ð",   "漢",     "\uFFFD",   "\uFEFF*"}) {
    CAPTURE(unit);
    const std::string text = repeated(unit, kMegabyte / 4);
    ask_everywhere(MatchingView(text));
    const std::string in_text = "Kế hoạch " + text + " số 12";
    ask_everywhere(MatchingView(in_text));
  }
}

TEST_CASE("a million asterisks are a drawn line, a million backslashes half as many") {
  CHECK(MatchingView(std::string(kMegabyte, '*')).verbatim());
  CHECK(MatchingView(std::string(kMegabyte, '_')).verbatim());
  CHECK(MatchingView(std::string(kMegabyte, '\\')).text() == std::string(kMegabyte / 2, '\\'));
}

TEST_CASE("heaps of combining marks") {
  // In the wrong order, so that a sort of the whole heap would show.
  const std::string text = "a" + repeated("\u0301\u0323\u031B", kMegabyte) + "\u0302z";
  const MatchingView view(text);
  CHECK(view.text().ends_with("z"));
  CHECK(view.text().size() <= text.size());
  ask_everywhere(view);
  const std::string same = "a" + repeated("\u0301", kMegabyte);
  const MatchingView marked(same);
  CHECK(marked.text().starts_with("á\u0301"));
  ask_everywhere(marked);
}

TEST_CASE("blanks before and after an asterisk") {
  const std::string text = repeated(" ", kMegabyte) + "*" + repeated(" ", kMegabyte);
  CHECK(MatchingView(text).verbatim());
  ask_everywhere(MatchingView(text));
}

TEST_CASE("characters that NFC would make longer stay") {
  const std::string text = repeated("\u0958\u2ADC\U0001D160", kMegabyte);
  CHECK(MatchingView(text).verbatim());
}
