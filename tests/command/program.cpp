#include "program.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace rasoat {
namespace {

std::string read_all(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void redirect(int descriptor, const std::string& file, int flags) {
  const int opened = ::open(file.c_str(), flags, 0600);
  if (opened < 0 || ::dup2(opened, descriptor) < 0) ::_exit(127);
  ::close(opened);
}

[[noreturn]] void become(const std::vector<std::string>& arguments, std::vector<std::string> environment) {
  std::vector<char*> argv, envp;
  for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  for (std::string& variable : environment) envp.push_back(variable.data());
  argv.push_back(nullptr);
  envp.push_back(nullptr);
  ::alarm(120);  // whatever hangs is ended by SIGALRM
  ::execve(argv.front(), argv.data(), envp.data());
  ::_exit(127);
}

// Standard streams go through files: no pipe can fill up.
Said spawn(const std::vector<std::string>& arguments, const Circumstances& how) {
  const Folder streams;
  const std::string in = streams.file("in", how.input);
  const std::string out = (streams.path() / "out").string(), err = (streams.path() / "err").string();
  const pid_t child = ::fork();
  if (child == 0) {
    constexpr int kFresh = O_WRONLY | O_CREAT | O_TRUNC;
    redirect(STDIN_FILENO, in, O_RDONLY);
    redirect(STDOUT_FILENO, how.output_to.value_or(out), how.output_to ? O_WRONLY : kFresh);
    redirect(STDERR_FILENO, err, kFresh);
    if (!how.folder.empty() && ::chdir(how.folder.c_str()) != 0) ::_exit(127);
    become(arguments, how.environment);
  }
  int status = 0;
  if (child < 0 || ::waitpid(child, &status, 0) != child) throw std::runtime_error("cannot run the program");
  Said said{WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), {}, read_all(err)};
  if (!how.output_to) said.out = read_all(out);
  return said;
}

}  // namespace

Said run(const std::vector<std::string>& arguments, const Circumstances& circumstances) {
  std::vector<std::string> whole = {RASOAT_PROGRAM};
  whole.insert(whole.end(), arguments.begin(), arguments.end());
  return spawn(whole, circumstances);
}

Said shell(const std::string& command, const Circumstances& circumstances) {
  Circumstances how = circumstances;
  how.environment.push_back("PATH=/usr/bin:/bin");
  how.environment.push_back("rasoat=" RASOAT_PROGRAM);
  return spawn({"/bin/bash", "-c", command}, how);
}

Folder::Folder() {
  std::string name = (std::filesystem::temp_directory_path() / "rasoat-test-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make a folder");
  path_ = name;
}

Folder::~Folder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::string Folder::file(const std::string& name, std::string_view content) const {
  const std::filesystem::path whole = path_ / name;
  std::filesystem::create_directories(whole.parent_path());
  std::ofstream(whole, std::ios::binary).write(content.data(), static_cast<std::streamsize>(content.size()));
  return whole.string();
}

std::string Folder::content(const std::string& name) const {
  return read_all(path_ / name);
}

std::vector<std::string> Folder::names() const {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(path_))
    names.push_back(entry.path().filename().string());
  std::ranges::sort(names);
  return names;
}

}  // namespace rasoat
