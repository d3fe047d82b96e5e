// Office prose with references, made up: the text on which the benchmarks run.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rasoat::benchmark {

struct ProseOrder {
  std::size_t bytes = 0;           ///< of all documents together, at least
  std::size_t document_bytes = 0;  ///< of each, about
  double references_per_kilobyte = 1;
  std::uint64_t seed = 1;
};

/// Documents made of the sentences in prose.txt and citations.txt, with numbers, dates, bodies and places
/// drawn for each anew. The same order gives the same bytes everywhere.
std::vector<std::string> make_prose(const ProseOrder& order);

/// Documents made of the paragraphs of the given texts in random order, each as often as the size asks for.
std::vector<std::string> recombine(const std::vector<std::string>& texts, const ProseOrder& order);

}  // namespace rasoat::benchmark
