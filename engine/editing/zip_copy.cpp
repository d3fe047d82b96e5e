// The directory at the end of the archive says where each member lies; what is packed there is not unpacked.
// All numbers are little-endian.
#include "editing/zip_copy.hpp"

#include <zlib.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace rasoat {
namespace {

constexpr std::string_view kMember("PK\3\4", 4), kEntry("PK\1\2", 4), kEnd("PK\5\6", 4);
constexpr std::size_t kMemberSize = 30, kEntrySize = 46, kEndSize = 22;
constexpr std::uint32_t kTooLarge = 0xFFFFFFFF;
constexpr std::uint32_t kSizesFollow = 8;    // flag: sizes stand after the member
constexpr std::uint32_t kFirstDay = 0x0021;  // 1 January 1980

std::uint32_t number(std::string_view bytes, std::size_t at, unsigned size) {
  std::uint32_t value = 0;
  for (unsigned i = 0; i < size; ++i)
    value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
  return value;
}

void put(std::string& out, std::uint32_t value, unsigned size) {
  for (unsigned i = 0; i < size; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
}

// One member, packed, and what the directory says of it.
struct Member {
  std::string_view name;
  std::string_view packed;
  std::uint32_t made_by = 20, flags = 0, method = 0, time = 0, date = kFirstDay, crc = 0, size = 0;
  std::uint32_t inner = 0, outer = 0;  ///< attributes
};

std::optional<Member> read_member(std::string_view bytes, std::size_t entry, std::size_t name_length) {
  Member member;
  member.name = bytes.substr(entry + kEntrySize, name_length);
  member.made_by = number(bytes, entry + 4, 2);
  member.flags = number(bytes, entry + 8, 2);
  member.method = number(bytes, entry + 10, 2);
  member.time = number(bytes, entry + 12, 2);
  member.date = number(bytes, entry + 14, 2);
  member.crc = number(bytes, entry + 16, 4);
  const std::uint32_t packed = number(bytes, entry + 20, 4);
  member.size = number(bytes, entry + 24, 4);
  member.inner = number(bytes, entry + 36, 2);
  member.outer = number(bytes, entry + 38, 4);
  const std::size_t at = number(bytes, entry + 42, 4);
  if (packed == kTooLarge || member.size == kTooLarge || at + kMemberSize > bytes.size() ||
      !bytes.substr(at).starts_with(kMember))
    return std::nullopt;
  const std::size_t start = at + kMemberSize + number(bytes, at + 26, 2) + number(bytes, at + 28, 2);
  if (start + packed > bytes.size()) return std::nullopt;
  member.packed = bytes.substr(start, packed);
  return member;
}

std::optional<std::vector<Member>> read_directory(std::string_view bytes) {
  const std::size_t end = bytes.rfind(kEnd);
  if (end == std::string_view::npos || bytes.size() - end < kEndSize) return std::nullopt;
  const std::size_t count = number(bytes, end + 10, 2);
  std::vector<Member> members;
  std::size_t at = number(bytes, end + 16, 4);
  while (members.size() < count) {
    if (at + kEntrySize > end || !bytes.substr(at).starts_with(kEntry)) return std::nullopt;
    const std::size_t length = number(bytes, at + 28, 2);
    const auto member = read_member(bytes, at, length);
    if (!member) return std::nullopt;
    members.push_back(*member);
    at += kEntrySize + length + number(bytes, at + 30, 2) + number(bytes, at + 32, 2);
  }
  return members;
}

std::string deflate_all(std::string_view bytes) {
  z_stream stream{};
  std::string out;
  if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
    return out;
  out.resize(deflateBound(&stream, bytes.size()));
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
  out.resize(whole ? stream.total_out : 0);
  deflateEnd(&stream);
  return out;
}

void pack(Member& member, std::string_view bytes, std::string& room) {
  room = deflate_all(bytes);
  const bool smaller = !room.empty() && room.size() < bytes.size();
  member.method = smaller ? 8 : 0;
  member.packed = smaller ? std::string_view(room) : bytes;
  member.size = static_cast<std::uint32_t>(bytes.size());
  member.crc = static_cast<std::uint32_t>(
      crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

// What a member's own header and its entry of the directory have in common.
void put_common(std::string& out, const Member& member) {
  put(out, 20, 2);
  put(out, member.flags & ~kSizesFollow, 2);
  put(out, member.method, 2);
  put(out, member.time, 2);
  put(out, member.date, 2);
  put(out, member.crc, 4);
  put(out, static_cast<std::uint32_t>(member.packed.size()), 4);
  put(out, member.size, 4);
  put(out, static_cast<std::uint32_t>(member.name.size()), 2);
  put(out, 0, 2);
}

std::string write_all(std::span<const Member> members) {
  std::string out, directory;
  for (const Member& member : members) {
    const auto at = static_cast<std::uint32_t>(out.size());
    out += kMember;
    put_common(out, member);
    out.append(member.name).append(member.packed);
    directory += kEntry;
    put(directory, member.made_by, 2);
    put_common(directory, member);
    put(directory, 0, 4);  // no comment, first disk
    put(directory, member.inner, 2);
    put(directory, member.outer, 4);
    put(directory, at, 4);
    directory += member.name;
  }
  const auto start = static_cast<std::uint32_t>(out.size());
  out += directory;
  out += kEnd;
  put(out, 0, 4);
  put(out, static_cast<std::uint32_t>(members.size()), 2);
  put(out, static_cast<std::uint32_t>(members.size()), 2);
  put(out, static_cast<std::uint32_t>(directory.size()), 4);
  put(out, start, 4);
  put(out, 0, 2);
  return out;
}

// As readers of packages take names.
std::string plain_name(std::string_view name) {
  std::string plain(name.substr(std::min(name.find_first_not_of("/\\"), name.size())));
  std::ranges::replace(plain, '\\', '/');
  return plain;
}

std::string with_members(std::vector<Member> members, std::span<const NewMember> changed) {
  std::vector<std::string> rooms(changed.size());
  for (std::size_t i = 0; i < changed.size(); ++i) {
    const auto known = std::ranges::find_if(
        members, [&](const Member& one) { return plain_name(one.name) == changed[i].name; });
    if (known != members.end()) {
      pack(*known, changed[i].bytes, rooms[i]);
      continue;
    }
    Member added;
    added.name = changed[i].name;
    pack(added, changed[i].bytes, rooms[i]);
    if (!members.empty()) added.time = members.front().time, added.date = members.front().date;
    members.push_back(added);
  }
  return write_all(members);
}

}  // namespace

std::expected<std::string, Error> copy_zip(const SourceText& source, std::span<const NewMember> members) {
  auto known = read_directory(source.bytes());
  if (!known)
    return std::unexpected(
        Error{"unreadable-document", source.path(), std::nullopt, "input-archive-broken", {"ZIP"}});
  return with_members(std::move(*known), members);
}

std::string make_zip(std::span<const NewMember> members) {
  return with_members({}, members);
}

}  // namespace rasoat
