// Registries and policies of any bytes: a value or an error with its line, nothing else.
#include <cstddef>
#include <cstdint>
#include <string>

#include "settings/organisations.hpp"
#include "settings/policy.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const rasoat::SourceText source("settings.xml", std::string(reinterpret_cast<const char*>(data), size));
  const auto organisations = rasoat::read_organisations(source);
  if (!organisations && !organisations.error().line) __builtin_trap();
  const auto policy = rasoat::read_policy(source);
  if (!policy && !policy.error().line) __builtin_trap();
  return 0;
}
