// A child that does what it is told, and mostly no good.
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <new>
#include <string>
#include <vector>

#include "isolation/serve.hpp"

namespace {

unsigned answered = 0;

// What may be written where files may not grow.
std::string write_file() {
  std::signal(SIGXFSZ, SIG_IGN);
  const int file = ::open("/tmp", O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
  if (file < 0) return "none";
  const bool wrote = ::write(file, "x", 1) == 1;
  ::close(file);
  return wrote ? "written" : "refused";
}

std::string open_descriptors() {
  std::string open;
  for (int descriptor = 0; descriptor < 256; ++descriptor) {
    if (::fcntl(descriptor, F_GETFD) != -1) open += std::to_string(descriptor) + " ";
  }
  return open;
}

std::string answer(std::string_view request) {
  ++answered;
  if (request == "crash") ::raise(SIGSEGV);
  if (request == "crash after others" && answered > 1) ::raise(SIGSEGV);
  if (request == "abort") ::abort();
  if (request == "exit") ::_exit(3);
  if (request == "close") {
    ::close(STDIN_FILENO);
    for (;;) ::pause();
  }
  if (request == "spin") {
    volatile bool on = true;
    while (on) {
    }
  }
  if (request == "sleep") {
    for (;;) ::pause();
  }
  if (request == "eat") {
    std::vector<char*> eaten;
    for (;;) {
      eaten.push_back(new char[1 << 20]);
      std::memset(eaten.back(), 1, 1 << 20);
    }
  }
  if (request == "flood") return std::string(8u << 20, 'x');
  if (request == "write") return write_file();
  if (request == "open") return open_descriptors();
  if (request == "count") return std::to_string(answered);
  return std::string(request);
}

}  // namespace

int main(int count, char** arguments) {
  return rasoat::isolation::serve({arguments, static_cast<std::size_t>(count)}, answer);
}
