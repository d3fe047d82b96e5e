// Every text goes through append_html; classes and ids are made here.
#include "export/check_page.hpp"

#include <algorithm>
#include <set>

#include "export/html_text.hpp"

namespace rasoat {
namespace {

using printed::Align, printed::Paragraph, printed::Part, printed::Row, printed::Table, printed::Words;

constexpr unsigned kWideGap = 3;  // empty lines, where somebody signs

class Marker {
 public:
  Marker(std::string& out, const drafting::CheckedDraft& draft, std::span<const Part> parts,
         const std::string& id)
      : out_(out), draft_(draft), parts_(parts), id_(id) {}

  void write() {
    find_places();
    for (const Part& part : parts_) {
      if (const auto* one = std::get_if<Paragraph>(&part)) {
        paragraph(*one);
      } else {
        table(std::get<Table>(part));
      }
    }
    if (next_ == places_.size()) return;
    out_ += "<p>";
    while (next_ < places_.size()) empty_mark();
    out_ += "</p>\n";
  }

 private:
  void find_places() {
    const auto paragraphs = printed::paragraphs_of(parts_);
    for (const Paragraph* one : paragraphs) {
      for (const Words& words : one->words) starts_.push_back(words.source.start);
    }
    Offset at = 0;
    for (const drafting::Finding& finding : draft_.findings) {
      const Offset start = std::max(at, finding.span.start);
      at = std::max(start, finding.span.end);
      places_.push_back({start, at});
      for (const drafting::Related& related : finding.related) {
        if (related.file.empty()) named_.insert(paragraph_at(paragraphs, related.span.start));
      }
    }
  }

  void table(const Table& table) {
    const std::size_t width = table.width();
    out_ += table.framed ? "<div class=\"wide\"><table class=\"grid\">\n" : "<table class=\"sides\">\n";
    for (const Row& row : table.rows) {
      out_ += "<tr>";
      const std::size_t missing = width - row.cells.size();  // the last one spans them
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        out_ += i + 1 < row.cells.size() || missing == 0
                    ? "<td>"
                    : "<td colspan=\"" + std::to_string(missing + 1) + "\">";
        for (const Paragraph& one : row.cells[i].paragraphs) paragraph(one);
        out_ += "</td>";
      }
      out_ += "</tr>\n";
    }
    out_ += table.framed ? "</table></div>\n" : "</table>\n";
  }

  void paragraph(const Paragraph& one) {
    std::string classes;
    if (one.align == Align::centre) classes += " centre";
    if (one.align == Align::right_half) classes += " right";
    if (one.columns) classes += " columns";
    if (one.heading > 0) classes += " heading";
    if (one.empty_lines > 0) classes += one.empty_lines < kWideGap ? " apart" : " gap";
    out_ += "<p";
    if (!classes.empty()) out_ += " class=\"" + classes.substr(1) + "\"";
    if (one.heading > 0)  // the page and the draft have headings of their own above it
      out_ += " role=\"heading\" aria-level=\"" + std::to_string(one.heading + 2) + "\"";
    if (named_.contains(++number_)) out_ += " id=\"p" + id_ + "-" + std::to_string(number_) + "\"";
    out_ += '>';
    for (const Words& words : one.words) write(words);
    out_ += "</p>\n";
  }

  void write(const Words& words) {
    for (unsigned i = 0; i < words.breaks; ++i) out_ += "<br>";
    const bool bold = (words.look & printed::bold) != 0, italic = (words.look & printed::italic) != 0,
               raised = (words.look & printed::raised) != 0;
    out_.append(bold ? "<b>" : "").append(italic ? "<i>" : "").append(raised ? "<sup>" : "");
    ++word_;
    marked(words.source);
    out_.append(raised ? "</sup>" : "").append(italic ? "</i>" : "").append(bold ? "</b>" : "");
  }

  // A finding whose words are not shown (bars, marks, nothing at all) is marked before what follows.
  void marked(Span words) {
    Offset at = words.start;
    while (next_ < places_.size() && places_[next_].start < words.end) {
      const Span place = places_[next_];
      const Span here{std::max(at, place.start), std::min(words.end, place.end)};
      text({at, std::max(at, place.start)});
      at = std::max(at, place.start);
      if (here.empty()) {
        empty_mark();
        continue;
      }
      const bool last = place.end <= words.end || word_ == starts_.size() || starts_[word_] >= place.end;
      mark_begins(begun_);
      text(here);
      at = here.end;
      begun_ = true;
      if (last) link();
      out_ += "</mark>";
      if (!last) break;
      ++next_;
      begun_ = false;
    }
    text({at, words.end});
  }

  void mark_begins(bool goes_on) {
    out_ += "<mark class=\"" + std::string(name_of(draft_.findings[next_].severity)) + "\"";
    if (!goes_on) out_ += " id=\"m" + id_ + "-" + std::to_string(next_ + 1) + "\"";
    out_ += '>';
  }

  void link() {
    const std::string number = std::to_string(next_ + 1);
    out_ += "<a href=\"#f" + id_ + "-" + number + "\">" + number + "</a>";
  }

  void empty_mark() {
    mark_begins(false);
    link();
    out_ += "</mark>";
    ++next_;
    begun_ = false;
  }

  // A line end that does not break the line is a blank.
  void text(Span span) {
    if (span.empty()) return;
    const std::size_t from = out_.size();
    append_html(out_, span.of(draft_.text));
    std::replace(out_.begin() + static_cast<std::ptrdiff_t>(from), out_.end(), '\n', ' ');
  }

  std::string& out_;
  const drafting::CheckedDraft& draft_;
  std::span<const Part> parts_;
  const std::string& id_;
  std::vector<Span> places_;     // of the findings, without overlaps
  std::vector<Offset> starts_;   // of all words
  std::set<std::size_t> named_;  // paragraphs that findings refer to
  std::size_t next_ = 0;         // finding
  std::size_t word_ = 0;         // words written, those under way included
  std::size_t number_ = 0;       // of the paragraph
  bool begun_ = false;           // the next finding's first words are written
};

}  // namespace

std::size_t paragraph_at(std::span<const Paragraph* const> paragraphs, Offset at) {
  const auto found =
      std::ranges::upper_bound(paragraphs, at, {}, [](const Paragraph* one) { return one->source().end; });
  return std::min(static_cast<std::size_t>(found - paragraphs.begin()) + 1, paragraphs.size());
}

void append_marked_draft(std::string& out, const drafting::CheckedDraft& draft, std::span<const Part> parts,
                         const std::string& id) {
  Marker(out, draft, parts, id).write();
}

}  // namespace rasoat
