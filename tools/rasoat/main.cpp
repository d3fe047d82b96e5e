// The command rasoat: arguments in, a result on standard output, messages on standard error, a status.
#include <fcntl.h>
#include <malloc.h>
#include <unistd.h>

#include <cstdlib>
#include <string_view>
#include <thread>
#include <vector>

#include "console.hpp"
#include "generate.hpp"
#include "help.hpp"
#include "interrupt.hpp"
#include "option_table.hpp"
#include "output.hpp"
#include "parse.hpp"
#include "terminal.hpp"

namespace rasoat {
namespace {

std::string_view locale() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0') return value;
  }
  return {};
}

// A file opened while 0, 1 or 2 is closed would get that number, and messages would end up in it.
void keep_standard_descriptors() {
  for (int descriptor = 0; descriptor <= 2; ++descriptor) {
    if (::fcntl(descriptor, F_GETFD) == -1) ::open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY);
  }
}

// An archive is tens of thousands of small pieces: the heap grows in large steps and keeps what was freed, so
// that pages are not given back and asked for again.
void keep_memory() {
#ifdef __GLIBC__
  ::mallopt(M_TOP_PAD, 8 << 20);
  ::mallopt(M_TRIM_THRESHOLD, 256 << 20);
#endif
}

// The commands that only the build uses; empty where it is none of them.
std::string generated(const std::vector<std::string_view>& arguments, Language language) {
  if (arguments.empty()) return {};
  if (arguments.front() == "generate-manual") return manual_page(language);
  if (arguments.front() == "generate-completion") return bash_completion();
  return {};
}

int print(Output& output, Console& console, std::string_view text) {
  output.write(text);
  const auto error = output.commit();
  if (error) console.error(*error);
  return error ? 2 : 0;
}

int finish(Output& output, Console& console, int status) {
  if (status == 2 && !output.written()) return status;  // nothing came of it: an existing file stays
  const auto error = output.commit();
  if (error) console.error(*error);
  return error ? 2 : status;
}

int run(const std::vector<std::string_view>& arguments) {
  Invocation defaults;
  defaults.language = wanted_language(arguments, locale());
  defaults.jobs = std::max(1u, std::thread::hardware_concurrency());
  Console plain(defaults.language, false);
  Output standard(std::nullopt);
  if (const std::string text = generated(arguments, defaults.language); !text.empty()) {
    return print(standard, plain, text);
  }
  const auto invocation = parse(arguments, std::move(defaults));
  if (!invocation) {
    plain.error(invocation.error());
    return 2;
  }
  const Language language = invocation->language;
  if (invocation->version) return print(standard, plain, version(language));
  if (invocation->help) {
    return print(standard, plain,
                 invocation->command ? help(*invocation->command, language) : help(language));
  }
  Console console(language, invocation->quiet,
                  wants_colour(invocation->colour, ::isatty(STDERR_FILENO) == 1));
  if (!invocation->quiet) say_when_stopped("rasoat: " + message(language, "stopped-early") + "\n");
  Output output(invocation->output);
  return finish(output, console, invocation->command->run(*invocation, console, output));
}

}  // namespace
}  // namespace rasoat

int main(int argc, char** argv) {
  rasoat::keep_standard_descriptors();
  rasoat::keep_memory();
  rasoat::end_cleanly_when_stopped();
  return rasoat::run({argv + std::min(argc, 1), argv + argc});
}
