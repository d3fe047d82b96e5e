// Numbers of documents: they rise with the days of a term (Party) or of a year (State), body by body and type
// by type. All papers are counted once before any is numbered, so that nothing of them need be kept.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "world.hpp"

namespace maker {

class Numbering {
 public:
  explicit Numbering(const World& world) : world_(world) {}

  /// First all papers with `count`, then `close`, then the same papers in the same order with `number`.
  void count(const Paper& paper);
  void close();
  unsigned number(const Paper& paper);

  /// The days on which the paper's body gave its number to a document of its type, ascending.
  std::vector<Date> bearers(const Paper& paper) const;

 private:
  struct Series {
    std::map<Date, unsigned> counts;  // then: the last number before the day
    std::map<Date, unsigned> used;
    unsigned base = 0;  // numbers given before the archive begins
    unsigned last = 0;
    unsigned step = 1;  // the numbers between are those of papers that the archive does not hold
  };
  using Key = std::tuple<int, std::string, Date>;  // body, type, start of the run

  Key key(const Paper& paper) const;
  Date run(const Paper& paper, Date day) const;

  const World& world_;
  std::map<Key, Series> series_;
};

/// "25-KH/TU", "298/KH-UBND", "16/2021/QĐ-UBND", "512-CV/ThU", "1542/UBND-VP".
std::string designation(const World& world, const Paper& paper);
/// What follows the number: "-KH/TU", "/KH-UBND".
std::string symbol_part(const World& world, const Paper& paper);

}  // namespace maker
