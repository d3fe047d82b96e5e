// Any bytes as an OpenDocument text, and any bytes as its parts: a document or an error.
#include "office.hpp"
#include "reading/odt/odt.hpp"

using namespace rasoat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (bytes.empty()) return 0;
  const SourceText source(
      "a.odt", bytes[0] == 'P' ? std::string(bytes) : fuzz::package(bytes, {"content.xml", "styles.xml"}));
  const auto read = read_odt(source);
  if (read) fuzz::check(*read);
  return 0;
}
