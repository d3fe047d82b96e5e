// Whom a letter is addressed to (Kính gửi): those whom "đề nghị báo cáo …" without an object, or "các đơn vị
// nêu trên", mean in it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "grammars/deadline.hpp"

namespace rasoat {

/// The names after "Kính gửi", in order; none where the document is no letter.
std::vector<std::string> letter_recipients(const Document& document, const grammar::DeadlineBase& base);

/// The phrase only points back to them: "các đơn vị nêu trên", "quý cơ quan", "các đồng chí".
bool points_to_recipients(std::string_view actor);

}  // namespace rasoat
