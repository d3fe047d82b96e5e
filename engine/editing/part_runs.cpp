#include "editing/part_runs.hpp"

#include <algorithm>

#include "editing/xml_tags.hpp"

namespace rasoat {
namespace {

constexpr std::string_view kCdata = "<![CDATA[", kCdataEnd = "]]>";

constexpr std::size_t kLump = 256;  // bytes that stand for themselves and are passed at once

// What stands at a place of the content of a w:t.
XmlCharacter piece_character(std::string_view content, std::size_t at) {
  if (content[at] == '&') return xml_character(content, at);
  if (content[at] != '<') {
    const std::string_view near = content.substr(at, kLump);
    const std::size_t end = std::min(near.find_first_of("&<"), near.size());
    return {end, end};
  }
  // Comments and CDATA: no tags stand in a w:t.
  const bool cdata = content.substr(at).starts_with(kCdata);
  const std::string_view close = cdata ? kCdataEnd : std::string_view(">");
  const std::size_t found = content.find(close, at);
  if (found == std::string_view::npos) return {content.size() - at, 0};
  return {found + close.size() - at, cdata ? found - at - kCdata.size() : 0};
}

bool is_mark(std::string_view name) {
  for (const std::string_view one : {"tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen", "sym",
                                     "footnoteReference", "endnoteReference"}) {
    if (name == one) return true;
  }
  return false;
}

class Reading {
 public:
  explicit Reading(PartRuns& out) : out_(out), tags_(out.xml) {}

  void run() {
    XmlTag tag;
    while (tags_.next(tag)) {
      if (out_.prefix.empty() && !rooted_) out_.prefix = xml_prefix(tag.name);
      rooted_ = true;
      if (!tag.name.starts_with(out_.prefix)) continue;
      const std::string_view name = tag.name.substr(out_.prefix.size());
      if (tag.closing) {
        leave(name, tag);
      } else {
        enter(name, tag);
        if (tag.empty) leave(name, tag);
      }
    }
  }

 private:
  struct Open {
    std::uint32_t run;
    std::size_t depth;
  };

  static bool is_cell(std::string_view name) {
    return name == "tc" || name == "txbxContent" || name == "footnote" || name == "endnote";
  }

  void enter(std::string_view name, const XmlTag& tag) {
    if (name == "r") {
      begin_run(tag);
    } else if (is_cell(name)) {
      cells_.push_back(++cell_count_);
      if (name == "txbxContent") boxes_.push_back(open_.empty() ? PartRun::kNone : open_.back());
      if (name == "footnote" || name == "endnote") note_ = tag.attribute(out_.xml, "id");
    } else if (name == "rPr" && !open_.empty() && out_.runs[open_.back()].pieces.empty() &&
               out_.runs[open_.back()].properties.empty() && tag.start == inner_start_) {
      properties_ = tag.start;
      in_properties_ = !tag.empty;
      if (tag.empty) out_.runs[open_.back()].properties = span(tag.start, tag.end);
    } else if (open_.empty() || in_properties_) {
      return;
    } else if (name == "t") {
      text_ = tag;
      if (tag.empty) add(tag.start, tag.end, {}, false);
    } else if (is_mark(name)) {
      if (name == "footnoteReference") out_.footnotes.emplace(tag.attribute(out_.xml, "id"), open_.back());
      if (name == "endnoteReference") out_.endnotes.emplace(tag.attribute(out_.xml, "id"), open_.back());
      mark_ = tag.start;
    }
  }

  void leave(std::string_view name, const XmlTag& tag) {
    if (name == "r" && !open_.empty()) {
      out_.runs[open_.back()].element.end = static_cast<Offset>(tag.end);
      open_.pop_back();
    } else if (is_cell(name) && !cells_.empty()) {
      cells_.pop_back();
      if (name == "txbxContent" && !boxes_.empty()) boxes_.pop_back();
      if (name == "footnote" || name == "endnote") note_ = {};
    } else if (name == "rPr" && in_properties_ && !tag.empty) {
      if (!open_.empty()) out_.runs[open_.back()].properties = span(properties_, tag.end);
      in_properties_ = false;
    } else if (open_.empty() || in_properties_) {
      return;
    } else if (name == "t" && !tag.empty) {
      add(text_.start, tag.end, span(text_.end, tag.start), true);
    } else if (is_mark(name)) {
      add(mark_, tag.end, {}, false);
    }
  }

  void begin_run(const XmlTag& tag) {
    PartRun run;
    run.element = span(tag.start, tag.end);
    run.cell = cells_.empty() ? 0 : cells_.back();
    run.outer = boxes_.empty() ? PartRun::kNone : boxes_.back();
    run.note = note_;
    open_.push_back(static_cast<std::uint32_t>(out_.runs.size()));
    out_.runs.push_back(std::move(run));
    inner_start_ = tag.end;
    while (inner_start_ < out_.xml.size() && out_.xml[inner_start_] != '<') ++inner_start_;
  }

  void add(std::size_t start, std::size_t end, Span content, bool text) {
    PartRun& run = out_.runs[open_.back()];
    RunPiece piece;
    piece.element = span(start, end);
    piece.content = content;
    piece.text = text;
    piece.keeps_blanks = text && text_.attribute(out_.xml, "space") == "preserve";
    if (!run.pieces.empty()) piece.offset = run.pieces.back().offset + run.pieces.back().bytes;
    piece.bytes = text ? 0 : 1;
    if (text) {
      const std::string_view words = content.of(out_.xml);
      for (std::size_t at = 0; at < words.size();) {
        const XmlCharacter next = piece_character(words, at);
        piece.bytes += static_cast<std::uint32_t>(next.text);
        at += next.bytes;
      }
    }
    if (!text && start == text_.start) piece.bytes = 0;  // <w:t/>
    run.pieces.push_back(piece);
  }

  static Span span(std::size_t start, std::size_t end) {
    return {static_cast<Offset>(start), static_cast<Offset>(end)};
  }

  PartRuns& out_;
  XmlTags tags_;
  bool rooted_ = false;
  std::vector<std::uint32_t> open_;   // runs
  std::vector<std::uint32_t> cells_;  // what holds paragraphs, innermost last
  std::vector<std::uint32_t> boxes_;  // runs that hold the open text boxes
  std::uint32_t cell_count_ = 0;
  std::string_view note_;
  std::size_t inner_start_ = 0;  // the first tag inside the last run that began
  std::size_t properties_ = 0;
  bool in_properties_ = false;
  XmlTag text_;
  std::size_t mark_ = 0;
};

}  // namespace

bool PartRuns::read(std::string_view part) {
  xml = part;
  const std::size_t first = part.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  if (part.substr(first, 1) != "<" || part.find("<!DOCTYPE") != std::string_view::npos) return false;
  Reading(*this).run();
  return true;
}

const RunPiece* PartRun::piece_after(std::uint32_t offset) const noexcept {
  const auto found = std::ranges::upper_bound(
      pieces, offset, {}, [](const RunPiece& piece) { return piece.offset + piece.bytes; });
  return found == pieces.end() ? nullptr : &*found;
}

Offset PieceCursor::find(std::string_view xml, const RunPiece& piece, std::uint32_t offset) {
  if (element_ != piece.element || offset < before_) {
    element_ = piece.element;
    at_ = before_ = 0;
  }
  const std::string_view words = piece.content.of(xml);
  while (at_ < words.size()) {
    const XmlCharacter next = piece_character(words, at_);
    if (before_ + next.text > offset) {
      const std::uint32_t inside = next.bytes == next.text ? offset - before_ : 0;
      return piece.content.start + static_cast<Offset>(at_) + inside;
    }
    before_ += static_cast<std::uint32_t>(next.text);
    at_ += next.bytes;
  }
  return piece.content.end;
}

}  // namespace rasoat
