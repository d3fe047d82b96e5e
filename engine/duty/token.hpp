// A passage as the tokens from which duties are read: phrases with their roles, deadlines, conditions,
// citations, marks.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "duty/duty.hpp"
#include "grammars/deadline.hpp"
#include "grammars/letter.hpp"
#include "source/span.hpp"

namespace rasoat {

enum class Role : std::uint8_t {
  // phrases of duty_words.tsv, in the order of duty/duty_words.cpp
  make,
  amend,
  have,
  report,
  reflect,
  send,
  review,
  assess,
  guide,
  assign,
  urge,
  advise,
  approve,
  lead,
  join,
  teach,
  verb,
  plan,
  issue,
  norm,
  letter,
  head,
  place,
  matter,
  nominal,
  modal,
  adverb,
  negation,
  past,
  passive,
  purpose,
  basis,
  to,
  via,
  of,
  det,
  conj,
  relative,
  name,
  effect,
  aside,
  manner,
  folk,
  except,
  // what is read otherwise
  other,
  deadline,
  condition,
  citation,
  comma,
  semicolon,
  colon,
  stop,
  open,
  close,
  dash,
  quote,
};

/// A set of roles.
class Roles {
 public:
  constexpr Roles() = default;
  constexpr Roles(std::initializer_list<Role> roles) {
    for (const Role role : roles) add(role);
  }
  constexpr void add(Role role) noexcept { bits_ |= std::uint64_t{1} << static_cast<unsigned>(role); }
  constexpr bool any_of(Roles others) const noexcept { return (bits_ & others.bits_) != 0; }

 private:
  static_assert(static_cast<unsigned>(Role::quote) < 64);
  std::uint64_t bits_ = 0;
};

struct Token {
  Span view;
  grammar::WordKey first = 0;  ///< its first word; 0 for a mark
  Role role = Role::other;
  bool capital = false;  ///< starts with a capital letter
  bool all_capitals = false;
  std::uint32_t index = 0;  ///< into dues for deadlines and conditions, into references for citations
};

/// What a deadline or condition token says.
struct FoundDue {
  Due due;
  bool needed = false;    ///< a condition such as "khi cần thiết", "sau khi …": a task may wait for it
  bool timed = false;     ///< a time that does not say from when it runs
  bool supposed = false;  ///< a condition that may never hold: "nếu …", "trường hợp …"
  bool yearless = false;  ///< a day printed without a year: "hằng năm …, chậm nhất ngày 17 tháng 12"
  bool weak = false;      ///< "từ năm 2019": no deadline in the middle of a sentence
};

/// A reference's place in the view and its targets.
struct Cited {
  Span view;
  std::uint32_t first = 0;  ///< references first … end-1 of the document
  std::uint32_t end = 0;
};

/// Read again and again into the same one, so that its room is asked for once.
struct Tokens {
  std::vector<Token> list;
  std::vector<FoundDue> dues;
  Roles roles;  ///< of all in the list
};

/// The role is that of a verb.
bool is_verb(Role role) noexcept;

/// … and of one that says nothing of documents or of other bodies.
bool is_plain_verb(Role role) noexcept;

/// Reads the tokens of a passage into `tokens`, whatever they held. `cited` are the citations of the document
/// in the order of the view. `field` reads bare dates and periods as deadlines, too.
void read_tokens(std::string_view view, Span passage, const std::vector<Cited>& cited,
                 const grammar::DeadlineBase& base, bool field, Tokens& tokens);

/// The text of some tokens on one line, blanks made single.
std::string unwrapped(std::string_view text);

}  // namespace rasoat
