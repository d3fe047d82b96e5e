// Reads files again and again and does nothing else, for benchmarks/pdf_rivals: what the reading process itself and
// the one that parses for it use is measured from outside.
//
// usage: rasoat_reading_benchmark ROUNDS FILE…
#include <cstdio>
#include <cstdlib>

#include "reading/readers.hpp"

int main(int count, char** arguments) {
  std::size_t bytes = 0;
  for (int round = count > 1 ? std::atoi(arguments[1]) : 0; round > 0; --round) {
    for (int at = 2; at < count; ++at) {
      const auto source = rasoat::SourceText::read(arguments[at]);
      const auto read = source ? rasoat::read_document(*source) : std::unexpected(source.error());
      if (!read) return 1;
      bytes += read->text.size();
    }
  }
  std::printf("%zu\n", bytes);
}
