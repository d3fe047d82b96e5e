#include "export/report_parts.hpp"

#include "export/html_text.hpp"
#include "source/digest.hpp"
#include "source/embedded.hpp"

namespace rasoat {
extern const EmbeddedFile kReportParts[];  // style.css and the parts of the script

namespace {

std::string_view part(std::string_view name) {
  for (const EmbeddedFile* file = kReportParts; !file->name.empty(); ++file) {
    if (file->name == name) return file->content;
  }
  return {};
}

unsigned figure(char c) {
  return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10);
}

// 'sha256-…' in base 64, as policies write it.
std::string source_of(std::string_view text) {
  constexpr char kLetters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  Digest digest;
  digest.add(text);
  const std::string hex = digest.hex();
  std::string out = "'sha256-";
  for (std::size_t i = 0; i + 1 < hex.size(); i += 6) {  // three bytes, four letters
    unsigned value = 0;
    std::size_t bytes = 0;
    for (std::size_t j = 0; j < 3; ++j) {
      const bool there = i + 2 * j + 1 < hex.size();
      value = value << 8 | (there ? figure(hex[i + 2 * j]) << 4 | figure(hex[i + 2 * j + 1]) : 0u);
      bytes += there ? 1 : 0;
    }
    for (std::size_t j = 0; j < 4; ++j) out += j <= bytes ? kLetters[value >> (18 - 6 * j) & 63] : '=';
  }
  return out + "'";
}

}  // namespace

std::string_view report_script() {
  static const std::string script = [] {
    std::string all;
    for (const std::string_view name :
         {"script.js", "matrix.js", "document.js", "cascade.js", "picture.js", "graph.js", "start.js"})
      all += part(name);
    return all;
  }();
  return script;
}

std::string_view report_graph() {
  return part("graph-code.js");
}

void write_page_start(Pieces& to, Language language, std::string_view title,
                      std::initializer_list<std::string_view> scripts) {
  const std::string_view style = part("style.css");
  to.put("<!DOCTYPE html>\n<html lang=\"").put(language == Language::vi ? "vi" : "en");
  to.put(
      "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"generator\" content=\"rasoat\">\n<meta "
      "http-equiv=\"Content-Security-Policy\" content=\"");
  to.put("default-src 'none'; base-uri 'none'; form-action 'none'; style-src ").put(source_of(style));
  std::string sources;
  for (const std::string_view script : scripts) sources += script.empty() ? "" : " " + source_of(script);
  if (!sources.empty()) to.put("; script-src").put(sources);
  to.put("\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
  to.put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
  to.put("<meta name=\"color-scheme\" content=\"light dark\">\n<title>").put(html(title)).put("</title>\n");
  to.put("<style>").put(style).put("</style>\n</head>\n<body>\n");
}

Sink json_in_html(Pieces& to) {
  return [&to](std::string_view piece) {
    while (!piece.empty()) {
      const std::size_t mark = std::min(piece.find('<'), piece.size());
      to.put(piece.substr(0, mark));
      if (mark < piece.size()) to.put("\\u003c");
      piece.remove_prefix(std::min(mark + 1, piece.size()));
    }
    to.step();
  };
}

}  // namespace rasoat
