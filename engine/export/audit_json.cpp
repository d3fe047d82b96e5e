#include "export/audit_json.hpp"

#include "export/items_json.hpp"

namespace rasoat {

void write_audit_json(const Sink& sink, const Audit& audit, Language language) {
  std::string buffer;
  ItemWriter to(buffer, sink, language);
  to.open('{');
  to.key("version");
  to.text(RASOAT_VERSION);
  to.key("as_of");
  to.text(to_iso(audit.as_of));
  to.key("archive");
  to.text(audit.archive);
  number(to, "documents", audit.documents);
  number(to, "unreadable", audit.unreadable);
  number(to, "own_outputs", audit.own_outputs);
  to.key("registry");
  to.word(audit.has_registry ? "true" : "false");
  to.key("language");
  to.text(language == Language::vi ? "vi" : "en");
  write_all(to, "directives", audit.directives);
  write_all(to, "expectations", audit.expectations);
  write_all(to, "findings", audit.findings);
  to.close('}');
  to.flush();
  sink("\n");
}

}  // namespace rasoat
