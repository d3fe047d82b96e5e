// The types of documents and the words that name them.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "grammars/letter.hpp"

namespace rasoat::grammar {

enum class Mentionable : std::uint8_t { yes, number, no };

struct DocumentType {
  std::string_view code;     ///< as in a designation, official case: "CTr"
  std::string_view word;     ///< "Chương trình hành động"
  std::string_view purpose;  ///< plan, report, directive, law …
  Mentionable reference = Mentionable::yes;
};

struct TypeWord {
  const DocumentType* type = nullptr;
  std::uint32_t length = 0;  ///< bytes
};

std::span<const DocumentType> document_types();

/// The longest type word at the start of the text, whatever its case and tone style.
std::optional<TypeWord> read_type_word(std::string_view text) noexcept;
/// The same, where the first word of the text was read already.
std::optional<TypeWord> read_type_word(std::string_view text, const Word& first) noexcept;

/// The type whose abbreviation (QĐ, NQ, CTr …) is this word, whatever its case, d for đ not allowed.
const DocumentType* type_of_abbreviation(std::string_view word) noexcept;

/// The official spelling of a type code that stands in a designation in any case or with đ lost ("QD" →
/// "QĐ", "CTR" → "CTr"); empty where it is none.
std::string_view type_code(std::string_view printed) noexcept;

}  // namespace rasoat::grammar
