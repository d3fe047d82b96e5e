// Places inside a document (điểm, khoản, Điều …): "Khoản 3, Điều 4", "mẫu số 05, mẫu số 06 tại Phụ lục".
#pragma once

#include <cstdint>
#include <string_view>

#include "grammars/letter.hpp"

namespace rasoat::grammar {

struct Pinpoint {
  std::uint32_t start = 0;  ///< offsets in the text that was given; start == end: none
  std::uint32_t end = 0;
};

/// The pinpoint that stands just before `at` (the start of a citation), words such as "của", "kèm theo"
/// between them left out. Looks back at most 600 bytes and not past an empty line.
Pinpoint pinpoint_before(std::string_view text, std::uint32_t at);

/// Bytes of a pinpoint at the start of the text; 0 where none stands there.
std::uint32_t pinpoint_length(std::string_view text);
/// The same, where the first word of the text was read already.
std::uint32_t pinpoint_length(std::string_view text, const Word& first);

}  // namespace rasoat::grammar
