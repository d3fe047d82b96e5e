#include "export/page.hpp"

namespace rasoat {

std::string date_in_words(const Page& page, Date date) {
  const std::string iso = to_iso(date);
  if (page.language() == Language::en) return iso;
  return iso.substr(8, 2) + "/" + iso.substr(5, 2) + "/" + iso.substr(0, 4);
}

}  // namespace rasoat
