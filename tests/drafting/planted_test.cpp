// One defect in a correct draft, planted in every way of the tables: found by its rule, at exactly its words.
#include "drafting/planted.hpp"

#include <filesystem>
#include <iostream>
#include <map>

#include "catch.hpp"
#include "drafting/shown.hpp"
#include "editing/docx_of_text.hpp"
#include "reading/readers.hpp"

using namespace rasoat;
using namespace rasoat::test;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> correct_drafts() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(fs::path(RASOAT_SOURCES) / "corpus/drafts"))
    files.push_back(entry.path());
  std::ranges::sort(files);
  std::vector<std::string> drafts;
  for (const fs::path& file : files) drafts.emplace_back(SourceText::read(file)->bytes());
  return drafts;
}

std::string on_one_line(std::string_view words) {
  std::string out;
  for (const char byte : words) {
    if (byte != ' ' && byte != '\n')
      out += byte;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  return out;
}

// Some finding of the rule stands at the place; in a Word document at these words.
bool finds(const SourceText& source, const Planted& planted, bool by_words) {
  // A garbled passage is shown as what it says.
  const bool garbled = planted.rule == "legacy-encoding";
  const std::string words = garbled ? "Ủy ban nhân dân tỉnh báo cáo kết quả thực hiện nhiệm vụ"
                                    : on_one_line(planted.place.of(planted.text));
  by_words = by_words || garbled;
  const auto read = read_document(source);
  REQUIRE(read.has_value());
  drafting::CheckOptions options;
  options.as_of = parse_iso_date("2026-06-30");
  const drafting::Draft draft(*read, options);
  for (const drafting::Finding& one : drafting::check(draft)) {
    if (one.rule != planted.rule) continue;
    if (planted.place.empty() || (!by_words && one.span == planted.place)) return true;
    if (by_words && on_one_line(one.span.of(read->text)) == words) return true;
  }
  return false;
}

struct Recall {
  unsigned planted = 0, found = 0;
  std::string missed;  ///< the first few
};
using Table = std::map<std::string_view, Recall>;

void count(Table& table, const Planted& planted, const std::string& how, bool found) {
  Recall& recall = table[planted.rule];
  ++recall.planted;
  recall.found += found;
  if (found || recall.missed.size() > 1500) return;
  const Span place = planted.place;
  const std::size_t from = place.start - std::min<Offset>(place.start, 40);
  recall.missed += "\n      " + how + ": " + on_one_line(planted.text.substr(from, place.end - from + 30));
}

std::string shown(const Table& table, bool missed) {
  std::string out;
  for (const auto& [rule, recall] : table) {
    out += "\n  " + std::string(rule) + ": " + std::to_string(recall.found) + " of " +
           std::to_string(recall.planted);
    if (missed) out += recall.missed;
  }
  return out;
}

Table recall_of_all() {
  Table table;
  std::size_t number = 0;
  for (const std::string& draft : correct_drafts()) {
    for (const Planted& planted : plant_all(draft)) {
      count(table, planted, "text", finds(SourceText("", planted.text), planted, false));
      // Every third one in Word's format too; what a passage garbled in text says is no longer garbled there.
      if (++number % 3 != 0 || planted.rule == "legacy-encoding") continue;
      const DocxFile file = docx_of_text(planted.text, printed::print(planted.text, {}), "");
      count(table, planted, "docx", finds(file.source, planted, true));
    }
    const std::pair<const char*, Printing> printings[] = {
        {"nfd", Printing::decomposed}, {"nbsp", Printing::no_break_blanks}, {"table", Printing::table}};
    for (const auto& [how, printing] : printings) {
      for (std::size_t i = number++ % 4; i < sentence_count(); i += 4) {
        const auto planted = printed_as(draft, i, printing);
        if (!planted) continue;
        count(table, *planted, how, finds(SourceText("", planted->text), *planted, false));
      }
    }
  }
  return table;
}

}  // namespace

TEST_CASE("planted defects are found at their words") {
  const Table table = recall_of_all();
  INFO(shown(table, true));
  unsigned planted = 0, found = 0;
  for (const auto& [rule, recall] : table) {
    INFO(rule);
    CHECK(recall.found * 100 >= recall.planted * 85);
    planted += recall.planted;
    found += recall.found;
  }
  CHECK(table.size() >= 32);
  CHECK(found * 100 >= planted * 95);
}

// drafting_test "[table]"
TEST_CASE("the table of planted defects", "[.table]") {
  const Table table = recall_of_all();
  std::cout << shown(table, true) << "\n";
}
