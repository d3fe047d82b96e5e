#include "reading/html/font_sheet.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "reading/html/page.hpp"

namespace rasoat::html {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

std::string_view trimmed(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
  return text.substr(0, text.find_last_not_of(kBlanks) + 1);
}

// Calls for what lies between the marks.
template <typename Take>
void for_each_part(std::string_view text, char mark, Take take) {
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(mark, at), text.size());
    take(text.substr(at, end - at));
    at = end + 1;
  }
}

bool is_simple(std::string_view selector) {
  return !selector.empty() && selector.find_first_of(" \t\r\n:#>+~*[@") == std::string_view::npos;
}

std::string in_small_letters(std::string_view text) {
  std::string small(text);
  for (char& c : small) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  return small;
}

// What comments hold is no rule; the marks of those of HTML, which hide sheets from old browsers, are no part
// of one.
std::string without_comments(std::string_view sheet) {
  std::string plain;
  for (;;) {
    const std::size_t start = sheet.find("/*");
    plain += sheet.substr(0, start);
    const std::size_t end = start == std::string_view::npos ? start : sheet.find("*/", start + 2);
    if (end == std::string_view::npos) break;
    sheet.remove_prefix(end + 2);
  }
  if (const std::size_t at = plain.find("<!--"); at != std::string::npos) plain.replace(at, 4, 4, ' ');
  return plain;
}

}  // namespace

FontChoice font_of_style(std::string_view declarations) {
  FontChoice font;
  for_each_part(declarations, ';', [&](std::string_view one) {
    one = trimmed(one);
    const std::size_t colon = one.find(':');
    if (colon != std::string_view::npos && in_small_letters(trimmed(one.substr(0, colon))) == "font-family")
      font.emplace(encoding_of_family(one.substr(colon + 1)));
  });
  return font;
}

FontSheet::FontSheet(const GumboNode& root) {
  std::vector<const GumboNode*> open = {&root};
  while (!open.empty()) {
    const GumboNode& node = *open.back();
    open.pop_back();
    const GumboVector* inside = children(node);
    const bool style = node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == GUMBO_TAG_STYLE;
    for (unsigned at = inside == nullptr ? 0 : inside->length; at > 0; --at) {
      const auto* one = static_cast<const GumboNode*>(inside->data[at - 1]);
      if (style && one->type != GUMBO_NODE_ELEMENT) {
        read(one->v.text.text);
      } else {
        open.push_back(one);
      }
    }
  }
  if (!any_old_) fonts_.clear();
}

void FontSheet::read(std::string_view sheet) {
  const std::string plain = without_comments(sheet);
  for_each_part(plain, '}', [&](std::string_view rule) {
    const std::size_t brace = rule.rfind('{');
    if (brace == std::string_view::npos) return;
    const FontChoice font = font_of_style(rule.substr(brace + 1));
    if (!font) return;
    const std::string_view before = rule.substr(0, brace);
    for_each_part(before.substr(before.rfind('{') + 1), ',', [&](std::string_view selector) {
      selector = trimmed(selector);
      if (!is_simple(selector)) return;
      const std::size_t dot = std::min(selector.find('.'), selector.size());
      fonts_[in_small_letters(selector.substr(0, dot)).append(selector.substr(dot))] = *font;
      any_old_ = any_old_ || font->has_value();
    });
  });
}

FontChoice FontSheet::of(const GumboNode& element) const {
  if (fonts_.empty()) return std::nullopt;
  const std::string tag = gumbo_normalized_tagname(element.v.element.tag);
  FontChoice found;
  const auto look_up = [&](const std::string& key) {
    const auto at = fonts_.find(key);
    if (at != fonts_.end()) found.emplace(at->second);
  };
  look_up(tag);
  for_each_part(attribute(element, "class"), ' ', [&](std::string_view name) {
    if (name.empty()) return;
    const std::string by_class = "." + std::string(name);
    look_up(by_class);
    look_up(tag + by_class);
  });
  return found;
}

}  // namespace rasoat::html
