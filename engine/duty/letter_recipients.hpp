// Whom a letter is addressed to (Kính gửi): those whom "đề nghị báo cáo …" without an object, or "các đơn vị
// nêu trên", mean in it.
#pragma once

#include <span>
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

/// Of those named before, the ones that a bare singular means: "Sở Y tế" of "đồng chí Giám đốc Sở", "UBND
/// huyện Tân Phong" of "Chủ tịch UBND huyện". None for a name, a list or a plural.
std::vector<std::string> named_in_full(std::string_view actor, std::span<const std::string> among);

/// Of those named before, the ones of the kind that "các huyện nêu trên" says; all for "các đơn vị nêu trên".
std::vector<std::string> those_above(std::span<const std::string> actors, std::span<const std::string> among);

}  // namespace rasoat
