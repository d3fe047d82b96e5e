// The words of an addressee taken apart: its members, and what is taken out of them (trừ …). For the files of
// this room that work out whom a phrase means.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "authority/name.hpp"
#include "settings/organisations.hpp"

namespace rasoat {

/// Phrases of one kind in a table of kinds and words, to be found at the start of words.
class StartingPhrases {
 public:
  explicit StartingPhrases(std::string_view kind, std::string_view table = "addressing_words.tsv");
  /// How many words of the longest phrase stand at the start.
  std::size_t at(std::span<const NameWord> words) const;
  const std::vector<NameWords>& rows() const noexcept { return rows_; }

 private:
  std::vector<NameWords> rows_;  // longest first
};

struct AddressingWords {
  StartingPhrases plural{"plural"}, qualifier{"qualifier"}, under{"under"}, noun{"noun"}, head{"head"},
      area{"area"}, collective{"collective"}, committee{"committee"}, except{"except"}, aside{"aside"},
      compound{"compound"}, reason{"reason"}, unit{"unit"}, departments{"departments"};
};
const AddressingWords& addressing_words();

/// One member of a list: "Thủ trưởng các sở" is the words "sở", in the plural.
struct AddressPart {
  NameWords words;      ///< without plural words and whoever leads the body
  bool plural = false;  ///< các, từng, mỗi stood in it
};

/// Between commas, semicolons and "và".
std::vector<AddressPart> parts_of(std::span<const NameWord> words);

/// The words without các, từng, mỗi.
NameWords without_plural_words(std::span<const NameWord> words);
/// … without thủ trưởng, giám đốc, bí thư at their start.
std::span<const NameWord> without_heads(std::span<const NameWord> words);

/// "Sở Tài chính", "Trường Chính trị Trần Phú": one body's name, not a kind of bodies.
bool is_definite(std::span<const NameWord> words);
/// "huyện Tân Phú", "sở Tài chính": an area or a department with its name.
bool names_place_or_field(std::span<const NameWord> words);
/// "ban Tổ chức", "sở Tài chính": a kind whose names are printed with a capital, without it.
bool begins_like_an_office(std::span<const NameWord> words);
/// "Nội vụ" of "Các Sở: Tài chính, Nội vụ": a name whose kind stands before it.
bool is_bare_name(std::span<const NameWord> words);
/// District of "cấp huyện".
std::optional<Level> level_at(std::span<const NameWord> words);

/// An addressee and what is taken out of it. "các huyện ủy (trừ Huyện ủy Tân Phú), thị ủy" is "các huyện ủy ,
/// thị ủy" without "Huyện ủy Tân Phú".
struct ExceptedPhrase {
  std::string phrase;
  std::string excepted;  ///< empty where nothing is taken out
};
ExceptedPhrase cut_exceptions(std::string_view phrase);

/// "Công an tỉnh (Phòng An ninh chính trị nội bộ)" without the bracket: it names a part of the body.
std::string without_units(std::string_view phrase);

/// "UBND các huyện A, B" of "UBND 02 huyện A, B", "UBND hai huyện A, B".
std::string with_plural(std::string_view phrase);

/// "Các Sở: Tài chính, Nội vụ" of "Liên Sở Tài chính - Nội vụ"; nothing for anybody else.
std::optional<std::string> members_of_joint(std::string_view phrase);

/// A class, and what stands behind its colon or in its bracket: "UBND các xã, phường", "Nậm Lươi, Tân Hạ".
struct ClassAndNames {
  NameWords kinds;
  std::vector<AddressPart> names;
};
/// Of a class of areas and bare names only; nothing for other phrases.
std::optional<ClassAndNames> split_names(std::string_view phrase);

}  // namespace rasoat
