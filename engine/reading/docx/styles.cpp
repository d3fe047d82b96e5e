// A style is resolved by walking up what it is based on; chains are cut off where no office program follows
// them, which also ends circles.
#include "reading/docx/styles.hpp"

#include <charconv>
#include <vector>

#include "reading/package/name_table.hpp"
#include "reading/package/xml_part.hpp"

namespace rasoat::docx {
namespace {

constexpr std::size_t kLongestChain = 16;
constexpr unsigned kRaisedBy = 4;  // half points: less than that mends a line

enum class Property : std::uint8_t { other, bold, italic, caps, hidden, height, position, style, fonts };

constexpr Named<Property> kPropertyNames[] = {{"b", Property::bold},
                                              {"i", Property::italic},
                                              {"caps", Property::caps},
                                              {"vanish", Property::hidden},
                                              {"vertAlign", Property::height},
                                              {"rStyle", Property::style},
                                              {"position", Property::position},
                                              {"rFonts", Property::fonts}};
constexpr NameTable<Property, 64> kProperties(kPropertyNames);

Toggle read_toggle(pugi::xml_node node) {
  if (!node.first_attribute()) return Toggle::on;
  const std::string_view text = value(node, "val");
  return text == "0" || text == "false" || text == "off" || text == "none" ? Toggle::off : Toggle::on;
}

Height read_height(std::string_view text) {
  return text == "superscript" ? Height::raised : text == "subscript" ? Height::lowered : Height::baseline;
}

// A theme's font, which is named beside another one, is the one that holds; themes know none of an old
// encoding.
void read_fonts(pugi::xml_node node, RunFormat& format) {
  for (pugi::xml_attribute one = node.first_attribute(); one; one = one.next_attribute()) {
    const std::string_view name = local_name(one.name());
    if (name == "ascii" && !format.ascii_font) format.ascii_font.emplace(encoding_of_font(one.value()));
    if (name == "hAnsi" && !format.font) format.font.emplace(encoding_of_font(one.value()));
    if (name == "asciiTheme") format.ascii_font.emplace();
    if (name == "hAnsiTheme") format.font.emplace();
  }
}

void inherit_fonts(RunFormat& own, const RunFormat& base) {
  if (!own.font) own.font = base.font;
  if (!own.ascii_font) own.ascii_font = base.ascii_font;
}

void inherit(RunFormat& own, const RunFormat& base) {
  const auto fill = [](auto& to, auto from) {
    if (to == decltype(from)::unset) to = from;
  };
  fill(own.bold, base.bold);
  fill(own.italic, base.italic);
  fill(own.caps, base.caps);
  fill(own.hidden, base.hidden);
  fill(own.height, base.height);
  inherit_fonts(own, base);
}

struct RawStyle {
  Style style;
  std::string_view base;
  bool of_paragraphs = false;
};

RawStyle read_style(pugi::xml_node node, std::string_view id) {
  RawStyle raw;
  raw.of_paragraphs = value(node, "type") == "paragraph";
  for (pugi::xml_node one = node.first_child(); one; one = one.next_sibling()) {
    const std::string_view name = local_name(one);
    if (name == "basedOn") raw.base = value(one, "val");
    if (name == "rPr") raw.style.run = read_run_format(one);
    if (name != "pPr") continue;
    if (const auto outline = child(one, "outlineLvl"))
      raw.style.paragraph.outline = read_number(value(outline, "val"), 9);
    if (const auto list = child(one, "numPr")) read_list(list, raw.style.paragraph);
  }
  if (raw.style.paragraph.list) raw.style.list_style = id;
  return raw;
}

void inherit(Style& own, const Style& base) {
  inherit(own.run, base.run);
  if (!own.paragraph.outline) own.paragraph.outline = base.paragraph.outline;
  if (own.paragraph.list) return;
  own.paragraph.list = base.paragraph.list;
  if (!own.paragraph.level) own.paragraph.level = base.paragraph.level;
  own.list_style = base.list_style;
}

}  // namespace

Styles::Styles(pugi::xml_node root) {
  std::unordered_map<std::string_view, RawStyle> raw;
  std::string_view default_id;
  const RunFormat defaults = read_run_format(child(child(child(root, "docDefaults"), "rPrDefault"), "rPr"));
  inherit_fonts(default_.run, defaults);
  for (pugi::xml_node node = root.first_child(); node; node = node.next_sibling()) {
    if (local_name(node) != "style") continue;
    const std::string_view id = value(node, "styleId");
    raw.emplace(id, read_style(node, id));
    const bool chosen = value(node, "type") == "paragraph" && attribute(node, "default").as_bool();
    if (chosen) default_id = id;
  }
  for (const auto& [id, one] : raw) {
    Style style = one.style;
    std::string_view base = one.base;
    for (std::size_t step = 0; step < kLongestChain && !base.empty(); ++step) {
      const auto found = raw.find(base);
      if (found == raw.end()) break;
      inherit(style, found->second.style);
      base = found->second.base;
    }
    if (one.of_paragraphs) inherit_fonts(style.run, defaults);
    if (id == default_id) default_ = style;
    styles_.emplace(id, std::move(style));
  }
}

const Style& Styles::paragraph(std::string_view id) const {
  if (id.empty()) return default_;
  const auto found = styles_.find(id);
  return found == styles_.end() ? default_ : found->second;
}

const Style* Styles::character(std::string_view id) const {
  if (id.empty()) return nullptr;
  const auto found = styles_.find(id);
  return found == styles_.end() ? nullptr : &found->second;
}

std::optional<unsigned> Styles::list_of(std::string_view id) const {
  const Style* style = character(id);
  return style == nullptr ? std::nullopt : style->paragraph.list;
}

RunFormat read_run_format(pugi::xml_node properties, std::string_view* style) {
  RunFormat format;
  for (pugi::xml_node one = properties.first_child(); one; one = one.next_sibling()) {
    switch (kProperties.find(local_name(one))) {
      case Property::other:
        break;
      case Property::bold:
        format.bold = read_toggle(one);
        break;
      case Property::italic:
        format.italic = read_toggle(one);
        break;
      case Property::caps:
        format.caps = read_toggle(one);
        break;
      case Property::hidden:
        format.hidden = read_toggle(one);
        break;
      case Property::height:
        format.height = read_height(value(one, "val"));
        break;
      case Property::position:  // what some programs write for raised text
        if (format.height == Height::unset && read_number(value(one, "val"), 200).value_or(0) >= kRaisedBy)
          format.height = Height::raised;
        break;
      case Property::fonts:
        read_fonts(one, format);
        break;
      case Property::style:
        if (style != nullptr) *style = value(one, "val");
        break;
    }
  }
  return format;
}

void read_list(pugi::xml_node list, ParagraphFormat& format) {
  constexpr unsigned kMostLists = 1'000'000;
  if (const auto id = child(list, "numId")) format.list = read_number(value(id, "val"), kMostLists);
  if (const auto level = child(list, "ilvl")) format.level = read_number(value(level, "val"), 8);
}

RunFormat combine(const RunFormat& own, const RunFormat* character, const RunFormat& paragraph) {
  RunFormat all = own;
  const auto settle = [&](Toggle RunFormat::* which) {
    if (all.*which != Toggle::unset) return;
    const bool one = character != nullptr && character->*which == Toggle::on;
    const bool other = paragraph.*which == Toggle::on;
    const bool off = character != nullptr && character->*which == Toggle::off;
    all.*which = !off && one != other ? Toggle::on : Toggle::off;
  };
  settle(&RunFormat::bold);
  settle(&RunFormat::italic);
  settle(&RunFormat::caps);
  settle(&RunFormat::hidden);
  if (all.height == Height::unset && character != nullptr) all.height = character->height;
  if (all.height == Height::unset) all.height = paragraph.height;
  if (character != nullptr) inherit_fonts(all, *character);
  inherit_fonts(all, paragraph);
  return all;
}

std::optional<FontEncoding> RunFormat::old_font() const {
  if (font) return *font;
  return ascii_font ? *ascii_font : std::nullopt;
}

std::optional<unsigned> read_number(std::string_view text, unsigned most) {
  unsigned number = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failed != std::errc{} || end != text.data() + text.size() || number > most) return std::nullopt;
  return number;
}

}  // namespace rasoat::docx
