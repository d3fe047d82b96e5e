// What a child process may use up, and how it can fail.
#pragma once

#include <chrono>
#include <cstdint>

namespace rasoat::isolation {

/// `time` is processor time for one request, so that a busy machine changes no result; `wait` is how long an
/// answer may take at all, for a child that only sleeps. `memory` is its address space, `answer` the bytes of
/// one answer.
struct Limits {
  std::chrono::milliseconds time{60'000};
  std::uint64_t memory = std::uint64_t{2} << 30;
  std::uint64_t answer = std::uint64_t{512} << 20;
  std::chrono::milliseconds wait{1'200'000};
};

struct Failure {
  enum class Kind : std::uint8_t {
    no_program,  ///< it could not be started; `detail` is the system's error number
    crashed,     ///< ended by a signal, which `detail` gives
    ended,       ///< ended by itself without an answer; `detail` is its status
    memory,      ///< wanted more than the limit
    time,
    answer,  ///< longer than the limit
  };
  Kind kind = Kind::crashed;
  int detail = 0;

  friend bool operator==(const Failure&, const Failure&) = default;
};

/// The status with which a child ends that runs out of memory.
inline constexpr int kOutOfMemory = 97;
/// The status of a program that was started with something else than it expects.
inline constexpr int kNotUnderstood = 98;

}  // namespace rasoat::isolation
