#include "terminal.hpp"

#include <cstdlib>
#include <string_view>

namespace rasoat {

bool wants_colour(ColourWhen when, const Output& output) {
  if (when != ColourWhen::automatic) return when == ColourWhen::always;
  const char* no_color = std::getenv("NO_COLOR");
  if (no_color != nullptr && *no_color != '\0') return false;
  const char* terminal = std::getenv("TERM");
  return output.is_terminal() && terminal != nullptr && std::string_view(terminal) != "dumb";
}

}  // namespace rasoat
