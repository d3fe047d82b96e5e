// Any bytes read as a record give a record or an error that names a place in them; a record that was read is
// written and read back unchanged.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "record/json.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view line(reinterpret_cast<const char*>(data), size);
  const auto record = rasoat::parse_json(line);
  if (!record) {
    const rasoat::Error& error = record.error();
    if (error.rule != "unreadable-record" || error.offset.value_or(0) > size) std::abort();
    return 0;
  }
  std::string written;
  rasoat::append_json(written, *record, rasoat::Language::vi);
  const auto back = rasoat::parse_json(written);
  if (!back || *back != *record) std::abort();
  std::string again;
  rasoat::append_json(again, *back, rasoat::Language::vi);
  if (again != written) std::abort();
  return 0;
}
