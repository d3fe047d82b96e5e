// Elements say themselves what they are: by their kind, their role, words in their class and id. Lists of
// nothing but links are menus. Nothing that holds a large share of the page is left out for its words: then
// they mean something else.
#include "reading/html/site.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "grammars/vocabulary/table.hpp"
#include "reading/html/page.hpp"

namespace rasoat::html {
namespace {

const std::unordered_set<std::string_view>& site_words() {
  static const auto made = [] {
    std::unordered_set<std::string_view> words;
    for (const grammar::Row& row : grammar::read_table(grammar::vocabulary_file("web_page.tsv"), {"word"}))
      words.insert(row[0]);
    return words;
  }();
  return made;
}

bool is_alnum(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// Words are parted by other characters and by capitals: "site-footer", "leftMenu".
bool names_site(std::string_view names) {
  constexpr std::size_t kLookedAt = 400;
  std::string word;
  const auto is_known = [&] { return site_words().contains(word); };
  char before = ' ';
  for (const char c : names.substr(0, kLookedAt)) {
    const bool capital = c >= 'A' && c <= 'Z';
    const bool starts = capital && before >= 'a' && before <= 'z';
    if (!is_alnum(c) || starts) {
      if (is_known()) return true;
      word.clear();
    }
    if (is_alnum(c)) word += capital ? static_cast<char>(c | 0x20) : c;
    before = c;
  }
  return is_known();
}

bool is_hidden(const GumboNode& element) {
  if (gumbo_get_attribute(&element.v.element.attributes, "hidden") != nullptr) return true;
  if (attribute(element, "aria-hidden") == "true") return true;
  std::string style;
  for (const char c : attribute(element, "style")) {
    if (c != ' ') style += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  }
  return style.find("display:none") != std::string::npos ||
         style.find("visibility:hidden") != std::string::npos ||
         style.find("mso-hide:all") != std::string::npos;
}

bool is_never_text(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_RP:
    case GUMBO_TAG_RT:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_NOFRAMES:
      return true;
    default:
      return false;
  }
}

// Elements about which it is asked how much they hold.
bool is_weighed(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TD:
      return true;
    default:
      return false;
  }
}

bool may_hold_document(const GumboNode& element) {
  const GumboTag tag = element.v.element.tag;
  return tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_ARTICLE || attribute(element, "role") == "main" ||
         attribute(element, "itemprop") == "articleBody";
}

std::uint64_t letters(std::string_view text) {
  return static_cast<std::uint64_t>(
      std::ranges::count_if(text, [](char c) { return static_cast<unsigned char>(c) > ' '; }));
}

}  // namespace

Site::Site(const GumboNode& body) : document_(&body) {
  measure(body);
  choose(body);
}

void Site::measure(const GumboNode& body) {
  struct Open {
    const GumboNode* node;
    unsigned next = 0;
    bool link = false;
    Amount amount;
  };
  std::vector<Open> open = {{&body, 0, false, {}}};
  while (!open.empty()) {
    Open& top = open.back();
    const GumboVector* inside = children(*top.node);
    if (inside != nullptr && top.next < inside->length) {
      const auto* node = static_cast<const GumboNode*>(inside->data[top.next++]);
      if (node->type == GUMBO_NODE_TEXT) {
        const std::uint64_t size = letters(node->v.text.text);
        top.amount.text += size;
        if (top.link) top.amount.links += size;
      } else if (node->type == GUMBO_NODE_ELEMENT && !is_never_text(node->v.element.tag)) {
        const bool anchor = node->v.element.tag == GUMBO_TAG_A && !attribute(*node, "href").empty();
        open.push_back({node, 0, top.link || anchor, {0, 0, anchor && !top.link ? 1u : 0u}});
      }
      continue;
    }
    const Open done = open.back();
    open.pop_back();
    if (done.node->type == GUMBO_NODE_ELEMENT && is_weighed(done.node->v.element.tag))
      amounts_.emplace(done.node, done.amount);
    Amount& above = open.empty() ? all_ : open.back().amount;
    above.text += done.amount.text;
    above.links += done.amount.links;
    above.linked += done.amount.linked;
  }
}

void Site::choose(const GumboNode& body) {
  const std::uint64_t plain = all_.text - all_.links;
  std::vector<const GumboNode*> open = {&body};
  const GumboNode* chosen = nullptr;
  std::uint64_t most = 0;
  while (!open.empty()) {
    const GumboNode* node = open.back();
    open.pop_back();
    const GumboVector* inside = children(*node);
    for (unsigned at = 0; inside != nullptr && at < inside->length; ++at) {
      const auto* one = static_cast<const GumboNode*>(inside->data[at]);
      if (one->type == GUMBO_NODE_ELEMENT) open.push_back(one);
    }
    if (node->type != GUMBO_NODE_ELEMENT || !may_hold_document(*node)) continue;
    const auto amount = amounts_.find(node);
    if (amount == amounts_.end()) continue;
    const std::uint64_t own = amount->second.text - amount->second.links;
    if (own * 10 < plain * 6 || own < most) continue;
    chosen = node;
    most = own;
  }
  if (chosen != nullptr) document_ = chosen;
}

// A list whose entries are links.
bool Site::is_menu(const GumboNode& element) const {
  const auto amount = amounts_.find(&element);
  if (amount == amounts_.end()) return false;
  const Amount& own = amount->second;
  const GumboTag tag = element.v.element.tag;
  if (tag != GUMBO_TAG_UL && tag != GUMBO_TAG_OL && tag != GUMBO_TAG_DIV && tag != GUMBO_TAG_TD) return false;
  const bool list = tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL;
  return own.linked >= (list ? 3u : 5u) && own.links * 100 >= own.text * 95 && own.links < 80ull * own.linked;
}

bool Site::is_left_out(const GumboNode& element) const {
  const GumboTag tag = element.v.element.tag;
  if (is_never_text(tag) || is_hidden(element)) return true;
  const std::string_view role = attribute(element, "role");
  const bool site_role = role == "navigation" || role == "banner" || role == "contentinfo" ||
                         role == "complementary" || role == "search" || role == "dialog" || role == "menu";
  const auto amount = amounts_.find(&element);
  if (amount == amounts_.end()) return site_role;
  const bool small = amount->second.text * 10 < all_.text * 4;
  if (!small) return false;
  const bool beside = tag == GUMBO_TAG_ASIDE || tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_HEADER;
  return site_role || beside || is_menu(element) || names_site(attribute(element, "class")) ||
         names_site(attribute(element, "id"));
}

}  // namespace rasoat::html
