#include "export/organisations_xml.hpp"

#include <array>

#include "export/harmless.hpp"

namespace rasoat {
namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char byte : on_one_line(text)) {
    switch (byte) {
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
      default:
        out += byte;
    }
  }
  return out;
}

// No "--" inside a comment.
std::string commented(std::string text) {
  for (std::size_t at = text.find("--"); at != std::string::npos; at = text.find("--", at))
    text.replace(at, 2, "- -");
  return "<!-- " + text + " -->";
}

class XmlWriter {
 public:
  XmlWriter(const Sink& sink, const Organisations& organisations, std::span<const std::uint32_t> documents,
            Language language)
      : sink_(sink), bodies_(organisations.bodies), documents_(documents), language_(language) {}

  void write() {
    line(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    line(0, commented(message(language_, "bodies-comment")));
    line(0, "<organisations>");
    for (std::uint32_t index = 0; index < bodies_.size(); ++index) body(index);
    close_down_to(0);
    line(0, "</organisations>");
  }

 private:
  void line(std::size_t depth, std::string_view text) {
    sink_(std::string(2 * depth, ' ') + std::string(text) + "\n");
  }

  void body(std::uint32_t index) {
    const RegistryBody& one = bodies_[index];
    while (!open_.empty() && open_.back() != one.parent) close();
    line(open_.size() + 1, start_tag(one));
    const std::size_t depth = open_.size() + 2;
    line(depth, "<name>" + escaped(one.name) + "</name>");
    for (const std::string& alias : one.aliases) line(depth, "<alias>" + escaped(alias) + "</alias>");
    if (index < documents_.size()) line(depth, commented(origin(documents_[index])));
    open_.push_back(index);
  }
  std::string origin(std::uint32_t count) const {
    if (count == 0) return message(language_, "bodies-only-named");
    return message(language_, "bodies-documents", std::array{std::to_string(count)});
  }

  std::string start_tag(const RegistryBody& one) const {
    std::string tag = "<body id=\"" + escaped(one.id) + '"';
    const auto attribute = [&](std::string_view name, std::string_view value) {
      tag.append(" ").append(name).append("=\"").append(escaped(value)).append("\"");
    };
    if (one.symbol) attribute("symbol", *one.symbol);
    if (one.system) attribute("system", name_of(*one.system));
    if (one.level) attribute("level", name_of(*one.level));
    std::string classes;
    for (const std::string& phrase : one.classes) classes.append(classes.empty() ? "" : "; ").append(phrase);
    if (!classes.empty()) attribute("classes", classes);
    if (one.from) attribute("from", to_iso(*one.from));
    if (one.to) attribute("to", to_iso(*one.to));
    const std::optional<std::string> inherited = one.parent ? bodies_[*one.parent].territory : std::nullopt;
    if (one.territory && one.territory != inherited) attribute("territory", *one.territory);
    return tag + '>';
  }

  void close() {
    open_.pop_back();
    line(open_.size() + 1, "</body>");
  }
  void close_down_to(std::size_t depth) {
    while (open_.size() > depth) close();
  }

  const Sink& sink_;
  const std::vector<RegistryBody>& bodies_;
  std::span<const std::uint32_t> documents_;
  Language language_;
  std::vector<std::uint32_t> open_;  // the bodies whose elements are open
};

}  // namespace

void write_organisations_xml(const Sink& sink, const Organisations& organisations,
                             std::span<const std::uint32_t> documents, Language language) {
  XmlWriter(sink, organisations, documents, language).write();
}

}  // namespace rasoat
