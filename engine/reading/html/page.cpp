// gumbo cannot be told that memory is short: where the budget ends, the parse is left by a long jump, which
// skips nothing but C code whose memory is the arena's.
#include "reading/html/page.hpp"

#include <algorithm>
#include <csetjmp>
#include <new>

namespace rasoat::html {
namespace {

constexpr std::size_t kBlock = std::size_t{256} << 10;
constexpr std::size_t kLeastBudget = std::size_t{64} << 20;
constexpr std::size_t kMostBudget = std::size_t{1} << 30;
constexpr std::size_t kBudgetPerByte = 64;

struct Parsing {
  Arena* arena = nullptr;
  std::jmp_buf out;
};

void* take(void* data, std::size_t bytes) {
  auto* parsing = static_cast<Parsing*>(data);
  void* memory = parsing->arena->take(bytes);
  if (memory == nullptr) std::longjmp(parsing->out, 1);
  return memory;
}

void give_back(void*, void*) {}

// No object with a destructor lives here: a long jump leads back into it.
const GumboOutput* parse(Parsing& parsing, const char* bytes, std::size_t size) {
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = take;
  options.deallocator = give_back;
  options.userdata = &parsing;
  options.max_errors = 0;
  if (setjmp(parsing.out) != 0) return nullptr;
  return gumbo_parse_with_options(&options, bytes, size);
}

}  // namespace

void* Arena::take(std::size_t bytes) noexcept {
  bytes = (bytes + 15) / 16 * 16;
  if (bytes > free_bytes_) {
    const std::size_t size = std::max(bytes, kBlock);
    if (size > left_) return nullptr;
    std::byte* block = new (std::nothrow) std::byte[size];
    if (block == nullptr) return nullptr;
    blocks_.emplace_back(block);
    left_ -= size;
    // A large piece has a block of its own; the rest of the last one is still used.
    if (size - bytes < free_bytes_) return block;
    free_ = block;
    free_bytes_ = size;
  }
  void* taken = free_;
  free_ += bytes;
  free_bytes_ -= bytes;
  return taken;
}

std::unique_ptr<Page> Page::parse(std::string_view bytes) {
  const std::size_t wanted = std::min(bytes.size(), kMostBudget / kBudgetPerByte) * kBudgetPerByte;
  std::unique_ptr<Page> page(new Page(std::max(kLeastBudget, wanted)));
  Parsing parsing;
  parsing.arena = &page->arena_;
  page->output_ = html::parse(parsing, bytes.data(), bytes.size());
  return page->output_ == nullptr ? nullptr : std::move(page);
}

std::string_view attribute(const GumboNode& element, const char* name) noexcept {
  if (element.type != GUMBO_NODE_ELEMENT) return {};
  const GumboAttribute* found = gumbo_get_attribute(&element.v.element.attributes, name);
  return found == nullptr ? std::string_view() : found->value;
}

const GumboVector* children(const GumboNode& node) noexcept {
  if (node.type == GUMBO_NODE_ELEMENT) return &node.v.element.children;
  return node.type == GUMBO_NODE_DOCUMENT ? &node.v.document.children : nullptr;
}

}  // namespace rasoat::html
