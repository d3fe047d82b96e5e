// What stands between the verb of a clause and the directive it speaks of: "thực hiện nhiệm vụ được giao tại"
// + mention, "theo yêu cầu của … tại" + mention (grammars/vocabulary/directive_words.tsv). For the files of
// this room only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "reference/reference.hpp"
#include "reference/relation_words.hpp"

namespace rasoat {

/// Why a document is made, by the word that the directive's is put in.
enum class Occasion : std::uint8_t {
  none,
  ordered,   ///< yêu cầu, chỉ đạo
  asked,     ///< đề nghị, ý kiến
  task,      ///< nhiệm vụ, nội dung
  said,      ///< "hướng dẫn của …", beside another
  received,  ///< nhận được + mention
  told,      ///< "Ngày …, Ủy ban nhân dân tỉnh ban hành" + mention; "Tại" + mention, …
};

struct DirectiveWords {
  std::optional<Relation> verb;  ///< that the clause begins with, if the mention ends its object
  std::optional<Relation> last;  ///< likewise of the clause's last verb, wherever it stands
  bool follows = false;          ///< the verb is "theo"
  Occasion occasion = Occasion::none;
  bool further = false;  ///< one more order, after "và", a comma or at the clause's start: "… và chỉ đạo của
                         ///< Ủy ban nhân dân tỉnh tại" + mention
};

/// Reads the clause before a mention; `lead` is its first token that is no label.
DirectiveWords read_directive(std::string_view clause, const std::vector<relation_words::Token>& tokens,
                         std::size_t lead);

}  // namespace rasoat
