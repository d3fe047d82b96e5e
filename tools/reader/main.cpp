// rasoat-reader: started by rasoat, answers on descriptor 0 what it reads of one file after another.
#include <string>
#include <string_view>

#include "isolation/serve.hpp"
#include "pdf.hpp"
#include "reading/foreign.hpp"

namespace {

std::string answer(std::string_view request) {
  if (request.empty()) return {};
  const auto format = static_cast<rasoat::ForeignFormat>(request.front());
  request.remove_prefix(1);
  if (format == rasoat::ForeignFormat::pdf) return rasoat::words_of_pdf(request);
  return {};
}

}  // namespace

int main(int count, char** arguments) {
  return rasoat::isolation::serve({arguments, static_cast<std::size_t>(count)}, answer);
}
