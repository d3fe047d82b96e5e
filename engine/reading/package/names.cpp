// ZIP: the directory at the end is found by its end mark, which stands in the last 64 KiB. All numbers are
// little-endian.
#include "reading/package/names.hpp"

#include <algorithm>
#include <cstdint>

namespace rasoat {
namespace {

constexpr std::size_t kMostNames = 4096;
constexpr std::string_view kMember("PK\3\4", 4);
constexpr std::string_view kEntry("PK\1\2", 4);
constexpr std::string_view kEnd("PK\5\6", 4);

std::uint32_t number(std::string_view bytes, std::size_t at, unsigned size) {
  std::uint32_t value = 0;
  for (unsigned i = 0; i < size; ++i) {
    value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
  }
  return value;
}

std::vector<std::string_view> from_directory(std::string_view bytes) {
  constexpr std::size_t kEndSize = 22;
  constexpr std::size_t kEntrySize = 46;
  std::vector<std::string_view> names;
  const std::size_t tail = bytes.size() > 66'000 ? bytes.size() - 66'000 : 0;
  const std::size_t end = bytes.rfind(kEnd);
  if (end == std::string_view::npos || end < tail || bytes.size() - end < kEndSize) return names;
  std::size_t at = number(bytes, end + 16, 4);
  while (names.size() < kMostNames && at + kEntrySize <= end && bytes.substr(at).starts_with(kEntry)) {
    const std::size_t length = number(bytes, at + 28, 2);
    names.push_back(bytes.substr(at + kEntrySize, std::min(length, end - at - kEntrySize)));
    at += kEntrySize + length + number(bytes, at + 30, 2) + number(bytes, at + 32, 2);
  }
  return names;
}

std::vector<std::string_view> from_members(std::string_view bytes) {
  constexpr std::size_t kHeaderSize = 30;
  std::vector<std::string_view> names;
  for (std::size_t at = 0; names.size() < kMostNames; at = bytes.find(kMember, at + kHeaderSize)) {
    if (at == std::string_view::npos || bytes.size() - at < kHeaderSize) break;
    const std::size_t length = number(bytes, at + 26, 2);
    names.push_back(bytes.substr(at + kHeaderSize, length));
    // What is stored as it is may be an archive itself, whose members are not this one's.
    const bool stored = number(bytes, at + 8, 2) == 0;
    if (stored) at += std::min<std::size_t>(number(bytes, at + 18, 4), bytes.size() - at);
    if (bytes.size() - at < kHeaderSize) break;
  }
  return names;
}

}  // namespace

std::vector<std::string_view> member_names(std::string_view bytes) {
  if (!bytes.starts_with(kMember)) return {};
  std::vector<std::string_view> names = from_directory(bytes);
  return names.empty() ? from_members(bytes) : names;
}

std::string_view stored_mimetype(std::string_view bytes) {
  constexpr std::size_t kHeaderSize = 30;
  if (!bytes.starts_with(kMember) || bytes.size() < kHeaderSize + 8) return {};
  if (number(bytes, 26, 2) != 8 || bytes.substr(kHeaderSize, 8) != "mimetype" || number(bytes, 8, 2) != 0)
    return {};
  const std::size_t start = kHeaderSize + 8 + number(bytes, 28, 2);
  if (start >= bytes.size()) return {};
  const std::string_view rest = bytes.substr(start, 100);
  return rest.substr(0, std::min(rest.size(), std::size_t{number(bytes, 18, 4)}));
}

}  // namespace rasoat
