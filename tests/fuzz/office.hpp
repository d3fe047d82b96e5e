// What every document that was read must be like, and packages of parts cut out of fuzzed bytes.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "reading/block.hpp"
#include "reading/zip_writer.hpp"
#include "source/utf8.hpp"

namespace rasoat::fuzz {

inline void require(bool holds) {
  if (!holds) std::abort();
}

/// The text is the reader's own and well-formed; blocks lie apart in it.
inline void check(const ReadDocument& read) {
  require(read.generated.has_value() && read.text.data() == read.generated->data());
  require(!utf8::first_invalid(read.text));
  auto blocks = read.blocks;
  std::ranges::sort(blocks, {}, [](const Block& block) { return block.span.start; });
  Offset end = 0;
  for (const Block& block : blocks) {
    require(block.span.start >= end && block.span.start < block.span.end);
    end = block.span.end;
  }
  require(end <= read.text.size());
}

/// A package of parts with these names: the bytes are cut at NUL.
inline std::string package(std::string_view bytes, const std::vector<std::string>& names) {
  std::vector<test::ZipMember> members;
  for (const std::string& name : names) {
    const std::string_view part = bytes.substr(0, bytes.find('\0'));
    bytes.remove_prefix(std::min(part.size() + 1, bytes.size()));
    if (!part.empty()) members.push_back({name, std::string(part)});
  }
  return test::zip(members);
}

}  // namespace rasoat::fuzz
