// What every page that the program writes begins with: one file, no network, nothing runs but its own parts.
#pragma once

#include <functional>
#include <string_view>

#include "export/pieces.hpp"
#include "message/message.hpp"

namespace rasoat {

/// From the doctype to <body>: a Content-Security-Policy that allows the style sheet and the script by their
/// digests and nothing else, and the style sheet. `script`: what will stand between <script> and </script>;
/// empty: no script may run.
void write_page_start(Pieces& to, Language language, std::string_view title, std::string_view script);

/// The script of the report, as it stands in the file.
std::string_view report_script();

/// A sink for JSON inside of <script type="application/json">: no "<" goes through it.
Sink json_in_html(Pieces& to);

}  // namespace rasoat
