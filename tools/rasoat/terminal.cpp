#include "terminal.hpp"

#include <cstdlib>
#include <string_view>

namespace rasoat {

bool wants_colour(ColourWhen when, bool on_terminal) {
  if (when != ColourWhen::automatic) return when == ColourWhen::always;
  const char* no_color = std::getenv("NO_COLOR");
  if (no_color != nullptr && *no_color != '\0') return false;
  const char* terminal = std::getenv("TERM");
  return on_terminal && terminal != nullptr && std::string_view(terminal) != "dumb";
}

}  // namespace rasoat
