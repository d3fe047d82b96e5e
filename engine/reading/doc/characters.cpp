#include "reading/doc/characters.hpp"

#include <algorithm>

#include "encoding/letter_bytes.hpp"
#include "reading/doc/little_endian.hpp"

namespace rasoat::doc {
namespace {

// Behind what was changed in a hurry stands the table itself.
std::string_view piece_table(std::string_view pieces) {
  constexpr std::uint8_t kChanges = 1, kTable = 2;
  while (u8(pieces, 0) == kChanges)
    pieces.remove_prefix(std::min<std::size_t>(3U + u16(pieces, 1), pieces.size()));
  return u8(pieces, 0) == kTable ? part_of(pieces, 5, u32(pieces, 1)) : std::string_view();
}

}  // namespace

std::optional<Characters> Characters::read(std::string_view word, std::string_view pieces,
                                           std::uint64_t count) {
  if (count > word.size()) return std::nullopt;
  const std::string_view table = piece_table(pieces);
  const std::size_t number = table.size() < 4 ? 0 : (table.size() - 4) / 12;
  Characters all;
  all.text_.reserve(count);
  for (std::size_t at = 0; at < number && all.text_.size() < count; ++at) {
    const std::uint32_t start = u32(table, 4 * at);
    const auto end = static_cast<std::uint32_t>(std::min<std::uint64_t>(u32(table, 4 * at + 4), count));
    const std::uint32_t raw = u32(table, 4 * (number + 1) + 8 * at + 2);
    const bool wide = (raw & 0x40000000) == 0;
    const std::uint32_t offset = wide ? raw & 0x3FFFFFFF : (raw & 0x3FFFFFFF) / 2;
    if (start != all.text_.size() || end < start) return std::nullopt;
    const std::size_t bytes = std::size_t{end - start} << (wide ? 1 : 0);
    const std::string_view held = part_of(word, offset, bytes);
    if (held.size() < bytes) return std::nullopt;
    for (std::size_t byte = 0; byte < bytes; byte += wide ? 2 : 1) {
      all.text_ += wide ? static_cast<char16_t>(u16(held, byte))
                        : static_cast<char16_t>(cp1252_character(u8(held, byte)));
    }
    if (end > start) all.pieces_.push_back({start, end, offset, wide});
  }
  return all;
}

Characters::Place Characters::place(std::uint32_t at) const {
  const auto after = std::ranges::upper_bound(pieces_, at, {}, &Piece::start);
  const Piece& piece = *(after - 1);
  const std::uint32_t width = piece.wide ? 2 : 1;
  return {piece.offset + (at - piece.start) * width, width, piece.end};
}

}  // namespace rasoat::doc
