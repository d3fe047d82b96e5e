// rasoat graph in its many forms, end to end.
#include "catch.hpp"
#include "small_archive.hpp"

namespace rasoat {
namespace {

Circumstances in(const Folder& folder) {
  return {.environment = {"LC_ALL=en_GB.UTF-8"}, .folder = folder.path()};
}

TEST_CASE("graph: every form is written, and the same twice") {
  const Folder folder;
  write_small_archive(folder);
  for (const std::string format : {"graphml", "gexf", "dot", "jsonld", "cypher"}) {
    INFO(format);
    const Said said = run({"graph", "kho", "--format", format}, in(folder));
    CHECK(said.status == 0);
    CHECK(said.err.empty());
    CHECK(said.out.contains("41-KH/TU"));
    CHECK(said.out.contains("Vân Đô"));
    CHECK(said == run({"graph", "kho", "--format", format, "--jobs", "3"}, in(folder)));
    CHECK(run({"graph", "kho", "--format", format, "-o", "made"}, in(folder)) == Said{0, "", ""});
    CHECK(folder.content("made") == said.out);
  }
}

TEST_CASE("graph: three tables in a folder, none over what is read") {
  const Folder folder;
  write_small_archive(folder);
  CHECK(run({"graph", "kho", "--format", "csv", "-o", "a/b", "--as-of", "2022-01-01"}, in(folder)) ==
        Said{0, "", ""});
  CHECK(folder.content("a/b/nodes.csv")
            .starts_with("\xEF\xBB\xBFid,designation,type,date,body,body_name,level,title,file,status\r\n"));
  CHECK(folder.content("a/b/edges.csv").contains("file:tp/09.txt,file:41.txt,implements,true,"));
  CHECK(folder.content("a/b/gaps.csv")
            .contains("missing,file:41.txt,41-KH/TU,2021-08-19,vd,Huyện ủy Vân "
                      "Đô,plan,,,2021-10-31,false,,,41.txt:14,"));
  CHECK(run({"graph", "kho", "--format", "csv"}, in(folder)) ==
        Said{2, "", "rasoat: csv is several files: -o FOLDER was expected\n"});
  folder.file("kho/nodes.csv", "not ours\n");
  const Said over = run({"graph", "kho", "--format", "csv", "-o", "kho"}, in(folder));
  CHECK(over.status == 2);
  CHECK(over.err.contains("is one of the inputs"));
  CHECK(folder.content("kho/nodes.csv") == "not ours\n");
  folder.file("full", "a file\n");
  CHECK(run({"graph", "kho", "--format", "csv", "-o", "full"}, in(folder)).status == 2);
}

TEST_CASE("graph: where several documents fit, the day or the issuer chooses") {
  const Folder folder;
  write_small_archive(folder);
  std::string other = folder.content("kho/41.txt");
  other.replace(other.find("ngày 19 tháng 8"), std::string("ngày 19 tháng 8").size(), "ngày 20 tháng 9");
  folder.file("kho/41b.txt", other);
  const auto graph = [&](std::vector<std::string> more) {
    more.insert(more.begin(), {"graph", "kho", "--from", "41-KH/TU", "--depth", "0"});
    return run(more, in(folder));
  };
  CHECK(graph({}).status == 2);
  CHECK(graph({}).err.contains("--date"));
  CHECK(graph({"--date", "2021-09-20", "--format", "json"}).out.contains("\"file:41b.txt\""));
  CHECK(graph({"--date", "2021-08-19", "--format", "json"}).out.contains("\"file:41.txt\""));
  CHECK(run({"graph", "kho", "--date", "2021-09-20"}, in(folder)) ==
        Said{2, "", "rasoat: --date and --issuer mean something with --from only\n"});
}

TEST_CASE("graph: parts of it") {
  const Folder folder;
  write_small_archive(folder);
  const auto graph = [&](std::vector<std::string> more) {
    more.insert(more.begin(), {"graph", "kho"});
    return run(more, in(folder));
  };
  const std::string rests = "file:41.txt\n  implements cited:03-NQ/TW@2021-07-15\n";
  const std::string answers = "file:tp/09.txt\n  implements file:41.txt\n";
  CHECK(graph({"--from", "41-KH/TU"}) == Said{0, rests + answers, ""});
  CHECK(graph({"--from", "kho/tp/09.txt", "--depth", "1"}) == Said{0, answers, ""});
  CHECK(graph({"--only", "replaces,repeals"}) == Said{0, "", ""});
  CHECK(graph({"--only", "replaces,implements"}) == Said{0, rests + answers, ""});
  CHECK(graph({"--as-of", "2021-09-01"}) == Said{0, rests, ""});
  CHECK(
      graph({"--from", "99-KH/TU"}).err ==
      "rasoat: the archive neither holds nor cites “99-KH/TU”; most like it: 09-KH/HU, 41-KH/TU, 03-NQ/TW\n");
  CHECK(graph({"--depth", "2"}).err == "rasoat: --depth means something with --from only\n");
  CHECK(graph({"--from", "41-KH/TU", "--depth", "two"}).err == "rasoat: --depth: “two” is no whole number\n");
  for (const std::string wrong : {"implement", "implements,", ",", "implements;cites"})
    CHECK(graph({"--only", wrong}).err.starts_with("rasoat: --only: “" + wrong + "”: names of relations"));
}

}  // namespace
}  // namespace rasoat
