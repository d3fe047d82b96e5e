// Short codes by their letters, whatever their case and with or without diacritics: QĐ, qđ, QD are one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rasoat::grammar {

class CodeTable {
 public:
  static constexpr std::size_t kLongest = 24;  ///< bytes; what is longer is in no table

  /// Of codes with the same letters the one that is spelled as printed is found, else the one that was added
  /// first.
  void add(std::string_view code, std::uint32_t value);
  std::optional<std::uint32_t> find(std::string_view printed) const noexcept;

 private:
  struct Entry {
    std::string plain;  ///< empty where the place is free
    std::string code;
    std::uint32_t value = 0;
    std::size_t order = 0;  ///< in which it was added
  };

  void put(Entry entry);

  std::vector<Entry> entries_ = std::vector<Entry>(64);  // a power of two, at most half of it taken
  std::size_t used_ = 0;
};

}  // namespace rasoat::grammar
