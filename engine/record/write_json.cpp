// The record's fields as JSON, in the order of the contract.
#include "record/json.hpp"

namespace rasoat {
namespace {

// The writer, and the language in which sentences are written.
struct Writer : JsonWriter {
  Writer(std::string& out, const Sink* sink, Language wanted) : JsonWriter(out, sink), language(wanted) {}

  Language language;
};

// Values of the record's own types.

void write(Writer& to, const std::string& value) {
  to.text(value);
}
void write(Writer& to, std::string_view value) {
  to.text(value);
}
void write(Writer& to, std::uint64_t value) {
  to.number(value);
}
void write(Writer& to, bool value) {
  to.word(value ? "true" : "false");
}
void write(Writer& to, Date value) {
  to.text(to_iso(value));
}
void write(Writer& to, const Signature& value);
void write(Writer& to, const Section& value);
void write(Writer& to, const Reference& value);
void write(Writer& to, const Edge& value);
void write(Writer& to, const Due& value);
void write(Writer& to, const Duty& value);
void write(Writer& to, const Doubt& value);

template <typename Value>
void write(Writer& to, const std::optional<Value>& value) {
  if (value) {
    write(to, *value);
  } else {
    to.word("null");
  }
}

template <typename Item>
void write(Writer& to, const std::vector<Item>& items) {
  to.open('[');
  for (const Item& item : items) write(to, item);
  to.close(']');
}

template <typename Value>
void field(Writer& to, std::string_view name, const Value& value) {
  to.key(name);
  write(to, value);
}

void field(Writer& to, Span span) {
  field(to, "start", std::uint64_t{span.start});
  field(to, "end", std::uint64_t{span.end});
}

template <typename Item>
void place(Writer& to, const Item& item) {
  field(to, item.span);
  field(to, "line", std::uint64_t{item.line});
  field(to, "column", std::uint64_t{item.column});
  field(to, "quote", item.quote);
}

void write(Writer& to, const Signature& value) {
  to.open('{');
  field(to, "authority", value.authority);
  field(to, "position", value.position);
  field(to, "name", value.name);
  to.close('}');
}

void write(Writer& to, const Section& value) {
  to.open('{');
  field(to, "level", static_cast<std::uint64_t>(value.level));
  field(to, "label", value.label);
  field(to, "heading", value.heading);
  field(to, value.span);
  to.close('}');
}

void write(Writer& to, const Head& value) {
  to.open('{');
  field(to, "type", value.type);
  field(to, "number", value.number);
  field(to, "designation", value.designation);
  field(to, "issued_on", value.issued_on);
  field(to, "place", value.place);
  field(to, "issuer", value.issuer);
  field(to, "title", value.title);
  field(to, "signature", value.signature);
  field(to, "recipients", value.recipients);
  field(to, "sections", value.sections);
  field(to, "draft", value.draft);
  field(to, "has_head", value.has_head);
  to.close('}');
}

void write(Writer& to, const Reference& value) {
  to.open('{');
  place(to, value);
  field(to, "kind", name_of(value.kind));
  field(to, "type", value.type);
  field(to, "number", value.number);
  field(to, "designation", value.designation);
  field(to, "date", value.date);
  field(to, "issuer", value.issuer);
  field(to, "title", value.title);
  field(to, "pinpoint", value.pinpoint);
  field(to, "target", value.target);
  field(to, "relation", name_of(value.relation));
  to.close('}');
}

void write(Writer& to, const Edge& value) {
  to.open('{');
  field(to, "from", value.from);
  field(to, "to", value.to);
  field(to, "relation", name_of(value.relation));
  to.close('}');
}

void write(Writer& to, const Due& value) {
  to.open('{');
  field(to, "text", value.text);
  field(to, "kind", name_of(value.kind));
  field(to, "rule", value.rule);
  to.close('}');
}

void write(Writer& to, const Duty& value) {
  to.open('{');
  place(to, value);
  field(to, "actors", value.actors);
  field(to, "with", value.with);
  field(to, "action", name_of(value.action));
  field(to, "to", value.to);
  field(to, "via", value.via);
  field(to, "about", value.about);
  field(to, "due", value.due);
  to.close('}');
}

void write(Writer& to, const Expiry& value) {
  to.open('{');
  place(to, value);
  field(to, "due", value.due);
  to.close('}');
}

// The sentence is for people; the id and its arguments are what is read back.
void sentence(Writer& to, const std::string& id, const std::vector<std::string>& arguments) {
  field(to, "message_id", id);
  field(to, "arguments", arguments);
}

void write(Writer& to, const Doubt& value) {
  to.open('{');
  field(to, "rule", value.rule);
  field(to, value.span);
  field(to, "message", message(to.language, value.message, value.arguments));
  sentence(to, value.message, value.arguments);
  to.close('}');
}

void write(Writer& to, const Error& value) {
  to.open('{');
  field(to, "rule", value.rule);
  field(to, "message", message(to.language, value.message, value.arguments));
  field(to, "offset", value.offset);
  sentence(to, value.message, value.arguments);
  to.close('}');
}

void write(Writer& to, const FailedRecord& value) {
  to.open('{');
  field(to, "file", value.file);
  field(to, "error", value.error);
  to.close('}');
}

void write(Writer& to, const Record& value) {
  to.open('{');
  field(to, "file", value.file);
  field(to, "digest", value.digest);
  field(to, "wording", value.wording);
  field(to, "reader", value.reader);
  field(to, "document", value.document);
  field(to, "references", value.references);
  field(to, "edges", value.edges);
  field(to, "duties", value.duties);
  field(to, "expiry", value.expiry);
  field(to, "doubts", value.doubts);
  to.close('}');
}

void write(Writer& to, const FileRecord& record) {
  std::visit([&](const auto& value) { write(to, value); }, record);
}

}  // namespace

void append_json(std::string& out, const FileRecord& record, Language language) {
  Writer writer(out, nullptr, language);
  write(writer, record);
}

void write_json(const Sink& sink, const FileRecord& record, Language language) {
  std::string buffer;
  Writer writer(buffer, &sink, language);
  write(writer, record);
  writer.flush();
}

}  // namespace rasoat
