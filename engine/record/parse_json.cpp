// Reads records from JSON: simdjson checks the line and takes it apart, plain code lifts the values out.
#include "record/json.hpp"
#include "record/json_place.hpp"
#include "record/json_values.hpp"

namespace rasoat {
namespace {

using Reader = JsonReader;

void read(Reader& from, ReferenceKind& value) {
  read_word(from, value, reference_kind, "record-needs-kind");
}
void read(Reader& from, Relation& value) {
  read_word(from, value, relation, "record-needs-relation");
}
void read(Reader& from, DutyAction& value) {
  read_word(from, value, duty_action, "record-needs-action");
}
void read(Reader& from, DueKind& value) {
  read_word(from, value, due_kind, "record-needs-due-kind");
}

void read(Reader& from, Head& value);
void read(Reader& from, Signature& value);
void read(Reader& from, Section& value);
void read(Reader& from, Reference& value);
void read(Reader& from, Edge& value);
void read(Reader& from, Due& value);
void read(Reader& from, Duty& value);
void read(Reader& from, Expiry& value);
void read(Reader& from, Doubt& value);
void read(Reader& from, Error& value);

template <typename Value>
void read(Reader& from, std::optional<Value>& value) {
  if (!from.is_null()) read(from, value.emplace());
}

template <typename Item>
void read(Reader& from, std::vector<Item>& items) {
  from.in_items([&](Reader& item) { read(item, items.emplace_back()); });
}

template <typename Value>
void field(Reader& from, std::string_view name, Value& value) {
  from.in_key(name, [&](Reader& inner) { read(inner, value); });
}

void field(Reader& from, Span& span) {
  field(from, "start", span.start);
  from.in_key("end", [&](Reader& inner) {
    read(inner, span.end);
    if (span.end < span.start) inner.fail("record-needs-later-end");
  });
}

template <typename Item>
void place(Reader& from, Item& item) {
  field(from, item.span);
  field(from, "line", item.line);
  field(from, "column", item.column);
  field(from, "quote", item.quote);
}

void read(Reader& from, Signature& value) {
  field(from, "authority", value.authority);
  field(from, "position", value.position);
  field(from, "name", value.name);
}

void read(Reader& from, Section& value) {
  field(from, "level", value.level);
  field(from, "label", value.label);
  field(from, "heading", value.heading);
  field(from, value.span);
}

void read(Reader& from, Head& value) {
  field(from, "type", value.type);
  field(from, "number", value.number);
  field(from, "designation", value.designation);
  field(from, "issued_on", value.issued_on);
  field(from, "place", value.place);
  field(from, "issuer", value.issuer);
  field(from, "title", value.title);
  field(from, "signature", value.signature);
  field(from, "recipients", value.recipients);
  field(from, "sections", value.sections);
  field(from, "draft", value.draft);
  field(from, "has_head", value.has_head);
}

void read(Reader& from, Reference& value) {
  place(from, value);
  field(from, "kind", value.kind);
  field(from, "type", value.type);
  field(from, "number", value.number);
  field(from, "designation", value.designation);
  field(from, "date", value.date);
  field(from, "issuer", value.issuer);
  field(from, "title", value.title);
  field(from, "pinpoint", value.pinpoint);
  field(from, "target", value.target);
  field(from, "relation", value.relation);
}

void read(Reader& from, Edge& value) {
  field(from, "from", value.from);
  field(from, "to", value.to);
  field(from, "relation", value.relation);
}

void read(Reader& from, Due& value) {
  field(from, "text", value.text);
  field(from, "kind", value.kind);
  field(from, "rule", value.rule);
}

void read(Reader& from, Duty& value) {
  place(from, value);
  field(from, "actors", value.actors);
  field(from, "with", value.with);
  field(from, "action", value.action);
  field(from, "to", value.to);
  field(from, "via", value.via);
  field(from, "about", value.about);
  field(from, "due", value.due);
}

void read(Reader& from, Expiry& value) {
  place(from, value);
  field(from, "due", value.due);
}

void read(Reader& from, Doubt& value) {
  field(from, "rule", value.rule);
  field(from, value.span);
  field(from, "message_id", value.message);
  field(from, "arguments", value.arguments);
}

void read(Reader& from, Error& value) {
  field(from, "rule", value.rule);
  field(from, "offset", value.offset);
  field(from, "message_id", value.message);
  field(from, "arguments", value.arguments);
}

void read(Reader& from, FailedRecord& value) {
  field(from, "file", value.file);
  field(from, "error", value.error);
}

void read(Reader& from, Record& value) {
  field(from, "file", value.file);
  field(from, "digest", value.digest);
  field(from, "wording", value.wording);
  field(from, "reader", value.reader);
  field(from, "document", value.document);
  field(from, "references", value.references);
  field(from, "edges", value.edges);
  field(from, "duties", value.duties);
  if (from.has("expiry")) field(from, "expiry", value.expiry);  // records of 2026-11-21 have none
  field(from, "doubts", value.doubts);
}

template <typename Kind>
std::expected<FileRecord, Error> read_record(Reader& from, std::string_view line) {
  Kind record;
  read(from, record);
  if (from.failed()) return std::unexpected(from.error(line));
  return record;
}

Error malformed(std::string_view line, simdjson::error_code why) {
  Error error{"unreadable-record", {}, std::nullopt, "record-not-json", {}};
  if (why == simdjson::DEPTH_ERROR) {
    error.message = "record-too-deep";
  } else if (why == simdjson::CAPACITY || why == simdjson::MEMALLOC) {
    error.message = "record-too-large";
  } else {
    error.offset = first_malformed(line);
  }
  return error;
}

}  // namespace

std::expected<FileRecord, Error> parse_json(std::string_view line) {
  simdjson::dom::parser parser;
  simdjson::dom::element root;
  const auto failed = parser.parse(line.data(), line.size()).get(root);
  if (failed != simdjson::SUCCESS) return std::unexpected(malformed(line, failed));
  Reader from(root);
  return from.has("error") ? read_record<FailedRecord>(from, line) : read_record<Record>(from, line);
}

}  // namespace rasoat
