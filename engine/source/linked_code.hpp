// Which code runs: this program and all libraries that it runs with.
#pragma once

#include <string>
#include <vector>

namespace rasoat {

/// The digest that the linker left in each of them (the GNU build-id note), or where one has none its path,
/// size and time; sorted, since libraries may be loaded in any order. Another list after any change of one of
/// them.
std::vector<std::string> linked_code();

/// A file's path, size and time of writing; its path alone where there is none.
std::string file_version(const std::string& path);

}  // namespace rasoat
