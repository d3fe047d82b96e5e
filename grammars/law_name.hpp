// Names of laws, codes and ordinances after their type word: Cán bộ, công chức; Phòng, chống tham nhũng.
#pragma once

#include <cstdint>
#include <string_view>

#include "grammars/letter.hpp"

namespace rasoat::grammar {

/// Bytes of the name at the start of the text (just after "Luật", "Bộ luật", "Pháp lệnh" and the blanks); 0
/// where none begins there. "sửa đổi, bổ sung một số điều của Luật X" is one name; "(sửa đổi)" after a name
/// belongs to it. A name that the vocabulary lacks is read up to the next number, date, mark or verb.
std::uint32_t law_name_length(std::string_view text);

/// The same for "Hiến pháp", "Điều lệ Đảng", "Cương lĩnh chính trị" and other documents that are cited by a
/// fixed name, type word included; `first` is the first word of the text.
struct FixedName {
  std::uint32_t length = 0;
  std::string_view slug;  ///< the target without "named:"
  std::string_view type;  ///< code, or empty
};
FixedName parse_fixed_name(std::string_view text, const Word& first);

}  // namespace rasoat::grammar
