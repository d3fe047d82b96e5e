// What the user of make-archive wants.
#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "calendar.hpp"

namespace maker {

struct Options {
  std::filesystem::path out;
  std::uint64_t seed = 1;
  std::size_t documents = 500;
  int districts = 6;
  int communes = 3;
  int years = 4;
  std::optional<Date> as_of;  // else 15 October of 2022
  bool messy = false;
  bool exceptions = false;
  bool help = false;
};

extern const char* const kHelp;

/// The error is a sentence for the user.
std::expected<Options, std::string> parse_options(const std::vector<std::string>& arguments);

}  // namespace maker
