// A trace as people read it.
#pragma once

#include "coverage/trace.hpp"
#include "export/page.hpp"

namespace rasoat {

/// The document, what it rests on, what it asks for and who has not done it, what carries it out level by
/// level, and how much those below have of what they ask for.
void write_trace_text(const Sink& sink, const Trace& trace, Date as_of, const TextStyle& style);

}  // namespace rasoat
