#include "sheet.hpp"

#include <algorithm>

#include "letters.hpp"

namespace maker {
namespace {

constexpr std::size_t kColumns = 96, kHalf = 42;

std::string in_cells(const std::vector<std::string>& lines) {
  return joined(lines, "<br>", "<br>");
}

}  // namespace

std::string Sheet::bold(std::string_view text) const {
  return markdown_ ? "**" + std::string(text) + "**" : std::string(text);
}

std::string Sheet::italic(std::string_view text) const {
  return markdown_ ? "*" + std::string(text) + "*" : std::string(text);
}

void Sheet::columns(std::string_view left, std::string_view right) {
  std::string row = centred(left, kHalf);
  const std::size_t own = width(row);
  if (!right.empty()) row.append(own < kHalf ? kHalf - own : 2, ' ').append(centred(right, kColumns - kHalf));
  while (!row.empty() && row.back() == ' ') row.pop_back();
  line(row);
}

void Sheet::head(const HeadLines& lines) {
  if (!markdown_) return random_.chance(60) ? head_in_columns(lines) : head_vertical(lines);
  const bool letter = !lines.subject.empty();
  const std::size_t layout = letter ? 0 : random_.below(3);
  if (layout == 0) return head_vertical(lines);
  if (layout == 1) return head_in_table(lines);
  head_in_cells(lines);
}

void Sheet::head_in_columns(const HeadLines& lines) {
  std::vector<std::string> left;
  for (const std::string& own : lines.issuer) {
    for (std::string& part : wrapped(own, kHalf - 4)) left.push_back(std::move(part));
  }
  std::vector<std::string> right = lines.nation;
  if (lines.party) left.push_back("*");
  while (right.size() < left.size() - (lines.party ? 1 : 0)) right.emplace_back();
  while (left.size() < right.size()) left.emplace_back();
  if (lines.party) {
    right.resize(left.size());
    right.back() = lines.place_date;
    left.push_back(lines.number);
    right.emplace_back();
  } else {
    left.emplace_back(), right.emplace_back();
    left.push_back(lines.number), right.push_back(lines.place_date);
  }
  for (std::size_t i = 0; i < left.size(); ++i) columns(left[i], right[i]);
  if (!lines.subject.empty()) {
    for (const std::string& part : wrapped(lines.subject, kHalf - 4)) columns(part, "");
  }
  blank();
}

void Sheet::head_vertical(const HeadLines& lines) {
  for (const std::string& own : lines.issuer) line(random_.chance(50) ? own : bold(own));
  if (lines.party) line(markdown_ ? "\\*" : "*");
  if (markdown_ && random_.chance(50)) blank();
  const bool number_first = lines.party || !lines.subject.empty();
  if (number_first) {
    if (!lines.party && random_.chance(50)) blank();
    line(lines.number);
    if (!lines.subject.empty()) {
      blank();
      line(italic(lines.subject));
    }
  }
  blank();
  for (const std::string& right : lines.nation) line(bold(right));
  if (!number_first) {
    blank();
    line(lines.number);
  }
  blank();
  line(italic(lines.place_date));
  blank();
}

void Sheet::head_in_table(const HeadLines& lines) {
  std::vector<std::string> issuer, nation;
  for (const std::string& own : lines.issuer) issuer.push_back(bold(own));
  for (const std::string& right : lines.nation) nation.push_back(bold(right));
  line("| " + in_cells(issuer) + " | " + in_cells(nation) + " |");
  line("|:---:|:---:|");
  if (lines.party) line("| \\* | |");
  line("| " + lines.number + " | " + italic(lines.place_date) + " |");
  blank();
}

void Sheet::head_in_cells(const HeadLines& lines) {
  line("|");
  for (const std::string& own : lines.issuer) line(bold(own));
  line(lines.party ? "\\*" : "-------");
  line("|");
  for (const std::string& right : lines.nation) line(bold(right));
  line("---------------");
  line("|");
  line("|");
  line(lines.number);
  line("|");
  line(italic(lines.place_date));
  line("|");
  blank();
}

void Sheet::title(std::string_view type, std::string_view text, bool party) {
  if (!markdown_) {
    blank();
    line(centred(type, kColumns));
    for (const std::string& part : wrapped(text, 70)) line(centred(part, kColumns));
    if (party) line(centred("-----", kColumns));
    blank();
    return;
  }
  const std::size_t look = random_.below(3);
  line(look == 0 ? "# " + std::string(type) : look == 1 ? "## " + bold(type) : bold(type));
  blank();
  line(bold(text));
  blank();
  if (party) line("-----"), blank();
}

void Sheet::paragraph(std::string_view text) {
  if (markdown_) {
    line(text);
  } else {
    for (const std::string& part : wrapped(text, kColumns)) line(part);
  }
  blank();
}

void Sheet::heading(unsigned level, std::string_view text) {
  if (!markdown_)
    line(text);
  else if (random_.chance(60))
    line(bold(text));
  else
    line(std::string(level + 1, '#') + " " + std::string(text));
  blank();
}

void Sheet::table(const std::vector<std::vector<std::string>>& rows) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::string row = "|";
    for (const std::string& cell : rows[i]) row += " " + cell + " |";
    line(row);
    if (i > 0) continue;
    row = "|";
    for (std::size_t k = 0; k < rows[i].size(); ++k) row += "---|";
    line(row);
  }
  blank();
}

void Sheet::tail(const TailLines& lines) {
  if (markdown_) {
    line(lines.party ? bold("Nơi nhận:") : italic("Nơi nhận:"));
    for (const std::string& one : lines.recipients) line("- " + one);
    blank();
    for (const std::string& one : lines.signature) line(bold(one));
    blank();
    line(bold(lines.name));
    return;
  }
  std::vector<std::string> left = {"Nơi nhận:"};
  for (const std::string& one : lines.recipients) left.push_back("- " + one);
  std::vector<std::string> right = lines.signature;
  const std::size_t rows = std::max(left.size(), right.size() + 2);
  left.resize(rows);
  right.resize(rows);
  right.back() = lines.name;
  for (std::size_t i = 0; i < rows; ++i) {
    std::string row = left[i];
    if (!right[i].empty()) {
      const std::size_t own = width(row);
      row.append(own < kHalf + 6 ? kHalf + 6 - own : 3, ' ').append(centred(right[i], 30));
    }
    line(row);
  }
}

}  // namespace maker
