// The graph as tables that import into a spreadsheet or a database: nodes, edges, and what is owed and not
// there.
#include <set>

#include "export/csv.hpp"
#include "export/graph_rows.hpp"
#include "export/graph_writers.hpp"
#include "export/harmless.hpp"
#include "export/pieces.hpp"

namespace rasoat {
namespace {

std::string text(std::string_view printed) {
  return on_one_line(printed);
}

std::string place_of(const Asker& asker) {
  return asker.clause ? harmless_name(asker.clause->file) + ":" + std::to_string(asker.clause->line)
                      : "policy:" + std::to_string(asker.policy);
}

void add(std::string& list, const std::string& item) {
  if (!item.empty()) list.append(list.empty() ? "" : "; ").append(item);
}

bool is_gap(Status status) {
  return status != Status::met && status != Status::pending;
}

std::vector<std::string> gap_row(const Expectation& one, const GraphExport& what) {
  std::string askers, quotes, evidence, drafts;
  for (const Asker& asker : one.asked_by) {
    add(askers, place_of(asker));
    const auto quote = asker.clause ? what.audit->quotes.find(*asker.clause) : what.audit->quotes.end();
    if (quote != what.audit->quotes.end()) add(quotes, text(quote->second));
  }
  for (const Evidence& answer : one.evidence)
    add(evidence,
        answer.file ? "file:" + harmless_name(*answer.file) : text(answer.designation.value_or("")));
  for (const Evidence& draft : one.drafts) add(drafts, "file:" + harmless_name(draft.file.value_or("")));
  const auto overdue = days_overdue(one, what.audit->as_of);
  return {std::string(name_of(one.status)),
          "file:" + harmless_name(one.directive_file),
          text(one.directive.value_or("")),
          one.directive_date ? to_iso(*one.directive_date) : "",
          harmless_name(one.body),
          text(one.body_name),
          std::string(name_of(one.action)),
          text(one.kind.value_or("")),
          one.period ? label(*one.period) : "",
          one.due ? to_iso(*one.due) : "",
          one.due_by_policy ? "true" : "false",
          one.days_late ? std::to_string(*one.days_late) : "",
          one.reason ? message(what.language, *one.reason) : "",
          askers,
          quotes,
          evidence,
          overdue ? std::to_string(*overdue) : "",
          drafts};
}

}  // namespace

std::vector<std::string> graph_csv_node_columns() {
  return {"id", "designation", "type", "date", "body", "body_name", "level", "title", "file", "status"};
}

std::vector<std::string> graph_csv_edge_columns() {
  return {"from", "to", "relation", "certain", "quote", "file", "start", "end", "line"};
}

std::vector<std::string> graph_csv_gap_columns() {
  return {"status", "directive_id", "directive",    "directive_date", "body",      "body_name", "action",
          "kind",   "period",       "due",          "due_by_policy",  "days_late", "reason",    "asked_by",
          "quote",  "evidence",     "days_overdue", "drafts"};
}

void write_graph_csv_nodes(const Sink& sink, const GraphExport& what) {
  Pieces to(sink);
  to.put(kCsvMark).put(csv_record(graph_csv_node_columns()));
  for (const NodeIndex node : what.excerpt.nodes) {
    const NodeRow row = node_row(what.graph, node);
    to.put(csv_record({harmless_name(row.id), text(row.designation), text(row.type), row.date,
                       harmless_name(row.body), text(row.body_name), std::string(row.level), text(row.title),
                       harmless_name(row.file), std::string(row.status)}))
        .step();
  }
}

void write_graph_csv_edges(const Sink& sink, const GraphExport& what) {
  Pieces to(sink);
  to.put(kCsvMark).put(csv_record(graph_csv_edge_columns()));
  for (const std::uint32_t edge : what.excerpt.edges) {
    const EdgeRow row = edge_row(what.graph, edge);
    const auto number = [&](std::uint32_t value) { return row.placed ? std::to_string(value) : ""; };
    to.put(csv_record({harmless_name(row.from), harmless_name(row.to), std::string(row.relation),
                       row.certain ? "true" : "false", text(row.quote), harmless_name(row.file),
                       number(row.span.start), number(row.span.end), number(row.line)}))
        .step();
  }
}

void write_graph_csv_gaps(const Sink& sink, const GraphExport& what) {
  std::set<std::string_view> files;
  for (const NodeIndex node : what.excerpt.nodes) files.insert(node_row(what.graph, node).file);
  Pieces to(sink);
  to.put(kCsvMark).put(csv_record(graph_csv_gap_columns()));
  for (const Expectation& one : what.audit->expectations) {
    if (is_gap(one.status) && files.contains(one.directive_file))
      to.put(csv_record(gap_row(one, what))).step();
  }
}

}  // namespace rasoat
