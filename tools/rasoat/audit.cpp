// rasoat audit: the whole archive, what is missing in it, late, contradictory.
#include "coverage/audit.hpp"

#include <filesystem>
#include <unordered_map>

#include "archive.hpp"
#include "archive_input.hpp"
#include "export/audit_csv.hpp"
#include "export/audit_html.hpp"
#include "export/audit_json.hpp"
#include "export/audit_text.hpp"
#include "export/audit_xlsx.hpp"
#include "reading/readers.hpp"
#include "run.hpp"
#include "terminal.hpp"

namespace rasoat {
namespace {

// Findings at or above --fail-on make the status 1.
bool fails(const Audit& audit, std::string_view fail_on) {
  if (fail_on == "never") return false;
  const Severity least = fail_on == "info"      ? Severity::info
                         : fail_on == "warning" ? Severity::warning
                                                : Severity::error;
  for (const Finding& finding : audit.findings) {
    if (finding.severity >= least) return true;
  }
  return false;
}

// The texts of an archive's files, by the names that their records carry.
class Texts {
 public:
  Texts(const std::string& archive, const Invocation& invocation) {
    const auto inputs = archive_files(archive, invocation.exclude);
    if (!inputs) return;  // records without their archive
    for (const Input& one : *inputs) files_.emplace(one.shown, one.file);
  }

  std::optional<std::string> operator()(const Record& record) const {
    const auto found = files_.find(record.file);
    if (found == files_.end()) return std::nullopt;
    const auto source = SourceText::read(found->second);
    if (!source) return std::nullopt;
    const auto read = read_document(*source);
    return read ? std::optional(std::string(read->text)) : std::nullopt;
  }

 private:
  std::unordered_map<std::string, std::filesystem::path> files_;
};

void write_html(const Sink& sink, const ArchiveInput& input, const Audit& audit, const Invocation& invocation,
                Language language) {
  write_audit_html(sink, {input.graph, audit, invocation.title, Texts(input.archive, invocation)}, language);
}

}  // namespace

int run_audit(const Invocation& invocation, Console& console, Output& output) {
  if (invocation.format == "xlsx" && output.is_terminal()) {
    console.error({"usage", {}, std::nullopt, "usage-not-for-terminals", {invocation.format}});
    return 2;
  }
  const auto input = read_archive(invocation, console, output);
  if (!input) {
    console.error(input.error());
    return 2;
  }
  const Audit result =
      audit(input->graph, {std::nullopt, input->policy, as_of_day(invocation), input->archive});
  console.clear();
  const Sink sink = [&](std::string_view piece) { output.write(piece); };
  if (invocation.format == "json") {
    write_audit_json(sink, result, console.language());
  } else if (invocation.format == "csv") {
    write_audit_csv(sink, result, console.language());
  } else if (invocation.format == "html") {
    write_html(sink, *input, result, invocation, console.language());
  } else if (invocation.format == "xlsx") {
    if (const auto error = write_audit_xlsx(sink, result, console.language())) {
      console.error(*error);
      return 2;
    }
  } else {
    write_audit_text(sink, result, {console.language(), wants_colour(invocation.colour, output)});
  }
  return fails(result, invocation.fail_on) ? 1 : 0;
}

}  // namespace rasoat
