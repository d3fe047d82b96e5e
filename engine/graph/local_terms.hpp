// The terms (khóa) of local committees. Every committee counts its own; which years a number means is learned
// from citations that print both a number and a day.
#pragma once

#include <map>
#include <optional>

#include "authority/authority.hpp"
#include "graph/numbering.hpp"

namespace rasoat {

class LocalTerms {
 public:
  /// A document of the body, of this day, is said to be of the body's term `number`. Days in a year of
  /// congresses teach nothing.
  void learn(BodyIndex body, unsigned number, Date day);

  /// The years of a term, those of both congresses included; nothing where none of the body's is known. The
  /// number of terms that most citations agree on counts.
  std::optional<Term> term(BodyIndex body, unsigned number) const;

 private:
  std::map<BodyIndex, std::map<int, std::size_t>>
      shifts_;  // number less fifths of the congress year: how often
};

}  // namespace rasoat
