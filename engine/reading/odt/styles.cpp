#include "reading/odt/styles.hpp"

#include "reading/package/xml_part.hpp"

namespace rasoat::odt {
namespace {

constexpr std::size_t kLongestChain = 16;

template <typename Value>
void fill(std::optional<Value>& own, const std::optional<Value>& base) {
  if (!own) own = base;
}

// "super 58%", "33% 58%"; "sub …" and negative shares lower it.
bool is_raised(std::string_view position) {
  if (position.starts_with("super")) return true;
  return !position.empty() && position[0] >= '1' && position[0] <= '9';
}

}  // namespace

TextFormat Styles::read_text(pugi::xml_node properties) const {
  TextFormat format;
  for (pugi::xml_attribute one = properties.first_attribute(); one; one = one.next_attribute()) {
    const std::string_view name = one.name();
    const std::string_view said = one.value();
    if (name == "fo:font-weight") {
      format.bold = said == "bold" || said == "600" || said == "700" || said == "800" || said == "900";
    } else if (name == "fo:font-style") {
      format.italic = said == "italic" || said == "oblique";
    } else if (name == "fo:text-transform") {
      format.capitals = said == "uppercase";
    } else if (name == "text:display") {
      format.hidden = said == "none";
    } else if (name == "style:text-position") {
      format.raised = is_raised(said);
    } else if (name == "fo:font-family" && !format.font) {
      format.font.emplace(encoding_of_family(said));
    } else if (name == "style:font-name") {
      const auto declared = fonts_.find(said);
      format.font.emplace(declared == fonts_.end() ? encoding_of_family(said) : declared->second);
    }
  }
  return format;
}

TextFormat TextFormat::with(const TextFormat& inner) const {
  TextFormat all = inner;
  fill(all.bold, bold);
  fill(all.italic, italic);
  fill(all.capitals, capitals);
  fill(all.hidden, hidden);
  fill(all.raised, raised);
  fill(all.font, font);
  return all;
}

void Styles::add_fonts(pugi::xml_node declarations) {
  for (pugi::xml_node node = declarations.first_child(); node; node = node.next_sibling()) {
    const pugi::xml_attribute family = node.attribute("svg:font-family");
    fonts_[std::string(value(node, "name"))] = encoding_of_family(family.value());
  }
}

void Styles::add(pugi::xml_node holder) {
  for (pugi::xml_node node = holder.first_child(); node; node = node.next_sibling()) {
    const std::string_view kind = node.name();
    if (kind == "text:list-style") lists_[std::string(value(node, "name"))] = read_list_style(node);
    if (kind == "text:outline-style") outline_ = read_list_style(node);
    const std::string_view family = value(node, "family");
    if (kind == "style:default-style" && family == "paragraph")
      default_font_ = read_text(node.child("style:text-properties")).font;
    if (kind != "style:style") continue;
    if (family != "text" && family != "paragraph") continue;
    Raw raw;
    raw.style.text = read_text(node.child("style:text-properties"));
    if (const auto list = node.attribute("style:list-style-name")) raw.style.list = list.value();
    raw.parent = value(node, "parent-style-name");
    (family == "text" ? texts_ : paragraphs_)[std::string(value(node, "name"))] = std::move(raw);
  }
}

void Styles::settle() {
  settle(texts_);
  settle(paragraphs_);
  for (auto& [name, raw] : paragraphs_) fill(raw.style.text.font, default_font_);
  none_.text.font = default_font_;
}

void Styles::settle(NameMap<Raw>& family) {
  for (auto& [name, raw] : family) {
    std::string parent = raw.parent;
    for (std::size_t step = 0; step < kLongestChain && !parent.empty(); ++step) {
      const auto found = family.find(parent);
      if (found == family.end()) break;
      raw.style.text = found->second.style.text.with(raw.style.text);
      fill(raw.style.list, found->second.style.list);
      parent = found->second.settled ? std::string() : found->second.parent;
    }
    raw.settled = true;
  }
}

const Style& Styles::find(const NameMap<Raw>& family, std::string_view name, const Style& otherwise) {
  const auto found = family.find(name);
  return found == family.end() ? otherwise : found->second.style;
}

const ListStyle* Styles::list(std::string_view name) const {
  const auto found = lists_.find(name);
  return found == lists_.end() ? nullptr : &found->second;
}

}  // namespace rasoat::odt
