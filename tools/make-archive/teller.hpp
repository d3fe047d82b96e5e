// Tells one story: issues directives, lets bodies answer them well, late or not at all, level by level.
#pragma once

#include <map>
#include <utility>

#include "paper.hpp"
#include "world.hpp"

namespace maker {

class Teller {
 public:
  Teller(const World& world, Random random) : world_(world), random_(random) {}

  Random& random() { return random_; }
  const World& world() const { return world_; }
  Story& story() { return story_; }
  Paper& paper(int index) { return story_.papers[static_cast<std::size_t>(index)]; }

  /// Puts a document into the story; nothing (-1) where its day is not there yet or its body does not exist
  /// then.
  int issue(Paper paper);
  /// A day for a story to begin, early enough for something to follow.
  Date beginning();

  // Whom to ask.
  Clause ask(Action action, std::vector<int> bodies, std::string who) const;
  Clause ask_class(Action action, std::string_view of);
  Clause ask_named(Action action, std::vector<int> bodies);
  std::vector<int> some(std::vector<int> bodies, std::size_t count);
  /// Districts, departments … that exist on a day.
  std::vector<int> alive(std::vector<int> bodies, Date day) const;
  std::vector<int> of_class(std::string_view of) const;

  // By when.
  Due single(Date issued, int least_days, int most_days);
  Due recurring();

  /// Lets all whom it asks answer, and those answer whom they ask.
  void answer(int directive, int depth);
  /// What the policy alone asks for.
  void answer_policy(int directive);
  /// A plan of a body that carries out some documents; -1 where it makes none.
  int plan(int body, Date day, std::vector<int> directives, int depth);
  /// When the body does what is due; nothing where it never does.
  std::optional<Date> day_of_answer(int body, Date issued, Date due);
  std::optional<Date> end_of(int directive) const;

 private:
  void answer_clause(int directive, const Clause& clause, int body, int depth);
  void answer_plan(int directive, const Clause& clause, int body, Date due, int depth);
  void answer_report(int directive, const Clause& clause, int body, const Deadline& deadline);
  void answer_issue(int directive, const Clause& clause, int body, Date due);
  void answer_inspection(int directive, int body, const Deadline& deadline);
  void add_orders(Paper& plan);
  Cite cite(int directive, Relation relation);

  const World& world_;
  Random random_;
  Story story_;
  std::map<std::pair<int, int>, int> plans_;  // of a directive and a body
};

/// The `index`-th story of an archive.
Story tell(const World& world, std::uint64_t index);
/// `count` documents of which nothing follows.
Story tell_idle(const World& world, std::uint64_t index, std::size_t count);

}  // namespace maker
