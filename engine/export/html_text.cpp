#include "export/html_text.hpp"

#include "export/harmless.hpp"
#include "source/utf8.hpp"

namespace rasoat {

void append_html(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded next = utf8::decode(text.substr(at));
    const char32_t c = next.character;
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      case '\t':
      case '\n':
        out += static_cast<char>(c);
        break;
      case '\r':
        out += at + 1 < text.size() && text[at + 1] == '\n' ? "" : "\n";
        break;
      default:
        if (steers(c) || c == 0xFFFD) {
          out += "\uFFFD";
        } else {
          out += text.substr(at, next.length);
        }
    }
    at += next.length;
  }
}

std::string html(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  append_html(out, text);
  return out;
}

}  // namespace rasoat
