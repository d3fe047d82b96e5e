// One pass over the bytes that knows tags, quotes, comments, CDATA and instructions. The parser behind it
// would keep an unknown entity as plain text and would build a tree of any depth before anybody looked at it.
#include "settings/markup.hpp"

#include <algorithm>
#include <array>

namespace rasoat::settings {
namespace {

class Scanner {
 public:
  explicit Scanner(std::string_view xml) : xml_(xml) {}

  std::optional<MarkupTrouble> run() {
    while (at_ < xml_.size() && !trouble_) {
      if (xml_[at_] == '<')
        markup();
      else if (xml_[at_] == '&')
        entity();
      else
        at_ = std::min(xml_.find_first_of("<&", at_), xml_.size());
    }
    return std::move(trouble_);
  }

 private:
  bool starts(std::string_view with) const { return xml_.substr(at_).starts_with(with); }

  void markup() {
    if (starts("<!--")) return skip(4, "-->");
    if (starts("<![CDATA[")) return skip(9, "]]>");
    if (starts("<?")) return skip(2, "?>");
    if (starts("<!")) return complain("xml-doctype", {});
    if (starts("</")) {
      depth_ -= depth_ > 0;
      return skip(2, ">");
    }
    start_tag();
  }
  void skip(std::size_t opening, std::string_view closing) {
    const std::size_t found = xml_.find(closing, std::min(at_ + opening, xml_.size()));
    at_ = found == xml_.npos ? xml_.size() : found + closing.size();
  }

  void start_tag() {
    if (++depth_ > kDeepestElement) return complain("xml-too-deep", {std::to_string(kDeepestElement)});
    char quote = 0;
    for (++at_; at_ < xml_.size() && !trouble_;) {
      const char c = xml_[at_];
      if (c == '&') {
        entity();
        continue;
      }
      ++at_;
      if (quote != 0) {
        if (c == quote) quote = 0;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        if (xml_[at_ - 2] == '/') --depth_;
        return;
      }
    }
  }

  void entity() {
    constexpr std::array<std::string_view, 5> kKnown = {"amp", "lt", "gt", "quot", "apos"};
    constexpr std::size_t kLongest = 40;  // that is shown
    const std::string_view rest = xml_.substr(at_ + 1, kLongest);
    const std::string_view name = rest.substr(0, rest.find_first_of(";<&\"' \t\r\n"));
    const bool ends = name.size() < rest.size() && rest[name.size()] == ';';
    if (!ends || !(name.starts_with('#') || std::ranges::find(kKnown, name) != kKnown.end()))
      return complain("xml-entity", {"&" + std::string(name) + (ends ? ";" : "")});
    at_ += name.size() + 2;
  }

  void complain(std::string_view message, std::vector<std::string> arguments) {
    trouble_ = MarkupTrouble{at_, message, std::move(arguments)};
  }

  std::string_view xml_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
  std::optional<MarkupTrouble> trouble_;
};

}  // namespace

std::optional<MarkupTrouble> find_trouble(std::string_view xml) {
  return Scanner(xml).run();
}

}  // namespace rasoat::settings
