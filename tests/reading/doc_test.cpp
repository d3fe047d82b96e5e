// Word documents before 2007: the sample of corpus/formats, whole, cut off and damaged. What it says is
// compared with the plain text in the tests of the pipeline.
#include "reading/doc/doc.hpp"

#include <fstream>
#include <iterator>

#include "catch.hpp"
#include "reading/doc/story.hpp"
#include "reading/office.hpp"

using namespace rasoat;
using namespace rasoat::test;

namespace {

std::string file(const std::string& name) {
  std::ifstream in(std::string(RASOAT_FORMATS) + "/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string sample() {
  return file("188-KH-UBND.doc");
}

bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace

TEST_CASE("numbers, tables, notes and looks of a Word document before 2007") {
  const std::string text = text_of(sample());
  CHECK(has(text, "| **ỦY BAN NHÂN DÂN**<br>**TỈNH SÔNG VÂN**"));
  CHECK(has(text, "\n**I. MỤC TIÊU**\n"));
  CHECK(has(text, "| Chỉ tiêu | 2022 | 2023 | 2025 |\n| Xã có tổ"));
  CHECK(has(text, "theo Đề án 06;[^1] số hóa"));
  CHECK(has(text, "\n[^1]: Công văn số 1502/UBND-KGVX"));
  CHECK(has(text, "215 km<sup>2</sup>"));
  CHECK(text == text_of(file("188-KH-UBND.odt")));
}

TEST_CASE("Word documents that cannot be read say why") {
  const std::string whole = sample();
  CHECK(text_of("", "a.doc") == "error: input-empty | DOC");
  CHECK(text_of("một", "a.doc") == "error: input-not-format | DOC");
  CHECK(text_of(whole.substr(0, 1000)) == "error: input-broken | DOC");
  CHECK(text_of(whole.substr(0, whole.size() / 2)).starts_with("error: input-broken | DOC"));
  std::string renamed = whole;
  const std::string name("W\0o\0r\0d\0D\0", 10);
  renamed.replace(renamed.find(name), 1, "V");
  CHECK(text_of(renamed) == "error: input-not-format | DOC");
  std::string locked = whole;
  const std::size_t head = locked.find("\xEC\xA5");
  REQUIRE(head != std::string::npos);
  locked[head + 0x0B] = static_cast<char>(locked[head + 0x0B] | 1);
  CHECK(text_of(locked) == "error: input-encrypted | DOC");
}

TEST_CASE("damaged Word documents are a text or an error") {
  const std::string whole = sample();
  std::uint32_t seed = 1;
  std::size_t read = 0;
  for (int round = 0; round < 400; ++round) {
    std::string bytes = whole;
    for (int hit = 0; hit < 20; ++hit) {
      seed = seed * 1664525U + 1013904223U;
      bytes[(seed >> 8) % bytes.size()] = static_cast<char>(seed);
    }
    read += !text_of(bytes, "a.doc").starts_with("error: ");
  }
  CHECK(read > 0);
  for (std::size_t cut = 0; cut < whole.size(); cut += 997) text_of(whole.substr(0, cut), "a.doc");
}

namespace {

std::string number(std::uint32_t value) {
  std::string bytes;
  for (int shift = 0; shift < 32; shift += 8) bytes += static_cast<char>(value >> shift);
  return bytes;
}

// What a story of characters of one byte each gives that has notes; `story`: how many of them are its own.
std::string text_with_notes(const std::string& characters, std::uint32_t story, doc::Notes notes) {
  constexpr std::uint32_t kBytes = 0x40000000;
  const auto count = static_cast<std::uint32_t>(characters.size());
  const std::string table =
      number(0) + number(count) + std::string(2, '\0') + number(kBytes) + std::string(2, '\0');
  const std::string pieces = '\2' + number(static_cast<std::uint32_t>(table.size())) + table;
  auto read = doc::Characters::read(characters, pieces, count);
  REQUIRE(read);
  Composer composer;
  doc::Reading reading{composer, std::move(*read)};
  reading.footnotes = std::move(notes);
  doc::Story(reading).run({0, story});
  return std::string(composer.finish("doc").text);
}

}  // namespace

TEST_CASE("marks of notes in notes are left out, wherever they lead") {
  // "a¹b", the note "xy" with a mark between its letters, the note "z".
  const std::string characters(
      "a\2b\r"
      "x\2y\r"
      "z\r");
  CHECK(text_with_notes(characters, 4, {{1}, {{4, 8}}}) == "a[^1]b\n\n[^1]: xy\n");
  CHECK(text_with_notes(characters, 4, {{1, 5}, {{4, 8}, {8, 10}}}) == "a[^1]b\n\n[^1]: xy\n");
  CHECK(text_with_notes(characters, 4, {{1, 5}, {{4, 8}, {4, 8}}}) == "a[^1]b\n\n[^1]: xy\n");
  CHECK(text_with_notes(characters, 4, {{1, 5}, {{4, 8}, {0, 4}}}) == "a[^1]b\n\n[^1]: xy\n");
  CHECK(text_with_notes(characters, 4, {{1}, {{0, 4}}}) == "a[^1]b\n\n[^1]: ab\n");
}
