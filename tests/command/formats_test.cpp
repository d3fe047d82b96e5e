// rasoat formats, and office documents end to end.
#include <algorithm>
#include <tuple>

#include "catch.hpp"
#include "export/report_parts.hpp"
#include "layout/layered.hpp"
#include "program.hpp"
#include "reading/readers.hpp"
#include "reading/unread.hpp"

namespace rasoat {
namespace {

bool has(std::string_view text, std::string_view part) {
  return text.find(part) != text.npos;
}

TEST_CASE("every reader and every format without one is listed, with its meaning") {
  for (const std::string language : {"vi", "en"}) {
    const Said text = run({"formats", "--lang", language});
    const Said json = run({"formats", "--format", "json", "--lang", language});
    CHECK(text.status == 0);
    CHECK(json.status == 0);
    CHECK(text.err.empty());
    std::vector<std::string> names;
    for (const Reader& reader : readers()) names.emplace_back(reader.name);
    for (const Container& container : containers()) names.emplace_back(container.name);
    for (const UnreadFormat& format : unread_formats()) names.emplace_back(format.name);
    for (const std::string& name : names) {
      INFO(name);
      CHECK(has(text.out, "\n  " + name + " "));
      CHECK(has(json.out, "{\"name\":\"" + name + "\",\"extensions\":["));
    }
    CHECK_FALSE(has(text.out, "format-"));  // a meaning that the catalogue lacks
  }
  for (const auto& [built, name, words] :
       {std::tuple(has_layout(), "picture", "the picture of a cascade (Graphviz)"),
        {!report_graph().empty(), "graph", "the interactive graph (Cytoscape.js)"}}) {
    const std::string text = run({"formats", "--lang", "en"}).out, word = built ? "true" : "false";
    CHECK(has(text, std::string("\n  ") + words + (built ? ": yes\n" : ": not in this build (")));
    CHECK(has(run({"formats", "--format", "json"}).out,
              std::string("{\"name\":\"") + name + "\",\"built\":" + word + ","));
  }
  CHECK(has(run({"formats"}, {.environment = {"LANG=en"}}).out,
            "\n  docx      .docx .docm .dotx .dotm   Word documents\n"));
}

TEST_CASE("a file that is not what its name says is an error of its own, and the others are read") {
  const Folder folder;
  folder.file("a.docx", "không phải Word");
  folder.file("b.html",
              "<!DOCTYPE html><p>Thực hiện Nghị quyết số 03-NQ/TU, ngày 15/7/2021 của Tỉnh ủy.</p>");
  folder.file("c.rar", "Rar!\x1A\x07\x01");
  const Said said = run({"extract", "a.docx", "b.html", "c.rar", "--format", "jsonl"},
                        {.environment = {"LANG=en"}, .folder = folder.path()});
  CHECK(said.status == 0);
  CHECK(has(said.out,
            "{\"file\":\"a.docx\",\"error\":{\"rule\":\"unreadable-document\",\"message\":\"is no DOCX "
            "document\""));
  CHECK(has(said.out, "\"reader\":\"html\""));
  CHECK(has(said.out, "\"target\":\"03-NQ/TU\""));
  CHECK(has(said.out, "is a file of the format rar, which this build does not read"));
  CHECK(run({"text", "a.docx"}, {.folder = folder.path()}) ==
        Said{2, "", "rasoat: a.docx: không phải tài liệu DOCX\n"});
}

TEST_CASE("the documents in an archive are told apart") {
  const Folder folder;
  const std::string mail =
      "From: a@b.vn\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nXem tệp.\n--b\n"
      "Content-Disposition: attachment; filename=x.txt\n\nThực hiện Nghị quyết số 03-NQ/TU.\n--b--\n";
  folder.file("m.eml", mail);
  const Said json = run({"extract", "m.eml", "--format", "json"}, {.folder = folder.path()});
  CHECK(json.status == 0);
  CHECK(json.out.starts_with("[\n{\"file\":\"m.eml\""));
  CHECK(has(json.out, "},\n{\"file\":\"m.eml/x.txt\""));
  CHECK(json.out.ends_with("}\n]\n"));
  const Said lines = run({"extract", "m.eml", "m.eml", "--format", "jsonl"}, {.folder = folder.path()});
  CHECK(std::count(lines.out.begin(), lines.out.end(), '\n') == 4);
  const Said audit = run({"audit", ".", "--format", "json", "--fail-on", "never"}, {.folder = folder.path()});
  CHECK(has(audit.out, "\"documents\":1,"));  // what the mail itself says is none
  CHECK(has(audit.out, "\"id\":\"file:m.eml/x.txt\""));
}

}  // namespace
}  // namespace rasoat
