// The notes that word processors put at the end of a page.
#pragma once

#include <gumbo.h>

#include <string>
#include <string_view>
#include <unordered_map>

namespace rasoat::html {

class Notes {
 public:
  struct Note {
    const GumboNode* node = nullptr;  ///< the element that holds it
    std::string name;                 ///< empty until the text refers to it or it is printed
    bool printed = false;
  };

  /// All notes below an element: <div id="sdfootnote1">, <div id="ftn1">, and those at the document's end.
  explicit Notes(const GumboNode& root);

  /// The note that a link's target names ("#sdfootnote1sym", "#_ftn1"); null where it names none.
  Note* named_by(std::string_view target);
  /// The note that this element holds; null where it holds none.
  Note* of(const GumboNode& element);
  std::string next_name() { return std::to_string(++count_); }

 private:
  std::unordered_map<std::string_view, Note> notes_;  ///< by id
  unsigned count_ = 0;
};

}  // namespace rasoat::html
