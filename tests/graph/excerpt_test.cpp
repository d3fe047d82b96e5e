// Parts of a graph: around a document, by relation, by day.
#include "graph/excerpt.hpp"

#include <algorithm>

#include "catch.hpp"

using namespace rasoat;

namespace {

using Out = std::vector<std::string>;

// 1 → 3 → 2 → 1 (a circle) by implements, 5 → 1 and 5 → cited:9, 4 alone; issued on the days of their
// numbers.
ArchiveGraph sample() {
  ArchiveGraph graph;
  for (unsigned i = 1; i <= 5; ++i) {
    Node node;
    node.id = "file:" + std::to_string(i) + ".md";
    node.date = make_date(2021, 8, i);
    node.record = i - 1;
    graph.nodes.push_back(node);
    graph.node_of.push_back(i - 1);
    graph.records.emplace_back();
  }
  graph.nodes.emplace_back().id = "cited:9-KH/XX@?";
  for (const auto& [from, to] : {std::pair{1u, 3u}, {2u, 1u}, {3u, 2u}, {5u, 1u}, {5u, 6u}})
    graph.edges.push_back({from - 1, to - 1, Relation::implements, true, from - 1, kNone});
  return graph;
}

NodeIndex file(const ArchiveGraph& graph, const std::string& name) {
  for (NodeIndex i = 0; i < graph.nodes.size(); ++i) {
    if (graph.nodes[i].id == "file:" + name) return i;
  }
  throw std::runtime_error("no file " + name);
}

Out nodes(const ArchiveGraph& graph, const ExcerptWish& wish) {
  Out out;
  for (const NodeIndex node : excerpt(graph, wish).nodes) out.push_back(graph.nodes[node].id);
  return out;
}

}  // namespace

TEST_CASE("the whole graph, its nodes by id and its edges by theirs") {
  const ArchiveGraph graph = sample();
  const GraphExcerpt all = excerpt(graph);
  CHECK(all.nodes.size() == graph.nodes.size());
  CHECK(all.edges.size() == graph.edges.size());
  std::vector<std::pair<std::string, std::string>> ends;
  for (const std::uint32_t i : all.edges)
    ends.emplace_back(graph.nodes[graph.edges[i].from].id, graph.nodes[graph.edges[i].to].id);
  CHECK(std::ranges::is_sorted(ends));
}

TEST_CASE("around a document, so many steps in either direction") {
  const ArchiveGraph graph = sample();
  ExcerptWish wish;
  wish.from = file(graph, "2.md");
  wish.depth = 0;
  CHECK(nodes(graph, wish) == Out{"file:2.md"});
  CHECK(excerpt(graph, wish).edges.empty());
  wish.depth = 1;
  CHECK(nodes(graph, wish) == Out{"file:1.md", "file:2.md", "file:3.md"});
  CHECK(excerpt(graph, wish).edges.size() == 3);  // that between 1 and 3 too
  wish.depth.reset();
  CHECK(nodes(graph, wish).size() == 5);  // not 4
  wish.from = file(graph, "4.md");
  CHECK(nodes(graph, wish) == Out{"file:4.md"});
}

TEST_CASE("by relation: the documents that it joins, none where there are none") {
  const ArchiveGraph graph = sample();
  ExcerptWish wish;
  wish.only = {Relation::implements};
  CHECK(nodes(graph, wish).size() == 5);  // not 4
  wish.only = {Relation::replaces, Relation::amends};
  CHECK(nodes(graph, wish).empty());
  wish.from = file(graph, "1.md");
  CHECK(nodes(graph, wish) == Out{"file:1.md"});
}

TEST_CASE("as of a day: nothing that was issued or said later, nor what only later documents cite") {
  const ArchiveGraph graph = sample();
  ExcerptWish wish;
  wish.as_of = make_date(2021, 8, 2);
  const Out left = nodes(graph, wish);
  CHECK(std::ranges::count(left, "file:2.md") == 1);
  CHECK(std::ranges::count(left, "file:3.md") == 0);
  CHECK(std::ranges::count(left, "cited:9-KH/XX@?") == 0);
  wish.as_of = make_date(2021, 8, 5);
  CHECK(std::ranges::count(nodes(graph, wish), "cited:9-KH/XX@?") == 1);
  wish.as_of = make_date(2021, 8, 2);
  CHECK(excerpt(graph, wish).edges.size() == 1);
}
