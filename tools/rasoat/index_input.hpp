// The files of an archive together with its index, as the options want it.
#pragma once

#include <expected>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "batch.hpp"
#include "console.hpp"
#include "index/index.hpp"
#include "invocation.hpp"
#include "output.hpp"

namespace rasoat {

struct ArchiveFiles {
  std::vector<Input> inputs;
  std::unique_ptr<Index> index;  ///< null where there is to be none, or can be none
  std::optional<Error> refused;  ///< why there can be none
};

/// The index of --index, else the one in the archive. One that cannot be used is done without: silently where
/// nobody named it, with a remark where --index did. Errors: the archive cannot be read, or an output is one
/// of its files or the index.
std::expected<ArchiveFiles, Error> files_and_index(const std::filesystem::path& archive,
                                                   const Invocation& invocation, Console& console,
                                                   std::span<const Output* const> outputs);

/// Where the index of an archive lies.
IndexPlace index_place(const std::filesystem::path& archive, const Invocation& invocation);

/// The result must not replace what it is made from.
std::optional<Error> collision(std::span<const Output* const> outputs,
                               const std::vector<std::filesystem::path>& inputs);

}  // namespace rasoat
