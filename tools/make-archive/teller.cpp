#include "teller.hpp"

#include <algorithm>

#include "letters.hpp"
#include "words.hpp"

namespace maker {
namespace {

bool is_city(const Body& body) {
  return body.symbol == "ThU" || body.name.find(" thành phố ") != std::string::npos;
}

}  // namespace

Date term_start(const Body& body, Date day) {
  const bool low = body.level == "commune" || body.level == "grassroots";
  const unsigned month = low ? 5 : body.level == "district" ? 8 : 10;
  int year = year_of(day) / 5 * 5;
  if (day < day_of(year, month, 20)) year -= 5;
  return day_of(year, month, 20);
}

int Teller::issue(Paper paper) {
  if (!paper.stranger && !paper.headless) paper.date = working(paper.date);
  if (paper.date > world_.as_of || !world_.body(paper.body).exists_on(paper.date)) return -1;
  paper.chance = random_.next();
  story_.papers.push_back(std::move(paper));
  return static_cast<int>(story_.papers.size() - 1);
}

Date Teller::beginning() {
  return plus(world_.first, random_.between(10, std::max(20, between(world_.first, world_.as_of) - 30)));
}

// --- whom ---

Clause Teller::ask(Action action, std::vector<int> bodies, std::string who) const {
  Clause clause;
  clause.action = action;
  clause.bodies = std::move(bodies);
  clause.who = std::move(who);
  return clause;
}

std::vector<int> Teller::of_class(std::string_view of) const {
  const Province& province = world_.province;
  std::vector<int> out;
  const auto take = [&](int parent, Kind kind) {
    for (const int body : province.under(parent, kind)) out.push_back(body);
  };
  if (of == "class.districts" || of == "class.party") take(province.tu, Kind::district);
  if (of == "class.party") take(province.tu, Kind::bloc);
  if (of == "class.departments" || of == "class.state") take(province.ubnd, Kind::department);
  if (of == "class.ubnd_districts" || of == "class.state") take(province.ubnd, Kind::ubnd_district);
  return out;
}

Clause Teller::ask_class(Action action, std::string_view of) {
  return ask(action, of_class(of), one_of(of, random_, world_.exceptions));
}

Clause Teller::ask_named(Action action, std::vector<int> bodies) {
  std::vector<std::string> names;
  for (const int body : bodies) {
    const Body& one = world_.body(body);
    const bool short_one = one.kind == Kind::ubnd_district && random_.chance(40);
    names.push_back(short_one ? one.aliases.front() : one.kind == Kind::ubnd ? one.aliases[0] : one.name);
  }
  return ask(action, std::move(bodies), joined(names, ", ", random_.chance(60) ? " và " : ", "));
}

std::vector<int> Teller::some(std::vector<int> bodies, std::size_t count) {
  random_.shuffle(bodies);
  bodies.resize(std::min(count, bodies.size()));
  std::sort(bodies.begin(), bodies.end());
  return bodies;
}

std::vector<int> Teller::alive(std::vector<int> bodies, Date day) const {
  std::erase_if(bodies, [&](int body) { return !world_.body(body).exists_on(day); });
  return bodies;
}

// --- by when ---

Due Teller::single(Date issued, int least_days, int most_days) {
  using Form = Due::Form;
  Due due;
  due.day = plus(issued, random_.between(least_days, most_days));
  const int kind = random_.between(0, 99);
  due.form = kind < 50   ? Form::day
             : kind < 60 ? Form::month
             : kind < 68 ? Form::quarter
             : kind < 72 ? Form::year
             : kind < 78 ? Form::before_month
             : kind < 92 ? Form::days
                         : Form::working_days;
  if (due.form == Form::before_month) due.day = plus(due.day, 31);
  due.count = due.form == Form::days ? random_.pick(std::vector<int>{15, 20, 30, 45, 60})
                                     : random_.pick(std::vector<int>{10, 15, 20});
  return due;
}

Due Teller::recurring() {
  using Form = Due::Form;
  Due due;
  const int kind = random_.between(0, 99);
  due.form = kind < 35   ? Form::yearly
             : kind < 50 ? Form::yearly_bare
             : kind < 63 ? Form::half_and_year
             : kind < 73 ? Form::half_and_year_bare
             : kind < 80 ? Form::halves
             : kind < 92 ? Form::quarterly
             : kind < 96 ? Form::quarterly_bare
                         : Form::monthly;
  const bool halves = due.form == Form::half_and_year || due.form == Form::halves;
  due.month = halves ? 6 : random_.chance(50) ? 11 : 12;
  due.day_in_month = static_cast<unsigned>(random_.pick(std::vector<int>{5, 10, 15, 20, 25}));
  due.month2 = 12;
  due.day2 = due.day_in_month;
  return due;
}

// --- what bodies do ---

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
  const auto day = day_of_answer(body, paper(directive).date, deadline.day);
  if (!day) return;
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
