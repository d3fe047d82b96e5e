#include "export/report_data.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <tuple>
#include <unordered_map>

#include "coverage/findings.hpp"
#include "export/graph_rows.hpp"
#include "export/harmless.hpp"
#include "export/items_json.hpp"
#include "export/matrix.hpp"
#include "export/report_cascades.hpp"
#include "export/report_parts.hpp"
#include "export/wording.hpp"

namespace rasoat {
namespace {

// Every sentence that the script says.
constexpr std::string_view kWords[] = {"report-counts",
                                       "report-nav-summary",
                                       "report-nav-matrix",
                                       "report-nav-findings",
                                       "report-nav-cascade",
                                       "report-nav-documents",
                                       "report-nav-graph",
                                       "report-graph-not-built",
                                       "report-graph-note",
                                       "report-graph-keys",
                                       "report-graph-key",
                                       "report-graph-shown",
                                       "report-graph-limited",
                                       "report-graph-left",
                                       "report-graph-search",
                                       "report-graph-steps",
                                       "report-graph-since",
                                       "report-graph-until",
                                       "report-graph-filters",
                                       "report-graph-relations",
                                       "report-graph-levels",
                                       "report-graph-level",
                                       "report-graph-kinds",
                                       "report-graph-list",
                                       "report-graph-asked",
                                       "report-graph-centre",
                                       "report-graph-place",
                                       "report-kind-present",
                                       "report-kind-draft",
                                       "report-kind-cited",
                                       "report-kind-empty",
                                       "relation-owes",
                                       "level-none",
                                       "report-language",
                                       "report-total",
                                       "report-none",
                                       "report-worst",
                                       "report-worst-row",
                                       "report-oldest",
                                       "days-overdue",
                                       "day-overdue",
                                       "report-legend",
                                       "report-search",
                                       "report-only-gaps",
                                       "report-all",
                                       "report-directive",
                                       "report-close",
                                       "report-page",
                                       "report-previous",
                                       "report-next",
                                       "report-rows",
                                       "report-open",
                                       "report-text-left-out",
                                       "report-texts-left-out",
                                       "report-cut",
                                       "report-changed",
                                       "report-policy",
                                       "report-more",
                                       "report-together",
                                       "report-drafts",
                                       "report-cascade-picture",
                                       "report-picture-sheets",
                                       "report-cascade-note",
                                       "report-cascade-list",
                                       "report-picture-hint",
                                       "report-picture-key",
                                       "report-picture-several",
                                       "report-picture-none",
                                       "report-picture-not-built",
                                       "report-cascade-cut",
                                       "report-several-documents",
                                       "report-zoom-in",
                                       "report-zoom-out",
                                       "report-zoom-fit",
                                       "report-owed",
                                       "report-several",
                                       "report-back",
                                       "report-columns",
                                       "report-no-matrix",
                                       "report-no-findings",
                                       "report-made-by",
                                       "report-reference-hint",
                                       "report-duty-hint",
                                       "report-duty-hint-undated",
                                       "report-here",
                                       "report-nothing-found",
                                       "report-unread",
                                       "column-status",
                                       "column-body",
                                       "column-gaps",
                                       "column-asked",
                                       "column-directive",
                                       "column-document",
                                       "column-date",
                                       "column-due",
                                       "column-sentence",
                                       "column-place",
                                       "column-evidence",
                                       "column-reason",
                                       "column-severity",
                                       "column-rule",
                                       "column-finding",
                                       "column-title",
                                       "column-file",
                                       "heading-matrix",
                                       "heading-gaps",
                                       "heading-findings",
                                       "days-late",
                                       "day-late",
                                       "due-by-policy",
                                       "due-on",
                                       "audit-no-registry",
                                       "audit-own-outputs",
                                       "only-cited",
                                       "severity-error",
                                       "severity-warning",
                                       "severity-info",
                                       "meaning-met",
                                       "meaning-late",
                                       "meaning-missing",
                                       "meaning-pending",
                                       "meaning-uncertain",
                                       "meaning-unobserved",
                                       "status-met",
                                       "status-late",
                                       "status-missing",
                                       "status-pending",
                                       "status-uncertain",
                                       "status-unobserved",
                                       "relation-replaces",
                                       "relation-repeals",
                                       "relation-amends",
                                       "relation-supplements",
                                       "relation-implements",
                                       "relation-guides",
                                       "relation-answers",
                                       "relation-reports_on",
                                       "relation-based_on",
                                       "relation-defines",
                                       "relation-cites",
                                       "asks-plan",
                                       "asks-report",
                                       "asks-review",
                                       "asks-issue",
                                       "level-central",
                                       "level-province",
                                       "level-district",
                                       "level-commune",
                                       "level-grassroots"};

constexpr std::array kLanguages = {Language::vi, Language::en};

// Errors first, among them what is overdue for the longest; what came late by the days that it was; else as
// they are.
std::vector<const Finding*> gravest_first(const Audit& audit) {
  constexpr std::size_t kDueAt = 2, kLatenessAt = 5;
  const auto weight = [&](const Finding& one) {
    if (one.rule.starts_with("missing-") && one.arguments.size() > kDueAt) {
      const auto due = parse_iso_date(one.arguments[kDueAt]);
      return due ? (std::chrono::sys_days{audit.as_of} - std::chrono::sys_days{*due}).count() : 0;
    }
    const bool late = one.rule.starts_with("late-") && one.arguments.size() > kLatenessAt;
    return late ? std::stol(one.arguments[kLatenessAt]) : -1L;
  };
  std::vector<const Finding*> out;
  for (const Finding& one : audit.findings) out.push_back(&one);
  std::ranges::stable_sort(out, std::greater(),
                           [&](const Finding* one) { return std::tuple(one->severity, weight(*one)); });
  return out;
}

class Data {
 public:
  Data(JsonWriter& to, const HtmlReport& report, const std::vector<bool>& held)
      : to_(to),
        report_(report),
        graph_(report.graph),
        audit_(report.audit),
        held_(held),
        cascades_(report.graph, report.audit) {}

  void write(Language language) {
    to_.open('{');
    text("language", language == Language::vi ? "vi" : "en");
    to_.key("title");
    to_.open('[');
    for (const Language one : kLanguages) line(title_of(report_, one));
    to_.close(']');
    text("archive", on_one_line(audit_.archive));
    text("asOf", to_iso(audit_.as_of));
    number(to_, "documents", audit_.documents);
    number(to_, "unreadable", audit_.unreadable);
    number(to_, "own", audit_.own_outputs);
    number(to_, "registry", audit_.has_registry ? 1 : 0);
    number(to_, "graph", report_graph().empty() ? 0 : 1);
    write_words();
    list("nodes", graph_.nodes.size(), [&](std::size_t i) { write_node(static_cast<NodeIndex>(i)); });
    write_report_cascades(to_, graph_, audit_, cascades_);
    const Matrix matrix = coverage_matrix(audit_);
    write_matrix(matrix);
    list("expected", audit_.expectations.size(),
         [&](std::size_t i) { write_expectation(audit_.expectations[i]); });
    const std::vector<const Finding*> gravest = gravest_first(audit_);
    list("findings", gravest.size(), [&](std::size_t i) { write_finding(*gravest[i]); });
    to_.close('}');
  }

 private:
  void text(std::string_view key, std::string_view value) {
    to_.key(key);
    to_.text(value);
  }
  void line(std::string_view value) { to_.text(on_one_line(value)); }
  void number_or_null(std::uint32_t value) { value == kNone ? to_.word("null") : to_.number(value); }
  void day(const std::optional<Date>& value) { value ? to_.text(to_iso(*value)) : to_.word("null"); }

  template <typename Write>
  void list(std::string_view key, std::size_t count, Write write) {
    to_.key(key);
    to_.open('[');
    for (std::size_t i = 0; i < count; ++i) {
      to_.open('[');
      write(i);
      to_.close(']');
    }
    to_.close(']');
  }

  NodeIndex node_of_file(std::string_view file) const { return cascades_.node_of_file(file); }

  void write_words() {
    const std::array<std::string, 8> slots = {"{0}", "{1}", "{2}", "{3}",
                                              "{4}", "{5}", "{6}", "{7}"};  // the script fills them
    to_.key("words");
    to_.open('{');
    for (const Language language : kLanguages) {
      to_.key(language == Language::vi ? "vi" : "en");
      to_.open('{');
      for (const std::string_view id : kWords) text(id, message(language, id, slots));
      to_.close('}');
    }
    to_.close('}');
  }

  // [label, day, body, file, title, level, status, text is here]
  void write_node(NodeIndex index) {
    const NodeRow row = node_row(graph_, index);
    const Node& node = graph_.nodes[index];
    line(label_of(row));
    day(node.date);
    line(row.body_name.empty() ? std::string_view(node.issuer) : row.body_name);
    to_.text(harmless_name(row.file));
    line(row.title);
    to_.text(row.level);
    to_.text(row.status);
    to_.number(node.record != kNone && held_[node.record] ? 1u : 0u);
  }

  void write_matrix(const Matrix& matrix) {
    // [name, gaps, level]
    list("bodies", matrix.rows.size(), [&](std::size_t i) {
      line(matrix.rows[i].body_name);
      to_.number(matrix.rows[i].gaps);
      const auto level = cascades_.level_of(matrix.rows[i].body);
      to_.text(level ? name_of(*level) : "");
    });
    // [directive's node, its name, what is asked in each language]
    list("columns", matrix.columns.size(), [&](std::size_t i) {
      number_or_null(node_of_file(matrix.columns[i].first->directive_file));
      line(matrix.columns[i].directive);
      for (const Language language : kLanguages) to_.text(asked_in_words(language, *matrix.columns[i].first));
    });
    auto cell = matrix.cells.begin();
    // [row, column, status, [expectation…]]
    list("cells", matrix.cells.size(), [&](std::size_t) {
      to_.number(cell->first.first);
      to_.number(cell->first.second);
      to_.text(name_of(cell->second.status));
      to_.open('[');
      for (const std::uint32_t one : cell->second.expected) to_.number(one);
      to_.close(']');
      ++cell;
    });
    for (const auto& [place, one] : matrix.cells) {
      for (const std::uint32_t i : one.expected) place_.insert({i, place});
    }
  }

  void write_documents(const std::vector<Evidence>& documents) {
    to_.open('[');
    for (const Evidence& one : documents) {
      to_.open('[');
      number_or_null(one.file ? node_of_file(*one.file) : kNone);
      line(one.designation.value_or(one.file.value_or("")));
      day(one.date);
      to_.close(']');
    }
    to_.close(']');
  }

  // [status, row, column, due, days late or overdue, reason vi, en, [asker…], [evidence…], due by policy,
  // [draft…]]
  void write_expectation(const Expectation& one) {
    const auto [row, column] = place_.at(static_cast<std::uint32_t>(&one - audit_.expectations.data()));
    to_.text(name_of(one.status));
    to_.number(row);
    to_.number(column);
    day(one.due);
    const auto days = days_overdue(one, audit_.as_of);
    days ? to_.number(static_cast<std::uint64_t>(*days)) : to_.word("null");
    for (const Language language : kLanguages) to_.text(one.reason ? message(language, *one.reason) : "");
    to_.open('[');
    for (const Asker& asker : one.asked_by) {
      to_.open('[');
      asker.clause ? write_place(*asker.clause) : to_.number(asker.policy);
      to_.close(']');
    }
    to_.close(']');
    write_documents(one.evidence);
    to_.number(one.due_by_policy ? 1u : 0u);
    write_documents(one.drafts);
  }

  // node, file, start, end, line, words
  void write_place(const Place& place) {
    number_or_null(node_of_file(place.file));
    to_.text(harmless_name(place.file));
    to_.number(place.span.start);
    to_.number(place.span.end);
    to_.number(place.line);
    to_.text(quoted(audit_.quotes, place));
  }

  // [severity, rule, sentence vi, en, place…]
  void write_finding(const Finding& one) {
    to_.text(name_of(one.severity));
    to_.text(one.rule);
    for (const Language language : kLanguages) to_.text(sentence_of(language, one));
    write_place(one.place);
  }

  JsonWriter& to_;
  const HtmlReport& report_;
  const ArchiveGraph& graph_;
  const Audit& audit_;
  const std::vector<bool>& held_;
  const Cascades cascades_;
  std::unordered_map<std::uint32_t, std::pair<std::uint32_t, std::uint32_t>> place_;  // of an expectation
};

}  // namespace

void write_report_data(const Sink& sink, const HtmlReport& report, const std::vector<bool>& held,
                       Language language) {
  std::string buffer;
  JsonWriter to(buffer, &sink);
  Data(to, report, held).write(language);
  to.flush();
}

}  // namespace rasoat
