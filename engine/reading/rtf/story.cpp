// One pass over the tokens with a stack of states. What is anchored in a paragraph waits for its end, as a
// passage that is then read in the same way.
#include "reading/rtf/story.hpp"

#include <algorithm>

#include "reading/numeral.hpp"
#include "source/utf8.hpp"

namespace rasoat::rtf {
namespace {

constexpr std::size_t kDeepest = 10'000;
constexpr std::size_t kLongestLabel = 256;
constexpr std::int32_t kRaised = 4;  // half points: no mere correction of a line

std::int32_t glyph_of(Control control) noexcept {
  switch (control) {
    case Control::em_dash:
      return 0x2014;
    case Control::en_dash:
      return 0x2013;
    case Control::left_quote:
      return 0x2018;
    case Control::right_quote:
      return 0x2019;
    case Control::left_quotes:
      return 0x201C;
    case Control::right_quotes:
      return 0x201D;
    case Control::bullet:
      return 0x2022;
    case Control::wide_blank:
      return ' ';
    default:
      return 0;
  }
}

std::string_view trimmed(std::string_view label) {
  const std::size_t start = std::min(label.find_first_not_of(' '), label.size());
  label.remove_prefix(start);
  return label.substr(0, label.find_last_not_of(' ') + 1);
}

// A number has a digit or a letter; a small o alone is a ring in a fixed font.
bool is_bullet(std::string_view label) {
  return label == "o" || std::ranges::none_of(label, [](char c) {
           return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
         });
}

}  // namespace

Story::Story(Reading& reading, const Passage& passage, Depth depth)
    : reading_(reading),
      composer_(reading.composer),
      scanner_(reading.bytes, passage.start, passage.end),
      depth_(depth),
      rows_(composer_),
      states_{passage.state} {}

void Story::run() {
  while (!done_) {
    const Token token = scanner_.next();
    if (token.kind == Token::Kind::end) break;
    take(token);
  }
  reading_.cut_off = reading_.cut_off || (depth_ == Depth::document && !done_);
  flush();
  if (open_ || !boxes_.empty()) end_paragraph();
  rows_.leave_table();
  release_notes();
  for (const Passage& passage : std::exchange(furniture_, {})) read_furniture(passage);
}

void Story::take(const Token& said) {
  Token token = said;
  if (skip_ > 0 && stands_for_character(token)) return;
  switch (token.kind) {
    case Token::Kind::open:
      return open_group();
    case Token::Kind::close:
      return close_group();
    case Token::Kind::symbol:
      return take_symbol(token.text.front());
    case Token::Kind::word:
      return take_word(token);
    case Token::Kind::byte: {
      const char byte = static_cast<char>(*token.number);
      if (state().place == State::Place::fonts) return take_font_entry({Token::Kind::text, {&byte, 1}, {}});
      return run_.add_bytes({&byte, 1}, font(), page());
    }
    case Token::Kind::text:
      if (state().place == State::Place::fonts) return take_font_entry(token);
      return run_.add_bytes(token.text, font(), page_of(token.text));
    case Token::Kind::end:
      return;
  }
}

// Letters that are no escapes are those of the font's page; some programs write UTF-8 all the same.
CodePage Story::page_of(std::string_view text) const {
  const bool plain = std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  return plain || utf8::first_invalid(text) ? page() : CodePage::utf8;
}

// What older programs print in place of a character in Unicode; of a text only its beginning. Any other
// control ends it.
bool Story::stands_for_character(Token& token) {
  if (token.kind == Token::Kind::text) {
    const std::size_t skipped = std::min<std::size_t>(skip_, token.text.size());
    skip_ -= static_cast<unsigned>(skipped);
    token.text.remove_prefix(skipped);
    return token.text.empty();
  }
  const bool character = token.kind == Token::Kind::byte ||
                         (token.kind == Token::Kind::word && glyph_of(control_of(token.text)) != 0);
  skip_ = character ? skip_ - 1 : 0;
  return character;
}

void Story::open_group() {
  flush();
  if (states_.size() > kDeepest) reading_.too_deep = done_ = true;
  states_.push_back(state());
}

void Story::close_group() {
  flush();
  if (state().place == State::Place::fonts) reading_.fonts.end();
  if (states_.size() > 1) states_.pop_back();
  done_ = done_ || (depth_ == Depth::document && states_.size() == 1);
}

void Story::take_symbol(char symbol) {
  constexpr std::int32_t kNoBreakSpace = 0xA0;
  switch (symbol) {
    case '*': {
      const Token token = scanner_.next();
      const Control control = token.kind == Token::Kind::word ? control_of(token.text) : Control::other;
      if (control == Control::other || control == Control::left_out) return scanner_.skip_group();
      return take_word(token);
    }
    case '\\':
    case '{':
    case '}':
      return run_.add_bytes({&symbol, 1}, font(), page());
    case '~':
      return take_glyph(kNoBreakSpace);
    case '_':
      return take_glyph('-');
    case '-':
      // An optional hyphen, which is not printed; in TCVN3 its place is the letter ư.
      if (font().encoding && font().encoding->encoding == Encoding::tcvn3) take_glyph(0xAD);
      return;
    case '\t':
      return tab();
    case '\n':
    case '\r':
      return take_text(Control::paragraph_end, {});
    default:
      return;
  }
}

void Story::take_word(const Token& token) {
  const Control control = control_of(token.text);
  switch (state().place) {
    case State::Place::fonts:
      return control == Control::left_out ? scanner_.skip_group() : take_font_entry(token);
    case State::Place::styles:
      return take_style(control, token);
    case State::Place::text:
    case State::Place::label:
      break;
  }
  if (const std::int32_t glyph = glyph_of(control)) return take_glyph(glyph);
  if (control == Control::unicode) {
    run_.add_character(token.number.value_or(0), font());
    skip_ = state().fallback;
    return;
  }
  if (control <= Control::unicode_form) return take_group(control);
  if (format(control, token)) return;
  if (control == Control::tab) return tab();
  if (state().place == State::Place::text) take_text(control, token);
}

// The group that the word begins.
void Story::take_group(Control control) {
  switch (control) {
    case Control::left_out:
      return scanner_.skip_group();
    case Control::font_table:
      state().place = State::Place::fonts;
      return;
    case Control::style_sheet:
      state().place = State::Place::styles;
      return;
    case Control::label:
      label_.clear();
      state().place = State::Place::label;
      return;
    case Control::page_text:
      return take_page_text();
    case Control::note:
      return take_note();
    case Control::text_box:
      if (depth_ == Depth::document) boxes_.push_back(rest_of_group());
      return;
    case Control::two_forms:
      state().hidden = true;
      return;
    case Control::unicode_form:
      state().hidden = false;
      return;
    default:
      return;
  }
}

// Whether the word is about how text looks or what a paragraph is.
bool Story::format(Control control, const Token& token) {
  const std::int32_t number = token.number.value_or(0);
  const auto level = static_cast<std::uint8_t>(std::clamp(number, 0, 9));
  switch (control) {
    case Control::plain:
    case Control::bold:
    case Control::italic:
    case Control::raised:
    case Control::lowered:
    case Control::height:
    case Control::level_line:
    case Control::capitals:
    case Control::hidden:
    case Control::font:
      flush();
      break;
    default:
      break;
  }
  State& now = state();
  switch (control) {
    case Control::plain:
      now.make_plain(reading_.default_font);
      return true;
    case Control::bold:
      now.look.bold = token.on();
      return true;
    case Control::italic:
      now.look.italic = token.on();
      return true;
    case Control::raised:
      now.look.raised = token.on();
      return true;
    case Control::height:
      now.look.raised = number >= kRaised;
      return true;
    case Control::lowered:
    case Control::level_line:
      now.look.raised = false;
      return true;
    case Control::capitals:
      now.capitals = token.on();
      return true;
    case Control::hidden:
      now.hidden = token.on();
      return true;
    case Control::font:
      now.font = number;
      return true;
    case Control::fallback:
      now.fallback = static_cast<std::uint8_t>(std::clamp(number, 0, 255));
      return true;
    case Control::plain_paragraph:
      now.make_paragraph_plain();
      return true;
    case Control::style:
      if (const auto found = reading_.outlines.find(number); found != reading_.outlines.end())
        now.outline = found->second;
      return true;
    case Control::outline:
      now.outline = level;
      return true;
    case Control::list_level:
      now.list_level = level;
      return true;
    case Control::in_table:
      now.in_table = token.on();
      return true;
    case Control::default_font:
      now.font = reading_.default_font = number;
      return true;
    case Control::code_page:
      reading_.page = code_page_of(number);
      return true;
    default:
      return false;
  }
}

void Story::take_font_entry(const Token& token) {
  FontTable& fonts = reading_.fonts;
  if (token.kind == Token::Kind::text) {
    const std::size_t end = token.text.find(';');
    fonts.add_name(token.text.substr(0, end));
    if (end != std::string_view::npos) fonts.end();
    return;
  }
  const std::int32_t number = token.number.value_or(0);
  switch (control_of(token.text)) {
    case Control::font:
      return fonts.begin(number);
    case Control::font_charset:
      return fonts.set_charset(number);
    case Control::font_code_page:
      return fonts.set_page(code_page_of(number));
    default:
      return;
  }
}

void Story::take_style(Control control, const Token& token) {
  const std::int32_t number = token.number.value_or(0);
  if (control == Control::style) style_ = number;
  if (control == Control::outline && number >= 0 && number < kBodyText)
    reading_.outlines[style_] = static_cast<std::uint8_t>(number);
}

void Story::take_text(Control control, const Token& token) {
  switch (control) {
    case Control::paragraph_end:
      return end_paragraph();
    case Control::stop:
      flush();
      if (open_) end_paragraph();
      return;
    case Control::line_break:
      flush();
      open_paragraph();
      return composer_.add_line_break();
    case Control::row_definition:
      return rows_.begin_definition();
    case Control::cell_definition:
      return rows_.define_cell(token.number.value_or(0));
    case Control::cell_end:
      return end_cell();
    case Control::row_end:
      if (open_) end_cell();
      return rows_.end_row();
    default:
      return;
  }
}

void Story::take_glyph(std::int32_t character) {
  run_.add_character(character, font());
}

void Story::tab() {
  flush();
  if (state().place == State::Place::label) label_ += ' ';
  if (state().place != State::Place::text || state().hidden) return;
  open_paragraph();
  composer_.add_tab(state().look, {});
}

// Passed over, to be read later.
Passage Story::rest_of_group() {
  flush();
  Passage passage{scanner_.at(), 0, state()};
  passage.state.make_paragraph_plain();
  scanner_.skip_group();
  passage.end = scanner_.at();
  return passage;
}

void Story::take_note() {
  const Passage passage = rest_of_group();
  if (depth_ == Depth::note || state().hidden) return;
  Scanner peek(reading_.bytes, passage.start, passage.end);
  const Token first = peek.next();
  const bool end = first.kind == Token::Kind::word && control_of(first.text) == Control::end_note;
  const unsigned count = end ? ++reading_.endnotes : ++reading_.footnotes;
  std::string name = print_number(count, end ? Numeral::small_roman : Numeral::decimal);
  if (name.size() > 5) name = "e" + std::to_string(count);
  open_paragraph();
  composer_.add_note_mark(name);
  notes_.push_back(passage);
  note_names_.push_back(std::move(name));
}

void Story::take_page_text() {
  const Passage passage = rest_of_group();
  if (depth_ != Depth::document) return;
  if (open_ || composer_.in_table()) {
    furniture_.push_back(passage);
  } else {
    read_furniture(passage);
  }
}

void Story::read_furniture(const Passage& passage) {
  composer_.begin_furniture();
  Story(reading_, passage, Depth::note).run();
  composer_.end_furniture();
}

// The run's text goes where it belongs.
void Story::flush() {
  if (run_.empty()) return;
  std::string text = run_.take(font());
  const State& now = state();
  if (now.place == State::Place::label) {
    if (font().encoding) text = decode_run(text, *font().encoding);
    if (label_.size() + text.size() <= kLongestLabel) label_ += text;
    return;
  }
  if (now.place != State::Place::text || now.hidden || text.empty()) return;
  open_paragraph();
  composer_.add(text, now.look, {}, {font().encoding, now.capitals});
}

void Story::open_paragraph() {
  if (open_) return;
  open_ = true;
  const State& now = state();
  if (now.in_table) {
    rows_.enter_cell();
  } else {
    rows_.leave_table();
    if (!composer_.in_table()) release_notes();
  }
  composer_.begin_paragraph();
  composer_.set_heading(now.outline < 6 ? now.outline + 1U : 0);
  const std::string_view label = trimmed(label_);
  if (!label.empty()) composer_.set_label(label, is_bullet(label), now.list_level);
  label_.clear();
}

void Story::end_paragraph() {
  flush();
  open_paragraph();
  open_ = false;
  composer_.end_paragraph();
  if (!composer_.in_table()) release_notes();
  release_boxes();
}

void Story::end_cell() {
  flush();
  if (open_) end_paragraph();
  label_.clear();
  rows_.end_cell();
}

void Story::release_boxes() {
  for (const Passage& box : std::exchange(boxes_, {})) Story(reading_, box, Depth::box).run();
}

void Story::release_notes() {
  const auto names = std::exchange(note_names_, {});
  const auto notes = std::exchange(notes_, {});
  for (std::size_t at = 0; at < notes.size(); ++at) {
    composer_.begin_note(names[at]);
    Story(reading_, notes[at], Depth::note).run();
    composer_.end_note();
  }
}

}  // namespace rasoat::rtf
