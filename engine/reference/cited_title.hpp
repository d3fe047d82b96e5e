// The title (trích yếu) that a citation prints after the number, date and issuer of a document: "… của Tỉnh
// ủy về phát triển du lịch".
#pragma once

#include <string_view>

#include "source/span.hpp"

namespace rasoat {

/// The words after "về" or "về việc" that follow a mention, in the view; empty where none do. `end` is that
/// of the mention, `next` the start of the next one, at which a title ends. Looks at some hundred bytes.
Span cited_title(std::string_view view, Offset end, Offset next);

}  // namespace rasoat
