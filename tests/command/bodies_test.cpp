// rasoat bodies and rasoat graph end to end.
#include "catch.hpp"
#include "small_archive.hpp"

namespace rasoat {
namespace {

Circumstances in(const Folder& folder) {
  return {.environment = {"LANG=en_US.UTF-8"}, .folder = folder.path()};
}

TEST_CASE("a registry drawn from an archive, which then serves") {
  const Folder folder;
  write_small_archive(folder);
  const Said said = run({"bodies", "kho"}, in(folder));
  CHECK(
      said ==
      Said{0,
           "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!-- Guessed from an archive: go over names, symbols, levels, who stands under whom, classes and "
           "lives (from, to). -->\n"
           "<organisations>\n"
           "  <body id=\"tinh-uy-song-van\" symbol=\"TU\" system=\"party\" level=\"province\" "
           "territory=\"Sông Vân\">\n"
           "    <name>Tỉnh ủy Sông Vân</name>\n"
           "    <!-- documents in the archive: 1 -->\n"
           "    <body id=\"huyen-uy-tan-phu\" symbol=\"HU\" system=\"party\" level=\"district\" "
           "classes=\"huyện ủy\">\n"
           "      <name>Huyện ủy Tân Phú</name>\n"
           "      <!-- documents in the archive: 1 -->\n"
           "    </body>\n"
           "    <body id=\"huyen-uy-van-do\" symbol=\"HU\" system=\"party\" level=\"district\" "
           "classes=\"huyện ủy\">\n"
           "      <name>Huyện ủy Vân Đô</name>\n"
           "      <!-- documents in the archive: 1 -->\n"
           "    </body>\n"
           "  </body>\n"
           "</organisations>\n",
           ""});
  // The registry that is there plays no part, and the proposal finds the same gaps.
  folder.file("kho/organisations.xml", said.out);
  CHECK(run({"bodies", "kho"}, in(folder)) == said);
  const Said audit = run({"audit", "kho", "--as-of", "2021-12-31"}, in(folder));
  CHECK(audit.out.find("2 bodies owed a plan: 1 late, 1 missing\n") != std::string::npos);
}

TEST_CASE("bodies: the old registry is replaced only when asked for by name") {
  const Folder folder;
  write_small_archive(folder);
  const std::string before = folder.content("kho/organisations.xml");
  const Said said = run({"bodies", "kho", "-o", "new.xml"}, in(folder));
  CHECK(said == Said{0, "", ""});
  CHECK(folder.content("kho/organisations.xml") == before);
  CHECK(folder.content("new.xml").starts_with("<?xml"));
  // What was corrected by hand is not lost to a slip.
  CHECK(run({"bodies", "kho", "-o", "kho/organisations.xml"}, in(folder)).status == 2);
  CHECK(folder.content("kho/organisations.xml") == before);
}

TEST_CASE("bodies: nothing to read, wrong options") {
  const Folder folder;
  std::filesystem::create_directory(folder.path() / "kho");
  CHECK(run({"bodies", "kho"}, in(folder)) == Said{2, "", "rasoat: kho: the folder holds no document\n"});
  CHECK(run({"bodies"}, in(folder)).err ==
        "rasoat: bodies: the name of a file was expected; see rasoat bodies --help\n");
  CHECK(run({"bodies", "kho", "--organisations", "x"}, in(folder)).err ==
        "rasoat: --organisations belongs to: audit, trace, graph, check\n");
}

TEST_CASE("the graph as text and as JSON") {
  const Folder folder;
  write_small_archive(folder);
  CHECK(run({"graph", "kho"}, in(folder)) == Said{0,
                                                  "file:41.txt\n  implements cited:03-NQ/TW@2021-07-15\n"
                                                  "file:tp/09.txt\n  implements file:41.txt\n",
                                                  ""});
  const Said json = run({"graph", "kho", "--format", "json"}, in(folder));
  CHECK(json.status == 0);
  CHECK(json.err.empty());
  CHECK(json.out.starts_with(
      R"({"nodes":[{"id":"cited:03-NQ/TW@2021-07-15","designation":"03-NQ/TW","type":"NQ","date":"2021-07-15",)"
      R"("body":null,"level":"central","title":null,"file":null,"status":"cited"},{"id":"file:41.txt",)"));
  CHECK(json.out.find(
            R"("from":"file:tp/09.txt","to":"file:41.txt","relation":"implements","certain":true,)") !=
        std::string::npos);
}

TEST_CASE("graph: an unreadable file is left out, an empty archive is an error, flags of audit are wrong") {
  const Folder folder;
  write_small_archive(folder);
  const Said before = run({"graph", "kho"}, in(folder));
  folder.file("kho/x.txt", "\xE9t\xE9\n");
  CHECK(run({"graph", "kho"}, in(folder)) == before);
  CHECK(run({"graph", "kho", "--fail-on", "never"}, in(folder)) ==
        Said{2, "", "rasoat: --fail-on belongs to: audit, check\n"});
  CHECK(run({"graph", "kho", "--format", "docx"}, in(folder)) ==
        Said{2, "",
             "rasoat: --format: no such value: “docx”; expected one of: text, json, graphml, gexf, dot, csv, "
             "jsonld, cypher\n"});
  std::filesystem::create_directory(folder.path() / "empty");
  CHECK(run({"graph", "empty"}, in(folder)) == Said{2, "", "rasoat: empty: the folder holds no document\n"});
}

}  // namespace
}  // namespace rasoat
