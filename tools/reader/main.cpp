// rasoat-reader: started by rasoat, answers on descriptor 0 what it reads of one file after another.
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "isolation/serve.hpp"
#include "reading/foreign.hpp"
#include "source/linked_code.hpp"
#ifdef RASOAT_HAS_OCR
#include "ocr.hpp"
#endif
#ifdef RASOAT_HAS_PDF
#include "pdf.hpp"
#endif

namespace {

// Another one where this program, one of its libraries, or the data of one may read otherwise.
std::string version() {
  std::string said;
  for (const std::string& one : rasoat::linked_code()) said += one + '\n';
#ifdef RASOAT_HAS_OCR
  said += rasoat::version_of_models();
#endif
  return said;
}

std::string answer(std::string_view request) {
  std::uint32_t page = 0;
  if (request.size() < 1 + sizeof(page)) return {};
  const auto format = static_cast<rasoat::ForeignFormat>(request.front());
  std::memcpy(&page, request.data() + 1, sizeof(page));
  request.remove_prefix(1 + sizeof(page));
  if (format == rasoat::ForeignFormat::version) return version();
#ifdef RASOAT_HAS_PDF
  if (format == rasoat::ForeignFormat::pdf) return rasoat::words_of_pdf(request);
#endif
#ifdef RASOAT_HAS_OCR
  if (format == rasoat::ForeignFormat::image) return rasoat::words_of_image(request, page);
#ifdef RASOAT_HAS_PDF
  if (format == rasoat::ForeignFormat::pdf_page) return rasoat::words_of_pdf_page(request, page);
#endif
#endif
  return {};
}

}  // namespace

int main(int count, char** arguments) {
  return rasoat::isolation::serve({arguments, static_cast<std::size_t>(count)}, answer);
}
