#include "export/comparison_words.hpp"
#include "export/comparison_writers.hpp"
#include "export/items_json.hpp"

namespace rasoat {
namespace {

void write_snapshot(JsonWriter& to, std::string_view key, const Snapshot& one) {
  to.key(key);
  to.open('{');
  to.key("version");
  one.version.empty() ? to.word("null") : to.text(one.version);
  to.key("as_of");
  to.text(to_iso(one.as_of));
  to.key("archive");
  to.text(one.archive);
  number(to, "documents", one.documents);
  number(to, "expectations", one.expectations.size());
  to.close('}');
}

void write_state(JsonWriter& to, std::string_view key, const Standpoint* one) {
  to.key(key);
  if (one == nullptr) return to.word("null");
  to.open('{');
  to.key("status");
  to.text(name_of(one->status));
  date_or_null(to, "due", one->due);
  to.key("days_late");
  one->days_late ? to.number(static_cast<std::uint64_t>(*one->days_late)) : to.word("null");
  to.close('}');
}

void write_gap(JsonWriter& to, const ChangedGap& gap) {
  const Standpoint& one = gap.latest();
  to.open('{');
  to.key("change");
  to.text(name_of(gap.change));
  to.key("directive");
  to.text(one.directive);
  date_or_null(to, "directive_date", one.directive_date);
  to.key("directive_file");
  to.text(one.file);
  to.key("body");
  to.text(one.body);
  to.key("body_name");
  to.text(one.body_name);
  to.key("action");
  to.text(name_of(one.action));
  text_or_null(to, "kind", one.kind.empty() ? std::nullopt : std::optional(one.kind));
  text_or_null(to, "period", one.period ? std::optional(label(*one.period)) : std::nullopt);
  write_state(to, "earlier", gap.earlier);
  write_state(to, "later", gap.later);
  to.close('}');
}

void write_finding(JsonWriter& to, const ChangedFinding& one) {
  to.open('{');
  to.key("change");
  to.text(name_of(one.change));
  to.key("rule");
  to.text(one.finding->rule);
  to.key("severity");
  to.text(one.finding->severity);
  to.key("file");
  to.text(one.finding->file);
  number(to, "line", one.finding->line);
  to.key("message");
  to.text(one.finding->message);
  to.close('}');
}

}  // namespace

void write_comparison_json(const Sink& sink, const Comparison& comparison, Language language) {
  std::string buffer;
  JsonWriter to(buffer, &sink);
  to.open('{');
  write_snapshot(to, "earlier", *comparison.earlier);
  write_snapshot(to, "later", *comparison.later);
  to.key("cautions");
  to.open('[');
  for (const std::string& caution : cautions_in_words(language, comparison)) to.text(caution);
  to.close(']');
  to.key("counts");
  to.open('{');
  const auto counts = counts_of(comparison);
  for (const Change change : kChanges) number(to, name_of(change), counts[static_cast<std::size_t>(change)]);
  to.close('}');
  to.key("gaps");
  to.open('[');
  for (const ChangedGap& gap : comparison.gaps) write_gap(to, gap);
  to.close(']');
  to.key("findings");
  to.open('[');
  for (const ChangedFinding& finding : comparison.findings) write_finding(to, finding);
  to.close(']');
  to.close('}');
  to.flush();
  sink("\n");
}

}  // namespace rasoat
