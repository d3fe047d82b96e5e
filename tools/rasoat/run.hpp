// The commands. Each gives the exit status: 0 done, 1 findings (audit, check), 2 wrong usage or nothing could be
// read.
#pragma once

namespace rasoat {

struct Invocation;
class Console;
class Output;

int run_extract(const Invocation& invocation, Console& console, Output& output);
int run_formats(const Invocation& invocation, Console& console, Output& output);
int run_text(const Invocation& invocation, Console& console, Output& output);
int run_audit(const Invocation& invocation, Console& console, Output& output);
int run_compare(const Invocation& invocation, Console& console, Output& output);
int run_check(const Invocation& invocation, Console& console, Output& output);
int run_rules(const Invocation& invocation, Console& console, Output& output);
int run_trace(const Invocation& invocation, Console& console, Output& output);
int run_index(const Invocation& invocation, Console& console, Output& output);
int run_bodies(const Invocation& invocation, Console& console, Output& output);
int run_graph(const Invocation& invocation, Console& console, Output& output);

}  // namespace rasoat
