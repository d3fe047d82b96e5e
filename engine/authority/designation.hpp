// A designation (số, ký hiệu) taken apart for comparison: 3-nq/tu, 03-NQ/TU and 03/NQ/TU are the same.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace rasoat {

struct DesignationParts {
  std::string number;   ///< without leading zeros, letters small: "3", "66.7", "15a"
  std::string year;     ///< of legal documents: "30/2020/NĐ-CP"; else empty
  std::string type;     ///< official code: "NQ"; empty where the designation carries none
  std::string symbol;   ///< folded, groups joined by '-': "tu", "btctw-btgtw", "qh"
  std::string printed;  ///< the symbol's first group as printed: "TU"
  std::string term;     ///< the number glued to an assembly's symbol: "15" of QH15
  bool state = false;   ///< in the order of the State (12/KH-UBND, 30/2020/NĐ-CP, 80/2015/QH13)

  /// Equal for two printings of one designation; different types (the parameter, where not empty, takes the
  /// place of the printed one) give different keys.
  std::string key(std::string_view type_instead = {}) const;
  /// The symbol's first group: the body, without the unit that drafted ("ubnd" of "ubnd-vx").
  std::string_view leading_symbol() const noexcept;
};

/// Nothing where the text does not start with a number.
std::optional<DesignationParts> read_designation(std::string_view printed);

/// A symbol as DesignationParts has it: small letters without tone, groups joined by '-'.
std::string fold_symbol(std::string_view printed);

}  // namespace rasoat
