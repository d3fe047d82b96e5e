// Bytes made to cost time or to break something: each text is read in one pass.
#include "catch.hpp"
#include "encoding/encoded.hpp"
#include "encoding/recover.hpp"
#include "source/utf8.hpp"

using namespace rasoat;
using namespace rasoat::test;

TEST_CASE("hostile bytes give text or nothing") {
  const std::string line = "Các sở, ban, ngành báo cáo kết quả thực hiện. ";
  const std::string units[] = {"\xE9",
                               "\xE9\n",
                               "a\xE9",
                               "\xC3",
                               "\xC3\xA9\xFF",
                               "\xA9n\n",
                               "\n",
                               "\r",
                               std::string(1, '\0'),
                               std::string("\0a", 2),
                               "\xFF\xFE",
                               "\xFE\xFF",
                               "a'",
                               "a^",
                               "dd",
                               "\\",
                               "\xCC\x81",
                               "Ã",
                               "Ã ",
                               "Â©",
                               "\xC3\x83\xC2\x83",
                               "á»",
                               encoded(line, Encoding::vni),
                               encoded(line, Encoding::viscii) + "\n",
                               misread(line),
                               misread(line) + "\n",
                               misread(encoded(line, Encoding::tcvn3)),
                               encoded(line, Encoding::vni) + "\n" + encoded(line, Encoding::viscii) + "\n"};
  for (const std::string& unit : units) {
    INFO(unit);
    std::string text;
    while (text.size() < 400'000) text += unit;
    const auto read = recover_text(text, !utf8::first_invalid(text));
    if (!read) continue;
    CHECK_FALSE(utf8::first_invalid(read->text));
    Offset before = 0;
    bool sound = true;
    for (const DecodedPassage& passage : read->passages) {
      sound = sound && passage.span.start >= before && passage.span.end <= read->text.size();
      before = passage.span.end;
    }
    CHECK(sound);
  }
}
