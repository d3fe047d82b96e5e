// rasoat formats, and office documents end to end.
#include "catch.hpp"
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
    for (const UnreadFormat& format : unread_formats()) names.emplace_back(format.name);
    for (const std::string& name : names) {
      INFO(name);
      CHECK(has(text.out, "\n  " + name + " "));
      CHECK(has(json.out, "{\"name\":\"" + name + "\",\"extensions\":["));
    }
    CHECK_FALSE(has(text.out, "format-"));  // a meaning that the catalogue lacks
  }
  CHECK(has(run({"formats"}, {.environment = {"LANG=en"}}).out,
            "\n  docx      .docx .docm .dotx .dotm   Word documents\n"));
}

TEST_CASE("a file that is not what its name says is an error of its own, and the others are read") {
  const Folder folder;
  folder.file("a.docx", "không phải Word");
  folder.file("b.html",
               "<!DOCTYPE html><p>Thực hiện Nghị quyết số 03-NQ/TU, ngày 15/7/2021 của Tỉnh ủy.</p>");
  folder.file("c.pdf", "%PDF-1.4");
  const Said said = run({"extract", "a.docx", "b.html", "c.pdf", "--format", "jsonl"},
                        {.environment = {"LANG=en"}, .folder = folder.path()});
  CHECK(said.status == 0);
  CHECK(has(said.out,
            "{\"file\":\"a.docx\",\"error\":{\"rule\":\"unreadable-document\",\"message\":\"is no DOCX "
            "document\""));
  CHECK(has(said.out, "\"reader\":\"html\""));
  CHECK(has(said.out, "\"target\":\"03-NQ/TU\""));
  CHECK(has(said.out, "is a file of the format pdf, which this build does not read"));
  CHECK(run({"text", "a.docx"}, {.folder = folder.path()}) ==
        Said{2, "", "rasoat: a.docx: không phải tài liệu DOCX\n"});
}

}  // namespace
}  // namespace rasoat
