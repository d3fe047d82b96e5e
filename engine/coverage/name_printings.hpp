// Names of bodies as the texts of an archive print them, to write one well that a head prints in capitals.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "authority/name.hpp"
#include "record/record.hpp"

namespace rasoat {

/// Phrases by which a document addresses bodies: those of its duties, and its recipients without what stands
/// in brackets after them.
std::vector<std::string> names_in(const Record& record);

class NamePrintings {
 public:
  void add(std::string_view phrase);
  /// The commonest printing of these words that is not in capitals, else the words in sentence case.
  std::string best(std::span<const NameWord> words) const;

 private:
  std::map<std::string, std::map<std::string, std::uint32_t>> by_key_;
};

}  // namespace rasoat
