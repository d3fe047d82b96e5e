// Many files at once: the same as pipeline.hpp, over several threads and with bounded memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace rasoat {

/// A file to read ("-": standard input) and the name that its record carries.
struct Input {
  std::filesystem::path file;
  std::string shown;

  friend bool operator==(const Input&, const Input&) = default;
};

/// A name as records and messages print it: a byte that is not UTF-8 as \xHH, a backslash as \\ .
std::string shown_name(std::string_view name);

/// The input for a file as the user named it, its shown name relative to `base`; with an empty base the
/// path as given. Looks at names only, not at the file system (but for the current folder).
Input input_for(const std::filesystem::path& file, const std::filesystem::path& base);

/// Calls work(0) … work(count − 1) on up to `jobs` threads (at least one), begun in this order. `bytes(i)` is
/// what item i will hold in memory: items are held back while those under way hold more than about 1 GiB
/// together, so that many large files take turns. `work` must not throw.
void each_in_parallel(std::size_t count, unsigned jobs,
                      const std::function<std::uint64_t(std::size_t)>& bytes,
                      const std::function<void(std::size_t)>& work);

/// The size of a file for each_in_parallel; 0 where it is not known.
std::uint64_t size_of(const Input& input);

}  // namespace rasoat
