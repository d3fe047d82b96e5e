// Small words that tie a citation together, as keys and tables.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "grammars/spelled_word.hpp"
#include "source/span.hpp"

namespace rasoat::words {

using grammar::operator""_word;

inline constexpr grammar::WordKey number = "số"_word;
/// What scans and hurried typing make of it.
inline constexpr std::array<grammar::WordKey, 4> number_slips = {"sổ"_word, "so"_word, "sô"_word, "sồ"_word};
constexpr bool is_number(grammar::WordKey word) {
  return word == number || std::ranges::find(number_slips, word) != number_slips.end();
}
inline constexpr grammar::WordKey year = "năm"_word;
inline constexpr grammar::WordKey month = "tháng"_word;
inline constexpr grammar::WordKey day = "ngày"_word;
inline constexpr grammar::WordKey of = "của"_word;
inline constexpr grammar::WordKey conjunction = "và"_word;
inline constexpr grammar::WordKey amending = "sửa"_word;
inline constexpr grammar::WordKey this_one = "này"_word;

/// A word that may follow the name or number of a document ("của", "về", "ngày", "được" …) starts here.
bool ends_a_name(std::string_view text);
/// "năm 2013", "của …", "ngày …" follow on the same line: a number before them is a document's.
bool goes_on(std::string_view text);
/// Bytes of "nêu trên", "nói trên", "trên đây" …; `first` is the first word of the text.
Offset back_pointing_length(std::string_view text, const grammar::Word& first);
/// A blank and a word that begins the title of the document just named ("về", "quy định" …) start here.
bool starts_a_title(std::string_view text);
/// Bytes of a title after a type word, blanks before it included, where "(được) ban hành (kèm) theo" and
/// another type word follow it in the same sentence; 0 otherwise.
Offset annexed_title_length(std::string_view text);
/// The word, which starts at `at`, belongs to the one before it: "pháp luật", "vốn điều lệ".
bool part_of_another(std::string_view view, Offset at, const grammar::Word& word);
/// Bytes of "Điều lệ" with a capital; `first` is the text's first word.
Offset charter_length(std::string_view text, const grammar::Word& first);
/// Moves past "liên tịch", "liên bộ" before the names of joint issuers.
void skip_jointly(std::string_view view, Offset& at);
/// Bytes of "đã được Quốc hội … thông qua" and the like.
Offset passed_by_length(std::string_view text);

}  // namespace rasoat::words
