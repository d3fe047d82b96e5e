// Images that are refused; what is recognised is tested on the document in every format.
#include "reading/image/image.hpp"

#include "catch.hpp"
#include "reading/office.hpp"

using namespace rasoat::test;

namespace {

std::string big_endian(std::uint32_t value) {
  std::string out;
  for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift & 0xFF);
  return out;
}

// The head of a PNG of this size; its checksum is left out.
std::string png_of(std::uint32_t width, std::uint32_t height) {
  return "\x89PNG\r\n\x1A\n" + big_endian(13) + "IHDR" + big_endian(width) + big_endian(height) +
         std::string("\1\0\0\0\0", 5) + big_endian(0) +
         std::string(100, '\0');
}

}  // namespace

#ifdef RASOAT_HAS_OCR

TEST_CASE("images that are no scans of a page are refused") {
  const std::pair<std::string, const char*> cases[] = {
      {"", "error: input-empty | PNG"},
      {"một văn bản", "error: input-not-format | PNG"},
      {"\x89PNG\r\n\x1A\n", "error: input-broken | PNG"},
      {png_of(30'000, 30'000), "error: input-image-too-large | PNG"},
      {png_of(4, 4'000'000'000), "error: input-broken | PNG"},
      {"\xFF\xD8\xFF\xE0" + std::string(100, 'a'), "error: input-broken | JPEG"},
      {std::string("II*\0\xFF\xFF\xFF\x7F", 8), "error: input-broken | TIFF"},
      {std::string("MM\0*\0\0\0\x08", 8) + std::string(1000, '\0'), "error: input-broken | TIFF"},
  };
  for (const auto& [bytes, result] : cases) {
    INFO(result);
    CHECK(text_of(bytes, "a.png") == result);
  }
}

#else

TEST_CASE("a build without tesseract names what it lacks") {
  CHECK(text_of(png_of(10, 10)) == "error: input-format-left-out | png | libtesseract-dev");
}

#endif
