// The end of a document: recipients (Nơi nhận) and signature.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"

namespace rasoat {

struct Tail {
  std::size_t first = 0;                ///< first block of it
  std::size_t end = 0;                  ///< one past its last block
  std::vector<std::size_t> recipients;  ///< blocks that hold recipients
  std::optional<Signature> signature;
  std::vector<std::string> names;  ///< of the recipients, as printed
};

/// The first signature or list of recipients at or after block `from`; nothing where the document has
/// neither.
std::optional<Tail> find_tail(std::string_view text, std::span<const Block> blocks, std::size_t from);

}  // namespace rasoat
