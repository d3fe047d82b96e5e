// Files that hold documents: archives, mail, exchanged packages. Their members are read like files of their
// own.
#pragma once

#include <expected>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "reading/container/metadata.hpp"
#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat {

struct Member {
  std::string
      name;  ///< as the container gives it; empty for what stands in the container itself (a mail's text)
  std::string bytes;
};

struct Contents {
  std::vector<Member> members;       ///< in the container's order
  std::optional<Metadata> metadata;  ///< what an exchanged package says of its first member
};

struct Container {
  std::string_view name;
  std::string_view extensions;  ///< parted by blanks, without dots
  bool (*recognises)(std::string_view bytes);
  /// Members of more than `room` bytes together are an error, as are archives that are broken or encrypted.
  std::expected<Contents, Error> (*open)(const SourceText& source, std::size_t room);
};

std::span<const Container> containers();

/// The container that these bytes are; null where they are none. Office documents are ZIP archives and none.
const Container* recognise_container(std::string_view bytes);

/// A member's name as part of a path below the container: no step leads upwards or to a root, whatever it
/// was.
std::string member_name(std::string_view name);

}  // namespace rasoat
