#include "reading/html/table_form.hpp"

#include <vector>

#include "reading/html/page.hpp"

namespace rasoat::html {

bool is_read_as_table(const GumboNode& table) {
  std::vector<const GumboNode*> open = {&table};
  bool wide = false;
  while (!open.empty()) {
    const GumboNode* node = open.back();
    open.pop_back();
    const GumboVector* inside = children(*node);
    unsigned cells = 0;
    for (unsigned at = inside == nullptr ? 0 : inside->length; at > 0; --at) {
      const auto* one = static_cast<const GumboNode*>(inside->data[at - 1]);
      if (one->type != GUMBO_NODE_ELEMENT) continue;
      const GumboTag tag = one->v.element.tag;
      if (tag == GUMBO_TAG_TABLE) return false;
      if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) wide = wide || ++cells > 1;
      open.push_back(one);
    }
  }
  return wide;
}

}  // namespace rasoat::html
