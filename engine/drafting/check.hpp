// Goes over one draft with every rule.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "drafting/rule.hpp"

namespace rasoat::drafting {

/// All rules, in the order in which they are explained.
std::span<const Rule> rules();
/// Nothing where no rule has this id.
const Rule* find_rule(std::string_view id);
bool is_rule(std::string_view id);

/// The findings by place, then rule; severities and suppressions as the settings say. A suppression that met
/// nothing is not reported here: it may be meant for another draft. `used` (may be null; as long as the
/// settings' suppressions) is set where one did.
std::vector<Finding> check(const Draft& draft, std::vector<bool>* used = nullptr);

}  // namespace rasoat::drafting
