// Which fonts of old encodings a page's style sheets give its elements, as word processors write them:
// "p.MsoNormal, li.MsoNormal {font-family:".VnTime"}". Nothing else of style sheets is read.
#pragma once

#include <gumbo.h>

#include <optional>
#include <string_view>

#include "encoding/font.hpp"
#include "reading/package/name_map.hpp"

namespace rasoat::html {

/// What the declarations of a style ("a:b;c:d") say.
FontChoice font_of_style(std::string_view declarations);

class FontSheet {
 public:
  /// Reads all style elements. Rules count whose selector is an element, a class, or an element of a class;
  /// where none names a font of an old encoding, there are none.
  explicit FontSheet(const GumboNode& root);

  /// What the rules say of an element.
  FontChoice of(const GumboNode& element) const;

 private:
  void read(std::string_view sheet);

  NameMap<std::optional<FontEncoding>> fonts_;  ///< by selector, elements in small letters: "p.MsoNormal"
  bool any_old_ = false;
};

}  // namespace rasoat::html
