#include "export/check_json.hpp"

#include "export/check_wording.hpp"
#include "source/source_text.hpp"

namespace rasoat {
namespace {

using drafting::CheckedDraft;
using drafting::Finding;

class Writer {
 public:
  Writer(const Sink& sink, Language language) : json_(buffer_, &sink), language_(language) {}

  void write(std::span<const CheckedDraft> drafts) {
    json_.open('[');
    for (const CheckedDraft& draft : drafts) write(draft);
    json_.close(']');
    json_.flush();
  }

 private:
  void text(std::string_view key, std::string_view value) {
    json_.key(key);
    json_.text(value);
  }
  void text_or_null(std::string_view key, bool there, std::string_view value) {
    json_.key(key);
    there ? json_.text(value) : json_.word("null");
  }
  void number(std::string_view key, std::uint64_t value) {
    json_.key(key);
    json_.number(value);
  }

  void write(const CheckedDraft& draft) {
    const LineIndex lines(draft.text);
    json_.open('{');
    text("file", draft.file);
    json_.key("findings");
    json_.open('[');
    for (const Finding& finding : draft.findings) write(draft, lines, finding);
    json_.close(']');
    json_.close('}');
  }

  void write(const CheckedDraft& draft, const LineIndex& lines, const Finding& finding) {
    const LineColumn at = lines.locate(finding.span.start);
    json_.open('{');
    text("rule", finding.rule);
    text("severity", name_of(finding.severity));
    number("start", finding.span.start);
    number("end", finding.span.end);
    number("line", at.line);
    number("column", at.column);
    text("message", sentence_of(language_, finding));
    text_or_null("replacement", finding.replacement.has_value(), finding.replacement.value_or(""));
    json_.key("safe");
    json_.word(finding.safe ? "true" : "false");
    text_or_null("norm", !finding.norm.empty(), finding.norm);
    json_.key("related");
    json_.open('[');
    for (const drafting::Related& related : finding.related) {
      json_.open('{');
      text("file", related.file.empty() ? draft.file : related.file);
      number("start", related.span.start);
      number("end", related.span.end);
      json_.close('}');
    }
    json_.close(']');
    json_.close('}');
  }

  std::string buffer_;
  JsonWriter json_;
  Language language_;
};

// What GitHub wants escaped in a message, and also in a property.
std::string escaped(std::string_view text, bool property) {
  std::string out;
  for (const char byte : text) {
    if (byte == '%') {
      out += "%25";
    } else if (byte == '\r') {
      out += "%0D";
    } else if (byte == '\n') {
      out += "%0A";
    } else if (property && byte == ':') {
      out += "%3A";
    } else if (property && byte == ',') {
      out += "%2C";
    } else {
      out += byte;
    }
  }
  return out;
}

}  // namespace

void write_check_json(const Sink& sink, std::span<const CheckedDraft> drafts, Language language) {
  Writer(sink, language).write(drafts);
  sink("\n");
}

void write_check_github(const Sink& sink, std::span<const CheckedDraft> drafts, Language language) {
  for (const CheckedDraft& draft : drafts) {
    const LineIndex lines(draft.text);
    std::string out;
    for (const drafting::Finding& finding : draft.findings) {
      const LineColumn from = lines.locate(finding.span.start), to = lines.locate(finding.span.end);
      out += finding.severity == Severity::error     ? "::error"
             : finding.severity == Severity::warning ? "::warning"
                                                     : "::notice";
      out += " file=" + escaped(draft.file, true) + ",line=" + std::to_string(from.line) +
             ",endLine=" + std::to_string(to.line) + ",col=" + std::to_string(from.column);
      if (from.line == to.line) out += ",endColumn=" + std::to_string(to.column);
      out += ",title=" + escaped(finding.rule, true) + "::" + escaped(sentence_of(language, finding), false) +
             "\n";
    }
    sink(out);
  }
}

}  // namespace rasoat
