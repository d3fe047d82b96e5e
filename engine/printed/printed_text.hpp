// The text of a document as it is to be read on paper: paragraphs and tables, bold and centred words, without
// the marks that say so. Every piece knows its place in the text, so that what is shown can be marked.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

#include "reading/block.hpp"
#include "source/span.hpp"

namespace rasoat::printed {

/// Parts of a document that are laid out in a way of their own.
enum class Zone : std::uint8_t { head, title, recipients, signature };

struct ZonePlace {
  Zone zone = Zone::title;
  Span source;
};

/// What has to be known of a text to print it. Without blocks every line is a paragraph.
struct Form {
  bool markdown = false;   ///< its marks stand for what they mean
  bool generated = false;  ///< its lines are no lines of a file that somebody sees
  std::span<const Block> blocks{};
  std::vector<ZonePlace> zones{};  ///< ascending
};

enum Look : std::uint8_t { plain = 0, bold = 1, italic = 2, raised = 4 };

/// Words of one look. A line end among them is a blank.
struct Words {
  Span source;
  std::uint8_t look = plain;
  std::uint8_t breaks = 0;  ///< line breaks before them
};

enum class Align : std::uint8_t { left, centre, right_half };  ///< right_half: centred in the right half

struct Paragraph {
  std::vector<Words> words;  ///< ascending; never empty
  Align align = Align::left;
  std::uint8_t heading = 0;      ///< depth from 1; 0 for none
  std::uint8_t empty_lines = 0;  ///< before it
  bool columns = false;          ///< blanks keep columns apart in it

  Span source() const noexcept { return {words.front().source.start, words.back().source.end}; }
};

struct Cell {
  std::vector<Paragraph> paragraphs;
};

struct Row {
  std::vector<Cell> cells;
};

struct Table {
  std::vector<Row> rows;  ///< never empty
  bool framed = true;     ///< no: it only sets head or signature beside each other

  std::size_t width() const noexcept;  ///< cells of the longest row
};

using Part = std::variant<Paragraph, Table>;

/// Ascending by source. All characters of the text are there but for blanks, bars of tables and, in Markdown,
/// its marks. Takes linear time.
std::vector<Part> print(std::string_view text, const Form& form);

/// The paragraphs of all parts, in order; they belong to the parts.
std::vector<const Paragraph*> paragraphs_of(std::span<const Part> parts);

}  // namespace rasoat::printed
