// Conditions on which something is due: nếu có khó khăn, vướng mắc; sau khi Đề án được ban hành; trong thời
// hạn 10 ngày kể từ ngày nhận đủ hồ sơ.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "grammars/word_set.hpp"
#include "source/span.hpp"

namespace rasoat::grammar {

enum class ConditionKind : std::uint8_t {
  supposed,  ///< nếu, khi, trường hợp
  awaited,   ///< sau khi, ngay khi
  need,      ///< khi cần thiết
  asked,     ///< khi có yêu cầu
  counted,   ///< trong thời hạn … kể từ …
  timed,     ///< trong thời hạn …, without from when
};

struct Condition {
  ConditionKind kind = ConditionKind::supposed;
  std::uint32_t length = 0;  ///< bytes
  Span event;                ///< what is to happen, in the text: "khó khăn, vướng mắc"
};

/// The condition at the start of the text, which is the start of a word. It ends before the clause that it is
/// said of; an awaited event in brackets with them. Looks at no more than some hundred bytes.
std::optional<Condition> parse_condition(std::string_view text, bool in_brackets = false);

/// The words with which a condition may start.
const WordSet& condition_openers() noexcept;

}  // namespace rasoat::grammar
