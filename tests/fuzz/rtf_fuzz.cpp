// Any bytes as Rich Text Format: a document or an error.
#include "office.hpp"
#include "reading/rtf/rtf.hpp"

using namespace rasoat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const SourceText source("a.rtf", "{\\rtf1" + std::string(reinterpret_cast<const char*>(data), size));
  const auto read = read_rtf(source);
  if (read) fuzz::check(*read);
  return 0;
}
