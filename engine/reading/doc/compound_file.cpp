#include "reading/doc/compound_file.hpp"

#include <algorithm>

#include "reading/doc/little_endian.hpp"

namespace rasoat::doc {
namespace {

constexpr std::string_view kMagic("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
constexpr std::uint32_t kLastSector = 0xFFFFFFFA;  // greater numbers are ends and marks
constexpr std::size_t kEntry = 128;
constexpr std::size_t kInHeader = 109;  // places of tables

}  // namespace

bool is_compound_file(std::string_view bytes) noexcept {
  return bytes.starts_with(kMagic);
}

std::optional<CompoundFile> CompoundFile::open(std::string_view bytes) {
  if (!is_compound_file(bytes)) return std::nullopt;
  CompoundFile file;
  file.bytes_ = bytes;
  file.shift_ = u16(bytes, 0x1E);
  file.small_shift_ = u16(bytes, 0x20);
  file.least_ = u32(bytes, 0x38);
  if ((file.shift_ != 9 && file.shift_ != 12) || file.small_shift_ != 6) return std::nullopt;
  if (!file.read_tables()) return std::nullopt;
  file.read_entries();
  if (file.entries_.empty()) return std::nullopt;
  return file;
}

std::string_view CompoundFile::sector(std::uint32_t number) const {
  return part_of(bytes_, (std::size_t{number} + 1) << shift_, std::size_t{1} << shift_);
}

// The table of sectors that follow each other lies in sectors that the header lists, and further ones that
// are chained.
bool CompoundFile::read_tables() {
  const std::size_t size = std::size_t{1} << shift_;
  const std::size_t most = bytes_.size() / size + 1;
  std::vector<std::uint32_t> places;
  for (std::size_t at = 0; at < kInHeader; ++at) places.push_back(u32(bytes_, 0x4C + 4 * at));
  std::uint32_t more = u32(bytes_, 0x44);
  for (std::size_t count = 0; more < kLastSector && count < most; ++count) {
    const std::string_view table = sector(more);
    for (std::size_t at = 0; at + 4 < size; at += 4) places.push_back(u32(table, at));
    more = table.size() == size ? u32(table, size - 4) : kLastSector;
    if (places.size() > most) break;
  }
  for (const std::uint32_t place : places) {
    if (place >= kLastSector) continue;
    const std::string_view table = sector(place);
    if (table.empty() || next_.size() > most + size) break;
    for (std::size_t at = 0; at < table.size(); at += 4) next_.push_back(u32(table, at));
  }
  return !next_.empty();
}

std::vector<std::uint32_t> CompoundFile::chain(std::uint32_t start,
                                               const std::vector<std::uint32_t>& next) const {
  std::vector<std::uint32_t> sectors;
  while (start < next.size() && sectors.size() < next.size()) {
    sectors.push_back(start);
    start = next[start];
  }
  return sectors;
}

std::string CompoundFile::joined(std::uint32_t start) const {
  std::string out;
  for (const std::uint32_t number : chain(start, next_)) {
    const std::string_view piece = sector(number);
    if (piece.empty()) break;
    out += piece;
  }
  return out;
}

void CompoundFile::read_entries() {
  constexpr std::uint8_t kStream = 2, kRoot = 5;
  const std::string directory = joined(u32(bytes_, 0x30));
  std::uint32_t root = kLastSector;
  for (std::size_t at = 0; at + kEntry <= directory.size(); at += kEntry) {
    const std::string_view raw = std::string_view(directory).substr(at, kEntry);
    const std::uint8_t type = u8(raw, 0x42);
    if (type == kRoot) root = u32(raw, 0x74);
    if (type != kStream) continue;
    Entry entry{{}, u32(raw, 0x74), u32(raw, 0x78)};
    const std::size_t units = std::min<std::size_t>(u16(raw, 0x40), 64) / 2;
    for (std::size_t unit = 0; unit + 1 < units; ++unit) {
      const std::uint16_t character = u16(raw, 2 * unit);
      entry.name += character < 0x80 ? static_cast<char>(character) : '?';
    }
    entries_.push_back(std::move(entry));
  }
  small_ = joined(root);
  const std::string table = joined(u32(bytes_, 0x3C));
  for (std::size_t at = 0; at + 4 <= table.size(); at += 4) small_next_.push_back(u32(table, at));
}

const CompoundFile::Entry* CompoundFile::find(std::string_view name) const {
  const auto found = std::ranges::find(entries_, name, &Entry::name);
  return found == entries_.end() ? nullptr : &*found;
}

std::optional<std::string> CompoundFile::stream(std::string_view name) const {
  const Entry* entry = find(name);
  if (entry == nullptr) return std::nullopt;
  std::string out;
  if (entry->size >= least_) {
    out = joined(entry->start);
  } else {
    for (const std::uint32_t number : chain(entry->start, small_next_))
      out += part_of(small_, std::size_t{number} << small_shift_, std::size_t{1} << small_shift_);
  }
  if (out.size() < entry->size) return std::nullopt;
  out.resize(entry->size);
  return out;
}

}  // namespace rasoat::doc
