#include "reading/doc/properties.hpp"

#include <algorithm>
#include <limits>

#include "reading/doc/little_endian.hpp"

namespace rasoat::doc {
namespace {

constexpr std::size_t kPage = 512;

// How many bytes of operand a change has; those of variable length say it themselves.
std::size_t operand_size(std::uint16_t code, std::string_view rest) noexcept {
  constexpr std::uint16_t kTableDefinition = 0xD608;
  switch (code >> 13) {
    case 0:
    case 1:
      return 1;
    case 3:
      return 4;
    case 6:
      return code == kTableDefinition ? std::size_t{1} + u16(rest, 0) : std::size_t{1} + u8(rest, 0);
    case 7:
      return 3;
    default:
      return 2;
  }
}

}  // namespace

bool next_change(std::string_view& changes, Change& change) noexcept {
  if (changes.size() < 3) return false;
  change.code = u16(changes, 0);
  changes.remove_prefix(2);
  const std::size_t size = operand_size(change.code, changes);
  if (size > changes.size()) return false;
  change.operand = changes.substr(0, size);
  changes.remove_prefix(size);
  return true;
}

PropertyTable::PropertyTable(std::string_view word, std::string_view places, Kind kind) {
  const std::size_t number = places.size() < 4 ? 0 : (places.size() - 4) / 8;
  const std::size_t most = word.size() / kPage + 1;
  for (std::size_t at = 0; at < std::min(number, most); ++at) {
    const std::uint32_t page = u32(places, 4 * (number + 1) + 4 * at) & 0x3FFFFF;
    const std::string_view bytes = part_of(word, page * kPage, kPage);
    if (bytes.size() == kPage) read_page(bytes, kind);
  }
  std::ranges::stable_sort(runs_, {}, &PropertyRun::start);
}

void PropertyTable::read_page(std::string_view page, Kind kind) {
  const std::size_t count = u8(page, kPage - 1);
  const std::size_t width = kind == Kind::paragraphs ? 13 : 1;
  if (4 * (count + 1) + width * count >= kPage) return;
  for (std::size_t at = 0; at < count; ++at) {
    PropertyRun run{u32(page, 4 * at), u32(page, 4 * at + 4), 0, {}};
    if (run.end <= run.start) continue;
    std::size_t place = std::size_t{2} * u8(page, 4 * (count + 1) + width * at);
    if (place != 0 && kind == Kind::characters) {
      run.changes = part_of(page, place + 1, u8(page, place));
    } else if (place != 0) {
      std::size_t size = std::size_t{2} * u8(page, place);
      size = size == 0 ? std::size_t{2} * u8(page, ++place) : size - 1;
      run.style = u16(page, place + 1);
      if (size > 2) run.changes = part_of(page, place + 3, size - 2);
    }
    runs_.push_back(run);
  }
}

PropertyRun PropertyTable::find(std::uint32_t offset) const {
  const auto after = std::ranges::upper_bound(runs_, offset, {}, &PropertyRun::start);
  if (after != runs_.begin() && (after - 1)->end > offset) return *(after - 1);
  const std::uint32_t end = after == runs_.end() ? std::numeric_limits<std::uint32_t>::max() : after->start;
  return {offset, end, 0, {}};
}

}  // namespace rasoat::doc
