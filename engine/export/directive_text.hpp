// One directive of an audit as people read it: who carries it out, level by level, and who owes what.
#pragma once

#include <vector>

#include "coverage/audit.hpp"
#include "export/page.hpp"

namespace rasoat {

/// `owed`: the expectations of this directive, in the order of the audit.
void write_directive(Page& page, const Directive& directive, const std::vector<const Expectation*>& owed);

Colour colour_of(Status status) noexcept;
/// "file:12", or the file alone.
std::string shown(const Place& place);

}  // namespace rasoat
