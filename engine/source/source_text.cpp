#include "source/source_text.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <limits>
#include <memory>

#include "source/utf8.hpp"

namespace rasoat {
namespace {

struct CloseFile {
  void operator()(std::FILE* file) const noexcept {
    if (file != stdin) std::fclose(file);
  }
};

Error unreadable(const std::string& path, std::string message, std::vector<std::string> arguments = {}) {
  return {"unreadable-document", path, std::nullopt, std::move(message), std::move(arguments)};
}

constexpr std::uint64_t kLargest = std::numeric_limits<Offset>::max();

}  // namespace

std::expected<SourceText, Error> SourceText::read(const std::filesystem::path& file) {
  const std::string path = file.string();
  std::error_code failed;
  const auto status = std::filesystem::status(file, failed);
  if (path != "-") {
    if (!std::filesystem::exists(status)) return std::unexpected(unreadable(path, "input-missing"));
    if (std::filesystem::is_directory(status)) return std::unexpected(unreadable(path, "input-is-folder"));
  }
  std::unique_ptr<std::FILE, CloseFile> input(path == "-" ? stdin : std::fopen(path.c_str(), "rb"));
  if (!input) return std::unexpected(unreadable(path, "input-not-readable", {std::strerror(errno)}));

  std::string bytes;
  constexpr std::size_t kLeast = 4096;  // room that the last read, which meets the end, needs
  if (std::filesystem::is_regular_file(status)) {
    const auto size = std::filesystem::file_size(file, failed);
    if (!failed && size > kLargest) return std::unexpected(unreadable(path, "input-too-large"));
    if (!failed) bytes.reserve(static_cast<std::size_t>(size) + kLeast);
  }
  constexpr std::size_t kStep = 1 << 20;
  for (;;) {
    const std::size_t before = bytes.size();
    const std::size_t room = std::max(bytes.capacity() - before, kLeast);
    const std::size_t step = std::min(room, kStep);
    bytes.resize(before + step);
    const std::size_t got = std::fread(bytes.data() + before, 1, step, input.get());
    bytes.resize(before + got);
    if (bytes.size() > kLargest) return std::unexpected(unreadable(path, "input-too-large"));
    if (got < step) break;
  }
  if (std::ferror(input.get())) {
    return std::unexpected(unreadable(path, "input-not-readable", {std::strerror(errno)}));
  }
  return SourceText(path, std::move(bytes));
}

}  // namespace rasoat
