// Formats that offices use and this build does not read: such a file is named for what it is.
#pragma once

#include <span>
#include <string_view>

namespace rasoat {

struct UnreadFormat {
  std::string_view name;
  std::string_view extensions;  ///< parted by blanks, without dots
  /// By the first bytes; null where only the name tells.
  bool (*recognises)(std::string_view bytes);
  /// The Debian package with which a build would read it; empty where none does.
  std::string_view package{};
};

/// By name. A format leaves this table when it gets a reader.
std::span<const UnreadFormat> unread_formats();

/// The format of these bytes; null where they are none of them.
const UnreadFormat* recognise_unread(std::string_view bytes);

}  // namespace rasoat
