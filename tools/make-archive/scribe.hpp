// Writes one paper out: head, title, opening, sections, what it asks, tail.
#pragma once

#include <string>

#include "paper.hpp"
#include "world.hpp"

namespace maker {

/// The text with marks around what is cited (letters.hpp); `markdown` as the file's name says.
std::string written(const World& world, const Story& story, const Paper& paper, bool markdown);

}  // namespace maker
