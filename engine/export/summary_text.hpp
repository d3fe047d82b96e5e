// What an official would say aloud of an audit: how much each directive asks for and how much of it is there.
#pragma once

#include "coverage/audit.hpp"
#include "export/page.hpp"

namespace rasoat {

/// A line for all expectations together, then one for each directive and action.
void write_summary(Page& page, const Audit& audit);

/// The lines of one directive.
void write_summary_of(Page& page, const Directive& directive, const std::vector<const Expectation*>& owed);

}  // namespace rasoat
