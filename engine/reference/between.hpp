// The words between two mentions, or between the start of a clause and its first mention.
#pragma once

#include <optional>
#include <string_view>

#include "reference/reference.hpp"

namespace rasoat {

struct Between {
  std::optional<Relation> cue;  ///< the word that governs the mention after it ("… thực hiện" + mention)
  bool passive = false;         ///< the cue is said of the mention after it: "… được sửa đổi bởi" + mention
  bool boundary = false;        ///< a sentence or paragraph ends in it
  bool semicolon = false;       ///< a ';' parts the members of a list
  bool joined = false;          ///< nothing but commas, "và", "số", brackets
  bool titled = false;          ///< begins with the title of the mention before it ("về …", "quy định …")
  bool apart = false;           ///< another task begins in it
  bool own_noun = false;        ///< the type word of this document stands before the cue
  bool proposal = false;        ///< "đề nghị của …"
  bool article = false;         ///< an article ("Điều …") begins in it
  bool tied = false;  ///< "của", "tại", "kèm theo" or a place in the document stands just before the mention
  bool new_basis = false;         ///< the clause begins with "Căn cứ", "Theo", "Xét đề nghị" …
  std::optional<Relation> leads;  ///< the verb that the clause begins with, whatever it is
  bool and_last = false;          ///< "và" stands just before the mention
  std::optional<Relation> opens;  ///< the verb of change that the clause begins with, its label aside
  std::optional<Relation>
      announces;            ///< the verb of change of a sentence that ends with ':' before the clause
  bool short_form = false;  ///< "(sau đây gọi tắt là" + mention
};

/// Only what stands after the last boundary or semicolon is looked at for the other fields. `own_type` is the
/// code of this document's type, or empty.
Between read_between(std::string_view text, std::string_view own_type);

/// The sentence goes on with "… hết hiệu lực".
bool lapses_after(std::string_view text);

}  // namespace rasoat
