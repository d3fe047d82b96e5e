#include "reading/html/notes.hpp"

#include <vector>

#include "reading/html/page.hpp"

namespace rasoat::html {
namespace {

bool is_note_id(std::string_view id) {
  for (const std::string_view start : {"sdfootnote", "sdendnote", "ftn", "edn"}) {
    if (!id.starts_with(start) || id.size() == start.size()) continue;
    return id.find_first_not_of("0123456789", start.size()) == std::string_view::npos;
  }
  return false;
}

bool is_division(const GumboNode& node) {
  return node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == GUMBO_TAG_DIV;
}

}  // namespace

Notes::Notes(const GumboNode& root) {
  std::vector<const GumboNode*> open = {&root};
  while (!open.empty()) {
    const GumboNode* node = open.back();
    open.pop_back();
    const GumboVector* inside = children(*node);
    for (unsigned at = 0; inside != nullptr && at < inside->length; ++at)
      open.push_back(static_cast<const GumboNode*>(inside->data[at]));
    if (!is_division(*node)) continue;
    const std::string_view id = attribute(*node, "id");
    if (is_note_id(id)) notes_.emplace(id, Note{node, {}, false});
  }
}

Notes::Note* Notes::named_by(std::string_view target) {
  if (!target.starts_with('#')) return nullptr;
  target.remove_prefix(1);
  if (target.starts_with('_')) target.remove_prefix(1);
  if (target.ends_with("sym")) target.remove_suffix(3);
  const auto found = notes_.find(target);
  return found == notes_.end() ? nullptr : &found->second;
}

Notes::Note* Notes::of(const GumboNode& element) {
  if (!is_division(element)) return nullptr;
  const auto found = notes_.find(attribute(element, "id"));
  return found == notes_.end() || found->second.node != &element ? nullptr : &found->second;
}

}  // namespace rasoat::html
