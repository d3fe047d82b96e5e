#include "export/audit_csv.hpp"

#include "export/csv.hpp"

namespace rasoat {
namespace {

// Written to be imported: the names are never translated.
const std::vector<std::string> kColumns = {"directive", "directive_date", "directive_file", "body",
                                           "body_name", "action",         "kind",           "period",
                                           "due",       "status",         "days_late",      "reason",
                                           "asked_by",  "evidence",       "days_overdue"};

std::string iso(const std::optional<Date>& date) {
  return date ? to_iso(*date) : std::string();
}

void add(std::string& list, const std::string& item) {
  list.append(list.empty() ? "" : "; ").append(item);
}

std::vector<std::string> row(const Expectation& one, Date as_of, Language language) {
  std::string askers, evidence;
  for (const Asker& asker : one.asked_by) {
    add(askers, asker.clause ? asker.clause->file + ":" + std::to_string(asker.clause->line)
                             : "policy:" + std::to_string(asker.policy));
  }
  for (const Evidence& answer : one.evidence)
    add(evidence, answer.file.value_or(answer.designation.value_or("")));
  const auto overdue = days_overdue(one, as_of);
  return {one.directive.value_or(""),
          iso(one.directive_date),
          one.directive_file,
          one.body,
          one.body_name,
          std::string(name_of(one.action)),
          one.kind.value_or(""),
          one.period ? label(*one.period) : "",
          iso(one.due),
          std::string(name_of(one.status)),
          one.days_late ? std::to_string(*one.days_late) : "",
          one.reason ? message(language, *one.reason) : "",
          askers,
          evidence,
          overdue ? std::to_string(*overdue) : ""};
}

}  // namespace

const std::vector<std::string>& audit_csv_columns() {
  return kColumns;
}

void write_audit_csv(const Sink& sink, const Audit& audit, Language language) {
  sink(kCsvMark);
  sink(csv_record(kColumns));
  for (const Expectation& one : audit.expectations) sink(csv_record(row(one, audit.as_of, language)));
}

}  // namespace rasoat
