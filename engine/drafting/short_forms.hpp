// Where a document introduces short forms: "… (sau đây gọi tắt là Đảng ủy Khối)".
#pragma once

#include <vector>

#include "drafting/draft.hpp"

namespace rasoat::drafting {

struct ShortForm {
  Span clause;   ///< from "sau đây" to the end of the name
  Span name;     ///< the short form without quotation marks
  Span meaning;  ///< the words before the bracket, some of them
};

/// In the order of the text.
std::vector<ShortForm> short_forms(const Draft& draft);

}  // namespace rasoat::drafting
