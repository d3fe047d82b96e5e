#include "export/report_document.hpp"

#include <algorithm>
#include <set>

#include "export/harmless.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

// As it is, lines kept, but for what steers.
std::string shown(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const utf8::Decoded next = utf8::decode(text);
    const char32_t c = next.character;
    if (c == '\n' || c == '\t') {
      out += static_cast<char>(c);
    } else if (c == '\r') {
      if (text.size() == 1 || text[1] != '\n') out += '\n';
    } else if (steers(c) || c == 0xFFFD) {
      out += "\uFFFD";
    } else {
      out += text.substr(0, next.length);
    }
    text.remove_prefix(next.length);
  }
  return out;
}

// Whether the record's places still are what they were.
bool fits(const Record& record, std::string_view text) {
  const auto stands = [&](const auto& one) {
    return one.span.end <= text.size() && one.span.of(text) == one.quote;
  };
  return std::ranges::all_of(record.references, stands) && std::ranges::all_of(record.duties, stands);
}

std::set<Offset> cuts(const Record& record) {
  std::set<Offset> out = {0};
  const auto add = [&](Span span) {
    out.insert(span.start);
    out.insert(span.end);
  };
  for (const Reference& one : record.references) add(one.span);
  for (const Duty& one : record.duties) add(one.span);
  return out;
}

// For each part, the item whose span holds its start; the last that begins where several do.
template <typename Item>
std::vector<std::uint32_t> holders(const std::vector<Item>& items, const std::vector<Offset>& starts) {
  std::vector<std::uint32_t> out(starts.size(), kNone);
  std::size_t next = 0;
  std::uint32_t open = kNone;
  for (std::size_t i = 0; i < starts.size(); ++i) {
    for (; next < items.size() && items[next].span.start <= starts[i]; ++next) {
      if (items[next].span.end > starts[i]) open = static_cast<std::uint32_t>(next);
    }
    if (open != kNone && items[open].span.end <= starts[i]) open = kNone;
    out[i] = open;
  }
  return out;
}

void number_or_null(JsonWriter& to, std::uint32_t value) {
  value == kNone ? to.word("null") : to.number(value);
}

void write_parts(JsonWriter& to, const Record& record, std::string_view text) {
  const std::set<Offset> at = cuts(record);
  std::vector<Offset> starts;
  std::ranges::copy_if(at, std::back_inserter(starts), [&](Offset one) { return one < text.size(); });
  const auto references = holders(record.references, starts);
  const auto duties = holders(record.duties, starts);
  to.key("parts");
  to.open('[');
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : text.size();
    to.open('[');
    to.number(starts[i]);
    to.text(shown(text.substr(starts[i], end - starts[i])));
    number_or_null(to, references[i]);
    number_or_null(to, duties[i]);
    to.close(']');
  }
  to.close(']');
}

// The documents that the references of a record mean; kNone where that is itself, several or none.
std::vector<NodeIndex> meant(const ArchiveGraph& graph, std::uint32_t record) {
  std::vector<NodeIndex> out(graph.records[record].references.size(), kNone);
  if (record >= graph.citations.size()) return out;
  const Citations& citations = graph.citations[record];
  for (std::size_t i = 0; i < out.size() && i < citations.of_reference.size(); ++i) {
    const std::uint32_t citation = citations.of_reference[i];
    if (citation != kNone && citations.list[citation].is_certain())
      out[i] = citations.list[citation].nodes.front();
  }
  return out;
}

void write_references(JsonWriter& to, const ArchiveGraph& graph, std::uint32_t record) {
  const auto targets = meant(graph, record);
  to.key("references");
  to.open('[');
  for (std::size_t i = 0; i < targets.size(); ++i) {
    to.open('[');
    number_or_null(to, targets[i]);
    to.text(name_of(graph.records[record].references[i].relation));
    to.close(']');
  }
  to.close(']');
}

void write_duties(JsonWriter& to, const Record& record) {
  to.key("duties");
  to.open('[');
  for (const Duty& one : record.duties) {
    std::string actors;
    for (const std::string& actor : one.actors)
      actors.append(actors.empty() ? "" : "; ").append(on_one_line(actor));
    to.open('[');
    to.text(name_of(one.action));
    to.text(actors);
    to.text(one.due ? on_one_line(one.due->text) : "");
    to.close(']');
  }
  to.close(']');
}

// About how many bytes a text takes in the page: what must be escaped there takes more than in the text.
std::size_t size_in_page(std::string_view text) {
  constexpr std::size_t kMark = 5, kShort = 1;  // bytes more
  std::size_t size = text.size();
  for (const char byte : text)
    size += byte == '<' ? kMark : byte == '"' || byte == '\\' || byte == '\n' || byte == '\t' ? kShort : 0;
  return size;
}

}  // namespace

std::vector<bool> documents_held(const HtmlReport& report) {
  std::set<std::string_view> wanted;
  for (const Expectation& one : report.audit.expectations) {
    wanted.insert(one.directive_file);
    for (const Evidence& answer : one.evidence) {
      if (answer.file) wanted.insert(*answer.file);
    }
  }
  for (const Finding& one : report.audit.findings) wanted.insert(one.place.file);
  std::vector<bool> held(report.graph.records.size());
  std::size_t left = kReportText;
  for (const bool first : {true, false}) {
    for (std::uint32_t i = 0; i < held.size(); ++i) {
      const Record& record = report.graph.records[i];
      if (report.graph.node_of[i] == kNone || wanted.contains(record.file) != first || left == 0) continue;
      const auto text = report.text_of(record);
      if (!text) continue;
      const std::size_t size = size_in_page(std::string_view(*text).substr(0, kReportOneText));
      held[i] = size <= left;
      left -= held[i] ? size : 0;
    }
  }
  return held;
}

void write_report_document(const Sink& sink, const HtmlReport& report, std::uint32_t record) {
  static const Record kUnmarked;
  const Record& marked = report.graph.records[record];
  const std::string text = report.text_of(marked).value_or("");
  const bool changed = !fits(marked, text);
  std::string_view part = text;
  if (part.size() > kReportOneText) part = part.substr(0, utf8::previous(part, kReportOneText));
  std::string buffer;
  JsonWriter to(buffer, &sink);
  to.open('{');
  write_parts(to, changed ? kUnmarked : marked, part);
  write_references(to, report.graph, record);
  write_duties(to, marked);
  to.key("plain");  // no Markdown
  to.word(marked.reader == "text" ? "true" : "false");
  to.key("cut");
  to.word(part.size() < text.size() ? "true" : "false");
  to.key("changed");
  to.word(changed ? "true" : "false");
  to.close('}');
  to.flush();
}

}  // namespace rasoat
