#include "export/trace_json.hpp"

#include "export/items_json.hpp"

namespace rasoat {
namespace {

void write(ItemWriter& to, const RestsOn& one) {
  to.open('{');
  to.key("id");
  to.text(one.id);
  number(to, "depth", one.depth);
  text_or_null(to, "through", one.through);
  to.key("relation");
  to.text(name_of(one.relation));
  to.close('}');
}

}  // namespace

void write_trace_json(const Sink& sink, const Trace& trace, Date as_of, Language language) {
  std::string buffer;
  ItemWriter to(buffer, sink, language);
  to.open('{');
  write_fields(to, trace.directive);
  to.key("rests_on");
  to.open('[');
  for (const RestsOn& one : trace.rests_on) write(to, one);
  to.close(']');
  to.key("expectations");
  to.open('[');
  for (const Expectation& one : trace.expectations) {
    if (one.directive_file == trace.directive.file) write(to, one);
  }
  to.close(']');
  to.key("as_of");
  to.text(to_iso(as_of));
  to.close('}');
  to.flush();
  sink("\n");
}

}  // namespace rasoat
