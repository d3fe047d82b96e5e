// One story of a Word document: its text, a note, a head of its pages.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "reading/composer.hpp"
#include "reading/doc/characters.hpp"
#include "reading/doc/fonts.hpp"
#include "reading/doc/look.hpp"
#include "reading/doc/properties.hpp"
#include "reading/lists.hpp"
#include "reading/rows.hpp"

namespace rasoat::doc {

/// Characters of the whole text.
struct Range {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
};

/// Marks in the text and what they refer to.
struct Notes {
  std::vector<std::uint32_t> marks;  ///< in their order
  std::vector<Range> texts;          ///< as many
  Numeral numeral = Numeral::decimal;
};

/// What all stories of a document share.
struct Reading {
  Composer& composer;
  Characters characters;
  PropertyTable character_runs{};
  PropertyTable paragraph_runs{};
  Styles styles{};
  std::vector<Font> fonts{};
  Lists lists{};
  Notes footnotes{};
  Notes endnotes{};
};

class Story {
 public:
  /// Marks of notes in a note are left out: they could lead back to it.
  explicit Story(Reading& reading, bool is_note = false)
      : reading_(reading), composer_(reading.composer), rows_(reading.composer), is_note_(is_note) {}
  void run(Range range);

 private:
  struct Waiting {
    Range text;
    std::string name;
  };

  ParagraphFormat format_at(std::uint32_t mark) const;
  std::uint32_t end_of_paragraph(std::uint32_t at, std::uint32_t end) const;
  void paragraph(Range range, std::uint32_t story_end);
  void enter_cell(std::uint32_t at, std::uint32_t end);
  void begin(const ParagraphFormat& format);
  void text(Range range, std::uint16_t style);
  void run_of_one_look(Range range, const CharacterFormat& format);
  void take(char16_t unit, std::uint32_t at, const CharacterFormat& format);
  void note_mark(std::uint32_t at);
  const Font* font(std::uint16_t number) const;
  /// The encoding of the text's font, where it is an old one.
  std::optional<FontEncoding> old_font(const CharacterFormat& format) const;
  void flush(const CharacterFormat& format);
  void release_notes();

  Reading& reading_;
  Composer& composer_;
  Rows rows_;
  bool is_note_;
  std::string run_;
  char16_t high_ = 0;         // the first half of a pair
  std::vector<bool> fields_;  // open ones: true where their result has begun
  std::size_t instructions_ = 0;
  bool row_is_defined_ = false;
  bool mark_deleted_ = false;  // the paragraph's end: it runs on
  std::vector<Waiting> notes_;
};

}  // namespace rasoat::doc
