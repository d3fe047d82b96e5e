// What a line of the first page is, seen by itself.
#pragma once

#include <optional>
#include <string_view>

#include "document/printed_line.hpp"
#include "grammars/number_line.hpp"
#include "grammars/place_date.hpp"
#include "grammars/vocabulary/document_types.hpp"

namespace rasoat {

enum class LineRole {
  other,
  rule,
  motto,   ///< of the State or the Party
  number,  ///< Số: 12/KH-UBND
  place_date,
  draft,       ///< DỰ THẢO
  mark,        ///< KHẨN, MẬT
  gazette,     ///< VĂN BẢN QUY PHẠM PHÁP LUẬT
  type,        ///< KẾ HOẠCH
  enacting,    ///< QUYẾT ĐỊNH:
  subject,     ///< V/v …
  addressee,   ///< Kính gửi: …
  basis,       ///< Căn cứ …;
  attached,    ///< (Ban hành kèm theo …)
  recipients,  ///< Nơi nhận:
  body_name,   ///< in capitals, the name of a body or the line above one
  label,       ///< I., Điều 1, 1.
};

LineRole role_of(const PrintedLine& line);

/// A type word that stands alone, or with what belongs to it on its line.
struct TypeLine {
  const grammar::DocumentType* type = nullptr;
  std::string_view rest;  ///< what follows the type word: "SỐ 12/2003/QĐ-BYT", "CỦA CHÍNH PHỦ", a title
};

/// The type word that the line starts with, if it is in capitals or set off.
std::optional<TypeLine> type_line(const PrintedLine& line);

/// The number line, if nothing but a head's other parts follows it on its line.
std::optional<grammar::NumberLine> number_line(const PrintedLine& line);

/// Bytes of "V/v" or "Về việc" at the start; 0 where neither stands.
std::size_t subject_length(std::string_view text);

}  // namespace rasoat
