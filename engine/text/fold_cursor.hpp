// Walks through a passage from one edit of the matching view to the next.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "text/composition.hpp"
#include "text/fold_scan.hpp"

namespace rasoat::text {

/// The bytes [start, end) of the passage are `text` in the view. All bytes between edits stay as they are.
struct Edit {
  std::size_t start = 0;
  std::size_t end = 0;
  std::string_view text;
  bool shifts = true;  ///< no: one character for one of the same length, offsets go on as before
};

/// No edit replaces more bytes than this.
inline constexpr std::size_t kLongestEdit = kLongestClusterBytes;

/// The walk depends on nothing but the passage: a cursor set on `settled()` of another one, or on the start
/// of one of its edits, finds the same edits from there on.
class FoldCursor {
 public:
  /// `at` is 0 or such a place.
  explicit FoldCursor(std::string_view passage, std::size_t at = 0) noexcept
      : passage_(passage), settled_(at), unscanned_(at) {}

  /// The next edit that starts before `stop`. Its text lives until the next call.
  std::optional<Edit> next(std::size_t stop) noexcept;

  /// Up to here everything is decided: what follows is not joined with what stands before.
  std::size_t settled() const noexcept { return settled_; }

 private:
  std::optional<Edit> look(std::size_t at) noexcept;
  std::optional<Edit> look_at_ascii(std::size_t at) noexcept;
  std::optional<Edit> fold_cluster(std::size_t start, std::size_t first_end) noexcept;
  std::size_t base_of_mark(std::size_t at) const noexcept;

  std::string_view passage_;
  std::size_t settled_;
  std::size_t unscanned_;  ///< where the next block starts
  ScannedBlock block_;     ///< with the bits that are not looked at yet
  ComposedText room_;
};

}  // namespace rasoat::text
