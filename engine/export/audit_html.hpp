// An audit as a report to take into a meeting: one HTML file that needs nothing beside it.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "coverage/audit.hpp"
#include "graph/archive_graph.hpp"
#include "message/message.hpp"
#include "record/json_writer.hpp"

namespace rasoat {

struct HtmlReport {
  const ArchiveGraph& graph;
  const Audit& audit;                ///< of that graph
  std::optional<std::string> title;  ///< else it names the archive, in the reader's language
  /// The text of a file of the archive, to which the offsets of its record refer; nothing where it cannot be
  /// read any more.
  std::function<std::optional<std::string>(const Record&)> text_of;
};

std::string title_of(const HtmlReport& report, Language language);

constexpr std::size_t kReportText = std::size_t{32} << 20;  ///< bytes that documents take in one report …
constexpr std::size_t kReportOneText = std::size_t{1}
                                       << 20;  ///< … and of one of them; the rest is left out, and said

/// In both languages, to be switched; it opens in the given one. Documents that directives, gaps and findings
/// lead to come first where not all fit.
void write_audit_html(const Sink& sink, const HtmlReport& report, Language language);

}  // namespace rasoat
