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

}  // namespace

FirstPage first_page(std::string_view text, std::span<const Block> blocks) {
  FirstPage page;
  for (std::size_t block = 0; block < blocks.size() && page.lines.size() < kMostLines; ++block) {
    if (blocks[block].span.end > kMostBytes && block > 0) break;
    if (blocks[block].span.size() > kMostBytes) break;
    add_lines(text, blocks, block, LineStyle::head, page.lines);
  }
  join_broken_dates(page.lines);
  join_broken_numbers(page.lines);
  for (const PrintedLine& line : page.lines) page.roles.push_back(role_of(line));
  return page;
}

}  // namespace rasoat
