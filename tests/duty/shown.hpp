// The duties that a text states, as lines, for tests.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rasoat::test {

using Lines = std::vector<std::string>;

/// "plan | Sở Nội vụ; Sở Tài chính | 2021-11-30 | quote" of each duty of the text; "-" where it has no rule.
Lines duties(std::string_view text);

/// The same of what "III. TỔ CHỨC THỰC HIỆN" of a plan of 02/3/2025 says.
Lines in_plan(const std::string& text);

/// "to | via | about; about" of each.
Lines receivers(std::string_view text);

/// "2025-12-31 | quote" of the sentence that says until when the text is carried out; "-" where none does.
std::string expiry(std::string_view text);

}  // namespace rasoat::test
