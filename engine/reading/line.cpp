#include "reading/line.hpp"

#include <array>
#include <cstdint>
#include <cstring>

#include "source/contains.hpp"
#include "source/sixteen_bytes.hpp"
#include "text/matching_view.hpp"

namespace rasoat {
namespace {

bool is(std::string_view text, std::size_t at, unsigned byte) {
  return static_cast<unsigned char>(text[at]) == byte;
}

// What FirstWords does with a byte.
enum class Part : std::uint8_t { kept, markup, blank, lead };  // lead: a blank may begin with it

constexpr std::array<Part, 256> kParts = [] {
  std::array<Part, 256> parts{};
  for (std::size_t byte = 0; byte <= ' '; ++byte) parts[byte] = Part::blank;
  for (const std::size_t lead : {0xC2u, 0xE2u, 0xE3u, 0xEFu}) parts[lead] = Part::lead;
  for (const char mark : {'*', '_', '\\', '#', '>'}) parts[static_cast<unsigned char>(mark)] = Part::markup;
  return parts;
}();

// Words parted by single blanks are kept as they are.
bool is_kept_whole(std::string_view text) noexcept {
  if (text.size() < sizeof(SixteenBytes) || text[0] == ' ') return false;
  SixteenBytes found{};
  const auto look_at = [&](std::size_t at) {
    const SixteenBytes bytes = load_sixteen(text.data() + at);
    const auto markup = (bytes == '*') | (bytes == '_') | (bytes == '\\') | (bytes == '#') | (bytes == '>');
    const auto blank = (bytes < ' ') | (bytes == 0xC2) | (bytes == 0xE2) | (bytes == 0xE3) | (bytes == 0xEF);
    found |= SixteenBytes(markup | blank);
  };
  const std::size_t last = text.size() - sizeof(SixteenBytes);
  for (std::size_t at = 0; at < last; at += sizeof(SixteenBytes)) look_at(at);
  look_at(last);
  return !any_of_sixteen(found) && !contains(text, "  ");
}

}  // namespace

std::size_t blank_at_start(std::string_view text) noexcept {
  if (text.empty()) return 0;
  const auto first = static_cast<unsigned char>(text[0]);
  if (first <= ' ') return 1;
  if (first < 0xC2) return 0;
  if (first == 0xC2) return text.size() > 1 && is(text, 1, 0xA0) ? 2 : 0;  // no-break space
  if (text.size() < 3) return 0;
  if (first == 0xEF) return is(text, 1, 0xBB) && is(text, 2, 0xBF) ? 3 : 0;  // BOM
  if (first == 0xE3) return is(text, 1, 0x80) && is(text, 2, 0x80) ? 3 : 0;  // ideographic space
  if (first != 0xE2 || !is(text, 1, 0x80)) return 0;
  const auto last = static_cast<unsigned char>(text[2]);
  return last <= 0x8F || last == 0xAF ? 3 : 0;  // U+2000–U+200F, U+202F
}

std::size_t blank_at_end(std::string_view text) noexcept {
  if (text.empty()) return 0;
  const auto last = static_cast<unsigned char>(text.back());
  if (last <= ' ') return 1;
  if (last < 0x80) return 0;
  for (std::size_t length = 2; length <= 3 && length <= text.size(); ++length) {
    if (blank_at_start(text.substr(text.size() - length)) == length) return length;
  }
  return 0;
}

Span without_blanks(std::string_view text, Span span) noexcept {
  std::string_view inner = span.of(text);
  while (const std::size_t length = blank_at_start(inner)) inner.remove_prefix(length);
  while (const std::size_t length = blank_at_end(inner)) inner.remove_suffix(length);
  if (inner.empty()) return {span.start, span.start};
  const auto start = static_cast<Offset>(inner.data() - text.data());
  return {start, static_cast<Offset>(start + inner.size())};
}

LineCutter::LineCutter(std::string_view text) noexcept : text_(text) {
  if (!text.empty() && std::memchr(text.data(), '\n', text.size()) == nullptr) end_mark_ = '\r';
}

bool LineCutter::next(Line& line) noexcept {
  if (at_ >= text_.size()) return false;
  const auto start = static_cast<Offset>(at_);
  line.page_break = text_[at_] == '\f';
  if (line.page_break) {
    ++at_;
    line.span = line.inner = {start, static_cast<Offset>(at_)};
    return true;
  }
  const void* found = std::memchr(text_.data() + at_, end_mark_, text_.size() - at_);
  std::size_t end = text_.size();
  if (found != nullptr) end = static_cast<std::size_t>(static_cast<const char*>(found) - text_.data());
  at_ = end + 1;
  if (end > start && text_[end - 1] == '\r') --end;
  line.span = {start, static_cast<Offset>(end)};
  line.inner = without_blanks(text_, line.span);
  return true;
}

template <typename Place>
void FirstWords::take(std::string_view text, std::size_t most, Place place) {
  bool blank = true;  // leading ones are left out
  std::size_t at = 0, size = 0;
  if (text.size() >= most && is_kept_whole(text.substr(0, most))) {
    std::memcpy(kept_, text.data(), most);
    for (; size < most; ++size) from_[size] = place(size);
    at = most;
  }
  while (at < text.size() && size < most) {
    const Part part = kParts[static_cast<unsigned char>(text[at])];
    if (part == Part::kept) {
      kept_[size] = text[at];
      from_[size++] = place(at++);
      blank = false;
      continue;
    }
    const std::size_t space = part == Part::markup ? 0 : blank_at_start(text.substr(at));
    if (part != Part::markup && (space == 0 || !blank)) {
      kept_[size] = space ? ' ' : text[at];
      from_[size++] = place(at);
    }
    if (part != Part::markup) blank = space != 0;
    at += space ? space : 1;
  }
  size_ = size;
  from_[size_] = place(at);
}

FirstWords::FirstWords(std::string_view source, Span span, std::size_t most) {
  most = most < kMost ? most : kMost;
  constexpr Offset kLookedAt = 256;
  if (span.size() > kLookedAt) {
    span.end = span.start + kLookedAt;
    while (span.end > span.start && (static_cast<unsigned char>(source[span.end]) & 0xC0) == 0x80) --span.end;
  }
  const std::string_view passage = span.of(source);
  if (passage.find('\xCC') == std::string_view::npos && passage.find('\xCD') == std::string_view::npos) {
    take(passage, most, [&](std::size_t at) { return span.start + static_cast<Offset>(at); });
  } else {
    const MatchingView composed(source, {&span, 1});
    take(composed.text(), most,
         [&](std::size_t at) { return composed.source_start(static_cast<Offset>(at)); });
  }
}

}  // namespace rasoat
