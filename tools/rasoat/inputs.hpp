// The files that a command is to read: its operands and those of --files-from.
#pragma once

#include <expected>
#include <vector>

#include "batch.hpp"
#include "invocation.hpp"
#include "output.hpp"
#include "source/error.hpp"

namespace rasoat {

/// Operands first, then the list, in their order; what lies in an archive's `.rasoat` is left out. Errors:
/// the list cannot be read, there is no file at all, or the output is one of the files.
std::expected<std::vector<Input>, Error> inputs_of(const Invocation& invocation, const Output& output);

}  // namespace rasoat
