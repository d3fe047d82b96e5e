#include "grammars/vocabulary/code_table.hpp"

#include <array>
#include <utility>

#include "grammars/letter.hpp"

namespace rasoat::grammar {
namespace {

// The letters without diacritics and case, and their hash.
struct Plain {
  std::array<char, CodeTable::kLongest> bytes;
  std::size_t size = 0;
  std::size_t hash = 14695981039346656037ull;

  explicit Plain(std::string_view text) noexcept {
    while (!text.empty()) {
      const std::size_t length = take(text);
      text.remove_prefix(length);
    }
  }
  std::string_view view() const noexcept { return {bytes.data(), size}; }

 private:
  std::size_t take(std::string_view text) noexcept {
    const Letter letter = read_letter(text);
    if (letter.base != 0) {
      put(plain_letter(letter.base));
    } else {
      for (std::size_t i = 0; i < letter.length; ++i) put(text[i]);
    }
    return letter.length;
  }
  void put(char byte) noexcept {
    bytes[size++] = byte;
    hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211ull;
  }
};

}  // namespace

void CodeTable::put(Entry entry) {
  const std::size_t mask = entries_.size() - 1;
  std::size_t at = Plain(entry.code).hash & mask;
  while (!entries_[at].plain.empty()) at = (at + 1) & mask;
  entries_[at] = std::move(entry);
}

void CodeTable::add(std::string_view code, std::uint32_t value) {
  if (code.empty() || code.size() > kLongest) return;
  if (2 * ++used_ > entries_.size()) {
    std::vector<Entry> before(2 * entries_.size());
    before.swap(entries_);
    for (Entry& entry : before) {
      if (!entry.plain.empty()) put(std::move(entry));
    }
  }
  put({std::string(Plain(code).view()), std::string(code), value, used_});
}

std::optional<std::uint32_t> CodeTable::find(std::string_view printed) const noexcept {
  if (printed.empty() || printed.size() > kLongest) return std::nullopt;
  const Plain plain(printed);
  const std::size_t mask = entries_.size() - 1;
  const Entry* first = nullptr;
  for (std::size_t at = plain.hash & mask; !entries_[at].plain.empty(); at = (at + 1) & mask) {
    const Entry& entry = entries_[at];
    if (entry.plain != plain.view()) continue;
    if (entry.code == printed) return entry.value;
    if (!first || entry.order < first->order) first = &entry;
  }
  return first ? std::optional(first->value) : std::nullopt;
}

}  // namespace rasoat::grammar
