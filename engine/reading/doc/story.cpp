// Paragraph by paragraph: what a paragraph is, its end mark says.
#include "reading/doc/story.hpp"

#include <algorithm>
#include <utility>

#include "reading/doc/little_endian.hpp"
#include "reading/doc/utf16.hpp"
#include "reading/docx/symbol.hpp"

namespace rasoat::doc {
namespace {

constexpr char16_t kNoteMark = 0x02, kCellEnd = 0x07, kTab = 0x09, kLineBreak = 0x0B, kPageBreak = 0x0C,
                   kParagraphEnd = 0x0D, kFieldBegin = 0x13, kFieldResult = 0x14, kFieldEnd = 0x15,
                   kHyphen = 0x1E, kSoftHyphen = 0x1F;
constexpr std::uint16_t kMostLists = 0x7FE;

bool ends_paragraph(char16_t unit) {
  return unit == kParagraphEnd || unit == kCellEnd || unit == kPageBreak;
}

}  // namespace

void Story::run(Range range) {
  for (std::uint32_t at = range.start; at < range.end;) {
    const std::uint32_t end = end_of_paragraph(at, range.end);
    paragraph({at, end}, range.end);
    at = end + 1;
  }
  composer_.end_paragraph();
  rows_.leave_table();
  release_notes();
}

// The place of its mark, or the end.
std::uint32_t Story::end_of_paragraph(std::uint32_t at, std::uint32_t end) const {
  const std::u16string& text = reading_.characters.text();
  while (at < end && !ends_paragraph(text[at])) ++at;
  return at;
}

ParagraphFormat Story::format_at(std::uint32_t mark) const {
  const PropertyRun run = reading_.paragraph_runs.find(reading_.characters.place(mark).offset);
  ParagraphFormat format = reading_.styles.paragraph(run.style);
  Styles::apply(run.changes, format);
  return format;
}

void Story::paragraph(Range range, std::uint32_t story_end) {
  const std::u16string& all = reading_.characters.text();
  const bool marked = range.end < story_end;
  const ParagraphFormat format = format_at(marked ? range.end : range.end - 1);
  const char16_t mark = marked ? all[range.end] : kParagraphEnd;
  if (format.in_table && format.row_end && format.depth <= 1) {
    rows_.end_row();
    row_is_defined_ = false;
    return;
  }
  const bool empty = range.start == range.end;
  if (mark == kPageBreak && empty) return;
  if (!mark_deleted_) {
    if (format.in_table) {
      enter_cell(range.start, story_end);
    } else {
      rows_.leave_table();
      if (!composer_.in_table()) release_notes();
    }
    begin(format);
  }
  text(range, format.style);
  if (mark_deleted_) return;
  composer_.end_paragraph();
  fields_.clear();
  instructions_ = 0;
  if (format.in_table && mark == kCellEnd && format.depth <= 1) rows_.end_cell();
  if (!composer_.in_table()) release_notes();
}

// The edges of a row's cells stand at its end.
void Story::enter_cell(std::uint32_t at, std::uint32_t end) {
  if (!row_is_defined_) {
    row_is_defined_ = true;
    rows_.begin_definition();
    while (at < end) {
      const std::uint32_t mark = end_of_paragraph(at, end);
      if (mark == end) break;
      const ParagraphFormat format = format_at(mark);
      if (!format.in_table) break;
      if (format.row_end && format.depth <= 1) {
        for (std::size_t cell = 0; cell < u8(format.row_edges, 0); ++cell)
          rows_.define_cell(static_cast<std::int16_t>(u16(format.row_edges, 3 + 2 * cell)));
        break;
      }
      at = mark + 1;
    }
  }
  rows_.enter_cell();
}

void Story::begin(const ParagraphFormat& format) {
  composer_.begin_paragraph();
  composer_.set_heading(format.outline < 6 ? format.outline + 1U : 0);
  if (format.list == 0 || format.list > kMostLists) return;
  const auto label = reading_.lists.next(format.list, format.level, {});
  if (!label) return;
  const auto old = label->bullet ? std::nullopt : old_font(reading_.styles.characters(format.style));
  composer_.set_label(old ? decode_run(label->text, *old) : label->text, label->bullet, format.level);
}

// The text up to the mark, and whether the mark was deleted.
void Story::text(Range range, std::uint16_t style) {
  const CharacterFormat base = reading_.styles.characters(style);
  const bool marked = range.end < reading_.characters.size();
  const std::uint32_t end = marked ? range.end + 1 : range.end;
  mark_deleted_ = false;
  for (std::uint32_t at = range.start; at < end;) {
    const Characters::Place place = reading_.characters.place(at);
    const PropertyRun run = reading_.character_runs.find(place.offset);
    const std::uint32_t length = (run.end - place.offset + place.width - 1) / place.width;
    const std::uint32_t stop = std::min({end, place.end, at + std::min(length, end - at)});
    CharacterFormat format = base;
    reading_.styles.apply(run.changes, base, format);
    run_of_one_look({at, std::min(stop, range.end)}, format);
    if (stop > range.end)
      mark_deleted_ = format.deleted && reading_.characters.text()[range.end] == kParagraphEnd;
    at = stop;
  }
}

void Story::run_of_one_look(Range range, const CharacterFormat& format) {
  const std::u16string& all = reading_.characters.text();
  for (std::uint32_t at = range.start; at < range.end; ++at) take(all[at], at, format);
  flush(format);
}

void Story::take(char16_t unit, std::uint32_t at, const CharacterFormat& format) {
  if (unit == kFieldBegin) {
    fields_.push_back(false);
    ++instructions_;
  } else if ((unit == kFieldResult || unit == kFieldEnd) && !fields_.empty()) {
    if (!fields_.back() && instructions_ > 0) --instructions_;
    fields_.back() = true;
    if (unit == kFieldEnd) fields_.pop_back();
  }
  if (instructions_ > 0 || format.hidden || format.deleted) return;
  if (format.symbol != 0) {
    const Font* set = font(format.symbol_font);
    run_ += docx::symbol(set == nullptr ? std::string_view() : set->name, char32_t{format.symbol});
    return;
  }
  switch (unit) {
    case kNoteMark:
      flush(format);
      return note_mark(at);
    case kTab:
      flush(format);
      return composer_.add_tab(format.look, {});
    case kLineBreak:
      flush(format);
      return composer_.add_line_break();
    case kHyphen:
      run_ += '-';
      return;
    case kSoftHyphen:  // not printed; in TCVN3 its place is the letter ư
      if (const auto old = old_font(format); old && old->encoding == Encoding::tcvn3) run_ += "\u00AD";
      return;
    default:
      break;
  }
  if (unit < 0x20) return;
  if (unit >= 0xF000 && unit <= 0xF0FF) {
    const Font* set = font(format.font);
    run_ += docx::symbol(set == nullptr ? std::string_view() : set->name, char32_t{unit});
  } else {
    append_unit(unit, high_, run_);
  }
}

const Font* Story::font(std::uint16_t number) const {
  return number < reading_.fonts.size() ? &reading_.fonts[number] : nullptr;
}

std::optional<FontEncoding> Story::old_font(const CharacterFormat& format) const {
  const Font* set = font(format.other_font);
  if (set == nullptr || !set->encoding) set = font(format.font);
  return set == nullptr ? std::nullopt : set->encoding;
}

void Story::flush(const CharacterFormat& format) {
  high_ = 0;
  if (run_.empty()) return;
  composer_.add(std::exchange(run_, {}), format.look, {}, {old_font(format), format.capitals});
}

void Story::note_mark(std::uint32_t at) {
  if (is_note_) return;
  for (const Notes* notes : {&reading_.footnotes, &reading_.endnotes}) {
    const auto found = std::ranges::lower_bound(notes->marks, at);
    if (found == notes->marks.end() || *found != at) continue;
    const auto number = static_cast<std::size_t>(found - notes->marks.begin());
    std::string name = print_number(static_cast<std::uint32_t>(number + 1), notes->numeral);
    if (name.size() > 5) name = "e" + std::to_string(number + 1);
    composer_.add_note_mark(name);
    notes_.push_back({notes->texts[number], std::move(name)});
    return;
  }
}

void Story::release_notes() {
  for (const Waiting& note : std::exchange(notes_, {})) {
    composer_.begin_note(note.name);
    Story(reading_, true).run(note.text);
    composer_.end_note();
  }
}

}  // namespace rasoat::doc
