// Where file names come from and how they are shown.
#include "tools/rasoat/inputs.hpp"

#include <map>
#include <random>

#include "catch.hpp"
#include "program.hpp"

namespace rasoat {
namespace {

std::vector<std::string> shown(const Said& said) {
  std::vector<std::string> names;
  constexpr std::string_view kKey = "{\"file\":\"";
  for (std::size_t at = said.out.find(kKey); at != said.out.npos; at = said.out.find(kKey, at + 1)) {
    const std::size_t start = at + kKey.size();
    names.push_back(said.out.substr(start, said.out.find("\",", start) - start));
  }
  return names;
}

Said extract_in(const Folder& folder, std::vector<std::string> arguments, std::string input = {}) {
  arguments.insert(arguments.begin(), {"extract", "--format=jsonl"});
  return run(arguments, {.input = std::move(input), .environment = {"LANG=en"}, .folder = folder.path()});
}

TEST_CASE("lists of names are parted by lines or by NUL") {
  const Folder folder;
  folder.file("a", "");
  folder.file("b\nc", "");
  folder.file("d e", "");
  CHECK(shown(extract_in(folder, {"--files-from", "-"}, "a\r\n\nd e")) ==
        std::vector<std::string>{"a", "d e"});
  CHECK(shown(extract_in(folder, {"-0", "--files-from", "-"}, std::string("b\nc\0d e\0", 8))) ==
        std::vector<std::string>{"b\\nc", "d e"});
  folder.file("list", "d e\n");
  CHECK(shown(extract_in(folder, {"a", "--files-from=list"})) == std::vector<std::string>{"a", "d e"});
  const Said empty = extract_in(folder, {"--files-from", "-"}, "\n\n");
  CHECK(empty == Said{2, "", "rasoat: the list names no file\n"});
  const Said missing = extract_in(folder, {"--files-from", "nowhere"});
  CHECK(missing == Said{2, "", "rasoat: nowhere: no such file\n"});
}

TEST_CASE("whoever lists all files of an archive does not mean its index") {
  const Folder folder;
  folder.file("kho/a", "");
  folder.file("kho/.rasoat/index.sqlite", "");
  folder.file("kho/b.rasoat/c", "");
  const std::vector<std::string> documents = {"kho/a", "kho/b.rasoat/c"};
  CHECK(shown(extract_in(folder, {"--files-from", "-"},
                         "kho/a\nkho/.rasoat/index.sqlite\nkho/b.rasoat/c\n")) == documents);
  CHECK(shown(extract_in(folder, {"kho/a", "kho/.rasoat/index.sqlite", "kho/b.rasoat/c"})) == documents);
}

TEST_CASE("standard input is a file like others") {
  const Folder folder;
  CHECK(shown(extract_in(folder, {"-"}, "x")) == std::vector<std::string>{"-"});
}

TEST_CASE("bytes of a name that are not UTF-8, and backslashes, are written so that they can be read back") {
  const Folder folder;
  folder.file("v\xFFn.md", "");
  folder.file("a\\b", "");
  CHECK(shown(extract_in(folder, {"v\xFFn.md", "a\\b"})) ==
        std::vector<std::string>{R"(v\\xFFn.md)", R"(a\\\\b)"});  // as JSON writes the backslash
  const Said missing = extract_in(folder, {"w\xFE"});
  CHECK(missing.err == "rasoat: w\\xFE: no such file\n");
}

TEST_CASE("no two names are shown alike") {
  std::mt19937 engine(3);
  constexpr std::string_view kPieces[] = {"a", "\\", "\xFF", "x41", "ộ", "\xC4", "\\x41", "/"};
  std::map<std::string, std::string> name_of;
  for (int round = 0; round < 2000; ++round) {
    std::string name;
    for (auto i = engine() % 8; i > 0; --i) name += kPieces[engine() % std::size(kPieces)];
    REQUIRE(name_of.try_emplace(shown_name(name), name).first->second == name);
  }
}

TEST_CASE("names are relative to the base") {
  struct Case {
    std::string_view file, base, shown;
  };
  for (const Case& sample : std::initializer_list<Case>{
           {"/kho/kh/1.md", "/kho", "kh/1.md"},
           {"/kho/kh/1.md", "/kho/", "kh/1.md"},
           {"/kho/./kh/../1.md", "/kho/x/..", "1.md"},
           {"/khác/1.md", "/kho", "../khác/1.md"},
           {"kho/1.md", "kho", "1.md"},
           {"1.md", ".", "1.md"},
           {"kho/1.md", "", "kho/1.md"},
           {"./1.md", "", "./1.md"},
           {"-", "/kho", "-"},
           {"/kho/x\xC4.md", "/kho", "x\\xC4.md"},
       }) {
    INFO(sample.file << " in " << sample.base);
    CHECK(input_for(sample.file, sample.base).shown == sample.shown);
  }
}

}  // namespace
}  // namespace rasoat
