// The names of a ZIP archive's members, without unpacking any: enough to tell what kind of file it is.
#pragma once

#include <string_view>
#include <vector>

namespace rasoat {

/// Views into the bytes, in the order of the directory at the archive's end; at most 4096 of them. Where that
/// directory is cut off or damaged: the names at the start of members, as far as they can be found. Empty
/// where the bytes are no ZIP archive.
std::vector<std::string_view> member_names(std::string_view bytes);

/// What the member "mimetype" says, which some formats put first and unpacked; else empty.
std::string_view stored_mimetype(std::string_view bytes);

}  // namespace rasoat
