#include "teller.hpp"

#include <algorithm>

#include "letters.hpp"
#include "words.hpp"

namespace maker {

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

}  // namespace maker
