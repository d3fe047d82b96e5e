// Labels of headings and numbered paragraphs: I., 2.1, a), Điều 3, Chương II, Mục 1, PHỤ LỤC.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace rasoat::grammar {

/// In the order in which they enclose one another.
enum class LabelKind : std::uint8_t {
  appendix,    ///< PHỤ LỤC, Phụ lục II
  part,        ///< Phần I, Phần thứ nhất
  chapter,     ///< Chương II
  section,     ///< Mục 1
  subsection,  ///< Tiểu mục 2
  capital,     ///< A.
  roman,       ///< I., II-
  article,     ///< Điều 3
  arabic,      ///< 1.
  dotted,      ///< 1.1, 2.1.3
  letter,      ///< a)
  bracket,     ///< (1)
};

struct HeadingLabel {
  LabelKind kind = LabelKind::arabic;
  std::uint8_t parts = 1;    ///< 2 for 1.1, 3 for 2.1.3
  std::uint16_t number = 0;  ///< of its last part: 3 for "Điều 3", 2 for "II", 1 for "a"; 0 where it has none
  bool closed = false;       ///< a closing mark (. : - / )) follows
  std::string_view text;     ///< as printed, without closing mark and outer blanks; a part of what was read
  std::uint32_t length = 0;  ///< bytes with the closing mark and the blanks after it
};

/// The label at the start of the text. Numbers that are no labels (dates, sums, designations) are none. A
/// line may break between "Điều" and its number.
std::optional<HeadingLabel> parse_heading_label(std::string_view text);

}  // namespace rasoat::grammar
