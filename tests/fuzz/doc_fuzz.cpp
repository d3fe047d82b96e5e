// Any bytes as a Word document before 2007: a document or an error. To be run on the sample in corpus/formats.
#include "office.hpp"
#include "reading/doc/doc.hpp"

using namespace rasoat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const SourceText source("a.doc", std::string(reinterpret_cast<const char*>(data), size));
  const auto read = read_doc(source);
  if (read) fuzz::check(*read);
  return 0;
}
