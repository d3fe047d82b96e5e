// The files of an archive: which of a folder's files are its documents.
#pragma once

#include <expected>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "batch.hpp"
#include "source/error.hpp"

namespace rasoat {

/// Every document of a folder and the folders below it, by shown name: hidden files and folders (`.rasoat`
/// among them), the registry, the policy, `rasoat.xml` in the root, and what matches a pattern of `exclude`
/// (shell patterns, against the path in the archive and against each name) are left out. Links to folders are
/// not followed. A folder below that cannot be listed is an input of its own, which cannot be read. Errors:
/// no such folder, a file where a folder was expected, one that cannot be read. An archive without any
/// document is an error too.
std::expected<std::vector<Input>, Error> archive_files(const std::filesystem::path& archive,
                                                       std::span<const std::string> exclude);

/// Whether a file of this name, which need not be there yet, is one of those.
bool is_in_archive(const std::filesystem::path& file, const std::filesystem::path& archive,
                   std::span<const std::string> exclude);

}  // namespace rasoat
