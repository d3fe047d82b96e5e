// What take_apart finds in a text, as lines, for tests.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rasoat::test {

using Lines = std::vector<std::string>;

/// type, number, designation, date, place, issuer, title; "-" where there is none; "draft", "no head" if so.
Lines shown_head(std::string_view text);

/// authority, position, name.
Lines shown_signature(std::string_view text);
Lines shown_recipients(std::string_view text);

/// "1 [I] MỤC ĐÍCH".
Lines shown_sections(std::string_view text);

/// "title: KẾ HOẠCH …": every zone with its text in the view, blanks squeezed, cut to the length of the line
/// that is wanted in its place.
Lines zones_like(std::string_view text, const Lines& wanted);

/// The whole view.
std::string shown_view(std::string_view text);

}  // namespace rasoat::test
