// How a paper says things: citations, deadlines, clauses, its title.
#pragma once

#include <string>
#include <vector>

#include "letters.hpp"
#include "paper.hpp"
#include "random.hpp"
#include "world.hpp"

namespace maker {

class Wording {
 public:
  Wording(const World& world, const Story& story, const Paper& paper, Random& random)
      : world_(world), story_(story), paper_(paper), random_(random), bare_title_(random.chance(12)) {}

  /// "Kế hoạch số 25-KH/TU, ngày 18/10/2021 của Ban Thường vụ Tỉnh ủy"; `bare`: without day and issuer.
  std::string citation(const Cite& cite, bool bare);
  /// What those parts of the title cite, joined.
  std::string citations(bool bare, std::string_view between);
  std::string title();
  std::string opening();
  /// The words of a clause, with its number before it where it has one.
  std::string clause(const Clause& clause);
  std::string task(const Clause& clause);
  std::string cell(const Clause& clause);
  std::string cell_due(const Clause& clause);
  /// A sentence of a table with its slots filled.
  std::string sentence(std::string_view key);
  std::string speaker() const;
  std::string type_word() const;

 private:
  const std::string& one(const std::string& key);
  std::string due(const Due& due);
  std::string lead(const Due& due);
  Values due_values(const Due& due) const;
  std::string said(const std::string& pattern, const Clause& clause);
  std::string printed_period() const;
  std::string law();
  std::string central();

  const World& world_;
  const Story& story_;
  const Paper& paper_;
  Random& random_;
  bool bare_title_;  // then the opening names day and issuer
};

std::string word_of_type(const std::string& type);

}  // namespace maker
