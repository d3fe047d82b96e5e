#include "result_files.hpp"

#include <set>

namespace rasoat {
namespace {

namespace fs = std::filesystem;

// Its path below the folder that was named, or its name alone.
fs::path name_below(const Invocation& invocation, const fs::path& file) {
  if (file == "-") return "stdin";
  std::error_code failed;
  for (const std::string& operand : invocation.operands) {
    if (!fs::is_directory(operand, failed)) continue;
    const fs::path below = file.lexically_normal().lexically_relative(fs::path(operand).lexically_normal());
    if (!below.empty() && *below.begin() != "..") return below;
  }
  return file.filename();
}

Error trouble(std::string path, std::string message, std::vector<std::string> arguments = {}) {
  return {"output", std::move(path), std::nullopt, std::move(message), std::move(arguments)};
}

}  // namespace

bool goes_into_folder(const Invocation& invocation, std::size_t drafts) {
  if (!invocation.output || *invocation.output == "-") return false;
  std::error_code failed;
  const fs::file_status there = fs::status(*invocation.output, failed);
  if (invocation.output->ends_with('/') || fs::is_directory(there)) return true;
  return drafts > 1 && (fs::is_regular_file(there) || !fs::exists(there));
}

std::expected<std::vector<std::string>, Error> result_files(const Invocation& invocation,
                                                            const std::deque<DraftInput>& drafts,
                                                            const std::string& extension) {
  std::vector<std::string> files;
  std::set<std::string> taken;
  std::error_code failed;
  if (fs::is_regular_file(*invocation.output, failed))
    return std::unexpected(trouble(*invocation.output, "check-output-is-file"));
  for (const DraftInput& draft : drafts) {
    fs::path name = fs::path(*invocation.output) / name_below(invocation, draft.input.file);
    if (!extension.empty() && name.extension() != extension) name += extension;
    if (!taken.insert(name.string()).second)
      return std::unexpected(trouble(name.string(), "check-one-file-for-two"));
    fs::create_directories(name.parent_path(), failed);
    if (failed) return std::unexpected(trouble(name.string(), "output-not-writable", {failed.message()}));
    files.push_back(name.string());
  }
  return files;
}

}  // namespace rasoat
