// The bytes of one input, owned, and their lines.
#pragma once

#include <expected>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "source/error.hpp"
#include "source/span.hpp"

namespace rasoat {

/// A line and a column as people count them: both from 1, the column in characters, not bytes.
struct LineColumn {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

/// Owns the bytes of an input from reading to printing. Nothing is changed in it: BOM, CRLF, decomposed and
/// damaged passages stay as they are. Views into it live as long as it does (it does not move its bytes).
class SourceText {
 public:
  SourceText() = default;
  SourceText(std::string path, std::string bytes) : path_(std::move(path)), bytes_(std::move(bytes)) {}

  /// Reads a file, or standard input for "-". Errors: missing, a folder, not readable, over 4 GiB.
  static std::expected<SourceText, Error> read(const std::filesystem::path& file);

  const std::string& path() const noexcept { return path_; }
  std::string_view bytes() const noexcept { return bytes_; }

 private:
  std::string path_;
  std::string bytes_;
};

/// Offsets to lines and columns. Built once in one pass over the text; it holds a view of the text, which
/// must outlive it. A line ends with LF, CRLF or a lone CR.
class LineIndex {
 public:
  explicit LineIndex(std::string_view text);

  /// Offsets past the end give the place after the last character.
  LineColumn locate(Offset at) const;
  std::size_t line_count() const noexcept { return starts_.size(); }
  /// The line (counted from 1) without its line end.
  std::string_view line(std::uint32_t number) const;

 private:
  std::string_view text_;
  std::vector<Offset> starts_;
};

}  // namespace rasoat
