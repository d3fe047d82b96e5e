// The catalogue against the sources: no sentence is missing, empty, unused, or different in its slots.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include "catch.hpp"

namespace rasoat {
namespace {

namespace fs = std::filesystem;

struct Sentences {
  std::string vi, en;
};

const fs::path kSources = RASOAT_SOURCES;

// The families of ids that are put together in code: a prefix and the name of a relation, an option …
constexpr std::string_view kFamilies[] = {"format-",  "relation-", "action-", "option-", "command-",
                                          "missing-", "late-",     "doubt-",  "owed-",   "count-",
                                          "asks-",    "period-",   "status-", "level-",  "severity-",
                                          "change-",  "report-",   "rule-",   "index-"};

std::map<std::string, Sentences> catalogue() {
  std::map<std::string, Sentences> all;
  for (const auto& entry : fs::directory_iterator(kSources / "engine/message")) {
    if (entry.path().extension() != ".tsv") continue;
    std::ifstream in(entry.path());
    std::string line;
    std::getline(in, line);
    CHECK(line == "id\tvi\ten");
    while (std::getline(in, line)) {
      INFO(entry.path().filename().string() << ": " << line);
      const std::size_t first = line.find('\t'), second = line.find('\t', first + 1);
      REQUIRE(second != line.npos);
      CHECK(line.find('\t', second + 1) == line.npos);
      const std::string id = line.substr(0, first);
      CHECK(all.emplace(id, Sentences{line.substr(first + 1, second - first - 1), line.substr(second + 1)})
                .second);
    }
  }
  return all;
}

bool is_id(std::string_view word) {
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  };
  return word.contains('-') && word.front() != '-' && std::ranges::all_of(word, fits);
}

// The words of a string literal that could be ids: "value-file value-folder", "@preset-path".
void collect_ids(std::string_view literal, std::set<std::string>& ids) {
  while (!literal.empty()) {
    std::string_view word = literal.substr(0, literal.find(' '));
    literal.remove_prefix(std::min(word.size() + 1, literal.size()));
    if (word.starts_with('@')) word.remove_prefix(1);
    if (is_id(word)) ids.emplace(word);
  }
}

// Literals that begin and end on one line, which is where ids stand.
void collect_literals(std::string_view line, std::set<std::string>& ids) {
  for (std::size_t at = line.find('"'); at != line.npos; at = line.find('"', at)) {
    std::size_t end = at + 1;
    while (end < line.size() && line[end] != '"') end += line[end] == '\\' ? 2 : 1;
    if (end >= line.size()) return;
    collect_ids(line.substr(at + 1, end - at - 1), ids);
    at = end + 1;
  }
}

std::set<std::string> literals() {
  std::set<std::string> ids;
  for (const char* folder : {"engine", "tools"}) {
    for (const auto& entry : fs::recursive_directory_iterator(kSources / folder)) {
      if (entry.path().extension() != ".cpp" && entry.path().extension() != ".hpp") continue;
      std::ifstream in(entry.path());
      for (std::string line; std::getline(in, line);) collect_literals(line, ids);
    }
  }
  return ids;
}

// "{0}", "{1}" … and whatever else stands in braces.
std::set<std::string> slots(std::string_view sentence) {
  std::set<std::string> found;
  for (std::size_t at = sentence.find('{'); at != sentence.npos; at = sentence.find('{', at + 1)) {
    const std::size_t end = std::min(sentence.find('}', at), sentence.size() - 1);
    found.emplace(sentence.substr(at, end + 1 - at));
  }
  return found;
}

bool is_slot(std::string_view slot) {
  return slot.size() == 3 && slot[1] >= '0' && slot[1] <= '9' && slot[2] == '}';
}

std::string family(const std::string& id) {
  return id.substr(0, id.find('-') + 1);
}

TEST_CASE("every sentence stands in both languages, with the same slots") {
  for (const auto& [id, sentences] : catalogue()) {
    INFO(id);
    CHECK_FALSE(sentences.vi.empty());
    CHECK_FALSE(sentences.en.empty());
    CHECK(slots(sentences.vi) == slots(sentences.en));
    for (const std::string& slot : slots(sentences.en)) CHECK(is_slot(slot));
  }
}

TEST_CASE("every id that the sources name is in the catalogue") {
  const auto known = catalogue();
  std::map<std::string, int> members;
  for (const auto& [id, sentences] : known) ++members[family(id)];
  int looked_at = 0;
  for (const std::string& literal : literals()) {
    // What begins like the ids of no family is something else: a rule, a slug, the name of an option.
    if (literal.ends_with('-') || members[family(literal)] < 3 || known.contains("rule-" + literal) ||
        known.contains("option-" + literal))
      continue;
    INFO(literal);
    CHECK(known.contains(literal));
    ++looked_at;
  }
  CHECK(looked_at > 60);
}

TEST_CASE("every sentence is said somewhere") {
  const std::set<std::string> said = literals();
  for (const auto& [id, sentences] : catalogue()) {
    INFO(id);
    const bool derived = std::ranges::find(kFamilies, family(id)) != std::end(kFamilies);
    CHECK((derived || said.contains(id)));
  }
}

}  // namespace
}  // namespace rasoat
