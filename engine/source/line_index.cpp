// Lines and columns from counts at every 1024th byte and a count within one or two such blocks.
#include <algorithm>

#include "source/count_bytes.hpp"
#include "source/source_text.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kBlock = 1024;

}  // namespace

LineIndex::LineIndex(std::string_view text) : text_(text) {
  blocks_.reserve(text.size() / kBlock + 1);
  Block block;
  for (std::size_t start = 0;; start += kBlock) {
    blocks_.push_back(block);
    const std::size_t end = std::min(start + kBlock, text.size());
    const Offset line_ends = count_line_ends(start, end);
    block.line_ends += line_ends;
    if (end < start + kBlock) break;
    block.characters += static_cast<Offset>(utf8::count_characters(text.substr(start, kBlock)));
    if (line_ends == 0) continue;
    std::size_t last = end - 1;
    while (!ends_line(last)) --last;
    block.line_start = static_cast<Offset>(last + 1);
  }
  line_ends_ = block.line_ends;
}

bool LineIndex::ends_line(std::size_t at) const noexcept {
  if (text_[at] == '\n') return true;
  return text_[at] == '\r' && !(at + 1 < text_.size() && text_[at + 1] == '\n');
}

Offset LineIndex::count_line_ends(std::size_t start, std::size_t end) const noexcept {
  if (start >= end) return 0;
  // The last byte by itself: what comes after it may be the end of the text.
  const std::size_t count =
      count_bytes(text_.substr(start, end - start - 1), [](std::string_view part, std::size_t i) {
        const int lf = part.data()[i] == '\n', cr = part.data()[i] == '\r',
                  lf_after = part.data()[i + 1] == '\n';
        return lf | (cr & ~lf_after);
      });
  return static_cast<Offset>(count + ends_line(end - 1));
}

std::size_t LineIndex::characters_before(std::size_t at) const noexcept {
  const std::size_t start = at / kBlock * kBlock;
  return blocks_[at / kBlock].characters + utf8::count_characters(text_.substr(start, at - start));
}

LineColumn LineIndex::locate(Offset offset) const {
  const std::size_t at = std::min<std::size_t>(offset, text_.size());
  const Block& block = blocks_[at / kBlock];
  const Offset line_ends = count_line_ends(at / kBlock * kBlock, at);
  std::size_t start = block.line_start;
  if (line_ends > 0) {
    start = at;
    while (!ends_line(start - 1)) --start;
  }
  const std::size_t column = start / kBlock == at / kBlock
                                 ? utf8::count_characters(text_.substr(start, at - start))
                                 : characters_before(at) - characters_before(start);
  return {block.line_ends + line_ends + 1, static_cast<std::uint32_t>(column + 1)};
}

std::string_view LineIndex::line(std::uint32_t number) const {
  if (number == 0 || number > line_count()) return {};
  std::size_t start = 0;
  if (number > 1) {
    const auto after = std::partition_point(blocks_.begin(), blocks_.end(),
                                            [&](const Block& block) { return block.line_ends < number - 1; });
    const auto block = after - 1;
    start = static_cast<std::size_t>(block - blocks_.begin()) * kBlock;
    for (Offset left = number - 1 - block->line_ends; left > 0; ++start) left -= ends_line(start);
  }
  std::size_t end = start;
  while (end < text_.size() && text_[end] != '\n' && text_[end] != '\r') ++end;
  return text_.substr(start, end - start);
}

}  // namespace rasoat
