// A sheet of paper, in Markdown or as plain text: heads in several layouts, paragraphs, tables, the tail.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "random.hpp"

namespace maker {

/// What a head prints.
struct HeadLines {
  std::vector<std::string> issuer;  // the last is the body's own
  std::vector<std::string> nation;  // ĐẢNG CỘNG SẢN VIỆT NAM, or quốc hiệu and tiêu ngữ
  std::string number, place_date;
  std::string subject;  // of a letter, under the number
  bool party = false;
};

struct TailLines {
  std::vector<std::string> recipients;
  std::vector<std::string> signature;  // authority, position
  std::string name;
  bool party = false;
};

class Sheet {
 public:
  Sheet(bool markdown, Random& random) : markdown_(markdown), random_(random) {}

  void head(const HeadLines& lines);
  void title(std::string_view type, std::string_view title, bool party);
  void paragraph(std::string_view text);
  void heading(unsigned level, std::string_view text);
  void table(const std::vector<std::vector<std::string>>& rows);
  void tail(const TailLines& lines);
  std::string take() { return std::move(out_); }

 private:
  void line(std::string_view text) { out_.append(text).append("\n"); }
  void blank() { out_ += '\n'; }
  void columns(std::string_view left, std::string_view right);
  void head_in_columns(const HeadLines& lines);
  void head_in_table(const HeadLines& lines);
  void head_in_cells(const HeadLines& lines);
  void head_vertical(const HeadLines& lines);
  std::string bold(std::string_view text) const;
  std::string italic(std::string_view text) const;

  bool markdown_;
  Random& random_;
  std::string out_;
};

}  // namespace maker
