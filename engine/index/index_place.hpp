// Where an index lies, and whether the file there may be used.
#pragma once

#include <expected>
#include <filesystem>
#include <string>

#include "source/error.hpp"

namespace rasoat {

struct IndexPlace {
  std::filesystem::path file;
  bool in_archive = false;  ///< the place that nobody named: `.rasoat/index.sqlite` in the archive
};

/// The place in the archive's hidden folder. Links that lead to the archive are followed, none below it.
IndexPlace place_in_archive(const std::filesystem::path& archive);

/// What was found there.
struct IndexFile {
  std::filesystem::path file;
  bool writable = false;
  bool is_ours = false;  ///< an index that was made at this very place; else it is to be made anew
};

/// Makes sure that an own, regular file of mode 0600 lies there, for nobody else to read; makes it, and the
/// archive's hidden folder with a .gitignore for itself, where they are missing and `make` is set. An index
/// knows its own inode: one that came here by copying an archive, or was made up elsewhere, is not believed.
/// Errors, each a reason to do without: links and folders in its place, another user's file, no permission,
/// and at a place that the user named any file that is no index.
std::expected<IndexFile, Error> find_index_file(const IndexPlace& place, bool make);

/// What SQLite's header of an index must bear (application_id and user_version).
inline constexpr std::uint32_t kIndexMark = 0x72736F74;  // "rsot"
std::uint32_t own_number(const std::filesystem::path& file);

}  // namespace rasoat
