// The pages of the rules, made from the rules themselves.
#pragma once

#include <string>

#include "drafting/rule.hpp"
#include "export/page.hpp"

namespace rasoat {

/// All rules, a line each, by group.
void write_rule_list(const Sink& sink, const TextStyle& style);
/// One rule: what it means, a wrong and a right example, its norm, how to switch it off.
void write_rule_page(const Sink& sink, const drafting::Rule& rule, const TextStyle& style);

}  // namespace rasoat
