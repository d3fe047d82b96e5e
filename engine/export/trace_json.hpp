// A trace as JSON: the directive as in an audit, with rests_on and its expectations.
#pragma once

#include "coverage/trace.hpp"
#include "export/page.hpp"

namespace rasoat {

void write_trace_json(const Sink& sink, const Trace& trace, Date as_of, Language language);

}  // namespace rasoat
