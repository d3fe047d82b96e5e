#include "reading/html/look.hpp"

#include <string>

#include "reading/html/page.hpp"

namespace rasoat::html {
namespace {

// Small letters, no blanks: "font-weight:bold;".
std::string plain_style(std::string_view style) {
  std::string plain;
  for (const char c : style) {
    if (c == ' ' || c == '\n' || c == '\t') continue;
    plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  }
  return plain;
}

// The value of a property; empty where the style does not say it.
std::string_view property(std::string_view style, std::string_view name) {
  for (std::size_t at = style.find(name); at != std::string_view::npos; at = style.find(name, at + 1)) {
    const bool starts = at == 0 || style[at - 1] == ';';
    const std::size_t colon = at + name.size();
    if (!starts || colon >= style.size() || style[colon] != ':') continue;
    return style.substr(colon + 1, style.find(';', colon) - colon - 1);
  }
  return {};
}

void read_style(std::string_view raw, TextLook& look) {
  const std::string style = plain_style(raw);
  const std::string_view weight = property(style, "font-weight");
  if (!weight.empty()) look.look.bold = weight.starts_with("bold") || (weight[0] >= '6' && weight[0] <= '9');
  const std::string_view slant = property(style, "font-style");
  if (!slant.empty()) look.look.italic = slant == "italic" || slant == "oblique";
  if (const FontChoice font = font_of_style(raw)) look.lettering.font = *font;
  const std::string_view height = property(style, "vertical-align");
  if (height == "super") look.look.raised = true;
  const std::string_view transform = property(style, "text-transform");
  if (!transform.empty()) look.lettering.capitals = transform == "uppercase";
}

}  // namespace

TextLook look_of(const GumboNode& element, const TextLook& around, const FontSheet& fonts) {
  TextLook look = around;
  if (const FontChoice font = fonts.of(element)) look.lettering.font = *font;
  switch (element.v.element.tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_TH:
      look.look.bold = true;
      break;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
      look.look.italic = true;
      break;
    case GUMBO_TAG_FONT:
      if (const std::string_view face = attribute(element, "face"); !face.empty())
        look.lettering.font = encoding_of_family(face);
      break;
    case GUMBO_TAG_SUP:
      look.look.raised = true;
      break;
    case GUMBO_TAG_SUB:
      look.look.raised = false;
      break;
    default:
      break;
  }
  if (const std::string_view style = attribute(element, "style"); !style.empty()) read_style(style, look);
  return look;
}

bool is_block(GumboTag tag) noexcept {
  switch (tag) {
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY:
      return true;
    default:
      return false;
  }
}

Numeral list_numeral(std::string_view type, std::string_view raw) {
  const std::string style = plain_style(raw);
  std::string_view kind = property(style, "list-style-type");
  if (kind.empty()) kind = property(style, "list-style");
  if (kind.starts_with("none")) return Numeral::none;
  if (kind.starts_with("lower-alpha") || kind.starts_with("lower-latin") || type == "a")
    return Numeral::small_letter;
  if (kind.starts_with("upper-alpha") || kind.starts_with("upper-latin") || type == "A")
    return Numeral::letter;
  if (kind.starts_with("lower-roman") || type == "i") return Numeral::small_roman;
  if (kind.starts_with("upper-roman") || type == "I") return Numeral::roman;
  return kind.starts_with("decimal-leading-zero") ? Numeral::padded : Numeral::decimal;
}

}  // namespace rasoat::html
