// What happens when the program is stopped from outside: nothing half-written stays behind.
#pragma once

#include <string>

namespace rasoat {

/// From now on SIGINT, SIGTERM and SIGHUP remove the temporary file and end the program with status 128 plus
/// the signal's number (130 for SIGINT); a closed pipe is an error of the write, no signal.
void end_cleanly_when_stopped();

/// The file to remove; one at a time.
void remember_temporary(const std::string& path);
void forget_temporary();

}  // namespace rasoat
