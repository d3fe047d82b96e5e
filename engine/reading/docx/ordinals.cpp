#include "reading/docx/ordinals.hpp"

#include <vector>

#include "reading/docx/element.hpp"
#include "reading/package/xml_part.hpp"

namespace rasoat::docx {

void Ordinals::number(pugi::xml_node root, std::string_view prefix) {
  TreeWalk walk;
  walk.push_children(root);
  TreeWalk::Step step;
  std::vector<std::uint32_t> open;  // paragraphs: text boxes stand in paragraphs
  std::uint32_t paragraphs = 0;
  std::uint32_t runs = 0;
  while (walk.next(step)) {
    const Element element = element_of(step.node.name(), prefix);
    if (element == Element::paragraph) {
      if (step.leaving) {
        open.pop_back();
      } else {
        open.push_back(paragraphs++);
      }
    } else if (element == Element::run && !step.leaving) {
      RunPlace place;
      place.paragraph = open.empty() ? 0 : open.back();
      place.run = runs++;
      places_.emplace(step.node.internal_object(), place);
    }
  }
}

RunPlace Ordinals::place(pugi::xml_node run) const {
  const auto found = places_.find(run.internal_object());
  return found == places_.end() ? RunPlace() : found->second;
}

}  // namespace rasoat::docx
