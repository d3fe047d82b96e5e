#include "export/page.hpp"

#include "export/wording.hpp"

namespace rasoat {

std::string date_in_words(const Page& page, Date date) {
  return date_in_words(page.language(), date);
}

}  // namespace rasoat
