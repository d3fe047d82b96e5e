// A graph of what nobody should print: markup, quotes, formulas, control characters, marks that turn the
// direction of writing, a thousand characters; with a circle, a document that nothing touches, and two files
// whose names differ in a control character alone.
#pragma once

#include <string>
#include <vector>

#include "graph/excerpt.hpp"

namespace rasoat {

inline const std::vector<std::string>& odd_texts() {
  static const std::vector<std::string> texts = {
      "<script>alert(1)</script>",
      "\"><img src=x onerror=alert(1)>]]><!--",
      "=HYPERLINK(\"http://x\",\"y\")",
      "+1-1",
      "@SUM(A1)",
      "-2+3",
      "'; MATCH (n) DETACH DELETE n; //",
      "\\u0027}) DETACH DELETE n //\\",
      "\\\" -> evil [label=<b>x</b>]; \\N\\G &lt;b&gt; &#60;",
      "${x} {{y}} `z` %00 javascript:alert(1)",
      std::string("a\0b\x01\x1B[31m\x7F", 11),
      "right \u202E left \u2066x\u2069 \u200F mark",
      "two\r\nlines\tand a tab\u2028more",
      "\xFF\xC3( not UTF-8 \xED\xA0\x80",
      "\uFFFE \uFFFF \U0001F600 Đảng ủy",
      std::string(1000, 'x'),
  };
  return texts;
}

struct OddGraph {
  ArchiveGraph graph;

  NodeIndex add(std::string id, std::string title) {
    Record record;
    record.file = id;
    record.document.title = title;
    Node node;
    node.id = "file:" + id;
    node.status = NodeStatus::present;
    node.record = static_cast<std::uint32_t>(graph.records.size());
    node.designation = title;
    node.title = std::move(title);
    node.date = make_date(2021, 10, 20);
    graph.records.push_back(std::move(record));
    graph.node_of.push_back(static_cast<NodeIndex>(graph.nodes.size()));
    graph.nodes.push_back(std::move(node));
    return graph.node_of.back();
  }

  void join(NodeIndex from, NodeIndex to, Relation relation, std::string quote) {
    auto& references = graph.records[from].references;
    const auto start = static_cast<Offset>(references.size() * 10);
    Reference reference;
    reference.span = {start, start + 5};
    reference.line = start / 10 + 1;
    reference.quote = std::move(quote);
    graph.edges.push_back({from, to, relation, references.size() % 2 == 0, from,
                           static_cast<std::uint32_t>(references.size())});
    references.push_back(std::move(reference));
  }
};

inline OddGraph odd_graph() {
  OddGraph odd;
  NodeIndex last = odd.add("first.txt", "Kế hoạch");
  for (const std::string& text : odd_texts()) {
    const NodeIndex next = odd.add(text, text);
    odd.join(next, last, Relation::implements, text);
    odd.join(next, 0, Relation::cites, text);
    last = next;
  }
  odd.join(0, last, Relation::implements, "a circle");
  odd.add("alone.txt", "");
  odd.add("same\x01name.txt", "one");
  odd.add("same\x02name.txt", "other");
  return odd;
}

}  // namespace rasoat
