#include "drafting/vocabulary.hpp"

#include "source/embedded.hpp"

namespace rasoat {
extern const EmbeddedFile kDraftingTables[];

namespace drafting {

std::string_view vocabulary_file(std::string_view name) {
  for (const EmbeddedFile* file = kDraftingTables; !file->name.empty(); ++file) {
    if (file->name == name) return file->content;
  }
  return {};
}

}  // namespace drafting
}  // namespace rasoat
