// What Word says of characters and paragraphs: runs of bytes with lists of changes ("sprm") to a style.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace rasoat::doc {

/// One change: what it is about, and its operand.
struct Change {
  std::uint16_t code = 0;
  std::string_view operand;
};

/// The next change; the bytes get shorter by it. False where there is none, or what is there is broken.
bool next_change(std::string_view& changes, Change& change) noexcept;

struct PropertyRun {
  std::uint32_t start = 0;  ///< bytes of the stream
  std::uint32_t end = 0;
  std::uint16_t style = 0;  ///< of a paragraph
  std::string_view changes;
};

/// The runs of a whole document, of characters or paragraphs.
class PropertyTable {
 public:
  enum class Kind : std::uint8_t { characters, paragraphs };

  PropertyTable() = default;
  /// `places`: the table of pages that hold the runs. The stream must outlive it.
  PropertyTable(std::string_view word, std::string_view places, Kind kind);

  /// The run that holds a byte of the stream; an empty one that ends with the next known byte where none
  /// does.
  PropertyRun find(std::uint32_t offset) const;

 private:
  void read_page(std::string_view page, Kind kind);

  std::vector<PropertyRun> runs_;
};

}  // namespace rasoat::doc
