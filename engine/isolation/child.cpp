// Request and answer go over a socket that never blocks: a child that answers before it has read, or never
// reads, cannot hold the engine up.
#include "isolation/child.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <optional>
#include <vector>

#include "isolation/frame.hpp"
#include "isolation/serve.hpp"

namespace rasoat::isolation {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr int kLookEvery = 50;  // milliseconds between two looks at the child's clock
constexpr milliseconds kEndsWithin{500};

// As many children run as the engine has threads: their libraries start none.
std::vector<char*> one_threaded_environment() {
  static char limit[] = "OMP_THREAD_LIMIT=1";
  std::vector<char*> all{limit};
  for (char** one = environ; *one != nullptr; ++one) {
    if (!std::string_view(*one).starts_with("OMP_THREAD_LIMIT=")) all.push_back(*one);
  }
  all.push_back(nullptr);
  return all;
}

class Spawn {
 public:
  explicit Spawn(int socket) {
    ::posix_spawn_file_actions_init(&actions_);
    ::posix_spawn_file_actions_adddup2(&actions_, socket, STDIN_FILENO);
    ::posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_addclosefrom_np(&actions_, STDERR_FILENO + 1);
    ::posix_spawnattr_init(&attributes_);
    sigset_t every, none;
    ::sigfillset(&every);
    ::sigdelset(&every, SIGKILL);
    ::sigdelset(&every, SIGSTOP);
    ::sigemptyset(&none);
    ::posix_spawnattr_setsigdefault(&attributes_, &every);
    ::posix_spawnattr_setsigmask(&attributes_, &none);
    ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  }
  ~Spawn() {
    ::posix_spawnattr_destroy(&attributes_);
    ::posix_spawn_file_actions_destroy(&actions_);
  }
  Spawn(const Spawn&) = delete;
  Spawn& operator=(const Spawn&) = delete;

  int run(pid_t& process, const std::string& program, std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), program);
    std::vector<char*> raw;
    for (std::string& one : arguments) raw.push_back(one.data());
    raw.push_back(nullptr);
    std::vector<char*> environment = one_threaded_environment();
    return ::posix_spawn(&process, program.c_str(), &actions_, &attributes_, raw.data(), environment.data());
  }

 private:
  posix_spawn_file_actions_t actions_;
  posix_spawnattr_t attributes_;
};

}  // namespace

// How far a request and its answer have come.
struct Child::Exchange {
  std::string_view request;
  Length request_length;
  std::size_t sent = 0;  // of both
  Length answer_length{};
  std::size_t received = 0;  // of both
  std::string answer{};

  bool all_sent() const { return sent == kLengthBytes + request.size(); }
  bool has_length() const { return received >= kLengthBytes; }
  bool done() const { return has_length() && received == kLengthBytes + read_length(answer_length); }

  // False where the other side is gone.
  bool send(int socket) {
    const bool length = sent < kLengthBytes;
    const void* from = length ? static_cast<const void*>(request_length.data() + sent)
                              : request.data() + (sent - kLengthBytes);
    const std::size_t size = length ? kLengthBytes - sent : request.size() - (sent - kLengthBytes);
    const ssize_t done = ::send(socket, from, size, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (done < 0) return errno == EAGAIN || errno == EINTR;
    sent += static_cast<std::size_t>(done);
    return true;
  }

  bool receive(int socket) {
    constexpr std::size_t kPiece = std::size_t{1} << 18;
    char* to = reinterpret_cast<char*>(answer_length.data()) + received;
    std::size_t room = kLengthBytes - std::min(received, kLengthBytes);
    const std::size_t had = answer.size();
    if (has_length()) {
      room = std::min<std::size_t>(kPiece, read_length(answer_length) - had);
      answer.resize(had + room);
      to = answer.data() + had;
    }
    const ssize_t done = ::recv(socket, to, room, MSG_DONTWAIT);
    const std::size_t took = done > 0 ? static_cast<std::size_t>(done) : 0;
    if (has_length()) answer.resize(had + took);
    if (done < 0) return errno == EAGAIN || errno == EINTR;
    received += took;
    return done > 0;
  }
};

std::expected<std::unique_ptr<Child>, Failure> Child::start(const std::filesystem::path& program,
                                                            const Limits& limits) {
  const auto failed = [](int error) { return std::unexpected(Failure{Failure::Kind::no_program, error}); };
  int pair[2];
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) return failed(errno);
  pid_t process = 0;
  const int error = Spawn(pair[1]).run(process, program.native(), child_arguments(limits));
  ::close(pair[1]);
  if (error != 0) {
    ::close(pair[0]);
    return failed(error);
  }
  return std::unique_ptr<Child>(new Child(process, pair[0], limits));
}

Child::~Child() {
  end();
}

std::expected<std::string, Failure> Child::ask(std::string_view request) {
  Exchange exchange{request, written_length(request.size())};
  const auto began = Clock::now();
  const auto used_before = time_used();
  while (!exchange.done()) {
    const auto events = static_cast<short>(exchange.all_sent() ? POLLIN : POLLIN | POLLOUT);
    pollfd wait{socket_, events, 0};
    const int ready = ::poll(&wait, 1, kLookEvery);
    const bool readable = ready > 0 && (wait.revents & (POLLIN | POLLHUP | POLLERR)) != 0;
    if (readable && !exchange.receive(socket_)) return std::unexpected(gone());
    if (exchange.has_length() && read_length(exchange.answer_length) > limits_.answer)
      return std::unexpected(stop({Failure::Kind::answer, 0}));
    if (ready > 0 && (wait.revents & POLLOUT) != 0 && !exchange.all_sent() && !exchange.send(socket_))
      return std::unexpected(gone());
    const bool slow = ready == 0 && time_used() - used_before > limits_.time;
    if (slow || Clock::now() - began > limits_.wait) return std::unexpected(stop({Failure::Kind::time, 0}));
  }
  ++answered_;
  return std::move(exchange.answer);
}

std::chrono::nanoseconds Child::time_used() const {
  clockid_t clock;
  timespec used{};
  if (::clock_getcpuclockid(process_, &clock) != 0 || ::clock_gettime(clock, &used) != 0) return {};
  return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

// The socket is closed: why? A child that closed it and lives on is ended.
Failure Child::gone() {
  int status = 0;
  const auto until = Clock::now() + kEndsWithin;
  pid_t ended = 0;
  while ((ended = ::waitpid(process_, &status, WNOHANG)) == 0 && Clock::now() < until) ::usleep(1000);
  if (ended == 0) return stop({Failure::Kind::ended, 0});
  process_ = -1;
  end();
  if (WIFSIGNALED(status)) {
    const int signal = WTERMSIG(status);
    const bool time = signal == SIGXCPU || signal == SIGALRM;
    return {time ? Failure::Kind::time : Failure::Kind::crashed, signal};
  }
  const int code = WEXITSTATUS(status);
  if (code == kOutOfMemory) return {Failure::Kind::memory, 0};
  return {code == 127 ? Failure::Kind::no_program : Failure::Kind::ended, code};
}

Failure Child::stop(Failure why) {
  end();
  return why;
}

void Child::end() {
  if (process_ > 0) {
    ::kill(process_, SIGKILL);
    while (::waitpid(process_, nullptr, 0) < 0 && errno == EINTR) {
    }
    process_ = -1;
  }
  if (socket_ >= 0) ::close(socket_);
  socket_ = -1;
}

}  // namespace rasoat::isolation
