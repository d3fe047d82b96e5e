// The gate of the matching view: at which bytes may something have to be folded?
//
// Almost all of an office text is letters, blanks and quotation marks that stay as they are. This scan passes
// over them at the speed of memory and stops only at markup characters, at the few lead bytes whose second
// byte says NBSP, soft hyphen, Ð, ð or Ɖ, at E2 80 xx where xx is a dash, a blank or invisible (“ ” ‘ ’ … are
// passed over), and at every lead byte of scripts and marks that are rare in Vietnamese text. It may stop for
// nothing; it never passes over something. One source for all processors (Highway, dynamic dispatch).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rasoat::text {

/// 64 bytes of a text; bit i of `foldable` stands for the byte at start + i.
struct ScannedBlock {
  static constexpr std::size_t kSize = 64;
  std::size_t start = 0;
  std::uint64_t foldable = 0;
};

/// The first block with a foldable byte among those that start at `from`, `from` + 64 … and before `stop`;
/// where there is none, an empty block that starts at or after `stop`. `stop` is at most the size of the
/// text.
ScannedBlock find_foldable(std::string_view text, std::size_t from, std::size_t stop) noexcept;

}  // namespace rasoat::text
