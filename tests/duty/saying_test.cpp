// The table duty_sayings.tsv: its rows are read whole, and its patterns as it explains them.
#include "duty/saying.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "grammars/letter.hpp"
#include "grammars/vocabulary/table.hpp"

using namespace rasoat;

namespace {

std::vector<Saying> every_saying() {
  std::vector<Saying> all;
  for (std::size_t at = 0; at < kSayingCount; ++at) all.push_back(static_cast<Saying>(at));
  return all;
}

}  // namespace

TEST_CASE("every row of the table has a saying, and every saying a row") {
  std::size_t printed = 0;
  for (const grammar::Row& row :
       grammar::read_table(grammar::vocabulary_file("duty_sayings.tsv"), {"words", "saying"})) {
    INFO(row[0]);
    CHECK(std::ranges::count(every_saying(), row[1], name_of) == 1);
    printed += grammar::split(row[0], ';').size();
  }
  std::size_t kept = 0;
  for (const Saying saying : every_saying()) {
    INFO(name_of(saying));
    CHECK(!words_of(saying).empty());
    kept += words_of(saying).size();
  }
  CHECK(kept == printed);
  CHECK(name_of(Saying::determiner) == "determiner");
  CHECK(name_of(Saying::shared_head) == "shared_head");
  CHECK(name_of(Saying::recipients_above) == "recipients_above");
  CHECK(name_of(Saying::obliges) == "obliges");
  CHECK(name_of(Saying::six) == "six");
}

TEST_CASE("a single word is told by its letters and tone") {
  struct Case {
    const char* word;
    Saying saying;
    bool says;
  };
  const Case cases[] = {
      {"các", Saying::determiner, true},     {"CÁC", Saying::determiner, true},
      {"cac", Saying::determiner, false},    {"sở", Saying::determiner, false},
      {"Huyện", Saying::area, true},         {"huyên", Saying::area, false},
      {"ủy", Saying::listed_body, true},     {"uỷ", Saying::listed_body, true},
      {"sở", Saying::generic_body, false},   {"chủ", Saying::generic_body, false},
      {"chủ", Saying::described_body, true}, {"hoàn", Saying::finished, true},
      {"hoãn", Saying::finished, false},     {"phải", Saying::finished, false},
  };
  for (const Case& one : cases) {
    INFO(one.word << ' ' << name_of(one.saying));
    CHECK(says(grammar::read_word(one.word).key, one.saying) == one.says);
  }
  CHECK_FALSE(says(grammar::WordKey{0}, Saying::determiner));  // a mark's
}

TEST_CASE("words are told as a whole, but for what * stands for") {
  struct Case {
    const char* words;
    Saying saying;
    bool says;
  };
  const Case cases[] = {
      // whole
      {"Tham gia", Saying::told_part, true},
      {"tham\ngia", Saying::told_part, true},
      {"tham gia họp", Saying::told_part, false},
      {"không tham gia", Saying::told_part, false},
      {"các cơ quan; đơn vị", Saying::recipients, true},
      {"", Saying::recipients, false},
      // … *
      {"Quý Ủy ban", Saying::recipients, true},
      {"quý cơ quan, đơn vị", Saying::recipients, true},
      {"của quý cơ quan", Saying::recipients, false},
      {"các sở, ngành", Saying::whole_class, true},
      {"các", Saying::whole_class, false},
      {"Cách mạng", Saying::whole_class, false},
      // * …
      {"tổ chức thực hiện", Saying::carries_out, true},
      {"thực hiện", Saying::carries_out, true},
      {"thực hiện ngay", Saying::carries_out, false},
      {"các đơn vị có tên trên", Saying::recipients_above, true},
      {"trên", Saying::recipients_above, false},
      // * … *
      {"báo cáo kết quả 6 tháng đầu năm", Saying::half_year, true},
      {"báo cáo sáu tháng", Saying::half_year, true},
      {"báo cáo 9 tháng", Saying::half_year, false},
  };
  for (const Case& one : cases) {
    INFO(one.words << ' ' << name_of(one.saying));
    CHECK(says(one.words, one.saying) == one.says);
    CHECK(slug_says(grammar::slug(one.words), one.saying) == one.says);
  }
}

TEST_CASE("the longest phrase at the start of a text") {
  struct Case {
    const char* text;
    Saying saying;
    const char* phrase;
  };
  const Case cases[] = {
      {"tập thể lãnh đạo cơ quan", Saying::shared_head, "tập thể lãnh đạo"},
      {"Tập thể cấp ủy", Saying::shared_head, "Tập thể"},
      {"tạp thể", Saying::shared_head, ""},
      {"lãnh đạo", Saying::shared_head, ""},
      {"Ban Chỉ đạo xã", Saying::joint_body, "Ban Chỉ đạo"},
      {"các Ban Chỉ đạo", Saying::joint_body, ""},
      {"Sở Nội vụ", Saying::office, ""},  // not asked so
      {"các sở", Saying::determiner, ""},
      {"Doanh nghiệp số", Saying::topic, "Doanh nghiệp"},
      {"trách nhiệm của Sở", Saying::duty_title, "trách nhiệm của"},
      {"", Saying::topic, ""},
  };
  for (const Case& one : cases) {
    const std::string_view text = one.text;
    CHECK(text.substr(0, saying_length(text, one.saying)) == one.phrase);
  }
}
