// One story of a document: its text, a note, a text box, the head of its pages.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "reading/composer.hpp"
#include "reading/rows.hpp"
#include "reading/rtf/control_word.hpp"
#include "reading/rtf/font.hpp"
#include "reading/rtf/run_text.hpp"
#include "reading/rtf/scanner.hpp"
#include "reading/rtf/state.hpp"

namespace rasoat::rtf {

/// What all stories of a document share.
struct Reading {
  std::string_view bytes;
  Composer& composer;
  FontTable fonts{};
  std::unordered_map<std::int32_t, std::uint8_t> outlines{};  ///< of styles
  std::int32_t default_font = 0;
  CodePage page = CodePage::cp1252;
  unsigned footnotes = 0;
  unsigned endnotes = 0;
  bool cut_off = false;   ///< the bytes end within a group
  bool too_deep = false;  ///< groups in groups; what follows was not read
};

/// A group that is read when the paragraph ends in which it stands.
struct Passage {
  std::size_t start = 0;
  std::size_t end = 0;
  State state;
};

/// How deep in others a story stands; deeper ones are read where they stand, or not at all, so that no byte
/// is looked at more than a few times.
enum class Depth : std::uint8_t { document, box, note };

class Story {
 public:
  Story(Reading& reading, const Passage& passage, Depth depth);
  void run();

 private:
  const Font& font() const { return reading_.fonts.find(state().font); }
  CodePage page() const { return font().page.value_or(reading_.page); }
  CodePage page_of(std::string_view text) const;
  State& state() { return states_.back(); }
  const State& state() const { return states_.back(); }

  void take(const Token& token);
  bool stands_for_character(Token& token);
  void open_group();
  void close_group();
  void take_symbol(char symbol);
  void take_word(const Token& token);
  void take_group(Control control);
  bool format(Control control, const Token& token);
  void take_font_entry(const Token& token);
  void take_style(Control control, const Token& token);
  void take_text(Control control, const Token& token);
  void take_glyph(std::int32_t character);
  void tab();

  Passage rest_of_group();
  void take_note();
  void take_page_text();
  void flush();
  void open_paragraph();
  void end_paragraph();
  void end_cell();
  void release_boxes();
  void release_notes();
  void read_furniture(const Passage& passage);

  Reading& reading_;
  Composer& composer_;
  Scanner scanner_;
  Depth depth_;
  Rows rows_;
  RunText run_;
  std::vector<State> states_;
  unsigned skip_ = 0;       // characters that stand for the last \u
  std::string label_;       // of the next paragraph
  std::int32_t style_ = 0;  // whose entry of the style sheet is read
  bool open_ = false;       // a paragraph is under way
  bool done_ = false;
  std::vector<Passage> boxes_;
  std::vector<Passage> notes_;
  std::vector<std::string> note_names_;
  std::vector<Passage> furniture_;
};

}  // namespace rasoat::rtf
