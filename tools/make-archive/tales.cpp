// How stories begin, and which of them is told.
#include "tales.hpp"

#include <algorithm>

#include "letters.hpp"
#include "words.hpp"

namespace maker {

Paper directive(Teller& teller, int body, const char* type, Date date, std::string_view topics) {
  Paper paper;
  paper.body = body, paper.type = type, paper.date = working(date);
  paper.topic = one_of(topics, teller.random());
  if (teller.random().chance(30)) {
    const int year = year_of(paper.date);
    const std::string& end = one_of("topic.end", teller.random());
    const int last = year + teller.random().between(1, 5);
    paper.topic += filled(end, {{"y", std::to_string(year)}, {"z", std::to_string(last)}});
    paper.end_year = end.find("2030") != std::string::npos ? 2030 : last;
  }
  return paper;
}

Clause with(Clause clause, Due due, int to, int via) {
  clause.due = due;
  clause.to = to;
  clause.via = via;
  return clause;
}

namespace {

// Something in the text that means nobody, or comes at no time.
void add_oddity(Teller& teller, Paper& paper, std::vector<std::string>& rules) {
  const World& world = teller.world();
  const int kind = teller.random().between(0, 99);
  Clause odd = teller.ask(Action::report, {}, "");
  odd.due.form = Due::Form::day;
  odd.due.day = plus(paper.date, 60);
  odd.to = paper.body;
  if (kind < 8) {
    odd.pattern = "vague.clause";
    rules.push_back("vague-addressee");
  } else if (kind < 14) {
    const bool party = world.body(paper.body).is_party();
    const int adviser =
        paper.body == world.province.organisation ? world.province.inspection : world.province.organisation;
    const auto bodies =
        party ? std::vector<int>{adviser} : teller.some(teller.of_class("class.departments"), 1);
    odd = teller.ask_named(Action::report, bodies);
    odd.due.form = Due::Form::periodic;
    odd.to = paper.body;
    odd.pattern = "undated.clause";
    rules.push_back("undated-duty");
  } else if (kind < 18 && world.body(paper.body).kind == Kind::tu) {
    odd.pattern = "stranger.clause";
    rules.push_back("unknown-body");
  } else {
    return;
  }
  paper.clauses.push_back(std::move(odd));
}

}  // namespace

int begin(Teller& teller, Paper paper) {
  std::vector<std::string> rules;
  add_oddity(teller, paper, rules);
  const int made = teller.issue(std::move(paper));
  for (std::string& rule : rules) {
    if (made >= 0) teller.story().findings.push_back({std::move(rule), made});
  }
  return made;
}

Story tell(const World& world, std::uint64_t index) {
  Teller teller(world, Random(world.seed, index));
  const int kind = teller.random().between(0, 99);
  const bool twins = index % 7 == 3 && index / 7 < 4 && tell_twins(teller, index / 7);
  if (twins)
    ;
  else if (index == 0 || index == 5 || kind < 14)
    tell_resolution(teller);
  else if (kind < 36)
    tell_directive(teller);
  else if (kind < 60)
    tell_state_plan(teller);
  else if (kind < 68)
    tell_decision(teller);
  else if (kind < 77)
    tell_notice(teller);
  else if (kind < 83)
    tell_guidance(teller);
  else if (kind < 90)
    tell_joint(teller);
  else
    tell_district(teller);
  add_later(teller);
  add_stranger(teller, index);
  if (!twins) add_copies(teller);
  return std::move(teller.story());
}

Story tell_idle(const World& world, std::uint64_t index, std::size_t count) {
  Teller teller(world, Random(world.seed, index + (1ull << 40)));
  static const std::vector<std::string> kTypes = {"BC", "TB", "QĐ", "TTr", "CV", "GM"};
  for (std::size_t tries = 0; teller.story().papers.size() < count && tries < 100 * count; ++tries) {
    Paper paper;
    paper.body = static_cast<int>(teller.random().below(world.province.bodies.size()));
    const Body& body = world.body(paper.body);
    if (body.silent || body.kind == Kind::tw || body.kind == Kind::cp) continue;
    paper.type = teller.random().pick(kTypes);
    if (body.kind == Kind::cell || body.kind == Kind::commune) paper.type = "BC";
    paper.title = Title::filler;
    paper.date = plus(world.first, teller.random().between(3, between(world.first, world.as_of)));
    paper.topic = filled(
        one_of("filler.title." + paper.type, teller.random()),
        {{"month", std::to_string(month_of(paper.date))}, {"year", std::to_string(year_of(paper.date))}});
    teller.issue(std::move(paper));
  }
  return std::move(teller.story());
}

}  // namespace maker
