// Page furniture: what stands on a page and is no part of its text.
#pragma once

#include <string_view>

namespace rasoat {

enum class Furniture {
  none,
  head,    ///< a running head: CÔNG BÁO/Số 283/Ngày 25-05-2026
  stamp,   ///< opens a digital-signature stamp: Ký bởi: …
  goes_on  ///< a line that belongs to a stamp after one: Cơ quan: …, Ngày ký: …
};

/// What a line's text (blanks around it left out) is. Lines of more than 160 bytes are none.
Furniture furniture(std::string_view inner);

/// "12", "- 12 -", "Trang 3", "3/15": what a page number looks like.
bool looks_like_page_number(std::string_view inner);

}  // namespace rasoat
