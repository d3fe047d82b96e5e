// A file is compared with the openings that the writers give theirs. In an opening `*` stands for whatever
// the archive put there. JSON is compared without the blanks between its tokens, tables without their
// quotation marks and with whatever parts their cells; sentences come from the catalogue, which the writers
// take them from too. The tests have every writer's output recognised, so that none of it drifts away.
#include "export/own_output.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "export/audit_csv.hpp"
#include "export/csv.hpp"
#include "export/graph_writers.hpp"
#include "message/message.hpp"
#include "reading/package/names.hpp"
#include "reading/package/package.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kLooked = 8192;  // bytes at the beginning and at the end

constexpr std::string_view kMarkup[] = {
    "<?xml *<graphml *<key id=\"n_label\"*<key id=\"n_designation\"",
    "<?xml *<gexf *<creator>rasoat</creator>",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- *-->\n<organisations",
    "<!DOCTYPE html>*<meta name=\"generator\" content=\"rasoat\">",
};
constexpr std::string_view kJson[] = {
    R"({"version":"*","as_of":"*","archive":"*","documents":)",
    R"({"earlier":{"version":"*"as_of":"*"later":{"version":")",
    R"({"file":"*","digest":"*","wording":"*","reader":")",
    R"([{"file":"*","digest":"*","wording":"*","reader":")",
    R"({"file":"*","error":{"rule":"*","message":")",
    R"([{"file":"*","error":{"rule":"*","message":")",
    R"([{"file":"*","findings":[)",
    R"({"id":"*","designation":*,"date":*,"issuer":*,"file":*,"implemented_by":[)",
    R"({"nodes":[{"id":"*","designation":*,"type":*,"date":*,"body":*,"level":*,"title":*,"file":*,"status":")",
    R"({"@context":{"@version":1.1,*:"urn:rasoat:vocabulary:")",
    R"({"$schema":"*sarif*"tool":{"driver":{"name":"rasoat",)",
};
constexpr std::string_view kPlain[] = {
    "digraph rasoat {",   "CREATE CONSTRAINT rasoat_document ",
    "file:*\n  * file:",  "file:*\n  * cited:",
    "cited:*\n  * file:", "cited:*\n  * cited:",
};

bool begins(std::string_view text, std::string_view pattern) {
  std::size_t at = 0;
  for (bool first = true;; first = false) {
    const std::size_t star = pattern.find('*');
    const std::string_view part = pattern.substr(0, star);
    const std::size_t found = text.find(part, at);
    if (found == std::string_view::npos || (first && found != 0)) return false;
    at = found + part.size();
    if (star == std::string_view::npos) return true;
    pattern.remove_prefix(star + 1);
  }
}
bool begins_like_any(std::string_view text, std::span<const std::string_view> patterns) {
  return std::ranges::any_of(patterns, [&](std::string_view pattern) { return begins(text, pattern); });
}

// Without the blanks outside of strings.
std::string compact(std::string_view json) {
  std::string out;
  bool in_string = false;
  for (std::size_t at = 0; at < json.size(); ++at) {
    const char c = json[at];
    if (!in_string && (c == ' ' || c == '\t' || c == '\r' || c == '\n')) continue;
    out += c;
    if (c == '"') in_string = !in_string;
    if (in_string && c == '\\' && at + 1 < json.size()) out += json[++at];
  }
  return out;
}

// The first line of a table, as the writers part it.
bool is_table(std::string_view first_line) {
  static const std::array<std::string, 4> kHeads = {
      csv_record(audit_csv_columns()), csv_record(graph_csv_node_columns()),
      csv_record(graph_csv_edge_columns()), csv_record(graph_csv_gap_columns())};
  std::string head;
  for (const char c : first_line) {
    if (c != '"' && c != '\r') head += c == ';' || c == '\t' ? ',' : c;
  }
  return std::ranges::find(kHeads, head + "\r\n") != kHeads.end();
}

// --- what is written for people ---

// Without what colours it on a terminal.
std::string plain(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t escape = std::min(text.find("\x1B["), text.size());
    out += text.substr(0, escape);
    text.remove_prefix(escape);
    if (text.empty()) break;
    text.remove_prefix(std::min(text.find('m'), text.size() - 1) + 1);
  }
  return out;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

// Whether a line is a sentence of the catalogue, with whatever in its places.
bool says(std::string_view line, std::string_view id) {
  const std::array<std::string, 5> anything = {"*", "*", "*", "*", "*"};
  for (const Language language : {Language::vi, Language::en}) {
    const std::string sentence = message(language, id, anything);
    const std::string_view end = std::string_view(sentence).substr(sentence.rfind('*') + 1);
    if (sentence.find('*') == std::string::npos ? line == sentence
                                                : begins(line, sentence) && line.ends_with(end))
      return true;
  }
  return false;
}
// As above, with nothing but numbers in its places.
bool counts(std::string_view line, std::string_view id) {
  std::vector<std::string> numbers;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find_first_not_of("0123456789", at), line.size());
    if (end > at) numbers.emplace_back(line.substr(at, end - at));
    at = end + 1;
  }
  return line == message(Language::vi, id, numbers) || line == message(Language::en, id, numbers);
}
bool is_heading(std::string_view line, std::string_view id) {
  const std::size_t count = line.rfind(" (");
  return count != std::string_view::npos && line.ends_with(')') && says(line.substr(0, count), id);
}

bool is_trace(const std::vector<std::string_view>& lines) {
  constexpr std::size_t kWhole = 8;  // lines until it is known
  if (lines.empty() || lines[0].find(" · ") == std::string_view::npos) return false;
  return std::any_of(lines.begin(),
                     lines.begin() + static_cast<std::ptrdiff_t>(std::min(kWhole, lines.size())),
                     [](std::string_view line) {
                       return says(line, "asks-nothing") || says(line, "asks-unknown") ||
                              says(line, "asked-as-of") || is_heading(line, "heading-rests-on");
                     });
}

bool is_report(std::string_view opening, std::string_view ending) {
  const std::string begun = plain(opening), ended = plain(ending);
  const std::vector<std::string_view> first = lines_of(begun), last = lines_of(ended);
  if (first.size() < 2) return false;
  if (says(first[0], "audit-title"))
    return counts(first[1], "audit-count") || counts(first[1], "audit-counts");
  if (says(first[0], "compare-earlier")) return says(first[1], "compare-later");
  if (counts(last.back(), "record-summary")) return true;
  if (counts(last.back(), "check-findings")) return begins(first[0], "*:*:*: *: * [*]");
  return is_trace(first);
}

// --- what is packed ---

bool is_core(std::string_view name) {
  return name == "docProps/core.xml";
}
bool is_comments(std::string_view name) {
  return name.starts_with("word/comments") && name.ends_with(".xml");
}

// Who made a workbook and who saved it last.
bool is_workbook(const SourceText& source) {
  const auto package = unpack(source, "XLSX", is_core);
  return package && std::ranges::any_of(package->parts, [](const Package::Part& part) {
           return part.bytes.find(
                      "<dc:creator>rasoat</dc:creator>"
                      "<cp:lastModifiedBy>rasoat</cp:lastModifiedBy>") != std::string::npos;
         });
}

// Word gives paragraphs in comments properties, which those of the last one do not have here.
bool is_list_of_ours(std::string_view comments) {
  constexpr std::string_view kAuthor = "author=\"rasoat\"", kInitials = "initials=\"rs\"><";
  const std::size_t last = comments.rfind(kAuthor);
  if (last == std::string_view::npos) return false;
  const std::size_t start = comments.find(kInitials, last);
  if (start == std::string_view::npos) return false;
  const std::string_view inside = comments.substr(start + kInitials.size());
  const std::string prefix(inside.substr(0, std::min(inside.find("p><"), inside.size())));
  const std::string words = prefix + "p><" + prefix + "r><" + prefix + "t xml:space=\"preserve\">";
  return inside.starts_with(words) && inside.find("<" + prefix + "comment ") == std::string_view::npos;
}
bool is_commented_copy(const SourceText& source) {
  const auto package = unpack(source, "DOCX", is_comments);
  return package && std::ranges::any_of(package->parts, [](const Package::Part& part) {
           return is_list_of_ours(part.bytes);
         });
}

bool is_packed_output(const SourceText& source) {
  bool core = false, comments = false, sheets = false;
  for (const std::string_view name : member_names(source.bytes())) {
    core |= is_core(name);
    comments |= is_comments(name);
    sheets |= name.starts_with("xl/");
  }
  return (sheets && core && is_workbook(source)) || (comments && is_commented_copy(source));
}

}  // namespace

bool is_own_output(const SourceText& source) {
  std::string_view bytes = source.bytes();
  if (bytes.starts_with("PK")) return is_packed_output(source);
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const std::string_view opening = bytes.substr(0, kLooked);
  if (opening.empty()) return false;
  if (opening.front() == '<') return begins_like_any(opening, kMarkup);
  if (opening.front() == '{' || opening.front() == '[') return begins_like_any(compact(opening), kJson);
  if (is_table(opening.substr(0, opening.find('\n'))) || begins_like_any(opening, kPlain)) return true;
  return is_report(opening, bytes.substr(bytes.size() - std::min(bytes.size(), kLooked)));
}

}  // namespace rasoat
