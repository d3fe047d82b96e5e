// Bad input or configuration as a value: what was wrong, where, and what was expected.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rasoat {

/// An error is data until somebody prints it. `message` is an id of the catalogue (engine/message), which
/// turns it into a sentence in the user's language with `arguments` in place of {0}, {1} …
struct Error {
  std::string rule;                     ///< "unreadable-document" for inputs, "usage" for the command line
  std::string path;                     ///< the file, as the user named it; empty where there is none
  std::optional<std::uint64_t> offset;  ///< byte offset in that file, where there is one
  std::string message;                  ///< catalogue id
  std::vector<std::string> arguments;
  std::optional<std::uint32_t> line{};  ///< from 1, for files that people write by line (settings)

  friend bool operator==(const Error&, const Error&) = default;
};

}  // namespace rasoat
