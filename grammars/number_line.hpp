// The line of the own number in a head: "Số: 15/QĐ-UBND", "Số 127-QĐ/TW", "Luật số: 51/2024/QH15", "Số:
// /KH-UBND".
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "grammars/designation.hpp"
#include "grammars/vocabulary/document_types.hpp"

namespace rasoat::grammar {

struct NumberLine {
  std::optional<Designation> designation;
  std::string_view printed;            ///< the designation as it stands there; empty where there is none
  std::string_view number;             ///< as printed, also where no symbol follows it; empty in a draft
  std::string_view symbol_type;        ///< code that the symbol shows even without number: "KH" of "/KH-UBND"
  const DocumentType* type = nullptr;  ///< of the word before "số": Luật số, Nghị quyết số
  bool blank = false;                  ///< printed with a blank for the number
  std::uint32_t length = 0;            ///< bytes, to the end of the designation
};

/// The number line at the start of the text. A mention ("Nghị quyết số 12-NQ/TU của …") reads alike: what
/// follows must be looked at by who asks.
std::optional<NumberLine> parse_number_line(std::string_view text);

}  // namespace rasoat::grammar
