#include "encoding/utf16.hpp"

#include "catch.hpp"
#include "encoding/encoded.hpp"
#include "text/vietnamese_letters.hpp"

using namespace rasoat;
using namespace rasoat::test;

namespace {

std::string as_utf16(std::string_view text, Encoding encoding, bool mark) {
  std::string out;
  const auto put = [&](char32_t unit) {
    const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
    out += encoding == Encoding::utf16be ? high : low;
    out += encoding == Encoding::utf16be ? low : high;
  };
  if (mark) put(0xFEFF);
  for (const char32_t c : characters(text)) {
    if (c < 0x10000) {
      put(c);
    } else {
      put(0xD800 + ((c - 0x10000) >> 10));
      put(0xDC00 + ((c - 0x10000) & 0x3FF));
    }
  }
  return out;
}

}  // namespace

TEST_CASE("UTF-16 is known by its mark or its zeros") {
  for (const Encoding encoding : {Encoding::utf16le, Encoding::utf16be}) {
    for (const bool mark : {true, false}) {
      const std::string bytes = as_utf16(sample_page(), encoding, mark);
      const auto order = recognise_utf16(bytes);
      REQUIRE(order);
      CHECK(order->encoding == encoding);
      CHECK(order->marked == mark);
      CHECK(decode_utf16(bytes, encoding) == sample_page());
    }
    CHECK(recognise_utf16(as_utf16("a", encoding, true)));
  }
  CHECK(decode_utf16(as_utf16("ế \U0001F600 中", Encoding::utf16be, true), Encoding::utf16be) ==
        "ế \U0001F600 中");
}

TEST_CASE("bytes written by hand") {
  CHECK(decode_utf16(std::string_view("\xFF\xFE"
                                      "S\0\xD1\x1E",
                                      6),
                     Encoding::utf16le) == "Số");
  CHECK(decode_utf16(std::string_view("\0S\x1E\xD1", 4), Encoding::utf16be) == "Số");
}

TEST_CASE("what is not UTF-16") {
  const std::string zeros(4096, '\0');
  CHECK_FALSE(recognise_utf16(""));
  CHECK_FALSE(recognise_utf16("ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
  CHECK_FALSE(recognise_utf16(zeros));
  CHECK_FALSE(recognise_utf16(std::string("Sông\0Vân và những nơi khác", 30)));
  CHECK_FALSE(recognise_utf16(std::string_view("\xFF\xFE\0\0S\0\0\0\xD1\x1E\0\0", 12)));  // UTF-32
  std::string broken = "\xFF\xFE";
  for (int i = 0; i < 200; ++i) broken += std::string("\x00\xD8\x41\x00", 4);
  CHECK_FALSE(recognise_utf16(broken));
  std::string table;  // numbers of four bytes
  for (int i = 0; i < 500; ++i) table += std::string("\x01\0\0\0", 4);
  CHECK_FALSE(recognise_utf16(table));
}

TEST_CASE("damaged UTF-16 gives what is left of it") {
  CHECK(decode_utf16(std::string_view("a\0b", 3), Encoding::utf16le) == "a\uFFFD");
  CHECK(decode_utf16(std::string_view("\0\xD8"
                                      "a\0",
                                      4),
                     Encoding::utf16le) == "\uFFFDa");
  CHECK(decode_utf16(std::string_view("\0\xDC"
                                      "a\0\0\xD8",
                                      6),
                     Encoding::utf16le) == "\uFFFDa\uFFFD");
  CHECK(decode_utf16("", Encoding::utf16be).empty());
}
