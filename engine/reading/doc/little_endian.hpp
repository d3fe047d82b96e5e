// Numbers in bytes, the low byte first. What lies behind the end reads as zero.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rasoat::doc {

constexpr std::uint8_t u8(std::string_view bytes, std::size_t at) noexcept {
  return at < bytes.size() ? static_cast<std::uint8_t>(bytes[at]) : std::uint8_t{0};
}
constexpr std::uint16_t u16(std::string_view bytes, std::size_t at) noexcept {
  return static_cast<std::uint16_t>(u8(bytes, at) | u8(bytes, at + 1) << 8);
}
constexpr std::uint32_t u32(std::string_view bytes, std::size_t at) noexcept {
  return u16(bytes, at) | std::uint32_t{u16(bytes, at + 2)} << 16;
}
/// As much of the part as there is.
constexpr std::string_view part_of(std::string_view bytes, std::size_t at, std::size_t size) noexcept {
  return at < bytes.size() ? bytes.substr(at, size) : std::string_view();
}

}  // namespace rasoat::doc
