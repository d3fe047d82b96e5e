// The head of the stream WordDocument (FIB): which parts the text has, and where the tables lie.
#pragma once

#include <cstdint>
#include <string_view>

namespace rasoat::doc {

/// Places in the table stream, by their number in the header.
enum class Part : std::uint16_t {
  styles = 1,
  footnote_marks = 2,
  footnotes = 3,
  page_texts = 11,
  character_runs = 12,
  paragraph_runs = 13,
  fonts = 15,
  pieces = 33,
  endnote_marks = 46,
  endnotes = 47,
  list_definitions = 73,
  lists = 74,
};

/// Characters of the parts of the text, which follow each other in this order.
struct Counts {
  std::uint32_t text = 0;
  std::uint32_t footnotes = 0;
  std::uint32_t page_texts = 0;
  std::uint32_t comments = 0;
  std::uint32_t endnotes = 0;
  std::uint32_t boxes = 0;
};

class FileHeader {
 public:
  /// `word`: the stream, which must outlive it.
  explicit FileHeader(std::string_view word) : word_(word) {}

  bool is_word() const noexcept;
  /// Word 97 or later; the files of older ones have the text and other tables.
  bool is_modern() const noexcept;
  bool is_encrypted() const noexcept;
  std::string_view table_stream() const noexcept;
  Counts counts() const noexcept;
  /// Of a file of Word 95 or older: the text, as bytes.
  std::string_view old_text() const noexcept;
  /// What the part holds; empty where there is none.
  std::string_view part(Part part, std::string_view table) const noexcept;
  /// What follows it.
  std::string_view behind(Part part, std::string_view table) const noexcept;

 private:
  std::size_t place(Part part) const noexcept { return 0x9A + 8 * static_cast<std::size_t>(part); }

  std::string_view word_;
};

}  // namespace rasoat::doc
