// SARIF 2.1.0 (OASIS): one run; columns in Unicode characters; the rules that were met, in the order of the
// table.
#include <algorithm>

#include "drafting/check.hpp"
#include "export/check_json.hpp"
#include "export/check_wording.hpp"
#include "source/source_text.hpp"

namespace rasoat {
namespace {

using drafting::CheckedDraft;
using drafting::Finding;

std::string_view level_of(Severity severity) {
  return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "note";
}

// A path as a relative or absolute URI reference.
std::string uri_of(std::string_view path) {
  constexpr std::string_view kFigures = "0123456789ABCDEF";
  constexpr std::string_view kPlain = "-._~/";
  std::string out;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (letter || kPlain.find(c) != std::string_view::npos) {
      out += c;
    } else {
      out.append(1, '%').append(1, kFigures[byte >> 4]).append(1, kFigures[byte & 15]);
    }
  }
  return out;
}

class Writer {
 public:
  Writer(const Sink& sink, Language language) : json_(buffer_, &sink), language_(language) {}

  void write(std::span<const CheckedDraft> drafts, std::string_view version) {
    json_.open('{');
    text("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    text("version", "2.1.0");
    json_.key("runs");
    json_.open('[');
    json_.open('{');
    tool(version);
    text("columnKind", "unicodeCodePoints");
    json_.key("results");
    json_.open('[');
    for (const CheckedDraft& draft : drafts) {
      const LineIndex lines(draft.text);
      for (const Finding& finding : draft.findings) result(draft, lines, finding);
    }
    json_.close(']');
    json_.close('}');
    json_.close(']');
    json_.close('}');
    json_.flush();
  }

 private:
  void text(std::string_view key, std::string_view value) {
    json_.key(key);
    json_.text(value);
  }
  void number(std::string_view key, std::uint64_t value) {
    json_.key(key);
    json_.number(value);
  }
  void object(std::string_view key) {
    json_.key(key);
    json_.open('{');
  }
  void sentence(std::string_view key, std::string_view value) {
    object(key);
    text("text", value);
    json_.close('}');
  }

  void tool(std::string_view version) {
    object("tool");
    object("driver");
    text("name", "rasoat");
    text("semanticVersion", version);
    json_.key("rules");
    json_.open('[');
    for (const drafting::Rule& rule : drafting::rules()) {
      json_.open('{');
      text("id", rule.id);
      sentence("shortDescription", message(language_, "rule-" + std::string(rule.id)));
      object("defaultConfiguration");
      text("level", level_of(rule.severity));
      json_.close('}');
      json_.close('}');
    }
    json_.close(']');
    json_.close('}');
    json_.close('}');
  }

  void region(std::string_view key, const LineIndex& lines, Span span) {
    const LineColumn from = lines.locate(span.start), to = lines.locate(span.end);
    object(key);
    number("startLine", from.line);
    number("startColumn", from.column);
    number("endLine", to.line);
    number("endColumn", to.column);
    number("byteOffset", span.start);
    number("byteLength", span.size());
    json_.close('}');
  }

  void location(const std::string& file, const LineIndex* lines, Span span) {
    json_.open('{');
    object("physicalLocation");
    object("artifactLocation");
    text("uri", uri_of(file));
    json_.close('}');
    if (lines != nullptr) region("region", *lines, span);
    json_.close('}');
    json_.close('}');
  }

  void result(const CheckedDraft& draft, const LineIndex& lines, const Finding& finding) {
    json_.open('{');
    text("ruleId", finding.rule);
    const auto rules = drafting::rules();
    const auto index = std::ranges::find(rules, finding.rule, &drafting::Rule::id) - rules.begin();
    if (index < std::ssize(rules)) number("ruleIndex", static_cast<std::uint64_t>(index));
    text("level", level_of(finding.severity));
    sentence("message", sentence_of(language_, finding));
    json_.key("locations");
    json_.open('[');
    location(draft.file, &lines, finding.span);
    json_.close(']');
    if (!finding.related.empty()) {
      json_.key("relatedLocations");
      json_.open('[');
      for (const drafting::Related& related : finding.related) {
        const bool here = related.file.empty();
        location(here ? draft.file : related.file, here ? &lines : nullptr, related.span);
      }
      json_.close(']');
    }
    if (finding.replacement) fix(draft, lines, finding);
    json_.close('}');
  }

  void fix(const CheckedDraft& draft, const LineIndex& lines, const Finding& finding) {
    json_.key("fixes");
    json_.open('[');
    json_.open('{');
    sentence("description", message(language_, "check-write") + ": " + *finding.replacement);
    json_.key("artifactChanges");
    json_.open('[');
    json_.open('{');
    object("artifactLocation");
    text("uri", uri_of(draft.file));
    json_.close('}');
    json_.key("replacements");
    json_.open('[');
    json_.open('{');
    region("deletedRegion", lines, finding.span);
    sentence("insertedContent", *finding.replacement);
    json_.close('}');
    json_.close(']');
    json_.close('}');
    json_.close(']');
    json_.close('}');
    json_.close(']');
  }

  std::string buffer_;
  JsonWriter json_;
  Language language_;
};

}  // namespace

void write_check_sarif(const Sink& sink, std::span<const CheckedDraft> drafts, Language language,
                       std::string_view version) {
  Writer(sink, language).write(drafts, version);
  sink("\n");
}

}  // namespace rasoat
