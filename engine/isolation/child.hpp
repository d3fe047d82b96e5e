// The engine's side of one child process that answers requests one after another.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <expected>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "isolation/limits.hpp"

namespace rasoat::isolation {

/// Owns the process and the socket to it: both are gone when this is. Used by one thread at a time.
class Child {
 public:
  /// Starts the program (not a copy of this process, which may have threads) with nothing open but the
  /// socket.
  static std::expected<std::unique_ptr<Child>, Failure> start(const std::filesystem::path& program,
                                                              const Limits& limits);
  ~Child();
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  /// The answer; after a failure the process is gone and nothing more may be asked.
  std::expected<std::string, Failure> ask(std::string_view request);
  /// Requests answered so far.
  unsigned answered() const noexcept { return answered_; }
  pid_t process() const noexcept { return process_; }

 private:
  struct Exchange;

  Child(pid_t process, int socket, const Limits& limits)
      : process_(process), socket_(socket), limits_(limits) {}

  std::chrono::nanoseconds time_used() const;
  Failure gone();
  Failure stop(Failure why);
  void end();

  pid_t process_;
  int socket_;
  Limits limits_;
  unsigned answered_ = 0;
};

}  // namespace rasoat::isolation
