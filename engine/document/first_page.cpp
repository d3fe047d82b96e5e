// Lines that a converter broke inside a number or a date are put together before their roles are asked.
#include "document/head.hpp"
#include "grammars/number_line.hpp"
#include "grammars/place_date.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kMostLines = 220;
constexpr std::size_t kMostBytes = 16 * 1024;

// "Số: 01/2022/TTLT-VKSNDTC-" on one line, "TANDTC-BCA" on the next.
void join_broken_numbers(std::vector<PrintedLine>& lines) {
  for (std::size_t at = 0; at + 1 < lines.size(); ++at) {
    PrintedLine& line = lines[at];
    const PrintedLine& next = lines[at + 1];
    if (!line.text.ends_with('-') || line.rule || next.rule || next.text.size() > 60 ||
        next.text.find(' ') != std::string::npos)
      continue;
    if (!grammar::parse_number_line(line.text)) continue;
    line.text += next.text;
    line.source.end = next.source.end;
    lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at) + 1);
  }
}

// "Sông Vân, ngày" on one line of a cell, "02 tháng 12 năm 2025" on the next.
void join_broken_dates(std::vector<PrintedLine>& lines) {
  for (std::size_t at = 0; at + 1 < lines.size(); ++at) {
    PrintedLine& line = lines[at];
    const PrintedLine& next = lines[at + 1];
    if (line.block != next.block || line.text.size() > 100 || next.text.size() > 60 || line.rule || next.rule)
      continue;
    if (line.text.find("ngày") == std::string::npos || grammar::parse_place_date(line.text)) continue;
    const std::string both = line.text + " " + next.text;
    if (const auto dated = grammar::parse_place_date(both); !dated || !dated->date) continue;
    line.text = both;
    line.source.end = next.source.end;
    lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at) + 1);
  }
}

// Below the type word a page of running text shows that no more of the head will come.
class RunningText {
 public:
  void see(const PrintedLine& line) {
    constexpr std::size_t kLongLine = 160;
    if (line.text.size() > kLongLine) {
      bytes_ += below_type_ ? line.text.size() : 0;
    } else if (!below_type_) {
      below_type_ = type_line(line).has_value();
    }
  }
  bool is_enough() const { return bytes_ > kPage; }

 private:
  static constexpr std::size_t kPage = 3000;
  bool below_type_ = false;
  std::size_t bytes_ = 0;  // in lines too long for a head
};

}  // namespace

FirstPage first_page(std::string_view text, std::span<const Block> blocks) {
  FirstPage page;
  RunningText running;
  for (std::size_t block = 0; block < blocks.size() && page.lines.size() < kMostLines; ++block) {
    if (blocks[block].span.end > kMostBytes && block > 0) break;
    if (blocks[block].span.size() > kMostBytes || running.is_enough()) break;
    const std::size_t before = page.lines.size();
    add_lines(text, blocks, block, LineStyle::head, page.lines);
    for (std::size_t line = before; line < page.lines.size(); ++line) running.see(page.lines[line]);
  }
  join_broken_dates(page.lines);
  join_broken_numbers(page.lines);
  for (const PrintedLine& line : page.lines) page.roles.push_back(role_of(line));
  return page;
}

}  // namespace rasoat
