// The ordinals of paragraphs and runs in their part (see RunPlace), for those who want the map.
#pragma once

#include <pugixml.hpp>
#include <string_view>
#include <unordered_map>

#include "reading/run_map.hpp"

namespace rasoat::docx {

class Ordinals {
 public:
  /// Counts all paragraphs and runs of a part.
  void number(pugi::xml_node root, std::string_view prefix);
  /// Of a run that was counted; its part and offset are left as they are by default.
  RunPlace place(pugi::xml_node run) const;

 private:
  std::unordered_map<const void*, RunPlace> places_;
};

}  // namespace rasoat::docx
