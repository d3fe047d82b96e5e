#include "index_input.hpp"

#include "archive.hpp"
#include "index/build_key.hpp"
#include "indexed.hpp"
#include "message/message.hpp"

namespace rasoat {
namespace {

namespace fs = std::filesystem;

// An index that the user keeps among the documents is none of them, nor is its journal.
void leave_out(const fs::path& index, std::vector<Input>& inputs) {
  std::error_code unknown;
  const fs::path name = index.filename(), journal = name.native() + "-journal";
  std::erase_if(inputs, [&](const Input& one) {
    return (one.file.filename() == name || one.file.filename() == journal) &&
           fs::equivalent(fs::absolute(one.file).parent_path(), index.parent_path(), unknown);
  });
}

}  // namespace

std::optional<Error> collision(std::span<const Output* const> outputs, const std::vector<fs::path>& inputs) {
  for (const Output* output : outputs) {
    for (const fs::path& input : inputs) {
      if (auto wrong = output->collides_with(input.string())) return wrong;
    }
  }
  return std::nullopt;
}

IndexPlace index_place(const fs::path& archive, const Invocation& invocation) {
  if (!invocation.index) return place_in_archive(archive);
  // SQLite follows no link: those that lead to the folder are followed here.
  std::error_code failed;
  const fs::path given = fs::absolute(*invocation.index, failed);
  const fs::path folder = fs::canonical(given.parent_path(), failed);
  return {failed ? given : folder / given.filename(), false};
}

std::expected<ArchiveFiles, Error> files_and_index(const fs::path& archive, const Invocation& invocation,
                                                   Console& console, std::span<const Output* const> outputs) {
  auto inputs = archive_files(archive, invocation.exclude);
  if (!inputs) return std::unexpected(inputs.error());
  const IndexPlace place = index_place(archive, invocation);
  if (!place.in_archive) leave_out(place.file, *inputs);
  ArchiveFiles files{std::move(*inputs), nullptr, std::nullopt};
  std::vector<fs::path> named;
  for (const Input& one : files.inputs) named.push_back(one.file);
  if (!invocation.no_index) named.push_back(place.file);
  if (auto wrong = collision(outputs, named)) return std::unexpected(std::move(*wrong));
  if (invocation.no_index) return files;
  auto index = Index::open(place, build_key(), !invocation.verify);
  if (index) {
    files.index = std::move(*index);
  } else {
    if (!place.in_archive) console.error(index.error());
    files.refused = std::move(index.error());
  }
  return files;
}

}  // namespace rasoat
