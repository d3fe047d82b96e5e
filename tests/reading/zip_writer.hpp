// ZIP archives for tests, sound ones and others.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rasoat::test {

struct ZipMember {
  std::string name;
  std::string bytes;
  bool encrypted = false;  ///< marked as such; the bytes stay as they are
  bool deflate = false;    ///< else stored
};

/// An archive of these members in this order, with its directory.
std::string zip(const std::vector<ZipMember>& members);

}  // namespace rasoat::test
