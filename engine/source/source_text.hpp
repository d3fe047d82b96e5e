// The bytes of one input, owned, and their lines.
#pragma once

#include <cstddef>
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

  /// Reads a file, a pipe or a device to its end, or standard input for "-". Errors: missing, a folder, not
  /// readable (with the system's reason), over 4 GiB. A file costs as many bytes of memory as it has.
  static std::expected<SourceText, Error> read(const std::filesystem::path& file);

  const std::string& path() const noexcept { return path_; }
  std::string_view bytes() const noexcept { return bytes_; }

 private:
  std::string path_;
  std::string bytes_;
};

/// Offsets to lines and columns. Built once in one pass over the text; it holds a view of the text, which
/// must outlive it, and about one byte for a hundred of the text, however short or long the lines are. A line
/// ends with LF, CRLF or a lone CR.
class LineIndex {
 public:
  explicit LineIndex(std::string_view text);

  /// Offsets past the end give the place after the last character. The time taken does not depend on the
  /// length of the line.
  LineColumn locate(Offset at) const;
  std::size_t line_count() const noexcept { return line_ends_ + std::size_t{1}; }
  /// The line (counted from 1) without its line end.
  std::string_view line(std::uint32_t number) const;

 private:
  // What is known at every 1024th byte.
  struct Block {
    Offset line_ends = 0;   ///< before the block
    Offset characters = 0;  ///< before the block
    Offset line_start = 0;  ///< of the line in which the block starts
  };

  bool ends_line(std::size_t at) const noexcept;
  Offset count_line_ends(std::size_t start, std::size_t end) const noexcept;
  std::size_t characters_before(std::size_t at) const noexcept;

  std::string_view text_;
  std::vector<Block> blocks_;
  Offset line_ends_ = 0;
};

}  // namespace rasoat
