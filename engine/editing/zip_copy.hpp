// A copy of a ZIP archive in which some members are other ones.
#pragma once

#include <expected>
#include <span>
#include <string>
#include <string_view>

#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat {

struct NewMember {
  std::string name;  ///< with '/', none at its start
  std::string bytes;
};

/// Members that are not named are taken over as they are packed, byte by byte, in their order; named ones
/// take the place of those of the archive, and new ones follow at the end. Errors: input-archive-broken, also
/// for archives over 4 GiB (ZIP64).
std::expected<std::string, Error> copy_zip(const SourceText& source, std::span<const NewMember> members);

/// An archive of these members alone.
std::string make_zip(std::span<const NewMember> members);

}  // namespace rasoat
