// What this program writes is no document of the archive in which somebody saves it; what offices write stays
// one.
#include "export/own_output.hpp"

#include "catch.hpp"
#include "small_archive.hpp"

namespace rasoat {
namespace {

Circumstances in(const Folder& folder) {
  return {.environment = {"LC_ALL=en_GB.UTF-8", "TMPDIR=" + folder.path().string()}, .folder = folder.path()};
}

// Of an audit as JSON, all that is said of duties.
std::string expectations(const std::string& json) {
  const std::size_t from = json.find("\"directives\":"), to = json.find("\"findings\":");
  REQUIRE(to != std::string::npos);
  return json.substr(from, to - from);
}

Said audited(const Folder& folder, const std::string& format = "json") {
  return run(
      {"audit", "kho", "--as-of", "2022-01-31", "--fail-on", "never", "--no-index", "--format", format},
      in(folder));
}

bool is_own(const std::string& bytes) {
  return is_own_output(SourceText("a", bytes));
}

TEST_CASE("results saved among the documents change nothing but a line that says so") {
  const Folder folder;
  write_small_archive(folder);
  const std::string draft = "kho/41.txt";
  std::string before = expectations(audited(folder).out);
  std::vector<std::vector<std::string>> commands;
  for (const std::string language : {"vi", "en"}) {
    for (const std::string format : {"graphml", "gexf", "dot", "json", "jsonld", "cypher", "text"})
      commands.push_back({"graph", "kho", "--format", format, "--lang", language});
    for (const std::string format : {"html", "xlsx", "csv", "json", "text"})
      commands.push_back({"audit", "kho", "--fail-on", "never", "--format", format, "--lang", language});
    for (const std::string format : {"text", "json"})
      commands.push_back({"trace", "41-KH/TU", "--archive", "kho", "--format", format, "--lang", language});
    for (const std::string format : {"text", "json", "jsonl"})
      commands.push_back({"extract", draft, "--format", format, "--lang", language});
    for (const std::string format : {"text", "json", "html", "sarif", "docx"})
      commands.push_back({"check", draft, "--fail-on", "never", "--format", format, "--lang", language});
    for (const std::string format : {"text", "json", "html"})
      commands.push_back({"compare", "a.json", "b.json", "--format", format, "--lang", language});
    commands.push_back({"bodies", "kho", "--lang", language});
    commands.push_back({"audit", "kho", "--fail-on", "never", "--color", "always", "--lang", language});
  }
  REQUIRE(
      run({"audit", "kho", "--fail-on", "never", "--format", "json", "-o", "a.json"}, in(folder)).status ==
      0);
  folder.file("b.json", folder.content("a.json"));
  std::size_t made = 0;
  for (std::vector<std::string> command : commands) {
    const std::string name = "made/" + std::to_string(made++) + ".txt";  // the name tells nothing
    command.insert(command.end(), {"-o", name});
    std::string line;
    for (const std::string& word : command) line += word + " ";
    INFO(line);
    folder.file("made/.keep", "");
    const Said said = run(command, in(folder));
    CHECK(said.status == 0);
    CHECK(said.err.find("lies in the archive") == std::string::npos);
    const std::string bytes = folder.content(name);
    CHECK(is_own(bytes));
    folder.file("kho/" + name, bytes);
  }
  REQUIRE(run({"graph", "kho", "--format", "csv", "-o", "tables"}, in(folder)).status == 0);
  for (const std::string name : {"nodes.csv", "edges.csv", "gaps.csv"}) {
    const std::string bytes = folder.content("tables/" + name);
    CHECK(is_own(bytes));
    folder.file("kho/made/" + name, bytes);
    ++made;
  }
  const Said after = audited(folder);
  CHECK(expectations(after.out) == before);
  CHECK(after.out.contains("\"documents\":3,\"unreadable\":0,\"own_outputs\":" + std::to_string(made) + ","));
  CHECK(audited(folder, "text")
            .out.contains("\nnot counted: files in the archive that rasoat wrote itself (" +
                          std::to_string(made) + ")\n"));
  CHECK(audited(folder, "text")
            .out.contains("was written by rasoat, and is not read as a document  [own-output]"));
}

TEST_CASE("who writes a result into the archive is told so") {
  const Folder folder;
  write_small_archive(folder);
  const auto graph = [&](const std::string& to) {
    return run({"graph", "kho", "--format", "graphml", "-o", to}, in(folder)).err;
  };
  CHECK(graph("kho/tp/g.graphml").contains("kho/tp/g.graphml lies in the archive"));
  CHECK(graph("g.graphml").empty());
  CHECK(graph("kho/.g.graphml").empty());
  CHECK(run({"bodies", "kho", "-o", "kho/organisations.xml"}, in(folder)).err.find("lies in") ==
        std::string::npos);
}

TEST_CASE("tables and data of an office, and whatever speaks of rasoat, are read as ever") {
  for (const std::string_view bytes : {
           std::string_view("status,directive_id\r\nmissing,1\r\n"),
           std::string_view("id,designation,type,date\r\n1,41-KH/TU,KH,2021-08-19\r\n"),
           std::string_view("{\"nodes\":[{\"id\":1}],\"edges\":[]}"),
           std::string_view("{\"file\":\"41.txt\",\"digest\":\"x\"}"),
           std::string_view("[{\"file\":\"a\"}]"),
           std::string_view("digraph kho {\n}\n"),
           std::string_view("<?xml version=\"1.0\"?><graphml><graph/></graphml>"),
           std::string_view("<!DOCTYPE html><meta name=\"generator\" content=\"LibreOffice\"><p>rasoat</p>"),
           std::string_view("Rà soát văn bản năm 2021, tính đến ngày 31/12/2021\ngồm 20 văn bản\n"),
           std::string_view("10-CT/TU · 21/04/2022 · Tỉnh ủy\n\nThực hiện\n"),
           std::string_view("Tổng cộng: 3 văn bản\n"),
           std::string_view(""),
           std::string_view("PK\x03\x04"),
       }) {
    INFO(bytes);
    CHECK_FALSE(is_own(std::string(bytes)));
  }
}

TEST_CASE("a table that a spreadsheet saved again is known") {
  CHECK(
      is_own("\"id\";\"designation\";\"type\";\"date\";\"body\";\"body_name\";\"level\";\"title\";\"file\";"
             "\"status\"\n1\n"));
  CHECK(
      is_own("{ \"earlier\": {\n \"version\": \"0.1.0\", \"as_of\": \"2021-01-01\" },\n \"later\": "
             "{\"version\": \"0\"}}"));
}

}  // namespace
}  // namespace rasoat
