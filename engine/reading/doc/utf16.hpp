// UTF-16 as it lies in tables and in the text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rasoat::doc {

/// Appends UTF-8, unit by unit; `high` keeps the first half of a pair between two calls (0: none). Halves
/// that stand alone are dropped.
void append_unit(char16_t unit, char16_t& high, std::string& out);

/// `units` of them from the start of the bytes, as UTF-8, up to a NUL.
std::string name_of_units(std::string_view bytes, std::size_t units);

}  // namespace rasoat::doc
