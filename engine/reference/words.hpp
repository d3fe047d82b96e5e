// Small words that tie a citation together, as keys and tables.
#pragma once

#include <string_view>

#include "grammars/letter.hpp"
#include "source/span.hpp"

namespace rasoat::words {

extern const grammar::WordKey number;       ///< số
extern const grammar::WordKey number_slip;  ///< sổ
extern const grammar::WordKey year;         ///< năm
extern const grammar::WordKey month;        ///< tháng
extern const grammar::WordKey day;          ///< ngày
extern const grammar::WordKey of;           ///< của
extern const grammar::WordKey conjunction;  ///< và
extern const grammar::WordKey amending;     ///< sửa
extern const grammar::WordKey this_one;     ///< này

/// A word that may follow the name or number of a document ("của", "về", "ngày", "được" …) starts here.
bool ends_a_name(std::string_view text);
/// "năm 2013", "của …", "ngày …" follow on the same line: a number before them is a document's.
bool goes_on(std::string_view text);
/// Bytes of "nêu trên", "nói trên", "trên đây" …
Offset back_pointing_length(std::string_view text);
/// A blank and a word that begins the title of the document just named ("về", "quy định" …) start here.
bool starts_a_title(std::string_view text);
/// Bytes of a title after a type word, blanks before it included, where "(được) ban hành (kèm) theo" and
/// another type word follow it in the same sentence; 0 otherwise.
Offset annexed_title_length(std::string_view text);
/// The word that starts at `at` belongs to the one before it: "pháp luật", "vốn điều lệ".
bool part_of_another(std::string_view view, Offset at);
/// Bytes of "Điều lệ" with a capital.
Offset charter_length(std::string_view text);
/// Moves past "liên tịch", "liên bộ" before the names of joint issuers.
void skip_jointly(std::string_view view, Offset& at);
/// Bytes of "đã được Quốc hội … thông qua" and the like.
Offset passed_by_length(std::string_view text);

}  // namespace rasoat::words
