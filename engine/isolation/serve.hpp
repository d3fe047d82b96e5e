// The child's side: a program that answers one request after another under limits.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "isolation/limits.hpp"

namespace rasoat::isolation {

/// The arguments with which a child program is started, so that it knows its limits and that both sides speak
/// alike.
std::vector<std::string> child_arguments(const Limits& limits);

/// Lowers this process's rights to `limits` (as child_arguments gave them) for good: memory, processor time
/// per request, no core, no file that grows by writing, no network (no_network.hpp); then answers requests
/// that come on descriptor 0 until there are no more. Returns the status to exit with. The answer lies in
/// memory as a whole before it is sent.
int serve(std::span<char* const> arguments, const std::function<std::string(std::string_view)>& answer);

}  // namespace rasoat::isolation
