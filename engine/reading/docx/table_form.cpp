#include "reading/docx/table_form.hpp"

#include "reading/docx/element.hpp"
#include "reading/package/xml_part.hpp"

namespace rasoat::docx {

bool is_read_as_table(pugi::xml_node table, std::string_view prefix) {
  TreeWalk walk;
  walk.push_children(table);
  TreeWalk::Step step;
  unsigned cells = 0;
  bool wide = false;
  while (walk.next(step)) {
    if (step.leaving) continue;
    switch (element_of(step.node.name(), prefix)) {
      case Element::table:
        return false;
      case Element::row:
        cells = 0;
        break;
      case Element::cell:
        wide = wide || ++cells > 1;
        break;
      case Element::paragraph:
      case Element::left_out:
        walk.skip();
        break;
      default:
        break;
    }
  }
  return wide;
}

}  // namespace rasoat::docx
