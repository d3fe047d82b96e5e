// Which documents bear a designation, arranged for the questions that a citation asks.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "authority/authority.hpp"
#include "graph/citation.hpp"

namespace rasoat {

struct Bearer {
  NodeIndex node = 0;
  std::optional<Date> date;
  std::optional<BodyIndex> body;
  Territory territory;
  std::string type;
};

/// The documents of one designation. Lists hold indices into `all`, the newest first, dateless ones last.
struct Bearing {
  std::vector<Bearer> all;
  std::unordered_map<BodyIndex, std::vector<std::uint32_t>> by_body;
  std::map<std::string, std::vector<std::uint32_t>> by_territory;  ///< known ones, by key
  std::vector<std::uint32_t> without_territory;                    ///< unknown ones
  std::vector<std::uint32_t> without_body;

  void arrange();
};

class Bearers {
 public:
  void add(const std::string& key, Bearer bearer) { bearings_[key].all.push_back(std::move(bearer)); }
  void arrange();
  const Bearing* of(const std::string& key) const;

 private:
  std::unordered_map<std::string, Bearing> bearings_;
};

}  // namespace rasoat
