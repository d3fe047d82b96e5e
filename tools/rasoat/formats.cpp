// rasoat formats: the formats that this build reads, those it knows but does not, and what its reports hold.
#include <algorithm>
#include <array>
#include <vector>

#include "console.hpp"
#include "export/report_parts.hpp"
#include "layout/layered.hpp"
#include "option_table.hpp"
#include "output.hpp"
#include "reading/readers.hpp"
#include "reading/unread.hpp"
#include "record/json_writer.hpp"
#include "run.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

struct Format {
  std::string_view name;
  std::string_view extensions;
  std::string_view package{};  ///< that this build was made without
};

std::vector<Format> formats_read() {
  std::vector<Format> all;
  for (const Reader& reader : readers()) all.push_back({reader.name, reader.extensions});
  for (const Container& container : containers()) all.push_back({container.name, container.extensions});
  std::ranges::sort(all, {}, &Format::name);
  return all;
}

std::vector<Format> formats_missing() {
  std::vector<Format> all;
  for (const UnreadFormat& format : unread_formats())
    all.push_back({format.name, format.extensions, format.package});
  return all;
}

// The parts of a report that a build may lack.
struct ReportPart {
  std::string_view name;
  bool built = false;
  std::string_view packages;  ///< with which a build would have it
};

std::array<ReportPart, 2> report_parts() {
  return {{{"picture", has_layout(), "libgraphviz-dev"}, {"graph", !report_graph().empty(), "nodejs npm"}}};
}

void write_report_text(std::string& out, Language language) {
  for (const ReportPart& part : report_parts()) {
    const std::array packages = {std::string(part.packages)};
    out += "  " + message(language, "report-part-" + std::string(part.name)) +
           message(language, part.built ? "report-part-built" : "report-part-missing", packages) + "\n";
  }
}

void write_report_json(JsonWriter& json, Language language) {
  json.key("report");
  json.open('[');
  for (const ReportPart& part : report_parts()) {
    json.open('{');
    json.key("name");
    json.text(part.name);
    json.key("built");
    json.word(part.built ? "true" : "false");
    json.key("message");
    json.text(message(language, "report-part-" + std::string(part.name)));
    json.close('}');
  }
  json.close(']');
}

std::string meaning(const Format& format, Language language) {
  return message(language, "format-" + std::string(format.name));
}

void write_text(std::string& out, const std::vector<Format>& formats, Language language) {
  constexpr std::size_t kName = 10, kExtensions = 26;
  for (const Format& format : formats) {
    std::string extensions;
    for (const std::string_view one : words_of(format.extensions))
      extensions.append(extensions.empty() ? "." : " .").append(one);
    std::string line = "  " + std::string(format.name);
    line.resize(std::max(line.size() + 1, 2 + kName), ' ');
    line += extensions;
    line.resize(std::max(line.size() + 1, 2 + kName + kExtensions), ' ');
    if (!format.package.empty())
      line += meaning(format, language) + " (" + std::string(format.package) + ")\n";
    out += format.package.empty() ? line + meaning(format, language) + "\n" : line;
  }
}

void write_json(JsonWriter& json, std::string_view key, const std::vector<Format>& formats,
                Language language) {
  json.key(key);
  json.open('[');
  for (const Format& format : formats) {
    json.open('{');
    json.key("name");
    json.text(format.name);
    json.key("extensions");
    json.open('[');
    for (const std::string_view one : words_of(format.extensions)) json.text(one);
    json.close(']');
    json.key("message");
    json.text(meaning(format, language));
    if (!format.package.empty()) {
      json.key("package");
      json.text(format.package);
    }
    json.close('}');
  }
  json.close(']');
}

}  // namespace

int run_formats(const Invocation& invocation, Console& console, Output& output) {
  const Language language = console.language();
  std::string out;
  if (invocation.format == "json") {
    JsonWriter json(out);
    json.open('{');
    write_json(json, "read", formats_read(), language);
    write_json(json, "missing", formats_missing(), language);
    write_report_json(json, language);
    json.close('}');
    out += '\n';
  } else {
    out += message(language, "formats-read") + "\n";
    write_text(out, formats_read(), language);
    out += "\n" + message(language, "formats-missing") + "\n";
    write_text(out, formats_missing(), language);
    out += "\n" + message(language, "formats-report") + "\n";
    write_report_text(out, language);
  }
  output.write(out);
  return 0;
}

}  // namespace rasoat
