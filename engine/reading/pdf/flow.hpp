// The lines of all pages, one after the other, and what each is on its page.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "reading/pdf/page_lines.hpp"

namespace rasoat::pdf {

enum class LineRole : std::uint8_t { body, furniture, note };

struct FlowLine {
  PageLine line;
  std::uint32_t page = 0;
  LineRole role = LineRole::body;
  std::string note;  ///< of a note's first line: its name
  float pitch = 0;   ///< from the body line above it on its page to this one; 0 for a page's first
};

struct Flow {
  std::vector<FlowLine> lines;
  float pitch = 0;  ///< of most lines to the next
  float left = 0;   ///< of most lines' starts
  float right = 0;  ///< to which the widest lines reach
  float width = 0;  ///< of most pages
};

Flow flow_of(const std::vector<Page>& pages);

/// The words as read, blanks between them; ligatures spelt out.
std::string plain_text(const Segment& segment);
std::string plain_text(const PageLine& line);
/// "ﬁ" as "fi" …
void append_spelt_out(std::string_view word, std::string& out);

}  // namespace rasoat::pdf
