// Lines of a signature: thẩm quyền ký (TM. ỦY BAN NHÂN DÂN), chức vụ (CHỦ TỊCH), họ tên (Nguyễn Văn A).
#pragma once

#include <cstdint>
#include <string_view>

namespace rasoat::grammar {

enum class SigningMark : std::uint8_t {
  none,
  collective,  ///< TM., T/M: on behalf of
  deputy,      ///< KT., K/T: for the head
  order,       ///< TL., T/L, TUQ.: by order, by delegation
  acting,      ///< Q.
};

/// The mark that the text starts with, and its length in bytes with the blanks after it.
struct PrintedMark {
  SigningMark mark = SigningMark::none;
  std::uint32_t length = 0;
};

PrintedMark parse_signing_mark(std::string_view text);

/// An office in capitals or as one line: "CHỦ TỊCH", "PHÓ BÍ THƯ THƯỜNG TRỰC", "Giám đốc".
bool is_office_line(std::string_view text);

/// A person's name: two to six words with capital first letters and nothing else, a rank or title before it
/// ("PGS.TS.", "Thượng tướng") allowed. All capitals count only where `in_capitals`.
bool is_person_name(std::string_view text, bool in_capitals = false);

}  // namespace rasoat::grammar
