#include "export/items_json.hpp"

#include "export/wording.hpp"

namespace rasoat {
namespace {

void span_of(JsonWriter& to, const Place& place) {
  number(to, "start", place.span.start);
  number(to, "end", place.span.end);
}

}  // namespace

void text_or_null(JsonWriter& to, std::string_view key, const std::optional<std::string>& value) {
  to.key(key);
  value ? to.text(*value) : to.word("null");
}

void date_or_null(JsonWriter& to, std::string_view key, const std::optional<Date>& value) {
  to.key(key);
  value ? to.text(to_iso(*value)) : to.word("null");
}

void number(JsonWriter& to, std::string_view key, std::uint64_t value) {
  to.key(key);
  to.number(value);
}

void write_fields(ItemWriter& to, const Directive& directive) {
  to.key("id");
  to.text(directive.id);
  text_or_null(to, "designation", directive.designation);
  date_or_null(to, "date", directive.date);
  text_or_null(to, "issuer", directive.issuer);
  text_or_null(to, "file", directive.file);
  to.key("implemented_by");
  to.open('[');
  for (const ImplementedBy& one : directive.implemented_by) {
    to.open('{');
    to.key("id");
    to.text(one.id);
    number(to, "depth", one.depth);
    text_or_null(to, "through", one.through);
    to.close('}');
  }
  to.close(']');
}

void write(ItemWriter& to, const Directive& directive) {
  to.open('{');
  write_fields(to, directive);
  to.close('}');
}

void write(ItemWriter& to, const Asker& asker) {
  to.open('{');
  if (asker.clause) {
    to.key("file");
    to.text(asker.clause->file);
    span_of(to, *asker.clause);
    number(to, "line", asker.clause->line);
  } else {
    number(to, "policy", asker.policy);
  }
  to.close('}');
}

void write(ItemWriter& to, const Evidence& evidence) {
  to.open('{');
  text_or_null(to, "file", evidence.file);
  text_or_null(to, "designation", evidence.designation);
  date_or_null(to, "date", evidence.date);
  to.close('}');
}

void write(ItemWriter& to, const Expectation& expectation) {
  to.open('{');
  text_or_null(to, "directive", expectation.directive);
  date_or_null(to, "directive_date", expectation.directive_date);
  to.key("directive_file");
  to.text(expectation.directive_file);
  to.key("body");
  to.text(expectation.body);
  to.key("body_name");
  to.text(expectation.body_name);
  to.key("action");
  to.text(name_of(expectation.action));
  text_or_null(to, "kind", expectation.kind);
  text_or_null(to, "period", expectation.period ? std::optional(label(*expectation.period)) : std::nullopt);
  date_or_null(to, "due", expectation.due);
  to.key("due_by_policy");
  to.word(expectation.due_by_policy ? "true" : "false");
  to.key("status");
  to.text(name_of(expectation.status));
  to.key("days_late");
  expectation.days_late ? to.number(static_cast<std::uint64_t>(*expectation.days_late)) : to.word("null");
  to.key("reason");
  expectation.reason ? to.text(message(to.language, *expectation.reason)) : to.word("null");
  write_all(to, "asked_by", expectation.asked_by);
  write_all(to, "evidence", expectation.evidence);
  write_all(to, "drafts", expectation.drafts);
  to.close('}');
}

void write(ItemWriter& to, const Finding& finding) {
  to.open('{');
  to.key("rule");
  to.text(finding.rule);
  to.key("severity");
  to.text(name_of(finding.severity));
  text_or_null(to, "body", finding.body);
  to.key("file");
  to.text(finding.place.file);
  span_of(to, finding.place);
  number(to, "line", finding.place.line);
  to.key("message");
  to.text(sentence_of(to.language, finding));
  to.key("related");
  to.open('[');
  for (const Place& place : finding.related) {
    to.open('{');
    to.key("file");
    to.text(place.file);
    span_of(to, place);
    to.close('}');
  }
  to.close(']');
  to.close('}');
}

}  // namespace rasoat
