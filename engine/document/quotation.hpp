// New wording that an amending document quotes block by block is not its own.
#pragma once

#include <string_view>

#include "reading/block.hpp"

namespace rasoat {

/// Follows quotation marks over blocks.
class Quotation {
 public:
  /// The block stands in a quotation or opens one, which may go on after it.
  bool covers(std::string_view text, const Block& block);

  /// Still going on after the last block.
  bool open() const noexcept { return open_; }
  void reset() noexcept { open_ = false; }

 private:
  bool closes(std::string_view rest) const;

  bool open_ = false;
  bool straight_ = false;
};

}  // namespace rasoat
