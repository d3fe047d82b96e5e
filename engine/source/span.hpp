// A place in a text: the one coordinate of the whole engine.
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace rasoat {

/// A byte offset into a UTF-8 text. Files over 4 GiB are refused, so 32 bits are enough.
using Offset = std::uint32_t;

/// A half-open range of byte offsets. Which text it refers to (the source or a matching view) is said by
/// whoever holds it; spans of records and findings always refer to the source.
struct Span {
  Offset start = 0;
  Offset end = 0;

  constexpr Offset size() const noexcept { return end - start; }
  constexpr bool empty() const noexcept { return start >= end; }
  constexpr bool contains(Span inner) const noexcept { return start <= inner.start && inner.end <= end; }
  constexpr bool contains(Offset at) const noexcept { return start <= at && at < end; }
  constexpr bool overlaps(Span other) const noexcept { return start < other.end && other.start < end; }
  constexpr std::string_view of(std::string_view text) const noexcept {
    return text.substr(start, end - start);
  }
  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

static_assert(sizeof(Span) == 8);

}  // namespace rasoat
