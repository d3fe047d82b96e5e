// Large blocks of memory that are about to be filled once from end to end.
#pragma once

#include <string>

namespace rasoat {

/// Asks the system for large pages under the capacity of the string, where that is worth it: with pages of
/// 4 KiB, most of the time of filling it would go into having them cleared and mapped. Only advice.
void ask_for_huge_pages(const std::string& text) noexcept;

}  // namespace rasoat
