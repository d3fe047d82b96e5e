// A web page as a tree, whatever its bytes are.
#pragma once

#include <gumbo.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace rasoat::html {

/// Memory that is given back all at once, and no more than a budget of it.
class Arena {
 public:
  explicit Arena(std::size_t budget) : left_(budget) {}

  /// Null when the budget is spent.
  void* take(std::size_t bytes) noexcept;

 private:
  std::vector<std::unique_ptr<std::byte[]>> blocks_;
  std::byte* free_ = nullptr;
  std::size_t free_bytes_ = 0;
  std::size_t left_;
};

/// The tree, which lives as long as the page and refers to the bytes it was made of. It is never walked to
/// free it, so that any depth is harmless.
class Page {
 public:
  /// `bytes`: UTF-8 (what is not becomes U+FFFD). Null where the tree would take too much memory.
  static std::unique_ptr<Page> parse(std::string_view bytes);

  const GumboNode* root() const noexcept { return output_->root; }

 private:
  explicit Page(std::size_t budget) : arena_(budget) {}

  Arena arena_;
  const GumboOutput* output_ = nullptr;
};

/// False where elements stand open in one another, or attributes in one tag, in numbers no page has: to parse
/// them would take time that grows with their square. One pass over the bytes.
bool is_parsable(std::string_view bytes);

/// The value of an attribute; empty where there is none.
std::string_view attribute(const GumboNode& element, const char* name) noexcept;

/// What an element holds; nothing for text.
const GumboVector* children(const GumboNode& node) noexcept;

}  // namespace rasoat::html
