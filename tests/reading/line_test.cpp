#include "reading/line.hpp"

#include <string>
#include <vector>

#include "catch.hpp"
#include "reading/label_at.hpp"

using namespace rasoat;

namespace {

std::vector<std::string> lines(std::string_view text) {
  std::vector<std::string> out;
  LineCutter cutter(text);
  Line line;
  while (cutter.next(line)) out.push_back(line.page_break ? "<page>" : std::string(line.inner.of(text)));
  return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("lines end with LF, CRLF, or CR where there is no LF") {
  CHECK(lines("") == Lines{});
  CHECK(lines("a") == Lines{"a"});
  CHECK(lines("a\nb\n") == Lines{"a", "b"});
  CHECK(lines("a\r\nb") == Lines{"a", "b"});
  CHECK(lines("a\rb\r") == Lines{"a", "b"});
  CHECK(lines("\n\n") == Lines{"", ""});
  CHECK(lines("a\n\fb") == Lines{"a", "<page>", "b"});
}

TEST_CASE("blanks of every kind around a line are left out") {
  CHECK(lines("\xEF\xBB\xBF\u00A0a b\u3000\u200B \t") == Lines{"a b"});
  CHECK(lines("\u00A0\u2003") == Lines{""});
  CHECK(lines("à") == Lines{"à"});
}

TEST_CASE("the first words of a passage have no markup and lead back to the source") {
  const std::string text = "## **Điều\n1.**  *Phạm vi*";
  const FirstWords words(text, {0, static_cast<Offset>(text.size())});
  CHECK(words.text() == "Điều 1. Phạm vi");
  const std::size_t at = words.text().find("Phạm");
  CHECK(text.substr(words.source(at)) == "Phạm vi*");
  CHECK(words.source(words.text().size()) == text.size());

  const std::string decomposed = "**PHO\u0301 CHU\u0309 TI\u0323CH**";
  const FirstWords composed(decomposed, {0, static_cast<Offset>(decomposed.size())});
  CHECK(composed.text() == "PHÓ CHỦ TỊCH");
}

TEST_CASE("labels are found behind and among markup") {
  struct Case {
    const char* text;
    const char* printed;
    const char* rest;
  };
  const Case cases[] = {
      {"### **I- MỤC ĐÍCH**", "I", "MỤC ĐÍCH**"},
      {"**1. **Ban", "1", "**Ban"},
      {"**1**. Rà soát", "1", "Rà soát"},
      {"1\\. Mục đích", "1", "Mục đích"},
      {"**Điều 1.** Phạm vi", "Điều 1", "** Phạm vi"},
      {"Điều 1. Phạm vi", "Điều 1", "Phạm vi"},
  };
  for (const Case& c : cases) {
    INFO(c.text);
    const std::string_view text = c.text;
    const auto label = label_at(text, {0, static_cast<Offset>(text.size())});
    REQUIRE(label);
    CHECK(label->printed.of(text) == c.printed);
    CHECK(text.substr(label->rest) == c.rest);
    CHECK_FALSE(label->alone);
  }
  const std::string_view alone = "**Chương II**";
  CHECK(label_at(alone, {0, static_cast<Offset>(alone.size())})->alone);
  CHECK_FALSE(label_at("**Căn cứ**", {0, 13}));
}
