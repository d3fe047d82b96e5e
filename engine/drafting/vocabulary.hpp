// The tables of words of this room, compiled in.
#pragma once

#include <string_view>

namespace rasoat::drafting {

/// By name, "norms.tsv"; empty where there is none.
std::string_view vocabulary_file(std::string_view name);

}  // namespace rasoat::drafting
