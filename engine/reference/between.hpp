// The words between two mentions, or between the start of a clause and its first mention.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "reference/directive.hpp"
#include "reference/reference.hpp"

namespace rasoat {

struct Between {
  std::optional<Relation> cue;  ///< the word that governs the mention after it ("… thực hiện" + mention)
  bool passive = false;         ///< the cue is said of the mention after it: "… được sửa đổi bởi" + mention
  bool boundary = false;        ///< a sentence or paragraph ends in it
  bool semicolon = false;       ///< a ';' parts the members of a list
  bool joined = false;          ///< nothing but commas, "và", "số", brackets
  bool bare = false;            ///< nothing but labels and marks
  bool deep = false;        ///< the cue stands far from the start of a clause that no verb of purpose begins
  bool titled = false;      ///< begins with the title of the mention before it ("về …", "quy định …")
  bool apart = false;       ///< another task begins in it
  bool own_noun = false;    ///< the type word of this document stands before the cue
  bool other_noun = false;  ///< a type word of any document, capitalised, stands before the cue
  bool opens_list = false;  ///< nothing but "(" or ":" and "số"
  bool planned = false;     ///< "đề xuất", "rà soát" … stand before the cue in its row of verbs
  bool proposal = false;    ///< "đề nghị của …"
  bool article = false;     ///< an article ("Điều …") begins in it
  bool tied = false;  ///< "của", "tại", "kèm theo" or a place in the document stands just before the mention
  bool new_basis = false;             ///< the clause begins with "Căn cứ", "Theo", "Xét đề nghị" …
  std::optional<Relation> leads;      ///< the verb that the clause begins with, whatever it is
  bool and_cue = false;               ///< the cue is the second verb of a row: "…, bãi bỏ", "… và thay thế"
  bool and_last = false;              ///< "và" stands just before the mention
  bool and_place = false;             ///< "và" and a place in it do
  bool comma_last = false;            ///< a comma does
  std::optional<Relation> opens;      ///< the verb of change that the clause begins with, its label aside
  std::optional<Relation> announces;  ///< announced_change or titled_change of a sentence that ends with ':'
                                      ///< before the clause or with it
  bool in_line = false;          ///< what it announces stands on the same line
  std::optional<Relation> task;  ///< announced_task of such a sentence
  bool short_form = false;       ///< "(sau đây gọi tắt là" + mention
  bool listed = false;  ///< nothing but a place in the document, commas, "và" after the last ';' or boundary
  DirectiveWords directive;  ///< what the words before the mention say of it as a directive
  std::size_t clause = 0;  ///< bytes of the text after the last boundary or semicolon
};

/// Only what stands after the last boundary or semicolon is looked at for most fields. `lead` is what stands
/// of the same clause just before the text (mentions included), `own_type` the code of this document's type,
/// or empty.
Between read_between(std::string_view lead, std::string_view text, std::string_view own_type);

}  // namespace rasoat
