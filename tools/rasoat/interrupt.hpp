// What happens when the program is stopped from outside: nothing half-written stays behind.
#pragma once

#include <string>

namespace rasoat {

/// From now on SIGINT, SIGTERM and SIGHUP remove the temporary file and end the program with status 128 plus
/// the signal's number (130 for SIGINT); a closed pipe is an error of the write, no signal.
void end_cleanly_when_stopped();

/// What is said then on standard error (at most 1,000 bytes of it); nothing until it is set. To be set before
/// other threads are there.
void say_when_stopped(const std::string& sentence);

/// The file to remove; one at a time.
void remember_temporary(const std::string& path);
void forget_temporary();

}  // namespace rasoat
