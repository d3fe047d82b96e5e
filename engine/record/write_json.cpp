// Writes records as JSON, piece by piece: the text goes into a buffer that is handed on whenever it is full,
// so that memory does not grow with the record.
#include <charconv>

#include "record/json.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kPiece = 1 << 16;

// The text of one object or array under way. A comma goes before every item but the first.
class Writer {
 public:
  Writer(std::string& out, const Sink* sink, Language language)
      : out_(out), sink_(sink), language_(language) {}

  Language language() const noexcept { return language_; }

  void open(char bracket) {
    part();
    out_ += bracket;
    first_ = true;
  }
  void close(char bracket) {
    out_ += bracket;
    first_ = false;
    if (sink_ != nullptr && out_.size() >= kPiece) flush();
  }
  void flush() {
    (*sink_)(out_);
    out_.clear();
  }

  void key(std::string_view name) {
    part();
    out_.append(1, '"').append(name).append("\":");
    first_ = true;  // the value that follows takes no comma
  }
  void text(std::string_view value) {
    part();
    quote(value);
  }
  void number(std::uint64_t value) {
    part();
    char digits[24];
    out_.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
  }
  void word(std::string_view literal) {  // null, true, false
    part();
    out_ += literal;
  }

 private:
  void part() {
    if (!first_) out_ += ',';
    first_ = false;
  }
  void quote(std::string_view value);
  void escape(char byte);

  std::string& out_;
  const Sink* sink_;
  Language language_;
  bool first_ = true;
};

bool is_plain(char byte) {
  return static_cast<unsigned char>(byte) >= 0x20 && byte != '"' && byte != '\\' && byte != 0x7F;
}

void Writer::quote(std::string_view value) {
  out_ += '"';
  std::size_t valid = utf8::first_invalid(value).value_or(value.size());
  for (std::size_t at = 0; at < value.size();) {
    std::size_t end = at;
    while (end < valid && is_plain(value[end])) ++end;
    out_.append(value, at, end - at);
    at = end;
    if (at == value.size()) break;
    if (at < valid) {
      escape(value[at]);
    } else {
      out_ += "\xEF\xBF\xBD";
      valid = at + 1 + utf8::first_invalid(value.substr(at + 1)).value_or(value.size() - at - 1);
    }
    ++at;
    if (sink_ != nullptr && out_.size() >= kPiece) flush();
  }
  out_ += '"';
}

void Writer::escape(char byte) {
  switch (byte) {
    case '"':
      out_ += "\\\"";
      return;
    case '\\':
      out_ += "\\\\";
      return;
    case '\n':
      out_ += "\\n";
      return;
    case '\r':
      out_ += "\\r";
      return;
    case '\t':
      out_ += "\\t";
      return;
    default:
      break;
  }
  constexpr char kHex[] = "0123456789abcdef";
  out_.append("\\u00").append(1, kHex[byte >> 4]).append(1, kHex[byte & 15]);
}

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

// The sentence is for people; the id and its arguments are what is read back.
void sentence(Writer& to, const std::string& id, const std::vector<std::string>& arguments) {
  field(to, "message_id", id);
  field(to, "arguments", arguments);
}

void write(Writer& to, const Doubt& value) {
  to.open('{');
  field(to, "rule", value.rule);
  field(to, value.span);
  field(to, "message", message(to.language(), value.message, value.arguments));
  sentence(to, value.message, value.arguments);
  to.close('}');
}

void write(Writer& to, const Error& value) {
  to.open('{');
  field(to, "rule", value.rule);
  field(to, "message", message(to.language(), value.message, value.arguments));
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
  buffer.reserve(kPiece + kPiece / 4);
  Writer writer(buffer, &sink, language);
  write(writer, record);
  writer.flush();
}

}  // namespace rasoat
