// How the engine and its child processes talk: frames of eight bytes that give a length (least byte first)
// and that many bytes, over one socket.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace rasoat::isolation {

inline constexpr std::size_t kLengthBytes = 8;
using Length = std::array<unsigned char, kLengthBytes>;

Length written_length(std::uint64_t length) noexcept;
std::uint64_t read_length(const Length& bytes) noexcept;

/// Writes (reads) all bytes on a blocking descriptor; false where the other side is gone.
bool write_all(int descriptor, const void* bytes, std::size_t size) noexcept;
bool read_all(int descriptor, void* bytes, std::size_t size) noexcept;

}  // namespace rasoat::isolation
