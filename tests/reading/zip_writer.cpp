// The format as PKWARE describes it, without anything that is optional; deflating is zlib's.
#include "reading/zip_writer.hpp"

#include <zlib.h>

#include <cstdint>

namespace rasoat::test {
namespace {

void put(std::string& out, std::uint32_t value, unsigned bytes) {
  for (unsigned i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
}

std::string deflated(const std::string& bytes) {
  z_stream stream{};
  deflateInit2(&stream, 9, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
  std::string out(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

// What the header of a member and its entry in the directory have in common.
void put_common(std::string& out, const ZipMember& member, const std::string& data) {
  put(out, 20, 2);
  put(out, member.encrypted ? 1 : 0, 2);
  put(out, member.deflate ? 8 : 0, 2);
  put(out, 0x21, 4);  // 1 January 1980
  put(out,
      static_cast<std::uint32_t>(crc32(0, reinterpret_cast<const Bytef*>(member.bytes.data()),
                                       static_cast<uInt>(member.bytes.size()))),
      4);
  put(out, static_cast<std::uint32_t>(data.size()), 4);
  put(out, static_cast<std::uint32_t>(member.bytes.size()), 4);
  put(out, static_cast<std::uint32_t>(member.name.size()), 2);
  put(out, 0, 2);
}

}  // namespace

std::string zip(const std::vector<ZipMember>& members) {
  std::string out;
  std::string directory;
  for (const ZipMember& member : members) {
    const std::string data = member.deflate ? deflated(member.bytes) : member.bytes;
    const auto at = static_cast<std::uint32_t>(out.size());
    out += std::string("PK\3\4", 4);
    put_common(out, member, data);
    out += member.name + data;
    directory += std::string("PK\1\2", 4);
    put(directory, 20, 2);
    put_common(directory, member, data);
    put(directory, 0, 2);
    put(directory, 0, 2);
    put(directory, 0, 2);
    put(directory, 0, 4);
    put(directory, at, 4);
    directory += member.name;
  }
  const auto start = static_cast<std::uint32_t>(out.size());
  out += directory + std::string("PK\5\6", 4);
  put(out, 0, 4);
  put(out, static_cast<std::uint32_t>(members.size()), 2);
  put(out, static_cast<std::uint32_t>(members.size()), 2);
  put(out, static_cast<std::uint32_t>(directory.size()), 4);
  put(out, start, 4);
  put(out, 0, 2);
  return out;
}

}  // namespace rasoat::test
