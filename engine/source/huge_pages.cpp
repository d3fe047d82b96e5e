#include "source/huge_pages.hpp"

#include <sys/mman.h>

#include <cstdint>

namespace rasoat {

void ask_for_huge_pages([[maybe_unused]] const std::string& text) noexcept {
#ifdef MADV_HUGEPAGE
  constexpr std::uintptr_t kPage = std::uintptr_t{1} << 21;
  const auto begin = reinterpret_cast<std::uintptr_t>(text.data());
  const std::uintptr_t start = (begin + kPage - 1) / kPage * kPage;
  const std::uintptr_t end = (begin + text.capacity()) / kPage * kPage;
  if (start < end) madvise(const_cast<char*>(text.data()) + (start - begin), end - start, MADV_HUGEPAGE);
#endif
}

}  // namespace rasoat
