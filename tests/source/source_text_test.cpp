// Reading inputs of every kind: files, folders, pipes, devices, standard input.
#include "source/source_text.hpp"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <fstream>
#include <thread>

#include "catch.hpp"

using namespace rasoat;
namespace fs = std::filesystem;

namespace {

// A folder of its own for a test, removed with all that is in it.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "rasoat-source-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  fs::path write(const std::string& name, const std::string& bytes) const {
    std::ofstream(path_ / name, std::ios::binary) << bytes;
    return path_ / name;
  }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

// Standard input is something else as long as this lives.
class Redirected {
 public:
  explicit Redirected(int descriptor) : kept_(dup(STDIN_FILENO)) { dup2(descriptor, STDIN_FILENO); }
  ~Redirected() {
    dup2(kept_, STDIN_FILENO);
    close(kept_);
  }

 private:
  int kept_;
};

void write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t done = write(descriptor, bytes.data(), bytes.size());
    if (done <= 0) break;
    bytes.remove_prefix(static_cast<std::size_t>(done));
  }
  close(descriptor);
}

std::string some_bytes(std::size_t size) {
  std::string bytes;
  for (std::size_t i = 0; i < size; ++i) bytes += static_cast<char>(i * 2654435761u >> 13);
  return bytes;
}

std::string trouble(const fs::path& path) {
  const auto read = SourceText::read(path);
  if (read) return "";
  CHECK(read.error().rule == "unreadable-document");
  CHECK(read.error().path == path.string());
  return read.error().message;
}

}  // namespace

TEST_CASE("files are read byte for byte") {
  const Folder folder;
  for (const std::size_t size : {0u, 1u, 15u, 16u, 4095u, 4096u, 65'536u, 1'000'003u}) {
    const fs::path path = folder.write("a", some_bytes(size));
    const auto read = SourceText::read(path);
    REQUIRE(read);
    CHECK(read->bytes() == some_bytes(size));
    CHECK(read->path() == path.string());
  }
}

TEST_CASE("what cannot be read says why") {
  const Folder folder;
  const fs::path file = folder.write("file", "x");
  CHECK(trouble(folder.path() / "none") == "input-missing");
  CHECK(trouble(file / "below") == "input-missing");
  CHECK(trouble(folder.path()) == "input-is-folder");

  const fs::path socket_path = folder.path() / "socket";
  const int descriptor = socket(AF_UNIX, SOCK_STREAM, 0);
  sockaddr_un address = {};
  address.sun_family = AF_UNIX;
  socket_path.string().copy(address.sun_path, sizeof address.sun_path - 1);
  REQUIRE(bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  CHECK(trouble(socket_path) == "input-not-readable");
  close(descriptor);

  const fs::path large = folder.write("large", "");
  fs::resize_file(large, (std::uintmax_t{1} << 32));
  CHECK(trouble(large) == "input-too-large");
}

TEST_CASE("a file without permission says so") {
  const Folder folder;
  const fs::path file = folder.write("secret", "x");
  chmod(file.c_str(), 0);
  chmod(folder.path().c_str(), 0755);
  const bool is_root = geteuid() == 0;
  if (is_root) REQUIRE(seteuid(65534) == 0);
  const auto read = SourceText::read(file);
  if (is_root) REQUIRE(seteuid(0) == 0);
  REQUIRE_FALSE(read);
  CHECK(read.error().message == "input-not-readable");
  REQUIRE(read.error().arguments.size() == 1);
  CHECK(read.error().arguments[0] == std::generic_category().message(EACCES));
}

TEST_CASE("pipes and devices are read to their end") {
  const Folder folder;
  const fs::path fifo = folder.path() / "fifo";
  REQUIRE(mkfifo(fifo.c_str(), 0600) == 0);
  const std::string bytes = some_bytes(3'000'000);
  std::thread writer([&] { write_all(open(fifo.c_str(), O_WRONLY), bytes); });
  const auto read = SourceText::read(fifo);
  writer.join();
  REQUIRE(read);
  CHECK(read->bytes() == bytes);

  const auto nothing = SourceText::read("/dev/null");
  REQUIRE(nothing);
  CHECK(nothing->bytes().empty());

  if (fs::exists("/proc/self/status")) {  // says that it is empty, and is not
    const auto status = SourceText::read("/proc/self/status");
    REQUIRE(status);
    CHECK(status->bytes().starts_with("Name:"));
  }
}

TEST_CASE("standard input: a file from where it stands, a pipe, a folder") {
  const Folder folder;
  const std::string bytes = some_bytes(100'000);
  const int file = open(folder.write("file", bytes).c_str(), O_RDONLY);
  lseek(file, 10, SEEK_SET);
  {
    const Redirected input(file);
    const auto read = SourceText::read("-");
    REQUIRE(read);
    CHECK(read->bytes() == std::string_view(bytes).substr(10));
    CHECK(read->path() == "-");
    const auto again = SourceText::read("-");  // it was not closed
    REQUIRE(again);
    CHECK(again->bytes().empty());
  }
  close(file);

  int ends[2];
  REQUIRE(pipe(ends) == 0);
  fcntl(ends[0], F_SETFL, O_NONBLOCK);  // as some terminals leave it
  std::thread writer([&] {
    usleep(20'000);
    write_all(ends[1], bytes);
  });
  {
    const Redirected input(ends[0]);
    const auto read = SourceText::read("-");
    writer.join();
    REQUIRE(read);
    CHECK(read->bytes() == bytes);
  }
  close(ends[0]);

  const int itself = open(folder.path().c_str(), O_RDONLY);
  {
    const Redirected input(itself);
    CHECK(trouble("-") == "input-is-folder");
  }
  close(itself);
}
