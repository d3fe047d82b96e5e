// rasoat_graph_benchmark [FORMAT [FILE]]: makes a graph of 200,000 documents and 1,000,000 statements, writes
// it in a format (default graphml) three times, to nowhere or to FILE, and prints processor time, speed and
// the memory that writing took beyond the graph.
#include <sys/resource.h>

#include <cstdio>
#include <fstream>
#include <string>

#include "export/graph_writers.hpp"
#include "stopwatch.hpp"

namespace {

using namespace rasoat;

constexpr std::uint32_t kDocuments = 200'000;
constexpr std::uint32_t kEach = 5;  // statements of a document

ArchiveGraph made() {
  ArchiveGraph graph;
  std::uint32_t random = 1;
  const auto draw = [&] { return (random = random * 1664525u + 1013904223u) >> 8; };
  for (std::uint32_t i = 0; i < kDocuments; ++i) {
    Record record;
    record.file = "kho/" + std::to_string(i % 97) + "/" + std::to_string(i) + "-KH-HU.md";
    Node node;
    node.id = "file:" + record.file;
    node.status = NodeStatus::present;
    node.record = i;
    node.designation = std::to_string(i % 400) + "-KH/HU";
    node.type = "KH";
    node.date = make_date(2015 + static_cast<int>(i % 10), i % 12 + 1, i % 28 + 1);
    node.title =
        "thực hiện Nghị quyết số 03-NQ/TU của Ban Chấp hành Đảng bộ tỉnh về trồng rừng \"giai đoạn\" " +
        std::to_string(i % 50);
    for (std::uint32_t j = 0; j < kEach; ++j) {
      Reference reference;
      reference.span = {j * 400, j * 400 + 90};
      reference.line = j * 6 + 1;
      reference.quote =
          "Kế hoạch số " + std::to_string(draw() % 400) + "-KH/HU, ngày 19/8/2021 của Ban Thường vụ Huyện ủy";
      record.references.push_back(std::move(reference));
      const auto relation = static_cast<Relation>(draw() % 11);
      graph.edges.push_back({i, draw() % kDocuments, relation, draw() % 20 != 0, i, j});
    }
    graph.records.push_back(std::move(record));
    graph.node_of.push_back(i);
    graph.nodes.push_back(std::move(node));
  }
  return graph;
}

long peak_megabytes() {
  rusage used{};
  ::getrusage(RUSAGE_SELF, &used);
  return used.ru_maxrss / 1024;
}

}  // namespace

int main(int count, char** arguments) {
  const std::string_view format = count > 1 ? arguments[1] : "graphml";
  const auto writers = graph_writers(format);
  if (writers.empty() || writers.front().needs_audit) {
    std::fprintf(stderr, "no such format\n");
    return 2;
  }
  const ArchiveGraph graph = made();
  benchmark::Stopwatch choosing;
  choosing.start();
  const GraphExcerpt all = excerpt(graph);
  choosing.stop();
  const long before = peak_megabytes();
  for (int round = 0; round < 3; ++round) {
    std::ofstream file;
    if (count > 2) file.open(arguments[2], std::ios::binary);
    std::uint64_t bytes = 0;
    benchmark::Stopwatch writing;
    writing.start();
    writers.front().write(
        [&](std::string_view piece) {
          bytes += piece.size();
          if (count > 2) file.write(piece.data(), static_cast<std::streamsize>(piece.size()));
        },
        {graph, all, nullptr, Language::vi});
    writing.stop();
    std::printf(
        "%.*s: %.1f MB in %.2f s: %.0f MB/s; sorting before %.2f s; peak %ld MB, %ld of it in writing\n",
        static_cast<int>(format.size()), format.data(), static_cast<double>(bytes) / 1e6, writing.seconds(),
        static_cast<double>(bytes) / 1e6 / writing.seconds(), choosing.seconds(), peak_megabytes(),
        peak_megabytes() - before);
  }
}
