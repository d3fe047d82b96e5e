// Letters with combining marks, put together: NFC, and what NFC leaves apart although every reader sees one
// Vietnamese letter (a tone mark typed before the circumflex or breve: a + ́ + ̂ → ấ).
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace rasoat::text {

/// Characters of common foreign kinds that neither change by themselves nor join what stands before them.
/// There are others.
bool is_plain(char32_t character) noexcept;

/// Whether normalisation may join the character with the one before it, or move it: combining marks, Hangul
/// vowels and the like.
bool joins_previous(char32_t character) noexcept;

/// A character and what joins it, at most so many characters; longer heaps of marks are cut, so that no
/// text is sorted as a whole.
inline constexpr std::size_t kLongestCluster = 32;
inline constexpr std::size_t kLongestClusterBytes = 4 * kLongestCluster;

/// Where the cluster ends whose first character ends at `at`.
std::size_t end_of_cluster(std::string_view text, std::size_t at) noexcept;

/// The common case in short: an unaccented Latin letter at `at` with the marks of a Vietnamese letter after
/// it.
struct ComposedLetter {
  std::size_t end = 0;
  std::string_view text;  ///< lives for ever; empty where it is no such letter, or may be more
};
ComposedLetter compose_letter(std::string_view text, std::size_t at) noexcept;

/// Room for the composed form of a cluster.
using ComposedText = std::array<char, kLongestClusterBytes>;

/// The cluster composed and with its characters folded (character_fold.hpp), or nothing where that changes
/// nothing or would be longer than the cluster. The result lives in `room` or for ever. The cluster must be
/// well-formed.
std::optional<std::string_view> compose(std::string_view cluster, ComposedText& room) noexcept;

}  // namespace rasoat::text
