#include "inputs.hpp"

#include <algorithm>
#include <filesystem>

#include "source/source_text.hpp"

namespace rasoat {
namespace {

// The names in a list, parted by line ends (LF or CRLF) or by NUL; empty ones are left out.
std::vector<std::string> names_in(std::string_view list, char part) {
  std::vector<std::string> names;
  while (!list.empty()) {
    std::string_view name = list.substr(0, list.find(part));
    list.remove_prefix(std::min(name.size() + 1, list.size()));
    if (part == '\n' && name.ends_with('\r')) name.remove_suffix(1);
    if (!name.empty()) names.emplace_back(name);
  }
  return names;
}

// Whoever lists all files of an archive lists its index too.
bool lies_in_index_folder(const std::filesystem::path& file) {
  return std::ranges::find(file, std::filesystem::path(".rasoat")) != file.end();
}

}  // namespace

std::expected<std::vector<Input>, Error> inputs_of(const Invocation& invocation, const Output& output) {
  std::vector<std::string> names = invocation.operands;
  if (invocation.files_from) {
    if (auto wrong = output.collides_with(*invocation.files_from)) return std::unexpected(std::move(*wrong));
    const auto list = SourceText::read(*invocation.files_from);
    if (!list) return std::unexpected(list.error());
    for (std::string& name : names_in(list->bytes(), invocation.nul_parted ? '\0' : '\n')) {
      names.push_back(std::move(name));
    }
  }
  std::erase_if(names, lies_in_index_folder);
  if (names.empty()) return std::unexpected(Error{"usage", {}, std::nullopt, "usage-no-files", {}});
  std::vector<Input> inputs;
  for (const std::string& name : names) {
    if (auto wrong = output.collides_with(name)) return std::unexpected(std::move(*wrong));
    inputs.push_back(input_for(name, invocation.base.value_or("")));
  }
  return inputs;
}

}  // namespace rasoat
