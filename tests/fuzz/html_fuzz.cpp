// Any bytes as a web page: a document or an error.
#include "office.hpp"
#include "reading/html/html.hpp"

using namespace rasoat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const SourceText source("a.html", std::string(reinterpret_cast<const char*>(data), size));
  const auto read = read_html(source);
  if (read) fuzz::check(*read);
  return 0;
}
