#include "reading/doc/file_header.hpp"

#include "reading/doc/little_endian.hpp"

namespace rasoat::doc {

bool FileHeader::is_word() const noexcept {
  constexpr std::uint16_t kWord97 = 0xA5EC, kWord6 = 0xA5DC;
  return word_.size() >= 0x40 && (u16(word_, 0) == kWord97 || u16(word_, 0) == kWord6);
}

bool FileHeader::is_modern() const noexcept {
  constexpr std::uint16_t kWord97 = 0xC1;
  return u16(word_, 2) >= kWord97;
}

bool FileHeader::is_encrypted() const noexcept {
  return (u16(word_, 0x0A) & 0x0100) != 0;
}

std::string_view FileHeader::table_stream() const noexcept {
  return (u16(word_, 0x0A) & 0x0200) != 0 ? "1Table" : "0Table";
}

Counts FileHeader::counts() const noexcept {
  return {u32(word_, 0x4C), u32(word_, 0x50), u32(word_, 0x54),
          u32(word_, 0x5C), u32(word_, 0x60), u32(word_, 0x64)};
}

std::string_view FileHeader::old_text() const noexcept {
  const std::uint32_t start = u32(word_, 0x18);
  const std::uint32_t end = u32(word_, 0x1C);
  return end > start ? part_of(word_, start, end - start) : std::string_view();
}

std::string_view FileHeader::part(Part part, std::string_view table) const noexcept {
  return part_of(table, u32(word_, place(part)), u32(word_, place(part) + 4));
}

std::string_view FileHeader::behind(Part part, std::string_view table) const noexcept {
  return part_of(table, std::size_t{u32(word_, place(part))} + u32(word_, place(part) + 4), table.size());
}

}  // namespace rasoat::doc
