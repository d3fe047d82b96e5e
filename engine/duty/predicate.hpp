// What a sentence says of whom: its predicates, each with the bodies that must do it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "duty/noun_phrase.hpp"
#include "duty/token.hpp"

namespace rasoat {

/// Who acts, and with whom: as inherited by a sentence, and as it leaves them behind.
struct Addressees {
  std::vector<std::string> actors;
  std::vector<std::string> with;
  bool assigned = false;  ///< by "giao", "yêu cầu", "đề nghị"
};

/// Verbs with one object: "theo dõi, đôn đốc, sơ kết việc thực hiện …". Tokens lead … end-1, the first verb
/// at `first`.
struct Predicate {
  std::size_t lead = 0;  ///< with the subject, adverbs and deadlines before the verbs
  std::size_t first = 0;
  std::size_t end = 0;
  std::vector<std::size_t> verbs;  ///< ascending
  std::vector<std::size_t> dues;   ///< deadline and condition tokens that belong to it
  unsigned clause = 0;             ///< counted at semicolons
  bool purpose = false;            ///< after "để", "nhằm"
  bool dropped = false;            ///< denied, past, or said of something that is no addressee
  bool leads_clause = false;       ///< its deadlines stand at the start of the clause
  bool object = false;             ///< something stands after its verbs
  bool taught = false;  ///< after "mở lớp", "tập huấn" in its clause: what it says is said to learners
  Addressees addressees;
  std::optional<std::string> to;
  std::optional<std::string> via;
};

struct Sentence {
  std::vector<Predicate> predicates;
  std::vector<std::size_t> closing_dues;   ///< in brackets at its end: said of all of it
  std::vector<Span> inner;                 ///< token ranges in brackets that are sentences of their own
  std::optional<std::size_t> opening_due;  ///< a deadline at its very start, parted from it by a comma
  Addressees after;                        ///< in force after it
};

/// Reads tokens first … end-1, one sentence without its final stop. `before` are the addressees in force;
/// `recipients`, if any, those of the letter: whom "đề nghị báo cáo" without an object means.
Sentence read_sentence(std::string_view view, const Tokens& tokens, std::size_t first, std::size_t end,
                       const Addressees& before, const std::vector<std::string>* recipients);

}  // namespace rasoat
