// extract and text on good and bad inputs.
#include "catch.hpp"
#include "program.hpp"

namespace rasoat {
namespace {

const Circumstances kEnglish{.environment = {"LC_ALL=en_US.UTF-8"}};

// The start of a line of JSON, which does not depend on what the document says.
bool is_record_of(std::string_view line, std::string_view file) {
  return line.starts_with("{\"file\":\"" + std::string(file) + "\",\"digest\":\"") && line.ends_with("}");
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

TEST_CASE("one file is an object, several are an array, jsonl is a line each") {
  const Folder folder;
  Circumstances how = kEnglish;
  how.folder = folder.path();
  folder.file("a.md", "# a\n");
  folder.file("b.md", "b\n");

  const Said one = run({"extract", "a.md", "--format", "json"}, how);
  CHECK(one.status == 0);
  CHECK(one.err.empty());
  REQUIRE(lines_of(one.out).size() == 1);
  CHECK(is_record_of(lines_of(one.out)[0], "a.md"));

  const auto several = lines_of(run({"extract", "a.md", "b.md", "--format=json"}, how).out);
  REQUIRE(several.size() == 4);
  CHECK(several[0] == "[");
  CHECK(several[1].back() == ',');
  CHECK(is_record_of(several[1].substr(0, several[1].size() - 1), "a.md"));
  CHECK(is_record_of(several[2], "b.md"));
  CHECK(several[3] == "]");

  const auto lines = lines_of(run({"extract", "b.md", "a.md", "--format=jsonl"}, how).out);
  REQUIRE(lines.size() == 2);
  CHECK(is_record_of(lines[0], "b.md"));
  CHECK(is_record_of(lines[1], "a.md"));
}

TEST_CASE("one bad file of three leaves an error record in its place") {
  const Folder folder;
  Circumstances how = kEnglish;
  how.folder = folder.path();
  folder.file("a.md", "a\n");
  folder.file("c.md", "c\n");
  const Said said = run({"extract", "a.md", "b.md", "c.md", "--format", "jsonl"}, how);
  CHECK(said.status == 0);
  CHECK(said.err == "rasoat: b.md: no such file\n");
  const auto lines = lines_of(said.out);
  REQUIRE(lines.size() == 3);
  CHECK(is_record_of(lines[0], "a.md"));
  CHECK(lines[1] ==
        R"({"file":"b.md","error":{"rule":"unreadable-document","message":"no such file","offset":null,)"
        R"("message_id":"input-missing","arguments":[]}})");
  CHECK(is_record_of(lines[2], "c.md"));
}

TEST_CASE("the status is 2 only where none could be read") {
  const Folder folder;
  const Said said = run({"extract", "x", folder.path().string(), "--format=jsonl"}, kEnglish);
  CHECK(said.status == 2);
  CHECK(lines_of(said.out).size() == 2);
  CHECK(said.err.find("x: no such file\n") != std::string::npos);
  CHECK(said.err.find(folder.path().string() + ": is a folder; a file was expected\n") != std::string::npos);
}

TEST_CASE("a single unreadable file is a message and, as text, no result") {
  const Said text = run({"extract", "/nowhere/a.md"}, kEnglish);
  CHECK(text == Said{2, "", "rasoat: /nowhere/a.md: no such file\n"});
  const Said json = run({"extract", "/nowhere/a.md", "--format", "json"}, kEnglish);
  CHECK(json.status == 2);
  CHECK(
      json.out ==
      "{\"file\":\"/nowhere/a.md\",\"error\":{\"rule\":\"unreadable-document\",\"message\":\"no such file\","
      "\"offset\":null,\"message_id\":\"input-missing\",\"arguments\":[]}}\n");
}

TEST_CASE("a file that is not UTF-8 is named with the byte") {
  const Folder folder;
  const std::string file = folder.file("a.md", "Kế hoạch số 12-KH/ĐUK\xFF của Đảng ủy Khối\n");
  const Said said = run({"extract", file, "--format", "json"}, kEnglish);
  CHECK(said.status == 2);
  CHECK(said.err == "rasoat: " + file + ": at byte 28: is not UTF-8 text\n");
  CHECK(said.out.find("\"message\":\"is not UTF-8 text\",\"offset\":28,") != std::string::npos);
}

TEST_CASE("an empty file is a document that says nothing") {
  const Folder folder;
  const Said said = run({"extract", folder.file("a.md", ""), "--format", "json"}, kEnglish);
  CHECK(said.status == 0);
  CHECK(said.err.empty());
  CHECK(said.out.find("\"references\":[],\"edges\":[],\"duties\":[],") != std::string::npos);
}

TEST_CASE("text gives back the bytes of a text") {
  const Folder folder;
  const std::string content = "\xEF\xBB\xBFKế hoạch\r\nKế hoạch\n\n\n";
  const std::string file = folder.file("a.md", content);
  CHECK(run({"text", file}) == Said{0, content, ""});
  CHECK(run({"text", "-"}, {.input = content}) == Said{0, content, ""});
  CHECK(run({"text", folder.file("b.md", "")}) == Said{0, "", ""});
  CHECK(run({"text", "/nowhere"}, kEnglish) == Said{2, "", "rasoat: /nowhere: no such file\n"});
}

TEST_CASE("the order of the output is that of the files, whatever the number of threads") {
  const Folder folder;
  Circumstances how = kEnglish;
  how.folder = folder.path();
  std::vector<std::string> arguments = {"extract", "--format", "jsonl"};
  for (int i = 0; i < 60; ++i) {
    arguments.push_back(
        folder.file("f" + std::to_string(i), std::string(static_cast<std::size_t>(i * 997 % 5000), 'x')));
  }
  arguments.push_back("--jobs=1");
  const Said alone = run(arguments, how);
  CHECK(lines_of(alone.out).size() == 60);
  for (const char* jobs : {"--jobs=2", "--jobs=7"}) {
    arguments.back() = jobs;
    CHECK(run(arguments, how) == alone);
  }
}

TEST_CASE("several files as text are parted by a blank line, the bad one in its place") {
  const Folder folder;
  Circumstances how = kEnglish;
  how.folder = folder.path();
  folder.file("a.md", "");
  const Said said = run({"extract", "b.md", "a.md"}, how);
  CHECK(said.status == 0);
  CHECK(said.err == "rasoat: b.md: no such file\n");
  CHECK(said.out.starts_with("b.md\nno such file\n\na.md\n"));
}

}  // namespace
}  // namespace rasoat
