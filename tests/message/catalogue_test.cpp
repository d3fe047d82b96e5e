// The catalogue against the sources: no sentence is missing, empty, unused, or different in its slots.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
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
constexpr std::string_view kFamilies[] = {"relation-", "action-", "option-", "command-"};

std::string read_all(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

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

// Every string literal in the sources that could be an id.
std::set<std::string> literals() {
  static const std::regex kLiteral("\"([a-z0-9_]+(?:-[a-z0-9_]+)+-?|[a-z]+-)\"");
  std::set<std::string> found;
  for (const char* folder : {"engine", "tools"}) {
    for (const auto& entry : fs::recursive_directory_iterator(kSources / folder)) {
      if (entry.path().extension() != ".cpp" && entry.path().extension() != ".hpp") continue;
      const std::string code = read_all(entry.path());
      for (std::sregex_iterator at(code.begin(), code.end(), kLiteral), end; at != end; ++at)
        found.insert((*at)[1]);
      static const std::regex kListed(
          "\"((?:@?[a-z]+-[a-z-]+ ?)+)\"");  // "value-file value-folder", "@preset-path"
      for (std::sregex_iterator at(code.begin(), code.end(), kListed), end; at != end; ++at) {
        const std::string list = (*at)[1];
        static const std::regex kWord("[a-z]+-[a-z-]+");
        for (std::sregex_iterator word(list.begin(), list.end(), kWord); word != end; ++word)
          found.insert(word->str());
      }
    }
  }
  return found;
}

std::set<std::string> slots(const std::string& sentence) {
  static const std::regex kSlot("\\{[^}]*\\}");
  std::set<std::string> found;
  for (std::sregex_iterator at(sentence.begin(), sentence.end(), kSlot), end; at != end; ++at)
    found.insert(at->str());
  return found;
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
    for (const std::string& slot : slots(sentences.en))
      CHECK(std::regex_match(slot, std::regex("\\{[0-9]\\}")));
  }
}

TEST_CASE("every id that the sources name is in the catalogue") {
  const auto known = catalogue();
  std::map<std::string, int> members;
  for (const auto& [id, sentences] : known) ++members[family(id)];
  int looked_at = 0;
  for (const std::string& literal : literals()) {
    // What begins like the ids of no family is something else: a rule, a slug, the name of an option.
    if (literal.ends_with('-') || members[family(literal)] < 3) continue;
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
