#include "coverage/shown.hpp"

#include "message/message.hpp"
#include "source/source_text.hpp"

namespace shown {

AuditSettings settings(bool with_registry, const char* as_of) {
  AuditSettings made;
  if (with_registry) made.organisations = sample_registry();
  made.as_of = day(as_of);
  made.archive = "kho";
  return made;
}

AuditSettings with_policy(const char* elements, const char* as_of) {
  AuditSettings made = settings(true, as_of);
  made.policy = *read_policy(SourceText("p.xml", "<policy>" + std::string(elements) + "</policy>"));
  return made;
}

Lines expectations(const Audit& audit) {
  Lines lines;
  for (const Expectation& one : audit.expectations) {
    std::string line = one.body + ' ' + std::string(name_of(one.action));
    if (one.kind) line += ' ' + *one.kind;
    if (one.period) line += ' ' + label(*one.period);
    line += ' ' + (one.due ? to_iso(*one.due) : std::string("-")) + ' ' + std::string(name_of(one.status));
    if (one.days_late) line += '+' + std::to_string(*one.days_late);
    if (one.reason) line += ' ' + *one.reason;
    for (const Evidence& evidence : one.evidence)
      line += " < " + evidence.file.value_or("cited " + evidence.designation.value_or("?"));
    lines.push_back(line);
  }
  return lines;
}

Lines expectations(std::vector<FileRecord> records, const AuditSettings& with) {
  return expectations(audit(std::move(records), with));
}

Lines findings(const Audit& audit, std::string_view rule) {
  Lines lines;
  for (const Finding& one : audit.findings) {
    if (one.rule != rule) continue;
    CHECK(message(Language::en, one.message) != one.message);
    std::string line = one.place.file + ':' + std::to_string(one.place.line);
    if (one.body) line += ' ' + *one.body;
    lines.push_back(line + ": " + message(Language::en, one.message, one.arguments));
  }
  return lines;
}

Lines findings(std::vector<FileRecord> records, std::string_view rule, const AuditSettings& with) {
  return findings(audit(std::move(records), with), rule);
}

Doc plan_41() {
  return Doc("41.md", "41-KH/TU", "2021-08-19", "Tỉnh ủy Sông Vân", "Sông Vân");
}

}  // namespace shown
