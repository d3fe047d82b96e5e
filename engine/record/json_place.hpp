// Places in a line of JSON: the path to a value as people read it, and the byte where it starts. Asked for
// only once something is wrong, so that reading itself keeps no offsets.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace rasoat {

/// From the outermost value inwards: a key of an object, or the index of an item.
using JsonPath = std::vector<std::variant<std::string_view, std::size_t>>;

/// "references[3].date".
std::string to_string(const JsonPath& path);

/// Where the value starts in well-formed JSON; nothing where there is no such value.
std::optional<std::size_t> byte_of(std::string_view json, const JsonPath& path);

/// The first byte that cannot stand where it stands (the size of the text where more was expected), or
/// nothing where all of it is well-formed JSON.
std::optional<std::size_t> first_malformed(std::string_view json);

}  // namespace rasoat
