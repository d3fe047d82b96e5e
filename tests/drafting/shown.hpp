// What the rules find in a text, as lines for tests.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "drafting/check.hpp"

namespace rasoat::test {

using Lines = std::vector<std::string>;

/// "rule: words" or "rule: words -> replacement" for each finding, by place. A passage is checked as one.
Lines found(std::string_view text, const drafting::CheckOptions& options = {});
Lines found_in_passage(std::string_view text);
/// The same of one rule only, without its name.
Lines found_by(std::string_view rule, std::string_view passage);

/// A whole document of the Party and one of the State in which no rule finds anything.
std::string party_document();
std::string state_document();
/// The text with the first occurrence of some words replaced; fails the test where they are not there.
std::string with(std::string text, std::string_view words, std::string_view by);

}  // namespace rasoat::test
