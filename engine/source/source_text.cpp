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

LineIndex::LineIndex(std::string_view text) : text_(text) {
  starts_.push_back(0);
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char byte = text[at];
    if (byte != '\n' && byte != '\r') continue;
    if (byte == '\r' && at + 1 < text.size() && text[at + 1] == '\n') ++at;
    starts_.push_back(static_cast<Offset>(at + 1));
  }
}

LineColumn LineIndex::locate(Offset at) const {
  at = std::min(at, static_cast<Offset>(text_.size()));
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), at);
  const auto line = static_cast<std::uint32_t>(after - starts_.begin());
  const Offset start = starts_[line - 1];
  const auto column = utf8::count_characters(text_.substr(start, at - start));
  return {line, static_cast<std::uint32_t>(column + 1)};
}

std::string_view LineIndex::line(std::uint32_t number) const {
  if (number == 0 || number > starts_.size()) return {};
  const Offset start = starts_[number - 1];
  const std::size_t end = number < starts_.size() ? starts_[number] : text_.size();
  std::string_view line = text_.substr(start, end - start);
  while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
  return line;
}

}  // namespace rasoat
