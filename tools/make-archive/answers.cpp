// What bodies do when they are asked: plans, reports, guidance; in time, late, or never.
#include <algorithm>

#include "teller.hpp"
#include "words.hpp"

namespace maker {
namespace {

bool is_city(const Body& body) {
  return body.symbol == "ThU" || body.name.find(" thành phố ") != std::string::npos;
}

// No report speaks of a period before it begins.
Date begun(const Period& period, Date day) {
  while (period_of(period.every, day) < period) day = plus(day, 1);
  return day;
}

}  // namespace

std::optional<Date> Teller::day_of_answer(int body, Date issued, Date due) {
  const Body& one = world_.body(body);
  if (one.silent || due < issued) return std::nullopt;
  if (random_.chance(one.diligence)) {
    const int room = between(issued, due);
    return plus(due, -random_.between(0, std::min(room > 3 ? room - 3 : 0, 40)));
  }
  if (random_.chance(45)) return plus(due, random_.between(1, 70));
  return std::nullopt;
}

std::optional<Date> Teller::end_of(int directive) const {
  const Paper& about = story_.papers[static_cast<std::size_t>(directive)];
  std::optional<Date> end;
  if (about.end_year) end = day_of(*about.end_year, 12, 31);
  for (const Paper& paper : story_.papers) {
    for (const Cite& cite : paper.cites) {
      const bool ends = cite.relation == Relation::replaces || cite.relation == Relation::repeals;
      if (ends && cite.paper == directive && !paper.draft && (!end || paper.date < *end)) end = paper.date;
    }
  }
  return end;
}

Cite Teller::cite(int directive, Relation relation) {
  Cite out;
  out.paper = directive;
  out.relation = relation;
  out.dated = !random_.chance(15);
  out.wrong_date = out.dated && random_.chance(2);
  return out;
}

void Teller::answer(int directive, int depth) {
  const std::vector<Clause> clauses = paper(directive).clauses;
  for (const Clause& clause : clauses) {
    for (const int body : clause.bodies) {
      if (body != clause.to && body != clause.via) answer_clause(directive, clause, body, depth);
    }
  }
}

void Teller::answer_policy(int directive) {
  const Paper about = paper(directive);
  for (const Expect& expect : world_.policy.expects) {
    if (world_.body(about.body).symbol != expect.from || about.type != expect.type) continue;
    for (std::size_t body = 0; body < world_.province.bodies.size(); ++body) {
      const bool asked_already = plans_.contains({directive, static_cast<int>(body)});
      if (world_.province.bodies[body].symbol == expect.of && !asked_already)
        answer_plan(directive, {}, static_cast<int>(body), plus(about.date, expect.within), 1);
    }
  }
}

void Teller::answer_clause(int directive, const Clause& clause, int body, int depth) {
  const auto all = deadlines(clause.due, clause.action, paper(directive).date, end_of(directive),
                             world_.as_of, world_.policy);
  for (const Deadline& deadline : all) {
    if (clause.action == Action::plan && deadline.period)
      answer_inspection(directive, body, deadline);
    else if (clause.action == Action::plan)
      answer_plan(directive, clause, body, deadline.day, depth);
    else if (clause.action == Action::issue)
      answer_issue(directive, clause, body, deadline.day);
    else
      answer_report(directive, clause, body, deadline);
  }
}

void Teller::answer_plan(int directive, const Clause& clause, int body, Date due, int depth) {
  if (plans_.contains({directive, body})) return;  // one plan answers two clauses
  const Date issued = paper(directive).date;
  const auto day = day_of_answer(body, issued, due);
  const int target = clause.about >= 0 ? clause.about : directive;
  if (!day) {
    Paper draft;
    draft.body = body, draft.type = "KH", draft.date = plus(issued, 20), draft.title = Title::carry_out;
    draft.cites = {cite(target, Relation::implements)};
    draft.draft = true;
    if (random_.chance(12)) issue(std::move(draft));
    return;
  }
  std::vector<int> directives = {target};
  // The document above it, too.
  const std::vector<Cite> above = paper(target).cites;
  if (!above.empty() && above.front().relation == Relation::implements && random_.chance(35))
    directives.insert(random_.chance(50) ? directives.begin() : directives.end(), above.front().paper);
  const int made = plan(body, *day, directives, depth);
  if (made >= 0) plans_[{directive, body}] = made;
}

int Teller::plan(int body, Date day, std::vector<int> directives, int depth) {
  Paper plan;
  plan.body = body, plan.date = day, plan.title = Title::carry_out;
  plan.type = random_.chance(8) ? "CTr" : "KH";
  plan.topic = paper(directives.front()).topic;
  plan.end_year = std::nullopt;  // a year in a cited title ends nothing
  for (const int directive : directives) plan.cites.push_back(cite(directive, Relation::implements));
  if (random_.chance(2)) {
    plan.type = "CV";  // a letter is no plan
  } else if (random_.chance(2)) {
    plan.headless = true;
  } else if (depth > 0) {
    add_orders(plan);
  }
  const int made = issue(std::move(plan));
  if (made < 0) return made;
  if (paper(made).headless || paper(made).type == "CV") return -1;
  answer(made, depth - 1);
  if (random_.chance(5)) {
    Paper more;
    more.body = body, more.type = "KH", more.date = plus(day, random_.between(40, 300));
    more.title = Title::supplement;
    more.cites = {{made, Relation::supplements}};
    more.topic = paper(made).topic;
    issue(std::move(more));
  }
  return made;
}

// What a plan of the middle asks of those below.
void Teller::add_orders(Paper& plan) {
  const Body& body = world_.body(plan.body);
  std::string_view of;
  std::vector<int> below;
  if (body.kind == Kind::district) {
    below = world_.province.under(plan.body, Kind::commune);
    of = is_city(body) ? "class.city_communes" : "class.communes";
  } else if (body.kind == Kind::bloc) {
    below = world_.province.under(plan.body, Kind::cell);
    of = "class.cells";
  } else if (body.kind == Kind::ubnd_district) {
    below = world_.province.under(plan.body, Kind::ubnd_commune);
    of = is_city(body) ? "class.city_ubnd_communes" : "class.ubnd_communes";
  }
  if (below.empty() || random_.chance(50)) return;
  const auto whom = [&](Action action) {
    Clause clause = random_.chance(75)
                        ? ask(action, below, one_of(of, random_))
                        : ask_named(action, some(below, static_cast<std::size_t>(random_.between(1, 2))));
    return clause;
  };
  Clause plans = whom(Action::plan);
  if (random_.chance(80)) plans.due = single(plan.date, 15, 60);
  plan.clauses.push_back(std::move(plans));
  if (random_.chance(45)) {
    Clause reports = whom(Action::report);
    reports.due = random_.chance(60) ? recurring() : single(plan.date, 60, 300);
    reports.to = plan.body;
    plan.clauses.push_back(std::move(reports));
  }
}

void Teller::answer_report(int directive, const Clause& clause, int body, const Deadline& deadline) {
  // An adviser's report is mostly issued by the body advised.
  const bool by_advised = clause.advises >= 0 && random_.chance(70);
  auto day = day_of_answer(body, paper(directive).date, deadline.day);
  if (!day) return;
  if (deadline.period) day = begun(*deadline.period, *day);
  Paper report;
  report.body = by_advised ? clause.advises : body;
  report.type = "BC", report.date = *day;
  report.title = clause.action == Action::review ? Title::review : Title::report;
  if (deadline.period && random_.chance(90)) report.period = deadline.period;
  int about = clause.about >= 0 ? clause.about : directive;
  const auto own = plans_.find({directive, body});
  if (own != plans_.end() && own->second >= 0 && paper(own->second).date < *day && !by_advised &&
      random_.chance(25))
    about = own->second;
  report.cites = {cite(about, Relation::reports)};
  const bool subject_first = report.title == Title::report;
  if (subject_first && random_.chance(8)) report.type = "CV";
  issue(std::move(report));
}

void Teller::answer_issue(int directive, const Clause& clause, int body, Date due) {
  const auto day = day_of_answer(body, paper(directive).date, due);
  if (!day) return;
  Paper guide;
  guide.body = body, guide.type = clause.kind, guide.date = *day, guide.title = Title::guide;
  guide.cites = {cite(directive, Relation::guides)};
  guide.topic = paper(directive).topic;
  issue(std::move(guide));
}

// A plan for a period: its title names the year.
void Teller::answer_inspection(int directive, int body, const Deadline& deadline) {
  if (world_.body(body).silent || random_.chance(35)) return;
  Paper plan;
  plan.body = body, plan.type = "KH", plan.title = Title::inspection;
  plan.date = random_.chance(60)
                  ? day_of(deadline.period->year, 1, 10 + static_cast<unsigned>(random_.below(15)))
                  : plus(deadline.day, -random_.between(0, 60));
  if (plan.date <= paper(directive).date) return;
  plan.cites = {cite(directive, Relation::implements)};
  plan.period = deadline.period;
  issue(std::move(plan));
}

}  // namespace maker
