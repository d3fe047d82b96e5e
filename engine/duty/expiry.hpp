// Until when a document is carried out (thời hạn thực hiện): "Kế hoạch này có hiệu lực kể từ ngày ký đến hết
// ngày 31/12/2025", "Thời gian thực hiện Kế hoạch: từ năm 2021 đến năm 2025". With it end the duties that
// come back.
#pragma once

#include <optional>
#include <vector>

#include "document/document.hpp"
#include "duty/duty.hpp"
#include "duty/outline.hpp"
#include "grammars/deadline.hpp"

namespace rasoat {

/// The end that the text itself gives; nothing where it gives none, or only says that the document goes on.
/// A sentence about the document goes before a label, which counts only where it can speak of no single task;
/// of several sentences the last one holds. `passages` are those of `outline`. Line and column are still 0.
std::optional<Expiry> find_expiry(const Document& document, const std::vector<Passage>& passages,
                                  const grammar::DeadlineBase& base);

}  // namespace rasoat
