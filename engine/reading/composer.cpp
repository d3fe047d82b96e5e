// A paragraph is held back until its end is known: only then is it clear whether it is empty, a heading, and
// where its emphasis begins and ends.
#include "reading/composer.hpp"

#include <algorithm>

#include "reading/capitals.hpp"
#include "reading/line.hpp"
#include "reading/line_kind.hpp"
#include "reading/paragraph_text.hpp"
#include "source/count_bytes.hpp"

namespace rasoat {
namespace {

constexpr unsigned kMostLevels = 8;         // of lists
constexpr unsigned kMostColumns = 63;       // that a cell may span
constexpr std::size_t kLongestLabel = 160;  // bytes
constexpr std::size_t kLongestName = 5;     // of a note, so that the scanner knows it
constexpr std::size_t kLongestHeading = 400;
constexpr std::size_t kLongestPhrase = 160;  // of a heading that ends like a sentence

void append_printable(std::string& out, std::string_view text) {
  const std::size_t start = out.size();
  out.append(text);
  const std::size_t control = count_bytes(text, [](std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]) < 0x20;
  });
  if (control == 0) return;
  for (std::size_t at = start; at < out.size(); ++at) {
    if (static_cast<unsigned char>(out[at]) < 0x20 && out[at] != '\t') out[at] = ' ';
  }
}

std::string_view cut(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;
  return text.substr(0, most);
}

}  // namespace

void Composer::set_label(std::string_view label, bool bullet, unsigned level) {
  const std::size_t start = line_.size();
  append_printable(line_, cut(label, kLongestLabel));
  if (line_.size() == start) return;
  const auto bytes = static_cast<std::uint32_t>(line_.size() - start);
  fragments_.push_back({start, line_.size(), Fragment::Kind::label, {}, {}, bytes});
  indent_.assign(bullet ? 2 * std::size_t{std::min(level, kMostLevels)} : 0, ' ');
}

void Composer::add(std::string_view text, Look look, const RunPlace& place, const Lettering& lettering) {
  if (text.empty()) return;
  const std::size_t start = line_.size();
  in_old_font_ = in_old_font_ || lettering.font;
  if (lettering.capitals && !lettering.font) {
    capitals_.clear();
    append_capitals(capitals_, text);
    text = capitals_;
  }
  append_printable(line_, text);
  const auto bytes = static_cast<std::uint32_t>(text.size());
  // What an old font's text is in is decided run by run.
  if (place.part == RunPlace::kNone && !lettering.font && !fragments_.empty()) {
    Fragment& last = fragments_.back();
    if (last.kind == Fragment::Kind::text && last.look == look && !last.lettering.font &&
        last.place.part == RunPlace::kNone) {
      last.end += bytes;
      last.bytes += bytes;
      return;
    }
  }
  fragments_.push_back({start, line_.size(), Fragment::Kind::text, look, place, bytes, lettering});
}

void Composer::add_soft_hyphen(Look look, const RunPlace& place, const Lettering& lettering) {
  if (!lettering.font || lettering.font->encoding != Encoding::tcvn3) return;
  add_one("\u00AD", look, place, 1);
  fragments_.back().lettering = lettering;
  in_old_font_ = true;
}

void Composer::add_one(std::string_view text, Look look, const RunPlace& place, std::uint32_t bytes) {
  const std::size_t start = line_.size();
  append_printable(line_, text);
  const bool mapped = place.part != RunPlace::kNone;
  const auto size = static_cast<std::uint32_t>(text.size());
  fragments_.push_back({start, line_.size(), Fragment::Kind::text, look, place, mapped ? bytes : size});
}

// Wide blanks part columns for those who read heads; after a label or a dash one blank is enough.
void Composer::add_tab(Look look, const RunPlace& place) {
  constexpr std::size_t kLabel = 10;
  std::string_view before = line_;
  before.remove_prefix(std::min(before.size(), before.find_last_of('\n') + 1));
  add_one(before.size() <= kLabel ? " " : "    ", look, place, 1);
}

void Composer::add_line_break() {
  fragments_.push_back({line_.size(), line_.size() + 1, Fragment::Kind::line_break, {}, {}, 0});
  line_ += '\n';
}

void Composer::add_note_mark(std::string_view name, const RunPlace& place) {
  const std::size_t start = line_.size();
  line_.append("[^").append(cut(name, kLongestName)).append("]");
  fragments_.push_back({start, line_.size(), Fragment::Kind::note_mark, {}, place, 1});
}

bool Composer::paragraph_is_empty() const noexcept {
  return std::all_of(fragments_.begin(), fragments_.end(), [&](const Fragment& fragment) {
    return fragment.kind == Fragment::Kind::line_break ||
           (fragment.kind == Fragment::Kind::text &&
            is_blank(std::string_view(line_).substr(fragment.start, fragment.end - fragment.start)));
  });
}

bool Composer::reads_as_heading(std::string_view line) const noexcept {
  if (heading_ == 0 || heading_ > 6 || in_table() || !note_.empty() || furniture_) return false;
  if (line.size() > kLongestHeading) return false;
  const bool sentence = line.size() > kLongestPhrase && ends_sentence(line);
  return !sentence && indent_.empty();
}

void Composer::end_paragraph() {
  if (!open_) return;
  open_ = false;
  if (in_old_font_) old_fonts_.decode(line_, fragments_);
  in_old_font_ = false;
  const bool flow = !in_table() && note_.empty() && !furniture_;
  if (paragraph_is_empty()) {
    empty_before_ = empty_before_ || flow;
  } else {
    if (flow) take_sample();
    part_from_before();
    const bool heading = reads_as_heading(line_);
    if (heading) text_.append(heading_, '#').append(1, ' ');
    text_ += indent_;
    const BreakStyle style = in_table()              ? BreakStyle::tags
                             : heading || furniture_ ? BreakStyle::blanks
                                                     : BreakStyle::lines;
    write_paragraph({line_, fragments_, old_fonts_.letters()}, style, text_, map_);
    empty_before_ = false;
  }
  line_.clear();
  fragments_.clear();
  indent_.clear();
  heading_ = 0;
}

// Line ends, or what stands for them in a cell or a note.
void Composer::part_from_before() {
  if (in_table()) {
    if (text_.size() > cell_start_) text_ += "<br>";
    row_has_text_ = true;
    indent_.clear();
    return;
  }
  if (!note_.empty() && note_has_text_) {
    text_ += "  \n";
    return;
  }
  if (!text_.empty()) {
    breaks_.push_back({text_.size(), empty_before_});
    text_ += "\n\n";
  }
  if (furniture_) furniture_lines_.push_back(text_.size());
  if (note_.empty()) return;
  text_.append("[^").append(note_).append("]: ");
  note_has_text_ = true;
}

void Composer::begin_table() {
  end_paragraph();
  if (tables_++ > 0 || text_.empty()) return;
  text_ += "\n\n";
}

void Composer::begin_row() {
  if (tables_ != 1) return;
  row_start_ = text_.size();
  row_has_text_ = false;
  text_ += '|';
}

void Composer::begin_cell() {
  if (tables_ != 1) return;
  text_ += ' ';
  cell_start_ = text_.size();
}

void Composer::end_cell(unsigned columns) {
  end_paragraph();
  if (tables_ != 1) return;
  text_ += " |";
  for (unsigned column = 1; column < std::min(columns, kMostColumns); ++column) text_ += "  |";
}

void Composer::end_row() {
  if (tables_ != 1) return;
  if (row_has_text_) {
    text_ += '\n';
  } else {
    text_.resize(row_start_);
  }
}

void Composer::end_table() {
  if (tables_ == 0 || --tables_ > 0) return;
  while (text_.ends_with('\n')) text_.pop_back();
}

void Composer::begin_note(std::string_view name) {
  note_ = cut(name, kLongestName);
  note_has_text_ = false;
}

void Composer::end_note() {
  end_paragraph();
  note_.clear();
}

}  // namespace rasoat
