// Any bytes as what the reader of PDF answers, and any places of words: a text.
#include <cstdint>
#include <cstdlib>

#include "reading/composer.hpp"
#include "reading/pdf/page_words.hpp"
#include "reading/pdf/text.hpp"

using namespace rasoat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto pages = pdf::decode_pages({reinterpret_cast<const char*>(data), size});
  if (!pages) return 0;
  Composer composer;
  pdf::compose(*pages, composer);
  const ReadDocument read = composer.finish("pdf");
  for (const Block& block : read.blocks) {
    if (block.span.end > read.text.size()) std::abort();
  }
  return 0;
}
