// Which written words can be a Vietnamese syllable, and why others cannot.
#include "grammars/syllable.hpp"

#include <string>

#include "catch.hpp"
#include "grammars/syllable_table.hpp"
#include "text/vietnamese_letters.hpp"

using namespace rasoat::grammar;
using Fault = SyllableFault;

namespace {

struct Accepted {
  const char* word;
  const char* onset;
  const char* rhyme;
  Tone tone;
};

// The capital of a letter: the next row of the table of vowels, đ, or ASCII.
char32_t capital(const Letter& letter) {
  for (std::size_t row = 0; row + 1 < std::size(letters::kVowels); row += 2) {
    if (letters::kVowels[row][0] == letter.base)
      return letters::kVowels[row + 1][static_cast<std::size_t>(letter.tone)];
  }
  return letter.base == U'đ' ? U'Đ' : letter.base - 'a' + 'A';
}

std::string capitals(std::string_view small) {
  std::string out;
  for (; !small.empty(); small.remove_prefix(read_letter(small).length))
    rasoat::utf8::append(out, capital(read_letter(small)));
  return out;
}

}  // namespace

TEST_CASE("words that can be syllables, taken apart") {
  const Accepted table[] = {{"nghị", "ngh", "i", Tone::dot},
                            {"quyết", "qu", "yêt", Tone::acute},
                            {"định", "đ", "inh", Tone::dot},
                            {"ủy", "", "uy", Tone::hook},
                            {"uỷ", "", "uy", Tone::hook},
                            {"hòa", "h", "oa", Tone::grave},
                            {"hoà", "h", "oa", Tone::grave},
                            {"khỏe", "kh", "oe", Tone::hook},
                            {"khoẻ", "kh", "oe", Tone::hook},
                            {"toàn", "t", "oan", Tone::grave},
                            {"thuyền", "th", "uyên", Tone::grave},
                            {"nghiêng", "ngh", "iêng", Tone::level},
                            {"gì", "gi", "i", Tone::grave},
                            {"gìn", "gi", "in", Tone::grave},
                            {"giếng", "gi", "iêng", Tone::acute},
                            {"già", "gi", "a", Tone::grave},
                            {"giữa", "gi", "ưa", Tone::tilde},
                            {"giúp", "gi", "up", Tone::acute},
                            {"quý", "qu", "y", Tone::acute},
                            {"quí", "qu", "i", Tone::acute},
                            {"quốc", "qu", "ôc", Tone::acute},
                            {"quản", "qu", "an", Tone::hook},
                            {"khuya", "kh", "uya", Tone::level},
                            {"khuỷu", "kh", "uyu", Tone::hook},
                            {"yêu", "", "yêu", Tone::level},
                            {"yếm", "", "yêm", Tone::acute},
                            {"ý", "", "y", Tone::acute},
                            {"kỳ", "k", "y", Tone::grave},
                            {"kì", "k", "i", Tone::grave},
                            {"ưu", "", "ưu", Tone::level},
                            {"rượu", "r", "ươu", Tone::dot},
                            {"người", "ng", "ươi", Tone::grave},
                            {"ngoằn", "ng", "oăn", Tone::grave},
                            {"bâng", "b", "âng", Tone::level},
                            {"khuâng", "kh", "uâng", Tone::level},
                            {"thuở", "th", "uơ", Tone::hook},
                            {"moóc", "m", "ooc", Tone::acute},
                            {"buýt", "b", "uyt", Tone::acute},
                            {"kạn", "k", "an", Tone::dot},
                            {"các", "c", "ac", Tone::acute},
                            {"sạch", "s", "ach", Tone::dot},
                            {"ách", "", "ach", Tone::acute},
                            {"a", "", "a", Tone::level}};
  for (const Accepted& row : table) {
    for (const std::string& word :
         {std::string(row.word), capitals(row.word), rasoat::test::decomposed(row.word),
          rasoat::test::decomposed(capitals(row.word))}) {
      INFO(word);
      const Syllable syllable = read_syllable(word);
      CHECK(syllable.fault == Fault::none);
      CHECK(syllable.onset == row.onset);
      CHECK(syllable.rhyme == row.rhyme);
      CHECK(syllable.tone == row.tone);
      CHECK(syllable.proper_place == 0);
    }
  }
}

TEST_CASE("words that cannot be syllables, and why") {
  const std::pair<const char*, Fault> table[] = {{"", Fault::letter},         {"12", Fault::letter},
                                                 {"năm2020", Fault::letter},  {"fax", Fault::letter},
                                                 {"zalo", Fault::letter},     {"nh©n", Fault::letter},
                                                 {"internet", Fault::letter}, {"UBND-", Fault::letter},
                                                 {"a\u0308", Fault::letter},  {"y\u0302", Fault::letter},
                                                 {"\u0301", Fault::letter},   {"\xFF", Fault::letter},
                                                 {"a\xCC", Fault::letter},    {"ban\u0301k", Fault::rhyme},
                                                 {"UBND", Fault::rhyme},      {"QĐ", Fault::onset},
                                                 {"blốc", Fault::onset},      {"strong", Fault::onset},
                                                 {"q", Fault::onset},         {"qi", Fault::onset},
                                                 {"TTg", Fault::onset},       {"b", Fault::rhyme},
                                                 {"ngh", Fault::rhyme},       {"qu", Fault::rhyme},
                                                 {"nghien", Fault::rhyme},    {"âi", Fault::rhyme},
                                                 {"thởu", Fault::rhyme},      {"trươg", Fault::rhyme},
                                                 {"côn1", Fault::letter},     {"nge", Fault::spelling},
                                                 {"ngị", Fault::spelling},    {"nghà", Fault::spelling},
                                                 {"ghà", Fault::spelling},    {"ge", Fault::spelling},
                                                 {"cê", Fault::spelling},     {"kâng", Fault::spelling},
                                                 {"quưa", Fault::spelling},   {"muế", Fault::pairing},
                                                 {"phoan", Fault::pairing},   {"iên", Fault::pairing},
                                                 {"tyêu", Fault::pairing},    {"bý", Fault::pairing},
                                                 {"tóán", Fault::marks},      {"a\u0301\u0300", Fault::marks},
                                                 {"cac", Fault::stop},        {"cảc", Fault::stop},
                                                 {"sàch", Fault::stop},       {"hõp", Fault::stop},
                                                 {"viêt", Fault::stop},       {"tóan", Fault::place},
                                                 {"hòan", Fault::place},      {"qúy", Fault::place},
                                                 {"gíup", Fault::place},      {"gìa", Fault::place},
                                                 {"aí", Fault::place},        {"ứơc", Fault::place},
                                                 {"khủyu", Fault::place},     {"thùyên", Fault::place}};
  for (const auto& [word, fault] : table) {
    INFO(word);
    CHECK(static_cast<int>(read_syllable(word).fault) == static_cast<int>(fault));
    CHECK(is_syllable(word) == (fault == Fault::none));
  }
}

TEST_CASE("a misplaced tone mark is told its place") {
  CHECK(read_syllable("tóan").proper_place == 3);
  CHECK(read_syllable("gíup").proper_place == 3);
  CHECK(read_syllable("aí").proper_place == 1);
  CHECK(read_syllable("thùyên").proper_place == 5);
  CHECK(read_syllable("GÌA").proper_place == 3);
}

TEST_CASE("a fault leaves what was understood") {
  const Syllable wrong = read_syllable("ngị");
  CHECK(wrong.onset == "ng");
  CHECK(wrong.rhyme == "i");
  CHECK(wrong.tone == Tone::dot);
  CHECK(read_syllable("âi").onset.empty());
  CHECK(read_syllable("bl").rhyme.empty());
}

// Every row of the tables is one that a word can reach, and the mark stands where it says.
TEST_CASE("every onset and every rhyme of the tables is read back") {
  const SyllableTable& table = SyllableTable::get();
  std::size_t accepted = 0;
  for (const char* onset : {"",  "b",  "c",   "ch", "d", "đ",  "g",  "gh", "gi", "h", "k",  "kh", "l", "m",
                            "n", "ng", "ngh", "nh", "p", "ph", "qu", "r",  "s",  "t", "th", "tr", "v", "x"}) {
    std::size_t here = 0;
    for (const SyllableRhyme& rhyme : table.rhymes()) {
      if (rhyme.key == 0) continue;
      const std::string word = std::string(onset) + std::string(rhyme.text);
      const Syllable level = read_syllable(word);
      if (rhyme.stop) CHECK(level.fault != Fault::none);
      here += level.fault == Fault::none || level.fault == Fault::stop;
      const Syllable dot = read_syllable(word + "\u0323");  // on the last letter
      if (dot.fault == Fault::none) CHECK(is_syllable(word + "\u0301"));
    }
    INFO(onset);
    CHECK(here > 20);
    accepted += here;
  }
  CHECK(accepted > 3000);
  CHECK(accepted < 4500);
}
