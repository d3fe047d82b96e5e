// What one text cites: its references gathered into citations, one for each document meant. After a full
// citation (one with a date) a bare designation in the same text means that same document.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "authority/designation.hpp"
#include "record/record.hpp"

namespace rasoat {

using NodeIndex = std::uint32_t;
inline constexpr std::uint32_t kNone = 0xFFFFFFFF;

struct Citation {
  std::string target;                           ///< as the first reference gives it
  std::string key;                              ///< equal for printings of one designation or one name
  std::optional<DesignationParts> designation;  ///< nothing for named: and partial: targets
  std::optional<std::string> type;
  std::optional<Date> date;
  std::string issuer;                     ///< as printed; empty where nowhere
  std::vector<std::uint32_t> references;  ///< indices, ascending; empty where only an edge names it

  // What it means, once resolved:
  std::vector<NodeIndex> nodes;  ///< one, or all that fit equally
  bool wrong_date = false;       ///< resolved although the printed date is another

  bool is_certain() const noexcept { return nodes.size() == 1; }
};

struct Citations {
  std::vector<Citation> list;
  std::vector<std::uint32_t> of_reference;  ///< by reference: index into list; kNone for mentions of itself
};

/// The designation behind a target, and the key under which it is looked up: Citation::key where a reference to
/// it says this type.
struct CitedTarget {
  std::optional<DesignationParts> designation;
  std::string key;
};
CitedTarget read_target(const std::string& printed, const std::optional<std::string>& type);

Citations read_citations(const Record& record);

}  // namespace rasoat
