#include "graph/reach.hpp"

#include "archive_builder.hpp"
#include "catch.hpp"

using namespace rasoat;
using builder::Doc;

namespace {

using Out = std::vector<std::string>;

std::size_t index_of(const ArchiveGraph& graph, const std::string& id) {
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    if (graph.nodes[i].id == id) return i;
  }
  throw std::runtime_error("no node " + id);
}

// "depth id through", a '?' after the depth where no certain path leads there.
Out implementers(const ArchiveGraph& graph, const std::string& of) {
  Out out;
  for (const Implementer& one : Implementation(graph).of(static_cast<NodeIndex>(index_of(graph, of)))) {
    std::string text = std::to_string(one.depth) + (one.certain ? " " : "? ") + graph.nodes[one.node].id;
    if (one.through != kNone) text += " " + graph.nodes[one.through].id;
    out.push_back(text);
  }
  return out;
}

Doc plan(const std::string& number, const char* date) {
  return Doc(number + ".md", number + "-KH/ĐUK", date, "Đảng ủy Khối", "Sông Vân");
}

}  // namespace

TEST_CASE("documents carry out a directive directly and through others") {
  const ArchiveGraph graph = join_records(
      {Doc("03.md", "03-NQ/TU", "2021-07-15", "Tỉnh ủy Sông Vân", "Sông Vân"),
       plan("1", "2021-08-01").implements("03-NQ/TU"), plan("2", "2021-08-02").implements("1-KH/ĐUK"),
       plan("3", "2021-08-03").cites("2-KH/ĐUK", "", "", Relation::supplements),
       plan("4", "2021-08-04")
           .implements("41-KH/TU", "2021-08-01")
           .edge("41-KH/TU", "03-NQ/TU", Relation::implements),
       plan("5", "2021-08-05").cites("03-NQ/TU"),
       plan("6", "2021-08-06").implements("03-NQ/TU").implements("1-KH/ĐUK"),
       plan("7", "2021-08-07").implements("03-NQ/TU").draft()},
      nullptr);
  CHECK(implementers(graph, "file:03.md") ==
        Out{"1 file:1.md", "1 file:6.md", "1 cited:41-KH/TU@2021-08-01#tinh-uy-song-van",
            "2 file:2.md file:1.md", "2 file:4.md cited:41-KH/TU@2021-08-01#tinh-uy-song-van",
            "3 file:3.md file:2.md"});
  CHECK(implementers(graph, "file:3.md").empty());
  CHECK_FALSE(Implementation(graph).has_any(static_cast<NodeIndex>(index_of(graph, "file:5.md"))));
}

TEST_CASE("what carries out an amendment carries out what is amended") {
  const ArchiveGraph graph = join_records(
      {plan("1", "2022-04-08"), plan("2", "2022-05-13").cites("1-KH/ĐUK", "", "", Relation::amends),
       plan("3", "2022-06-24").implements("2-KH/ĐUK"), plan("4", "2022-06-25").implements("1-KH/ĐUK"),
       plan("5", "2022-06-26").cites("4-KH/ĐUK", "", "", Relation::amends),
       plan("6", "2022-06-27").cites("2-KH/ĐUK"),
       plan("7", "2022-06-28").cites("2-KH/ĐUK", "", "", Relation::amends).draft()},
      nullptr);
  // The amendment itself carries out nothing.
  CHECK(implementers(graph, "file:1.md") == Out{"1 file:4.md", "2 file:3.md file:2.md"});
  CHECK(implementers(graph, "file:4.md").empty());
  CHECK(Implementation(graph).has_any(static_cast<NodeIndex>(index_of(graph, "file:1.md"))));
  CHECK_FALSE(Implementation(graph).has_any(static_cast<NodeIndex>(index_of(graph, "file:4.md"))));
}

TEST_CASE("a plan that amends and carries out is found where it stands") {
  const ArchiveGraph graph =
      join_records({plan("1", "2022-04-08"), plan("4", "2022-05-01").implements("1-KH/ĐUK"),
                    plan("5", "2022-05-13").cites("1-KH/ĐUK", "", "", Relation::amends).implements("4-KH/ĐUK"),
                    plan("6", "2022-06-24").implements("5-KH/ĐUK")},
                   nullptr);
  CHECK(implementers(graph, "file:1.md") ==
        Out{"1 file:4.md", "2 file:5.md file:4.md", "2 file:6.md file:5.md"});
}

TEST_CASE("a path through an ambiguous citation is uncertain") {
  const ArchiveGraph graph = join_records(
      {Doc("10-2017.txt", "10-CT/TU", "2017-09-05", "Tỉnh ủy Sông Vân", "Sông Vân"),
       Doc("10-2021.txt", "10-CT/TU", "2021-04-21", "Tỉnh ủy Sông Vân", "Sông Vân"),
       plan("1", "2021-08-01").implements("10-CT/TU", "2021-04-12"),
       plan("2", "2021-08-02").implements("1-KH/ĐUK"), plan("3", "2021-08-02").implements("10-CT/TU")},
      nullptr);
  CHECK(implementers(graph, "file:10-2021.txt") ==
        Out{"1? file:1.md", "1 file:3.md", "2? file:2.md file:1.md"});
}

TEST_CASE("documents that carry out each other are a circle") {
  const auto circles = [](std::vector<FileRecord> records) {
    const ArchiveGraph graph = join_records(std::move(records), nullptr);
    Out out;
    for (const auto& group : Implementation(graph).circles()) {
      std::string text;
      for (const NodeIndex node : group) text += graph.nodes[node].id + ' ';
      out.push_back(text);
    }
    return out;
  };
  CHECK(circles({plan("1", "2021-08-01").implements("2-KH/ĐUK", "2021-08-02"),
                 plan("2", "2021-08-02").implements("3-KH/ĐUK", "2021-08-03"),
                 plan("3", "2021-08-03").implements("1-KH/ĐUK", "2021-08-01"),
                 plan("4", "2021-08-04").implements("1-KH/ĐUK")}) == Out{"file:1.md file:2.md file:3.md "});
  CHECK(circles({plan("1", "2021-08-01").implements("2-KH/ĐUK", "2021-08-02"), plan("2", "2021-08-02")})
            .empty());
  CHECK(circles({plan("1", "2021-08-01").cites("2-KH/ĐUK", "2021-08-02", "", Relation::supplements),
                 plan("2", "2021-08-02").implements("1-KH/ĐUK")})
            .empty());
}

TEST_CASE("a long chain and a wide tree are walked without recursion") {
  std::vector<FileRecord> records = {Doc("0.md", "0-KH/ĐUK", "2021-01-01", "Đảng ủy Khối", "Sông Vân")};
  for (int i = 1; i < 3'000; ++i)
    records.push_back(plan(std::to_string(i), "2021-01-01").implements(std::to_string(i - 1) + "-KH/ĐUK"));
  const ArchiveGraph graph = join_records(std::move(records), nullptr);
  const auto found = Implementation(graph).of(static_cast<NodeIndex>(index_of(graph, "file:0.md")));
  REQUIRE(found.size() == 2'999);
  CHECK(found.back().depth == 2'999);
  CHECK(Implementation(graph).circles().empty());
}
