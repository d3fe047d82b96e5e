#include "reading/odt/table_form.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "reading/odt/element.hpp"
#include "reading/package/xml_part.hpp"

namespace rasoat::odt {

unsigned number_of(pugi::xml_node node, const char* name, unsigned otherwise) {
  const std::string_view text = node.attribute(name).value();
  unsigned number = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
  return failed != std::errc{} ? otherwise : number;
}

bool is_read_as_table(pugi::xml_node table) {
  TreeWalk walk;
  walk.push_children(table);
  TreeWalk::Step step;
  unsigned cells = 0;
  bool wide = false;
  while (walk.next(step)) {
    if (step.leaving) continue;
    switch (element_of(step.node.name())) {
      case Element::table:
        return false;
      case Element::row:
        cells = 0;
        break;
      case Element::cell:
      case Element::covered_cell:
        cells += std::min(number_of(step.node, "table:number-columns-repeated", 1), kMostColumns);
        wide = wide || cells > 1;
        break;
      case Element::paragraph:
      case Element::heading:
        walk.skip();
        break;
      default:
        break;
    }
  }
  return wide;
}

}  // namespace rasoat::odt
