// A text file that was compiled into the program (see rasoat_embed in cmake/RasoatBuild.cmake).
#pragma once

#include <string_view>

namespace rasoat {

/// Arrays of embedded files end with one whose name is empty.
struct EmbeddedFile {
  std::string_view name;
  std::string_view content;
};

}  // namespace rasoat
