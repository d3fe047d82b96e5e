#include "coverage/snapshot.hpp"

#include <array>

#include "record/json_values.hpp"

namespace rasoat {
namespace {

void read(JsonReader& from, Period& value) {
  read_word(from, value, parse_period, "record-needs-period");
}
void read(JsonReader& from, DutyAction& value) {
  read_word(from, value, duty_action, "record-needs-action");
}

std::optional<Status> status_named(std::string_view name) {
  for (const Status one :
       {Status::met, Status::late, Status::missing, Status::pending, Status::uncertain, Status::unobserved}) {
    if (name_of(one) == name) return one;
  }
  return std::nullopt;
}
void read(JsonReader& from, Status& value) {
  read_word(from, value, status_named, "record-needs-status");
}

template <typename Value>
void field(JsonReader& from, std::string_view key, Value& value) {
  from.in_key(key, [&](JsonReader& inner) { read(inner, value); });
}

// null leaves the value as it is.
template <typename Value>
void field_or_null(JsonReader& from, std::string_view key, Value& value) {
  from.in_key(key, [&](JsonReader& inner) {
    if (!inner.is_null()) read(inner, value);
  });
}
template <typename Value>
void field_or_null(JsonReader& from, std::string_view key, std::optional<Value>& value) {
  from.in_key(key, [&](JsonReader& inner) {
    if (!inner.is_null()) read(inner, value.emplace());
  });
}

void read(JsonReader& from, Standpoint& value) {
  field_or_null(from, "directive", value.directive);
  field_or_null(from, "directive_date", value.directive_date);
  field(from, "directive_file", value.file);
  if (value.directive.empty()) value.directive = value.file;
  field(from, "body", value.body);
  value.body_name = value.body;
  if (from.has("body_name")) field(from, "body_name", value.body_name);
  field(from, "action", value.action);
  field_or_null(from, "kind", value.kind);
  field_or_null(from, "period", value.period);
  field_or_null(from, "due", value.due);
  field(from, "status", value.status);
  field_or_null(from, "days_late", value.days_late);
}

void read(JsonReader& from, SnapshotFinding& value) {
  field(from, "rule", value.rule);
  field(from, "severity", value.severity);
  field_or_null(from, "body", value.body);
  field(from, "file", value.file);
  field(from, "line", value.line);
  field(from, "message", value.message);
}

template <typename Item>
void list(JsonReader& from, std::string_view key, std::vector<Item>& items) {
  from.in_key(key, [&](JsonReader& array) {
    array.in_items([&](JsonReader& item) { read(item, items.emplace_back()); });
  });
}

void read(JsonReader& from, Snapshot& value) {
  if (from.has("version")) field(from, "version", value.version);
  if (from.has("language")) field(from, "language", value.language);
  field(from, "as_of", value.as_of);
  field(from, "archive", value.archive);
  field(from, "documents", value.documents);
  field(from, "unreadable", value.unreadable);
  list(from, "expectations", value.expectations);
  list(from, "findings", value.findings);
}

bool repeats_an_expectation(const SnapshotFinding& finding) {
  return finding.rule.starts_with("missing-") || finding.rule.starts_with("late-") ||
         finding.rule == "uncertain-evidence";
}

}  // namespace

std::expected<Snapshot, Error> read_snapshot(const SourceText& source) {
  simdjson::dom::parser parser;
  simdjson::dom::element root;
  const auto failed = parser.parse(source.bytes().data(), source.bytes().size()).get(root);
  if (failed != simdjson::SUCCESS) {
    Error error{"unreadable-audit", source.path(), std::nullopt, "record-not-json", {}};
    if (failed == simdjson::DEPTH_ERROR) error.message = "record-too-deep";
    if (failed == simdjson::CAPACITY || failed == simdjson::MEMALLOC) error.message = "record-too-large";
    return std::unexpected(std::move(error));
  }
  JsonReader from(root);
  Snapshot snapshot;
  read(from, snapshot);
  if (from.failed()) {
    Error error = from.error(source.bytes());
    error.rule = "unreadable-audit";
    error.path = source.path();
    return std::unexpected(std::move(error));
  }
  std::erase_if(snapshot.findings, repeats_an_expectation);
  return snapshot;
}

}  // namespace rasoat
