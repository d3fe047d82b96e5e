#include "isolation/serve.hpp"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <charconv>
#include <csignal>
#include <cstring>
#include <new>
#include <optional>

#include "isolation/frame.hpp"
#include "isolation/no_network.hpp"

namespace rasoat::isolation {
namespace {

constexpr std::string_view kProtocol = "rasoat-1";

// The shadow memory of the sanitizer alone is larger than any limit.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool kLimitsMemory = false;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool kLimitsMemory = false;
#else
constexpr bool kLimitsMemory = true;
#endif
#else
constexpr bool kLimitsMemory = true;
#endif

template <typename Number>
std::optional<Number> number(std::string_view text) {
  Number value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::optional<Limits> limits_of(std::span<char* const> arguments) {
  if (arguments.size() != 6 || arguments[1] != kProtocol) return std::nullopt;
  const auto time = number<std::int64_t>(arguments[2]);
  const auto memory = number<std::uint64_t>(arguments[3]);
  const auto answer = number<std::uint64_t>(arguments[4]);
  const auto wait = number<std::int64_t>(arguments[5]);
  if (!time || !memory || !answer || !wait) return std::nullopt;
  return Limits{std::chrono::milliseconds(*time), *memory, *answer, std::chrono::milliseconds(*wait)};
}

void limit(decltype(RLIMIT_AS) resource, rlim_t most) {
  const rlimit wanted{most, most};
  ::setrlimit(resource, &wanted);
}

void end_for_want_of_memory() {
  ::_exit(kOutOfMemory);
}

void lower_rights(const Limits& limits) {
  if (kLimitsMemory) limit(RLIMIT_AS, limits.memory);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);
  ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  refuse_network();
  std::set_new_handler(end_for_want_of_memory);
}

// The engine looks after the time; this is for when it is no more. A second is the least that can be limited.
void limit_time(const Limits& limits) {
  rusage used{};
  ::getrusage(RUSAGE_SELF, &used);
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(limits.time).count();
  rlimit wanted{};
  ::getrlimit(RLIMIT_CPU, &wanted);
  wanted.rlim_cur = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec + seconds + 5);
  ::setrlimit(RLIMIT_CPU, &wanted);
  ::alarm(static_cast<unsigned>(std::chrono::duration_cast<std::chrono::seconds>(limits.wait).count() + 5));
}

}  // namespace

std::vector<std::string> child_arguments(const Limits& limits) {
  return {std::string(kProtocol), std::to_string(limits.time.count()), std::to_string(limits.memory),
          std::to_string(limits.answer), std::to_string(limits.wait.count())};
}

int serve(std::span<char* const> arguments, const std::function<std::string(std::string_view)>& answer) {
  const auto limits = limits_of(arguments);
  if (!limits) return kNotUnderstood;
  lower_rights(*limits);
  for (;;) {
    Length length{};
    ::alarm(0);
    if (!read_all(STDIN_FILENO, length.data(), length.size())) return 0;
    limit_time(*limits);
    std::string request(read_length(length), '\0');
    if (!read_all(STDIN_FILENO, request.data(), request.size())) return 0;
    const std::string said = answer(request);
    length = written_length(said.size());
    if (!write_all(STDIN_FILENO, length.data(), length.size())) return 0;
    if (!write_all(STDIN_FILENO, said.data(), said.size())) return 0;
  }
}

}  // namespace rasoat::isolation
