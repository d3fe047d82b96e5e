// The forms of an audit that go into other programs and into meetings, end to end: html, xlsx; and compare.
#include "catch.hpp"
#include "odd_archive.hpp"
#include "small_archive.hpp"

namespace rasoat {
namespace {

Circumstances in(const Folder& folder) {
  return {.environment = {"LC_ALL=en_GB.UTF-8", "TMPDIR=" + folder.path().string()}, .folder = folder.path()};
}

std::vector<std::string> audit(std::vector<std::string> more) {
  more.insert(more.begin(), {"audit", "kho", "--as-of", "2022-01-31", "--fail-on", "never"});
  return more;
}

std::size_t count(const std::string& text, std::string_view word) {
  std::size_t found = 0;
  for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) ++found;
  return found;
}

// A report without what the interactive graph adds: its statements, and a script in which libraries stand.
// The same page where the build has no graph.
std::string without_graph(std::string page) {
  for (const std::string_view start :
       {"<script type=\"application/json\" id=edges>", "<script type=\"text/plain\" id=graph-code>"}) {
    constexpr std::string_view kEnd = "</script>\n";
    const std::size_t at = page.find(start);
    if (at != page.npos) page.erase(at, page.find(kEnd, at) + kEnd.size() - at);
  }
  return page;
}

TEST_CASE("the report is one page that lets nothing run but its own script") {
  const Folder folder;
  write_small_archive(folder);
  const Said said = run(audit({"--format", "html", "--title", "Kho <của> \"tôi\""}), in(folder));
  CHECK(said.status == 0);
  CHECK(said.err.empty());
  CHECK(said.out.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
  CHECK(said.out.contains(
      "content=\"default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-"));
  CHECK(said.out.contains("<title>Kho &lt;của&gt; &quot;tôi&quot;</title>"));
  std::string ours = without_graph(said.out);
  constexpr std::string_view kNameOfSvg = "\"http://www.w3.org/2000/svg\"";  // a name: nothing is fetched
  ours.erase(ours.find(kNameOfSvg), kNameOfSvg.size());
  for (const std::string_view foreign : {"http://", "https://", "src=", "@import", "url("})
    CHECK_FALSE(ours.contains(foreign));
  CHECK(count(said.out, "<script>") == 1);
  CHECK(count(said.out, "<script type=\"application/json\" id=d") == 4);  // the data and three documents
  CHECK(said.out.contains("Huyện ủy Vân Đô chưa ban hành kế hoạch"));
  CHECK(said.out.contains("Huyện ủy Vân Đô has issued no plan"));
  CHECK(said == run(audit({"--format", "html", "--title", "Kho <của> \"tôi\"", "--jobs", "3"}), in(folder)));
}

TEST_CASE("the report of records without their documents leaves the texts out") {
  const Folder folder;
  write_small_archive(folder);
  CHECK(shell("\"$rasoat\" extract kho/41.txt kho/tp/09.txt --base kho --format jsonl > r.jsonl", in(folder))
            .status == 0);
  const Said held =
      run({"audit", "--extracts", "r.jsonl", "--base", "kho", "--format", "html", "--fail-on", "never"},
          in(folder));
  CHECK(count(held.out, "<script type=\"application/json\" id=d") == 3);
  const Said bare =
      run({"audit", "--extracts", "r.jsonl", "--base", "nowhere", "--format", "html", "--fail-on", "never"},
          in(folder));
  CHECK(bare.status == 0);
  CHECK(count(bare.out, "<script type=\"application/json\" id=d") == 1);
  folder.file("kho/tp/09.txt", "Một văn bản khác hẳn, dài hay ngắn cũng vậy.\n");
  const Said changed =
      run({"audit", "--extracts", "r.jsonl", "--base", "kho", "--format", "html", "--fail-on", "never"},
          in(folder));
  CHECK(count(changed.out, "\"changed\":true") == 1);
  CHECK(count(changed.out, "\"changed\":false") == 1);
}

TEST_CASE("the workbook is a zip archive, the same every time, and nothing is left behind") {
  const Folder folder;
  write_small_archive(folder);
  CHECK(run(audit({"--format", "xlsx", "-o", "a.xlsx"}), in(folder)) == Said{0, "", ""});
  CHECK(run(audit({"--format", "xlsx", "-o", "b.xlsx"}), in(folder)) == Said{0, "", ""});
  CHECK(folder.content("a.xlsx").starts_with("PK\x03\x04"));
  CHECK(folder.content("a.xlsx") == folder.content("b.xlsx"));
  CHECK(folder.names() == std::vector<std::string>{"a.xlsx", "b.xlsx", "kho"});
  const Circumstances nowhere = {
      .environment = {"LC_ALL=en_GB.UTF-8", "TMPDIR=" + folder.path().string() + "/none"},
      .folder = folder.path()};
  const Said said = run(audit({"--format", "xlsx", "-o", "c.xlsx"}), nowhere);
  CHECK(said.status == 2);
  CHECK(said.err.starts_with("rasoat: "));
}

TEST_CASE("an archive of hostile names and titles is shown as text in every form") {
  const Folder folder;
  write_odd_archive(folder);
  for (const std::string format : {"json", "csv", "xlsx", "html", "text"}) {
    INFO(format);
    const Said said = run(audit({"--format", format, "-o", "made"}), in(folder));
    CHECK(said == Said{0, "", ""});
  }
  const std::string page = without_graph(run(audit({"--format", "html"}), in(folder)).out);
  CHECK(count(page, "<script>") == 1);
  CHECK(count(page, "<script ") == odd_names().size() + 2);  // the documents, "alone" too, and the data
  CHECK(count(page, "</script>") == odd_names().size() + 3);
  for (const std::string_view harm : {"<img", "<svg", "<b ", "\u202E", "\u2066", "\x1B", "\x7F", "\x01"})
    CHECK_FALSE(page.contains(harm));
  CHECK(page.contains("\\u003cimg src=x onerror="));
  for (const std::string format : {"json", "graphml", "gexf", "dot", "jsonld", "cypher", "text"}) {
    INFO(format);
    const Said said = run({"graph", "kho", "--format", format}, in(folder));
    CHECK(said.status == 0);
    CHECK_FALSE(said.out.contains('\x1B'));
    CHECK_FALSE(said.out.contains('\x01'));
    if (format != "json" && format != "jsonld") CHECK_FALSE(said.out.contains("\u202E"));
    if (format == "graphml" || format == "gexf") CHECK_FALSE(said.out.contains("<script"));
  }
  CHECK(
      run({"graph", "kho", "--format", "csv", "-o", "tables", "--as-of", "2022-01-31"}, in(folder)).status ==
      0);
  CHECK_FALSE(folder.content("tables/gaps.csv").contains(",=cmd"));
  CHECK(folder.content("tables/gaps.csv").contains(",'=cmd|"));
}

TEST_CASE("compare: what was closed, what is new") {
  const Folder folder;
  write_small_archive(folder);
  const auto keep = [&](const std::string& day, const std::string& name) {
    CHECK(run({"audit", "kho", "--as-of", day, "--fail-on", "never", "--format", "json", "-o", name},
              in(folder))
              .status == 0);
  };
  keep("2021-09-30", "before.json");
  keep("2021-11-02", "missing.json");
  keep("2021-11-30", "after.json");
  const std::string head =
      "Earlier: kho as of 2021-11-02; documents: 3, things asked for: 2\n"
      "Later: kho as of 2021-11-30; documents: 3, things asked for: 2\n";
  CHECK(
      run({"compare", "missing.json", "after.json"}, in(folder)) ==
      Said{
          0,
          head +
              "\nUnchanged (1)\n  Huyện ủy Vân Đô · 41-KH/TU · 2021-08-19 · Plan · due 2021-10-31 · missing\n"
              "\nClosed (1)\n  Huyện ủy Tân Phú · 41-KH/TU · 2021-08-19 · Plan · due 2021-10-31 · missing → "
              "5 days late\n",
          ""});
  CHECK(run({"compare", "before.json", "missing.json"}, in(folder)).out.contains("\nNew (2)\n"));
  const Said json = run({"compare", "missing.json", "after.json", "--format", "json"}, in(folder));
  CHECK(json.out.contains(R"("counts":{"new":0,"worse":0,"unchanged":1,"better":0,"closed":1,"gone":0})"));
  const Said page = run({"compare", "after.json", "missing.json", "--format", "html"}, in(folder));
  CHECK(page.status == 0);
  CHECK_FALSE(page.out.contains("<script"));
  CHECK(page.out.contains("the files may be swapped"));
  CHECK(page.out.contains("<li><b>1</b><a href=\"#worse\">Worse</a></li>"));
  CHECK(count(page.out, "<section id=") == count(page.out, "<li><b>"));
  CHECK(page.out.contains("<td data-head=\"What is owed\"><bdi>Plan · due 2021-10-31</bdi></td>"));
}

TEST_CASE("compare: an archive named in two ways is one; findings in another language are said to be") {
  const Folder folder;
  write_small_archive(folder);
  folder.file("kho/bad.txt", "\xFF\xFE\xFF");
  const auto saved = [&](const std::string& archive, const std::string& language, const std::string& to) {
    return run({"audit", archive, "--as-of", "2022-01-31", "--fail-on", "never", "--format", "json", "--lang",
                language, "-o", to},
               in(folder))
        .status;
  };
  REQUIRE(saved("kho", "vi", "a.json") == 0);
  REQUIRE(saved("./kho", "vi", "b.json") == 0);
  CHECK_FALSE(run({"compare", "a.json", "b.json", "--lang", "vi"}, in(folder)).out.contains("! "));
  CHECK(run({"compare", "a.json", "b.json", "--lang", "en"}, in(folder))
            .out.contains("! findings keep the language of the later audit\n"));
}

TEST_CASE("compare: other archives and versions are named, what is no audit is an error") {
  const Folder folder;
  const auto snapshot = [](const std::string& archive, const std::string& version, const std::string& more) {
    return "{" + version + "\"as_of\":\"2022-01-01\",\"archive\":\"" + archive +
           "\",\"documents\":1,\"unreadable\":0,\"directives\":[],\"expectations\":[" + more +
           "],\"findings\":[]}\n";
  };
  folder.file("a.json", snapshot("một", "", ""));
  folder.file("b.json", snapshot("hai", "\"version\":\"9.9\",", ""));
  const Said said = run({"compare", "a.json", "b.json"}, in(folder));
  CHECK(said.status == 0);
  CHECK(said.out.contains("! the two audits are of different archives: một and hai\n"));
  CHECK(said.out.contains("! the two audits were made by different versions of the program: ? and 9.9"));
  folder.file("bad.json", snapshot("một", "", "{\"directive\":null}"));
  CHECK(run({"compare", "a.json", "bad.json"}, in(folder)).err.contains("bad.json: at byte"));
  folder.file("list.json", "[]");
  CHECK(run({"compare", "list.json", "a.json"}, in(folder)) ==
        Said{2, "", "rasoat: list.json: at byte 0: JSON: a JSON object was expected\n"});
  folder.file("none.json", "no json");
  CHECK(run({"compare", "none.json", "a.json"}, in(folder)) ==
        Said{2, "", "rasoat: none.json: is not well-formed JSON\n"});
  CHECK(run({"compare", "a.json"}, in(folder)).err ==
        "rasoat: compare: two files were expected, an earlier and a later audit\n");
  CHECK(run({"compare", "a.json", "b.json", "a.json"}, in(folder)).status == 2);
  CHECK(
      run({"compare", "a.json", "b.json", "-o", "b.json"}, in(folder)).err.contains("is one of the inputs"));
}

}  // namespace
}  // namespace rasoat
