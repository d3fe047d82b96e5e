#include "source/linked_code.hpp"

#include <elf.h>
#include <link.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <string_view>

namespace rasoat {
namespace {

// The build-id among the notes of one segment; empty where there is none.
std::string_view id_among(std::string_view notes) {
  const auto padded = [](std::size_t size) { return (size + 3) & ~std::size_t{3}; };
  ElfW(Nhdr) note;
  while (notes.size() >= sizeof note) {
    std::memcpy(&note, notes.data(), sizeof note);
    notes.remove_prefix(sizeof note);
    const std::size_t name = padded(note.n_namesz), size = name + padded(note.n_descsz);
    if (size < name || size > notes.size()) return {};
    if (note.n_type == NT_GNU_BUILD_ID && notes.substr(0, note.n_namesz) == std::string_view("GNU\0", 4))
      return notes.substr(name, note.n_descsz);
    notes.remove_prefix(size);
  }
  return {};
}

extern "C" int note_object(dl_phdr_info* object, std::size_t, void* to) {
  const char* const name = object->dlpi_name;
  if (std::strstr(name, "linux-vdso") != nullptr) return 0;  // the kernel's
  std::string_view id;
  for (int i = 0; i < object->dlpi_phnum && id.empty(); ++i) {
    const auto& part = object->dlpi_phdr[i];
    if (part.p_type != PT_NOTE) continue;
    id = id_among({reinterpret_cast<const char*>(object->dlpi_addr + part.p_vaddr), part.p_memsz});
  }
  auto& ids = *static_cast<std::vector<std::string>*>(to);
  ids.push_back(id.empty() ? file_version(*name == '\0' ? "/proc/self/exe" : name) : std::string(id));
  return 0;
}

}  // namespace

std::vector<std::string> linked_code() {
  std::vector<std::string> ids;
  ::dl_iterate_phdr(note_object, &ids);
  std::ranges::sort(ids);
  return ids;
}

std::string file_version(const std::string& path) {
  std::error_code failed;
  const auto size = std::filesystem::file_size(path, failed);
  if (failed) return path;
  const auto written = std::filesystem::last_write_time(path, failed).time_since_epoch().count();
  return path + ' ' + std::to_string(size) + ' ' + std::to_string(written);
}

}  // namespace rasoat
