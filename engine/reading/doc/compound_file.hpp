// The container of Word documents before 2007 (OLE2, "compound file"): streams cut into sectors.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rasoat::doc {

bool is_compound_file(std::string_view bytes) noexcept;

class CompoundFile {
 public:
  /// Refers to the bytes, which must outlive it. Nothing where the file's tables are broken.
  static std::optional<CompoundFile> open(std::string_view bytes);

  bool has(std::string_view name) const { return find(name) != nullptr; }
  /// Nothing where there is no such stream, or where its sectors do not hold as many bytes as they should.
  std::optional<std::string> stream(std::string_view name) const;

 private:
  struct Entry {
    std::string name;  ///< of ASCII; other characters are '?'
    std::uint32_t start = 0;
    std::uint64_t size = 0;
  };

  bool read_tables();
  void read_entries();
  const Entry* find(std::string_view name) const;
  std::vector<std::uint32_t> chain(std::uint32_t start, const std::vector<std::uint32_t>& next) const;
  std::string_view sector(std::uint32_t number) const;
  std::string joined(std::uint32_t start) const;

  std::string_view bytes_;
  unsigned shift_ = 9;        // of a sector's size
  unsigned small_shift_ = 6;  // of a small sector's size
  std::uint32_t least_ = 0;   // size from which a stream lies in sectors of its own
  std::vector<std::uint32_t> next_;
  std::vector<std::uint32_t> small_next_;
  std::string small_;  // the sectors of small streams
  std::vector<Entry> entries_;
};

}  // namespace rasoat::doc
