// What became of the gaps between two audits, for people and for programs.
#pragma once

#include "coverage/comparison.hpp"
#include "export/page.hpp"

namespace rasoat {

void write_comparison_text(const Sink& sink, const Comparison& comparison, const TextStyle& style);
/// {"earlier": {…}, "later": {…}, "cautions": […], "counts": {…}, "gaps": […], "findings": […]}
void write_comparison_json(const Sink& sink, const Comparison& comparison, Language language);
/// One self-contained page without scripts.
void write_comparison_html(const Sink& sink, const Comparison& comparison, Language language);

}  // namespace rasoat
