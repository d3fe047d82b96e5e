// What every page that the program writes begins with: one file, no network, nothing runs but its own parts.
#pragma once

#include <functional>
#include <initializer_list>
#include <string_view>

#include "export/pieces.hpp"
#include "message/message.hpp"

namespace rasoat {

/// From the doctype to <body>: a Content-Security-Policy that allows the style sheet and the script by their
/// digests and nothing else, and the style sheet. `scripts`: what will stand between <script> and </script>;
/// empty ones are none; without any no script may run.
void write_page_start(Pieces& to, Language language, std::string_view title,
                      std::initializer_list<std::string_view> scripts);

/// The script of the report, as it stands in the file.
std::string_view report_script();

/// The script of its interactive graph; empty in a build without it.
std::string_view report_graph();

/// A sink for JSON inside of <script type="application/json">: no "<" goes through it.
Sink json_in_html(Pieces& to);

}  // namespace rasoat
