// The head of a document: where it stands among the lines of the first page, and what it says.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "document/line_role.hpp"
#include "document/printed_line.hpp"

namespace rasoat {

/// The first lines of a document with what each is by itself.
struct FirstPage {
  std::vector<PrintedLine> lines;
  std::vector<LineRole> roles;  ///< of the lines, index by index
};

/// No more than some two hundred lines, however long the document is.
FirstPage first_page(std::string_view text, std::span<const Block> blocks);

/// Where the parts of the head stand, as indices into the lines; `none` where a part is missing.
struct HeadPlan {
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  std::size_t head = none;      ///< first line of the head
  std::size_t head_end = none;  ///< one past its last line before the type word
  std::size_t late = none;      ///< a head that a converter put after the title, and its end
  std::size_t late_end = none;
  std::size_t type = none;   ///< the line of the type word
  std::size_t title = none;  ///< lines of the title
  std::size_t title_end = none;
  std::size_t addressee = none;  ///< Kính gửi and what follows it, in a letter
  std::size_t addressee_end = none;
  std::size_t issuer = none;  ///< the line above the legal bases
  std::size_t text = 0;       ///< first line that is neither site nor head nor title
};

/// Finds the parts. A page without any head gives a plan whose text starts with its first line.
HeadPlan plan_head(const FirstPage& page);

/// Fills what the head and the title say: type, number, designation, date, place, title, draft, has_head.
void read_head(const FirstPage& page, const HeadPlan& plan, Head& head);

/// The issuer as the line above the bases or the head prints it; nothing where neither does.
std::optional<std::string> issuer_of_head(const FirstPage& page, const HeadPlan& plan);

/// The issuer as the opening names it: the body that stands before its verb ("…, Ban Thường vụ Tỉnh ủy xây
/// dựng kế hoạch … như sau:").
std::optional<std::string> issuer_of_opening(std::string_view opening);

}  // namespace rasoat
