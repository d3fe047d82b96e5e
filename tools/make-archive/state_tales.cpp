// Stories of the State side: plans with tasks, regulations, conclusions of meetings.
#include <algorithm>

#include "letters.hpp"
#include "tales.hpp"
#include "words.hpp"

namespace maker {

// Under headings that name bodies, each with tasks of its own, or in a table, or clause by clause.
void tell_state_plan(Teller& teller) {
  const World& world = teller.world();
  const Province& province = world.province;
  Random& random = teller.random();
  Paper paper =
      directive(teller, province.ubnd, random.chance(80) ? "KH" : "CT", teller.beginning(), "topic.state");
  const Date day = paper.date;
  const auto departments = teller.alive(teller.of_class("class.departments"), day);
  const int lead = departments[random.below(departments.size())];
  const Stand stand = random.chance(40) ? Stand::heading : random.chance(35) ? Stand::table : Stand::clause;
  const auto stands = [&](Clause clause) {
    clause.stand = stand;
    paper.clauses.push_back(std::move(clause));
  };
  stands(with(teller.ask_named(Action::plan, {lead}), teller.single(day, 20, 60)));
  Due often = teller.recurring();
  if (stand == Stand::table) {
    often.form = Due::Form::yearly;
    often.month = 11;
  }
  stands(with(teller.ask_named(Action::report, {lead}), often, province.ubnd));
  if (random.chance(60)) {
    const auto other = teller.some(departments, 1);
    if (other.front() != lead)
      stands(with(teller.ask_named(Action::plan, other), teller.single(day, 30, 90)));
  }
  Clause districts = teller.ask_class(Action::plan, "class.ubnd_districts");
  if (random.chance(60) || stand == Stand::table) districts.due = teller.single(day, 30, 70);
  stands(districts);
  if (stand == Stand::clause && random.chance(40))
    stands(with(teller.ask_class(Action::report, "class.state"), teller.recurring(), province.ubnd, lead));
  if (random.chance(25)) {
    Clause review = teller.ask_named(Action::review, {lead});
    review.advises = province.ubnd;
    review.stand = stand == Stand::table ? Stand::clause : stand;
    paper.clauses.push_back(with(review, teller.single(day, 250, 600)));
  }
  const int made = begin(teller, std::move(paper));
  if (made < 0) return;
  teller.answer(made, 1);

  // Those who have not are urged by letter.
  if (random.chance(35)) {
    const auto late = teller.some(teller.alive(teller.of_class("class.ubnd_districts"), plus(day, 120)), 1);
    Paper urge;
    urge.body = province.ubnd, urge.type = "CV", urge.date = plus(day, 120), urge.title = Title::urge;
    urge.cites = {{made, Relation::cites}};
    if (!late.empty()) {
      Clause clause = with(teller.ask_named(Action::plan, late), teller.single(urge.date, 15, 30));
      clause.due.form = Due::Form::day;
      clause.about = made;
      urge.clauses = {clause};
      const int letter = teller.issue(std::move(urge));
      if (letter >= 0 && random.chance(60)) {
        const auto answer = teller.day_of_answer(late.front(), teller.paper(letter).date, clause.due.day);
        if (answer) teller.plan(late.front(), *answer, {made}, 0);
      }
    }
  }
  // Two departments claim to carry out each other's plan.
  if (departments.size() > 3 && random.chance(6)) {
    Paper one;
    one.body = departments[2], one.type = "KH", one.date = plus(day, 30), one.title = Title::carry_out;
    Paper two = one;
    two.body = departments[3], two.date = plus(day, 45);
    one.cites = {{made, Relation::implements}};
    const int a = teller.issue(one);
    if (a < 0) return;
    two.cites = {{made, Relation::implements}, {a, Relation::implements}};
    const int b = teller.issue(two);
    if (b < 0) return;
    teller.paper(a).cites.push_back({b, Relation::implements});
    teller.story().findings.push_back({"implements-cycle", a});
  }
}

// A regulation that asks for a report every year, and the one that replaces it.
void tell_decision(Teller& teller) {
  const Province& province = teller.world().province;
  Random& random = teller.random();
  Paper paper = directive(teller, province.ubnd, "QĐ", teller.beginning(), "topic.state");
  paper.normative = random.chance(60);
  const auto departments = teller.alive(teller.of_class("class.departments"), paper.date);
  const Clause clause =
      with(teller.ask_named(Action::report, teller.some(departments, 1)), teller.recurring(), province.ubnd);
  paper.clauses.push_back(clause);
  const Date day = paper.date;
  const bool normative = paper.normative;
  const int made = teller.issue(std::move(paper));
  if (made < 0) return;
  if (random.chance(60)) {
    Paper next = directive(teller, province.ubnd, "QĐ", plus(day, random.between(250, 800)), "topic.state");
    next.normative = normative;
    const bool repeals = random.chance(40);
    next.cites = {{made, repeals ? Relation::repeals : Relation::replaces}};
    next.cites.front().in_title = repeals;
    if (repeals) next.topic.clear(), next.end_year.reset();
    if (!repeals) {
      Clause again = clause;
      again.due = teller.recurring();
      next.clauses.push_back(again);
    }
    const int second = teller.issue(std::move(next));
    if (second >= 0) teller.answer(second, 1);
  }
  teller.answer(made, 1);
}

// The conclusions of a meeting: single reports of named departments, by day or counted from the signature.
void tell_notice(Teller& teller) {
  const Province& province = teller.world().province;
  Paper paper = directive(teller, province.ubnd, "TB", teller.beginning(), "topic.state");
  const auto named = teller.some(teller.alive(teller.of_class("class.departments"), paper.date), 3);
  for (const int body : named)
    paper.clauses.push_back(
        with(teller.ask_named(Action::report, {body}), teller.single(paper.date, 15, 60), province.ubnd));
  const int made = begin(teller, std::move(paper));
  if (made >= 0) teller.answer(made, 1);
}

}  // namespace maker
