// A child that does what it is told, and mostly no good.
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
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

// What comes of a connection to this port of this machine.
std::string connected(const std::string& port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(std::stoi(port)));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const int one = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (one < 0) return errno == EPERM ? "refused" : "no socket";
  const bool through = ::connect(one, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
  ::close(one);
  return through ? "connected" : "not reached";
}

// Which kinds of sockets can be opened.
std::string sockets() {
  std::string open;
  for (const int family : {AF_INET, AF_INET6, AF_UNIX, AF_NETLINK, AF_PACKET}) {
    const int one = ::socket(family, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (one < 0) continue;
    ::close(one);
    open += std::to_string(family) + " ";
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
  if (request.starts_with("connect ")) return connected(std::string(request.substr(8)));
  if (request == "sockets") return sockets();
  if (request == "open") return open_descriptors();
  if (request == "count") return std::to_string(answered);
  return std::string(request);
}

}  // namespace

int main(int count, char** arguments) {
  return rasoat::isolation::serve({arguments, static_cast<std::size_t>(count)}, answer);
}
