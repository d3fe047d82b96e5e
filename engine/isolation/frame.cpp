#include "isolation/frame.hpp"

#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace rasoat::isolation {

Length written_length(std::uint64_t length) noexcept {
  Length bytes{};
  for (unsigned char& byte : bytes) {
    byte = static_cast<unsigned char>(length & 0xFF);
    length >>= 8;
  }
  return bytes;
}

std::uint64_t read_length(const Length& bytes) noexcept {
  std::uint64_t length = 0;
  for (std::size_t at = kLengthBytes; at > 0; --at) length = length << 8 | bytes[at - 1];
  return length;
}

bool write_all(int descriptor, const void* bytes, std::size_t size) noexcept {
  const auto* from = static_cast<const char*>(bytes);
  while (size > 0) {
    const ssize_t done = ::send(descriptor, from, size, MSG_NOSIGNAL);
    if (done < 0 && errno == EINTR) continue;
    if (done <= 0) return false;
    from += done;
    size -= static_cast<std::size_t>(done);
  }
  return true;
}

bool read_all(int descriptor, void* bytes, std::size_t size) noexcept {
  auto* to = static_cast<char*>(bytes);
  while (size > 0) {
    const ssize_t done = ::read(descriptor, to, size);
    if (done < 0 && errno == EINTR) continue;
    if (done <= 0) return false;
    to += done;
    size -= static_cast<std::size_t>(done);
  }
  return true;
}

}  // namespace rasoat::isolation
