// One child: whatever it does, the engine gets an answer or the reason why there is none.
#include "isolation/child.hpp"

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <cerrno>
#include <csignal>
#include <filesystem>

#include "catch.hpp"

using namespace rasoat::isolation;
using Kind = Failure::Kind;

namespace {

const Limits kLimits{std::chrono::milliseconds(5000), std::uint64_t{48} << 20, std::uint64_t{4} << 20};

// For those that use up all the time they get.
Limits impatient() {
  Limits limits = kLimits;
  limits.time = std::chrono::milliseconds(200);
  limits.wait = std::chrono::milliseconds(2000);
  return limits;
}

std::unique_ptr<Child> started(const Limits& limits = kLimits) {
  auto child = Child::start(RASOAT_CHILD, limits);
  REQUIRE(child);
  return std::move(*child);
}

std::size_t descriptors() {
  std::size_t open = 0;
  for (int descriptor = 0; descriptor < 256; ++descriptor) open += ::fcntl(descriptor, F_GETFD) != -1;
  return open;
}

}  // namespace

TEST_CASE("a child answers one request after another") {
  const auto child = started();
  CHECK(child->ask("một") == "một");
  CHECK(child->ask("") == "");
  CHECK(child->ask("count") == "3");
  const std::string large(3u << 20, 'a');
  CHECK(child->ask(large) == large);
  CHECK(child->answered() == 4);
}

TEST_CASE("a child that fails gives its reason") {
  const std::pair<const char*, Failure> cases[] = {
      {"exit", {Kind::ended, 3}}, {"close", {Kind::ended, 0}},         {"spin", {Kind::time, 0}},
      {"sleep", {Kind::time, 0}}, {"flood", {Kind::answer, 0}},
#if !defined(__SANITIZE_ADDRESS__)  // under which memory is not limited and signals have handlers
      {"eat", {Kind::memory, 0}}, {"crash", {Kind::crashed, SIGSEGV}}, {"abort", {Kind::crashed, SIGABRT}},
#endif
  };
  for (const auto& [request, failure] : cases) {
    INFO(request);
    const bool slow = failure.kind == Kind::time;
    const auto answer = started(slow ? impatient() : kLimits)->ask(request);
    REQUIRE_FALSE(answer);
    CHECK(answer.error() == failure);
  }
}

TEST_CASE("a crash is a failure") {
  const auto answer = started()->ask("crash");
  CHECK_FALSE(answer);
}

TEST_CASE("a request that is never read does not hold the engine up") {
  const auto child = Child::start("/bin/sleep", kLimits);  // ends at once: it does not know its arguments
  REQUIRE(child);
  CHECK_FALSE((*child)->ask(std::string(3u << 20, 'a')));
}

TEST_CASE("a program that is not there is said") {
  const auto child = Child::start("/nowhere/reader", kLimits);
  if (child) {
    const auto answer = (*child)->ask("a");
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == Kind::no_program);
  } else {
    CHECK(child.error() == Failure{Kind::no_program, ENOENT});
  }
}

TEST_CASE("a child has nothing open but its socket, and writes no files") {
  const auto child = started();
  CHECK(child->ask("open") == "0 1 2 ");
  const auto wrote = child->ask("write");
  REQUIRE(wrote);
  CHECK(*wrote != "written");
}

TEST_CASE("a child reaches no network, which its parent does") {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  auto* const raw = reinterpret_cast<sockaddr*>(&address);
  socklen_t size = sizeof address;
  const int listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  REQUIRE(listening >= 0);
  REQUIRE(::bind(listening, raw, size) == 0);
  REQUIRE(::listen(listening, 1) == 0);
  REQUIRE(::getsockname(listening, raw, &size) == 0);
  const int own = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  CHECK(::connect(own, raw, size) == 0);
  const auto answer = started()->ask("connect " + std::to_string(ntohs(address.sin_port)));
  ::close(own);
  ::close(listening);
  REQUIRE(answer);
  CHECK_FALSE(*answer == "connected");
  // Where the kernel filters no calls, sockets are opened that lead nowhere.
  if (*answer == "refused") CHECK(started()->ask("sockets") == "");
}

TEST_CASE("no process and no descriptor is left behind") {
  const std::size_t before = descriptors();
  for (const char* request : {"a", "crash", "spin", "flood", "exit", "close"}) {
    auto child = started(request == std::string_view("spin") ? impatient() : kLimits);
    const pid_t process = child->process();
    (void)child->ask(request);
    child.reset();
    CHECK(::waitpid(process, nullptr, WNOHANG) == -1);
    CHECK(errno == ECHILD);
  }
  CHECK(descriptors() == before);
}
