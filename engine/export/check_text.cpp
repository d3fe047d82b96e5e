#include "export/check_text.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "export/check_excerpt.hpp"
#include "export/check_wording.hpp"
#include "export/harmless.hpp"
#include "source/source_text.hpp"

namespace rasoat {
namespace {

using drafting::CheckedDraft;
using drafting::Finding;

constexpr std::size_t kMostRemarks = 5;   // of one rule in one file
constexpr std::size_t kLineWidth = 100;   // characters of the text that are shown
constexpr std::size_t kLeftContext = 40;  // characters before the place

bool is_combining(char32_t c) {
  return (c >= 0x300 && c < 0x370) || (c >= 0x200B && c <= 0x200F) || c == 0xFEFF;
}

// The columns that a part of a line takes on a terminal.
std::size_t width_of(std::string_view text) {
  std::size_t width = 0;
  while (!text.empty()) {
    const utf8::Decoded next = utf8::decode(text);
    width += !is_combining(next.character);
    text.remove_prefix(next.length);
  }
  return width;
}

// Cuts to so many columns; from the end where `from_end`.
std::string_view cut(std::string_view text, std::size_t columns, bool from_end) {
  if (!from_end) {
    std::size_t end = 0, width = 0;
    while (end < text.size()) {
      const utf8::Decoded next = utf8::decode(text.substr(end));
      width += !is_combining(next.character);
      if (width > columns) break;
      end += next.length;
    }
    return text.substr(0, end);
  }
  std::size_t start = text.size(), width = 0;
  while (start > 0) {
    const std::size_t before = utf8::previous(text, start);
    width += !is_combining(utf8::decode(text.substr(before)).character);
    if (width > columns) break;
    start = before;
  }
  return text.substr(start);
}

std::string shown(std::string_view text) {
  std::string out(text);
  std::ranges::replace(out, '\t', ' ');
  return harmless(out);
}

Colour colour_of(Severity severity) {
  return severity == Severity::error     ? Colour::warning
         : severity == Severity::warning ? Colour::good
                                         : Colour::faint;
}

class Writer {
 public:
  Writer(Page& page, const CheckedDraft& draft) : page_(page), draft_(draft), lines_(draft.text) {}

  void write() {
    std::map<std::string_view, std::size_t> all, said;
    for (const Finding& finding : draft_.findings) ++all[finding.rule];
    for (const Finding& finding : draft_.findings) {
      const std::size_t count = ++said[finding.rule];
      if (finding.severity == Severity::info && count > kMostRemarks) continue;
      write(finding);
      if (finding.severity == Severity::info && count == kMostRemarks && all[finding.rule] > count)
        page_.indent(4)
            .put(page_.say("check-more", std::vector{std::to_string(all[finding.rule] - count)}),
                 Colour::faint)
            .end_line();
    }
  }

 private:
  void write(const Finding& finding) {
    const LineColumn at = lines_.locate(finding.span.start);
    page_.put(harmless(draft_.file) + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) + ": ",
              Colour::strong);
    page_.put(page_.say(severity_id(finding.severity)), colour_of(finding.severity));
    page_.put(": ")
        .put(sentence_of(page_.language(), finding))
        .put(" [" + std::string(finding.rule) + "]", Colour::faint)
        .end_line();
    excerpt(finding, at.line);
    if (finding.replacement) line("check-write", shown_replacement(*finding.replacement));
    if (!finding.norm.empty()) line("check-norm", finding.norm);
    for (const drafting::Related& related : finding.related) see(related);
  }

  // The line as the file has it; where nobody sees the text's lines, as it is printed.
  void excerpt(const Finding& finding, std::uint32_t number) {
    if (draft_.form.generated) {
      if (!printed_) printed_.emplace(draft_);
      const PrintedLines::Excerpt line = printed_->at(finding.span);
      return excerpt(finding.severity, line.left, line.marked, line.right);
    }
    const std::string_view whole = line_of(number);
    const auto start = static_cast<std::size_t>(whole.data() - draft_.text.data());
    const std::size_t from = finding.span.start - start;
    const std::size_t to = std::min<std::size_t>(finding.span.end - start, whole.size());
    const bool blank = whole.find_first_not_of(" \t\r\n") == std::string_view::npos;
    if (blank || from > whole.size()) return;
    excerpt(finding.severity, whole.substr(0, from), whole.substr(from, to - from), whole.substr(to));
  }

  void excerpt(Severity severity, std::string_view before, std::string_view place, std::string_view after) {
    const std::string left = shown(cut(before, kLeftContext, true));
    const std::string_view words = cut(place, kLineWidth, false);
    const std::string marked = shown(words);
    const std::size_t width = width_of(left) + width_of(marked);
    const bool whole = words.size() == place.size();  // else what follows is not next to it
    const std::string right = shown(cut(after, whole && width < kLineWidth ? kLineWidth - width : 0, false));
    page_.indent(4).put("| ", Colour::faint).put(left).put(marked, Colour::strong).put(right).end_line();
    page_.indent(4).put("| ", Colour::faint).indent(width_of(left));
    page_.put(std::string(std::max<std::size_t>(width_of(marked), 1), '^'), colour_of(severity)).end_line();
  }

  // Thousands of findings may stand in one line, whose end is far away.
  std::string_view line_of(std::uint32_t number) {
    if (number != line_number_) {
      line_number_ = number;
      line_ = lines_.line(number);
    }
    return line_;
  }

  void line(std::string_view label, std::string_view text) {
    page_.indent(4).put("= ", Colour::faint).put(page_.say(label)).put(": ").put(text).end_line();
  }

  void see(const drafting::Related& related) {
    if (!related.file.empty()) return line("check-see", harmless(related.file));
    const LineColumn at = lines_.locate(related.span.start);
    line("check-see",
         harmless(draft_.file) + ":" + std::to_string(at.line) + ":" + std::to_string(at.column));
  }

  Page& page_;
  const CheckedDraft& draft_;
  LineIndex lines_;
  std::uint32_t line_number_ = 0;  // of line_
  std::string_view line_;
  std::optional<PrintedLines> printed_;
};

}  // namespace

void write_check_text(const Sink& sink, std::span<const CheckedDraft> drafts, const TextStyle& style) {
  std::array<std::size_t, 3> counts{};
  Page page(sink, style);
  for (const CheckedDraft& draft : drafts) {
    if (draft.findings.empty()) continue;
    Writer(page, draft).write();
    for (const drafting::Finding& finding : draft.findings)
      ++counts[static_cast<std::size_t>(finding.severity)];
  }
  if (counts[0] + counts[1] + counts[2] == 0) return;
  page.put(page.say("check-findings", std::vector{std::to_string(counts[2]), std::to_string(counts[1]),
                                                  std::to_string(counts[0])}),
           Colour::strong)
      .end_line();
}

}  // namespace rasoat
