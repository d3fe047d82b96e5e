// make-archive: an archive of an invented province of any size, and the truth about it.
#include <exception>
#include <iostream>

#include "archive.hpp"
#include "options.hpp"

int main(int count, char** values) {
  const auto options = maker::parse_options({values + 1, values + count});
  if (!options) {
    std::cerr << "make-archive: " << options.error() << "\n";
    return 2;
  }
  if (options->help) {
    std::cout << maker::kHelp;
    return 0;
  }
  try {
    const auto made = maker::make_archive(*options);
    if (!made) {
      std::cerr << "make-archive: " << made.error() << "\n";
      return 1;
    }
    std::cout << made->documents << " documents, " << made->expectations << " expectations, "
              << made->findings << " further findings\n";
  } catch (const std::exception& mistake) {
    std::cerr << "make-archive: " << mistake.what() << "\n";
    return 1;
  }
  return 0;
}
