// A line goes on with the one above where that is filled: its first word would not have fitted there. A
// sentence that a page's end cuts goes on in the same paragraph, and the notes and page numbers between come
// after it.
#include "reading/pdf/text.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "reading/label_at.hpp"
#include "reading/line_kind.hpp"
#include "reading/pdf/columns.hpp"
#include "reading/pdf/flow.hpp"

namespace rasoat::pdf {
namespace {

constexpr float kSamePitch = 1.3F;   // of the usual one: within a paragraph
constexpr float kEmptyLine = 1.75F;  // an empty line stands between
constexpr float kSameSize = 0.12F;   // of the size
constexpr float kIndent = 0.8F;      // of the size: a paragraph's first line stands further in
constexpr float kBlank = 0.25F;      // of the size: a blank's width

float width_of_first_word(const Segment& segment) {
  std::size_t end = 1;
  while (end < segment.words.size() && !segment.blank_before[end]) ++end;
  return segment.words[end - 1].box.right - segment.words.front().box.left;
}

bool is_full(const Segment& line, const Segment& next, float right) {
  return line.box.right + kBlank * line.size + width_of_first_word(next) > right + 0.5F;
}

// "1. …", "a) …", "- …": what lists are made of.
bool opens_item(std::string_view text) {
  for (const std::string_view mark : {"- ", "+ ", "• ", "– "}) {
    if (text.starts_with(mark)) return true;
  }
  if (!may_start_with_label(text)) return false;
  const auto label = label_at(text, {0, static_cast<Offset>(text.size())});
  return label && (label->closed || label->alone);
}

// Where the text behind an item's label begins; nothing for a line that opens none.
std::optional<float> left_behind_label(const PageLine& line) {
  if (!opens_item(plain_text(line))) return std::nullopt;
  const Segment& first = line.segments.front();
  for (std::size_t at = 1; at < first.words.size(); ++at) {
    if (first.blank_before[at]) return first.words[at].box.left;
  }
  return line.segments.size() > 1 ? std::optional(line.segments[1].box.left) : std::nullopt;
}

using NoteName = std::pair<std::uint32_t, std::string>;  // page, name

class Writer {
 public:
  Writer(const Flow& flow, Composer& composer) : flow_(flow), composer_(composer) {
    std::vector<const FlowLine*>* note = nullptr;
    for (const FlowLine& line : flow.lines) {
      if (line.role != LineRole::note) continue;
      if (!line.note.empty()) note = &notes_[{line.page, line.note}];
      if (note != nullptr) note->push_back(&line);
    }
  }

  void run() {
    for (std::size_t at = 0; at < flow_.lines.size();) at = take(at);
    end_paragraph();
  }

 private:
  std::size_t take(std::size_t at) {
    const FlowLine& line = flow_.lines[at];
    if (line.role != LineRole::body) {
      if (line.role == LineRole::furniture) held_furniture_.push_back(&line);
      if (!line.note.empty()) hold_note({line.page, line.note});
      return at + 1;
    }
    if (line.line.segments.size() > 1) {
      const Columns columns = columns_at(body_from(at), flow_.pitch, at < 3 && line.page == 0);
      if (columns.lines > 0) {
        end_paragraph();
        table(columns, line.page);
        return at + columns.lines;
      }
    }
    paragraph_line(line);
    return at + 1;
  }

  // The body's lines from here to the end of the page.
  std::span<const FlowLine> body_from(std::size_t at) const {
    std::size_t end = at;
    while (end < flow_.lines.size() && flow_.lines[end].page == flow_.lines[at].page &&
           flow_.lines[end].role == LineRole::body)
      ++end;
    return std::span(flow_.lines).subspan(at, end - at);
  }

  void paragraph_line(const FlowLine& line) {
    if (above_ != nullptr && !goes_on(*above_, line)) {
      const bool empty = above_->page == line.page ? line.pitch > kEmptyLine * flow_.pitch
                                                   : ends_sentence(plain_text(above_->line));
      end_paragraph();
      if (empty) mark_empty();
    }
    if (above_ == nullptr) {
      composer_.begin_paragraph();
      first_left_ = line.line.box.left;
    } else {
      composer_.add(" ", {});
    }
    for (std::size_t at = 0; at < line.line.segments.size(); ++at) {
      if (at > 0) composer_.add("    ", {});
      write(line.line.segments[at], line.page);
    }
    above_ = &line;
  }

  void mark_empty() {
    composer_.begin_paragraph();
    composer_.end_paragraph();
  }

  bool is_centred(const PageLine& line) const {
    const float off = (line.box.left + line.box.right) / 2 - (flow_.left + flow_.right) / 2;
    return std::abs(off) < line.size && line.box.left > flow_.left + line.size;
  }

  bool goes_on(const FlowLine& above, const FlowLine& line) const {
    const PageLine& one = above.line;
    const PageLine& next = line.line;
    if (std::abs(one.size - next.size) > kSameSize * one.size) return false;
    if (above.page == line.page && line.pitch > kSamePitch * flow_.pitch) return false;
    if (!is_full(one.segments.back(), next.segments.front(), flow_.right)) return false;
    if (ends_sentence(plain_text(one)) && opens_item(plain_text(next))) return false;
    if (is_centred(next) && (is_centred(one) || one.box.left <= flow_.left + one.size)) return true;
    if (const auto left = left_behind_label(one); left && std::abs(next.box.left - *left) < 0.3F * one.size)
      return true;
    // The second line of a paragraph stands at the margin, the first may stand in from it; a hanging one not.
    const bool further_in = next.box.left > std::max(one.box.left, flow_.left) + kIndent * one.size;
    if (further_in) return one.box.left <= first_left_ + 0.5F && starts_small(plain_text(next));
    const bool indented =
        next.box.left > flow_.left + kIndent * one.size && one.box.left < next.box.left - kIndent * one.size;
    return !indented;
  }

  void write(const Segment& segment, std::uint32_t page) {
    for (std::size_t at = 0; at < segment.words.size(); ++at) {
      const Word& word = segment.words[at];
      if (segment.blank_before[at]) {
        const bool same =
            segment.words[at - 1].bold == word.bold && segment.words[at - 1].italic == word.italic;
        composer_.add(" ", same ? Look{word.bold, word.italic, false} : Look{});
      }
      text_.clear();
      append_spelt_out(word.text, text_);
      if (segment.raised[at] && segment.words.size() > 1) {
        const std::string name = note_named_by(text_);
        if (!name.empty() && notes_.contains({page, name})) {
          composer_.add_note_mark(name);
          hold_note({page, name});
          continue;
        }
      }
      RunPlace place;
      if (word.mended > 0) place = {0, 0, word.mended - 1, 0};
      composer_.add(text_, {word.bold, word.italic, segment.raised[at] && segment.words.size() > 1}, place);
    }
  }

  // A note comes after the paragraph that refers to it, or that its page's end cuts.
  void hold_note(const NoteName& name) {
    const auto found = notes_.find(name);
    if (found == notes_.end()) return;
    held_notes_.insert(held_notes_.end(), found->second.begin(), found->second.end());
    found->second.clear();
  }

  static std::string note_named_by(std::string_view mark) {
    while (!mark.empty() && (mark.front() == '[' || mark.front() == '(')) mark.remove_prefix(1);
    while (!mark.empty() && (mark.back() == ']' || mark.back() == ')')) mark.remove_suffix(1);
    return std::string(mark);
  }

  void table(const Columns& columns, std::uint32_t page) {
    composer_.begin_table();
    for (const Columns::Row& row : columns.rows) {
      composer_.begin_row();
      for (const Columns::Cell& cell : row) {
        composer_.begin_cell();
        write_cell(cell, page, columns.set_lines);
        composer_.end_cell();
      }
      composer_.end_row();
    }
    composer_.end_table();
  }

  void write_cell(const Columns::Cell& cell, std::uint32_t page, bool set_lines) {
    for (std::size_t at = 0; at < cell.lines.size(); ++at) {
      const bool joins = !set_lines && at > 0 && is_full(cell.lines[at - 1], cell.lines[at], cell.right);
      if (joins) {
        composer_.add(" ", {});
      } else {
        composer_.end_paragraph();
        composer_.begin_paragraph();
      }
      write(cell.lines[at], page);
    }
    composer_.end_paragraph();
  }

  void end_paragraph() {
    composer_.end_paragraph();
    above_ = nullptr;
    for (const FlowLine* line : held_notes_) note_line(*line);
    if (!held_notes_.empty()) composer_.end_note();
    held_notes_.clear();
    for (const FlowLine* line : held_furniture_) {
      composer_.begin_furniture();
      composer_.begin_paragraph();
      composer_.add(plain_text(line->line), {});
      composer_.end_paragraph();
      composer_.end_furniture();
    }
    held_furniture_.clear();
  }

  void note_line(const FlowLine& line) {
    if (!line.note.empty()) {
      composer_.end_note();
      composer_.begin_note(line.note);
      composer_.begin_paragraph();
    } else {
      composer_.begin_paragraph();
      composer_.add(" ", {});
    }
    std::string text = plain_text(line.line);
    if (!line.note.empty()) text.erase(0, text.find(line.note) + line.note.size());
    std::string_view rest = text;
    if (!line.note.empty()) rest.remove_prefix(std::min(rest.find_first_not_of(" ])."), rest.size()));
    composer_.add(rest, {});
  }

  const Flow& flow_;
  Composer& composer_;
  std::map<NoteName, std::vector<const FlowLine*>> notes_;  // their lines, until they are held
  const FlowLine* above_ = nullptr;                         // the last line of the paragraph under way
  float first_left_ = 0;                                    // of that paragraph
  std::string text_;
  std::vector<const FlowLine*> held_notes_;  // until the paragraph's end
  std::vector<const FlowLine*> held_furniture_;
};

}  // namespace

void compose(const std::vector<Page>& pages, Composer& composer) {
  const Flow flow = flow_of(pages);
  Writer(flow, composer).run();
}

}  // namespace rasoat::pdf
