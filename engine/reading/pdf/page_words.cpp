#include "reading/pdf/page_words.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace rasoat::pdf {
namespace {

constexpr std::size_t kLongestWord = 4096;
constexpr std::size_t kWordBytes = 5 * sizeof(float) + 2 + 1;  // at least

template <typename Value>
void put(std::string& out, Value value) {
  char bytes[sizeof(Value)];
  std::memcpy(bytes, &value, sizeof(Value));
  out.append(bytes, sizeof(Value));
}

template <typename Value>
bool take(std::string_view& bytes, Value& value) {
  if (bytes.size() < sizeof(Value)) return false;
  std::memcpy(&value, bytes.data(), sizeof(Value));
  bytes.remove_prefix(sizeof(Value));
  return true;
}

bool take_word(std::string_view& bytes, Word& word) {
  char flags = 0;
  std::uint16_t length = 0;
  const bool whole = take(bytes, word.box.left) && take(bytes, word.box.top) && take(bytes, word.box.right) &&
                     take(bytes, word.box.bottom) && take(bytes, word.size) && take(bytes, flags) &&
                     take(bytes, length);
  if (!whole || length > bytes.size()) return false;
  word.bold = (flags & 1) != 0;
  word.italic = (flags & 2) != 0;
  word.text = bytes.substr(0, length);
  bytes.remove_prefix(length);
  return true;
}

bool is_sane(const Word& word) {
  constexpr float kFarthest = 1e6F;
  const auto sane = [](float value) { return std::isfinite(value) && std::abs(value) < kFarthest; };
  return !word.text.empty() && sane(word.box.left) && sane(word.box.right) && sane(word.box.top) &&
         sane(word.box.bottom) && sane(word.size) && word.size > 0 && word.box.top < word.box.bottom &&
         word.box.left <= word.box.right;
}

}  // namespace

void encode_page(const Page& page, std::string& out) {
  put(out, page.width);
  put(out, page.height);
  put(out, page.confidence);
  put(out, static_cast<std::uint32_t>(page.words.size()));
  for (const Word& word : page.words) {
    const std::string_view text = word.text.substr(0, kLongestWord);
    for (const float value : {word.box.left, word.box.top, word.box.right, word.box.bottom, word.size})
      put(out, value);
    put(out, static_cast<char>((word.bold ? 1 : 0) | (word.italic ? 2 : 0)));
    put(out, static_cast<std::uint16_t>(text.size()));
    out.append(text);
  }
}

std::optional<std::vector<Page>> decode_pages(std::string_view bytes) {
  std::vector<Page> pages;
  while (!bytes.empty()) {
    Page page;
    std::uint32_t words = 0;
    if (!take(bytes, page.width) || !take(bytes, page.height) || !take(bytes, page.confidence) ||
        !take(bytes, words))
      return std::nullopt;
    const bool finite =
        std::isfinite(page.width) && std::isfinite(page.height) && std::isfinite(page.confidence);
    if (!finite) return std::nullopt;
    page.words.reserve(std::min<std::size_t>(words, bytes.size() / kWordBytes));
    for (std::uint32_t at = 0; at < words; ++at) {
      Word word;
      if (!take_word(bytes, word)) return std::nullopt;
      if (is_sane(word)) page.words.push_back(word);
    }
    pages.push_back(std::move(page));
  }
  return pages;
}

}  // namespace rasoat::pdf
