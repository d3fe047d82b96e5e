// What a reader leaves behind: the text of a document and its blocks in reading order.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "encoding/decoded_text.hpp"
#include "source/span.hpp"

namespace rasoat {

enum class BlockKind : std::uint8_t {
  paragraph,
  heading,  ///< marked as one by the format (Markdown #); a bold line is a paragraph
  list_item,
  table_cell,
  footnote,
  rule,  ///< -----
  page_break,
  furniture,  ///< running heads, page numbers, digital-signature stamps of the Công báo: no part of the text
};

/// A block's span covers its lines in the document's text, marker and markup included, without the line end
/// of its last line. Blocks do not overlap. `level` is the heading's or list's depth from 1, else 0.
struct Block {
  BlockKind kind = BlockKind::paragraph;
  std::uint8_t level = 0;
  bool joins_next = false;  ///< a sentence runs on from this block into the next one in reading order
  Span span;
};

/// Something a reader was not sure of, or did not get, and the place it is about.
struct ReadingDoubt {
  std::string rule;
  Span span;
  std::string message;  ///< catalogue id
  std::vector<std::string> arguments;
};

/// `text` is what every offset refers to. For valid UTF-8 text and Markdown it is the file itself and
/// `generated` is empty; other formats, and text that had to be decoded, generate their text, which
/// `generated` then owns.
struct ReadDocument {
  std::string reader;  ///< name in the reader table, such as "markdown"
  std::optional<std::string> generated;
  std::string_view text;
  std::vector<DecodedPassage> decoded;  ///< what was guessed of its encoding, by start
  std::vector<Block> blocks;            ///< in reading order: a footnote that cuts a sentence stands after it
  std::vector<ReadingDoubt> doubts{};  ///< about anything else
};

}  // namespace rasoat
