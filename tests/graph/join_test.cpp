#include <algorithm>

#include "archive_builder.hpp"
#include "catch.hpp"
#include "graph/archive_graph.hpp"

using namespace rasoat;
using builder::Doc;

namespace {

std::vector<std::string> edges_of(const ArchiveGraph& graph) {
  std::vector<std::string> out;
  for (const GraphEdge& edge : graph.edges) {
    out.push_back(graph.nodes[edge.from].id + ' ' + std::string(name_of(edge.relation)) +
                  (edge.certain ? " " : "? ") + graph.nodes[edge.to].id);
  }
  return out;
}

using Out = std::vector<std::string>;

}  // namespace

TEST_CASE("files, drafts and what is cited are nodes; notes are none") {
  const ArchiveGraph graph = join_records(
      {Doc("b.md", "12-KH/ĐUK", "2021-10-01", "Đảng ủy Khối", "Sông Vân")
           .implements("41-KH/TU", "2021-08-19"),
       Doc("a.md", "", "", "Đảng ủy Khối").draft(), Doc("notes.txt", "", ""), builder::unreadable("z.pdf")},
      nullptr);
  REQUIRE(graph.nodes.size() == 3);
  CHECK(graph.nodes[0].id == "file:a.md");
  CHECK(graph.nodes[0].status == NodeStatus::draft);
  CHECK(graph.nodes[1].id == "file:b.md");
  CHECK(graph.nodes[1].status == NodeStatus::present);
  CHECK(graph.nodes[2].id == "cited:41-KH/TU@2021-08-19");
  CHECK(graph.nodes[2].status == NodeStatus::cited);
  CHECK(graph.records.size() == 3);
  CHECK(graph.failed.size() == 1);
}

TEST_CASE("edges are those that texts state, and cites for the rest") {
  const ArchiveGraph graph =
      join_records({Doc("03.md", "03-NQ/TU", "2021-07-15", "Tỉnh ủy Sông Vân", "Sông Vân"),
                    Doc("12.md", "12-KH/ĐUK", "2021-10-01", "Đảng ủy Khối", "Sông Vân")
                        .implements("41-KH/TU", "2021-08-19")
                        .cites("03-NQ/TU", "2021-07-15")
                        .cites("03-NQ/TU")
                        .edge("41-KH/TU", "03-NQ/TU", Relation::implements)
                        .edge("41-KH/TU", "05-CT/TW", Relation::based_on)},
                   nullptr);
  CHECK(edges_of(graph) == Out{"file:12.md cites file:03.md",
                               "file:12.md implements cited:41-KH/TU@2021-08-19#tinh-uy-song-van",
                               "cited:41-KH/TU@2021-08-19#tinh-uy-song-van implements file:03.md",
                               "cited:41-KH/TU@2021-08-19#tinh-uy-song-van based_on cited:05-CT/TW@?"});
}

TEST_CASE("an edge goes to the document that the text stands in that relation with") {
  const ArchiveGraph graph =
      join_records({Doc("2008.md", "26-NQ/TW", "2008-08-05"), Doc("2018.md", "26-NQ/TW", "2018-05-19"),
                    Doc("12.md", "12-KH/ĐUK", "2021-10-01", "Đảng ủy Khối")
                        .cites("26-NQ/TW", "2008-08-05")
                        .implements("26-NQ/TW", "2018-05-19")},
                   nullptr);
  CHECK(edges_of(graph) == Out{"file:12.md cites file:2008.md", "file:12.md implements file:2018.md"});
}

TEST_CASE("an ambiguous citation makes uncertain edges") {
  const ArchiveGraph graph = join_records({Doc("a.md", "03-NQ/TU", "2021-07-15", "TỈNH ỦY", "Hà Giang"),
                                           Doc("b.md", "03-NQ/TU", "2021-09-09", "TỈNH ỦY", "Cao Bằng"),
                                           Doc("k.md", "12-KH/ĐUK", "2021-10-01").implements("03-NQ/TU")},
                                          nullptr);
  CHECK(edges_of(graph) == Out{"file:k.md implements? file:a.md", "file:k.md implements? file:b.md"});
}

TEST_CASE("a second file of a document stands for nothing of its own") {
  const auto same_as = [](std::vector<FileRecord> records) {
    const ArchiveGraph graph = join_records(std::move(records), nullptr);
    Out out;
    for (const Node& node : graph.nodes)
      out.push_back(node.same_as == kNone ? "-" : graph.nodes[node.same_as].id);
    return out;
  };
  const Doc one("a.md", "41-KH/TU", "2021-08-19", "Tỉnh ủy Sông Vân", "Sông Vân"),
      copy("b.md", "41-KH/TU", "2021-08-19", "TỈNH ỦY SÔNG VÂN", "Sông Vân");
  CHECK(same_as({copy, one}) == Out{"-", "file:a.md"});
  CHECK(same_as({Doc("a.md", "", "").cites("1-KH/TU").wording("w"),
                 Doc("b.md", "", "").cites("1-KH/TU").wording("w")}) == Out{"-", "file:a.md", "-"});
  CHECK(same_as({one, Doc("b.md", "41-KH/TU", "2021-08-20", "Tỉnh ủy Sông Vân", "Sông Vân")}) ==
        Out{"-", "-"});
  CHECK(same_as({one, Doc("b.md", "41-KH/TU", "2021-08-19", "Tỉnh ủy", "Hà Giang")}) == Out{"-", "-"});
  CHECK(same_as({one, Doc(copy).draft()}) == Out{"-", "-"});
  CHECK(same_as({Doc("a.md", "01-KH/ĐU", "2021-08-19", "Đảng ủy", "Bình An"),
                 Doc("b.md", "01-KH/ĐU", "2021-08-19", "Đảng ủy", "Hòa Lạc")})
            .size() == 2);
}

TEST_CASE("a file without a date is no older than what it cites") {
  const ArchiveGraph graph = join_records(
      {Doc("x.md", "", "", "Đảng ủy Khối").cites("03-NQ/TU", "2021-07-15").cites("41-KH/TU", "2021-08-19")},
      nullptr);
  CHECK(graph.nodes[0].not_before == builder::day("2021-08-19"));
}

TEST_CASE("the order of the records does not matter") {
  std::vector<FileRecord> records = {Doc("03.md", "03-NQ/TU", "2021-07-15", "Tỉnh ủy Sông Vân", "Sông Vân"),
                                     Doc("12.md", "12-KH/ĐUK", "2021-10-01", "Đảng ủy Khối", "Sông Vân")
                                         .implements("41-KH/TU", "2021-08-19")
                                         .cites("03-NQ/TU"),
                                     Doc("13.md", "13-KH/ĐUK", "2021-10-02", "Đảng ủy Khối", "Sông Vân")
                                         .implements("41-KH/TU", "2021-09-18"),
                                     Doc("14.md", "14-KH/ĐUK", "2021-10-03", "Đảng ủy Khối", "Sông Vân")
                                         .implements("41-KH/TU", "2021-08-19")};
  const auto expected = edges_of(join_records(records, nullptr));
  for (int i = 0; i < 4; ++i) {
    std::rotate(records.begin(), records.begin() + 1, records.end());
    CHECK(edges_of(join_records(records, nullptr)) == expected);
    std::reverse(records.begin(), records.end());
    CHECK(edges_of(join_records(records, nullptr)) == expected);
  }
  records.push_back(records.front());
  CHECK(edges_of(join_records(records, nullptr)) == expected);
}

TEST_CASE("documents without a number are called by words that mean no other") {
  // "Nghị quyết Trung ương 4 khóa XI, XII": one place, two documents.
  const auto both = [](const char* file) {
    FileRecord made = Doc(file, "12-KH/ĐUK", "2021-10-01")
                          .cites("named:nghi-quyet-trung-uong-4-khoa-xi")
                          .cites("named:nghi-quyet-trung-uong-4-khoa-xii");
    auto& references = std::get<Record>(made).references;
    references[1].span = references[0].span;
    for (Reference& reference : references) reference.quote = "Nghị quyết Trung ương 4 khóa XI, XII";
    return made;
  };
  FileRecord one = Doc("b.md", "13-KH/ĐUK", "2021-10-02").cites("named:nghi-quyet-trung-uong-4-khoa-xii");
  std::get<Record>(one).references[0].quote = "Nghị quyết Trung ương 4 khóa XII";
  Out titles;
  for (const Node& node : join_records({both("a.md"), one, both("c.md")}, nullptr).nodes) {
    if (node.status == NodeStatus::cited) titles.push_back(node.title);
  }
  CHECK(titles == Out{"Nghị quyết Trung ương 4 khóa XI, XII [XI]", "Nghị quyết Trung ương 4 khóa XII"});
}
