// The gate never passes over a byte at which something is folded, and passes over what Vietnamese texts are
// made of.
#include "text/fold_scan.hpp"

#include <hwy/highway.h>

#include <random>
#include <string>
#include <vector>

#include "catch.hpp"
#include "source/utf8.hpp"
#include "text/character_fold.hpp"
#include "text/composition.hpp"
#include "vietnamese_letters.hpp"

using namespace rasoat;
using text::find_foldable;
using text::ScannedBlock;

namespace {

bool stops(const std::string& character) {
  const std::string around = "ab" + character + "yz";
  return (find_foldable(around, 0, around.size()).foldable >> 2 & 1) != 0;
}

// Runs a test with the code for each kind of processor that this one can run, down to plain bytes.
template <typename Test>
void on_every_target(Test test) {
  for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
    CAPTURE(hwy::TargetName(target));
    hwy::SetSupportedTargetsForTest(target);
    hwy::GetChosenTarget().Update(hwy::SupportedTargets());
    test();
  }
  hwy::SetSupportedTargetsForTest(0);
  hwy::GetChosenTarget().Update(hwy::SupportedTargets());
}

void check_every_character() {
  text::ComposedText room;
  std::size_t missed = 0, plain = 0;
  for (char32_t c = 0; c < 0x110000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string written;
    utf8::append(written, c);
    const bool changes = text::fold_character(c) || text::joins_previous(c) || text::compose(written, room);
    if (changes && !stops(written)) ++missed;
    if (changes && text::is_plain(c)) ++plain;
  }
  CHECK(missed == 0);
  CHECK(plain == 0);
}

void check_every_position() {
  const std::string quiet = "“Đảng ủy” xã Ệ…";
  for (std::size_t before = 0; before < 300; ++before) {
    for (const std::string mark : {"–", "\u00A0", "Ð", "*", "\u0323", "\u200B", "漢"}) {
      std::string text;
      while (text.size() < before) text += quiet;
      const std::size_t at = text.size();
      text += mark;
      for (const std::size_t after : {0u, 1u, 2u, 63u, 200u}) {
        const std::string whole = text + std::string(after, 'a');
        const ScannedBlock found = find_foldable(whole, 0, whole.size());
        CAPTURE(mark, at, after);
        REQUIRE(found.start == at / 64 * 64);
        REQUIRE(found.foldable == std::uint64_t{1} << at % 64);
        REQUIRE(find_foldable(whole, at, whole.size()).foldable == 1);
        REQUIRE(find_foldable(whole, 0, found.start).foldable == 0);
      }
    }
  }
}

}  // namespace

TEST_CASE("every character that is folded, joins or changes makes the gate stop") {
  on_every_target(check_every_character);
}

TEST_CASE("the gate sees the same wherever a character stands") {
  on_every_target(check_every_position);
}

TEST_CASE("all processors see the same in any bytes") {
  std::mt19937 random(1);
  std::string bytes;
  while (bytes.size() < 100'000)
    bytes += static_cast<char>(random() % 4 == 0 ? random() : 0xC0 + random() % 64);
  const auto all_blocks = [&] {
    std::vector<std::uint64_t> blocks;
    for (std::size_t at = 0; at + 64 <= bytes.size(); at += 64)
      blocks.push_back(find_foldable(bytes, at, at + 64).foldable);
    return blocks;
  };
  const auto wanted = all_blocks();
  on_every_target([&] { CHECK(all_blocks() == wanted); });
}

TEST_CASE("every markup character makes the gate stop") {
  for (const char c : std::string_view("*_\\<[&\r\t\v\f")) CHECK(stops(std::string(1, c)));
}

TEST_CASE("letters, quotation marks and common signs do not") {
  for (const auto& [letter, spelling] : test::spellings()) CHECK_FALSE(stops(test::encode({letter})));
  for (const std::string c :
       {"đ", "Đ", "“", "”", "‘", "’", "…", "•", "°", "½", "×", "\n", "#", "-", "|", "(", "1", "‰"}) {
    CAPTURE(c);
    CHECK_FALSE(stops(c));
  }
}
