// The stories of an archive: what is ordered, by whom, and what goes wrong with it.
#include <algorithm>

#include "letters.hpp"
#include "teller.hpp"
#include "words.hpp"

namespace maker {
namespace {

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

Clause with(Clause clause, Due due, int to = -1, int via = -1) {
  clause.due = due;
  clause.to = to;
  clause.via = via;
  return clause;
}

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

int begin(Teller& teller, Paper paper) {
  std::vector<std::string> rules;
  add_oddity(teller, paper, rules);
  const int made = teller.issue(std::move(paper));
  for (std::string& rule : rules) {
    if (made >= 0) teller.story().findings.push_back({std::move(rule), made});
  }
  return made;
}

// --- Party side ---

// A resolution, the plan of the Standing Committee for it, guidance, and plans level by level.
void tell_resolution(Teller& teller) {
  const World& world = teller.world();
  const Province& province = world.province;
  Random& random = teller.random();
  Paper paper = directive(teller, province.tu, "NQ", teller.beginning(), "topic.party");
  const Date day = paper.date;
  const bool own_plan = random.chance(75);
  if (own_plan) {
    Clause own = teller.ask(Action::plan, {province.tu}, "Ban Thường vụ Tỉnh ủy");
    paper.clauses.push_back(with(own, teller.single(day, 40, 100)));
  }
  if (random.chance(70))
    paper.clauses.push_back(
        with(teller.ask_named(Action::plan, {province.ubnd}), teller.single(day, 60, 150)));
  if (random.chance(40)) {
    Clause guide = teller.ask_named(Action::issue, {province.organisation});
    guide.kind = "HD";
    paper.clauses.push_back(with(guide, teller.single(day, 40, 120)));
  }
  if (random.chance(40)) {
    Clause inspection = teller.ask_named(Action::plan, {province.inspection});
    inspection.due.form = Due::Form::yearly_bare;
    inspection.pattern = "recurring_plan.clause";
    paper.clauses.push_back(inspection);
  }
  if (random.chance(40)) {
    Clause review = teller.ask_named(Action::review, {province.organisation});
    review.advises = province.tu;
    paper.clauses.push_back(with(review, teller.single(day, 300, 800)));
  }
  const int made = begin(teller, std::move(paper));
  if (made < 0) return;
  teller.answer(made, 2);

  Paper plan;
  plan.body = province.tu, plan.type = "KH", plan.date = plus(day, random.between(110, 160));
  plan.title = Title::carry_out;
  plan.topic = teller.paper(made).topic;
  plan.cites = {{made, Relation::implements}};
  plan.clauses.push_back(
      with(teller.ask_class(Action::plan, random.chance(70) ? "class.party" : "class.districts"),
           teller.single(plan.date, 25, 80)));
  plan.clauses.push_back(with(teller.ask_class(Action::report, "class.party"), teller.recurring(),
                              province.tu, random.chance(60) ? province.organisation : -1));
  const int second = begin(teller, std::move(plan));
  if (second >= 0) teller.answer(second, 2);
}

// A directive of the Standing Committee, often replaced by another later on.
void tell_directive(Teller& teller) {
  const World& world = teller.world();
  const Province& province = world.province;
  Random& random = teller.random();
  Paper paper = directive(teller, province.tu, "CT", teller.beginning(), "topic.party");
  const Date day = paper.date;
  paper.clauses.push_back(
      with(teller.ask_class(Action::plan, random.chance(50) ? "class.party" : "class.districts"),
           teller.single(day, 20, 60)));
  const bool all = random.chance(50);
  Clause report = all ? teller.ask_class(Action::report, "class.districts")
                      : teller.ask_named(Action::report, teller.some(teller.of_class("class.party"), 2));
  paper.clauses.push_back(
      with(report, teller.recurring(), province.tu, random.chance(40) ? province.office : -1));
  if (random.chance(40))
    paper.clauses.push_back(
        with(teller.ask_named(Action::plan, {province.ubnd}), teller.single(day, 30, 90)));
  const int made = begin(teller, std::move(paper));
  if (made < 0) return;
  if (random.chance(40)) {
    Paper next = directive(teller, province.tu, "CT", plus(day, random.between(200, 700)), "topic.party");
    next.cites = {{made, Relation::replaces}};
    next.cites.front().in_title = false;
    next.clauses.push_back(
        with(teller.ask_class(Action::plan, "class.party"), teller.single(next.date, 20, 60)));
    const int second = teller.issue(std::move(next));
    if (second >= 0) {
      teller.answer(second, 1);
      teller.answer_policy(second);
    }
  }
  teller.answer(made, 2);
  teller.answer_policy(made);
}

// The Organisation Commission guides, and asks a few places to report.
void tell_guidance(Teller& teller) {
  const Province& province = teller.world().province;
  Paper paper = directive(teller, province.organisation, "HD", teller.beginning(), "topic.party");
  const auto places = teller.some(teller.alive(teller.of_class("class.party"), paper.date), 3);
  if (places.empty()) return;
  paper.clauses.push_back(with(teller.ask_named(Action::report, places), teller.single(paper.date, 40, 200),
                               province.organisation));
  const int made = begin(teller, std::move(paper));
  if (made >= 0) teller.answer(made, 1);
}

// A directive and a plan of one spring, which districts carry out with one plan.
void tell_joint(Teller& teller) {
  const Province& province = teller.world().province;
  Random& random = teller.random();
  Paper first = directive(teller, province.tu, "CT", teller.beginning(), "topic.party");
  first.clauses.push_back(
      with(teller.ask_class(Action::plan, "class.districts"), teller.single(first.date, 60, 100)));
  Paper second = directive(teller, province.tu, "KH", plus(first.date, random.between(5, 25)), "topic.party");
  second.clauses.push_back(
      with(teller.ask_class(Action::plan, "class.districts"), teller.single(second.date, 50, 90)));
  const int a = begin(teller, std::move(first));
  const int b = a < 0 ? -1 : begin(teller, std::move(second));
  if (b < 0) return;
  const Date issued = teller.paper(b).date;
  for (const int body : teller.of_class("class.districts")) {
    const auto day = teller.day_of_answer(body, issued, plus(issued, 60));
    if (day) teller.plan(body, *day, {a, b}, random.chance(30) ? 1 : 0);
  }
  teller.answer_policy(a);
}

// --- State side ---

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

// A plan of a district of its own accord.
void tell_district(Teller& teller) {
  const Province& province = teller.world().province;
  const bool party = teller.random().chance(60);
  auto districts = party ? province.under(province.tu, Kind::district)
                         : province.under(province.ubnd, Kind::ubnd_district);
  std::erase_if(districts, [&](int body) { return teller.world().body(body).silent; });
  if (districts.empty()) return;
  const int body = districts[teller.random().below(districts.size())];
  Paper paper = directive(teller, body, "KH", teller.beginning(), party ? "topic.party" : "topic.state");
  const auto below = province.under(body, party ? Kind::commune : Kind::ubnd_commune);
  const bool city = teller.world().body(body).symbol == "ThU" ||
                    teller.world().body(body).name.find("thành phố") != std::string::npos;
  const std::string_view of = party ? (city ? "class.city_communes" : "class.communes")
                                    : (city ? "class.city_ubnd_communes" : "class.ubnd_communes");
  const auto ask_all = [&](Action action) { return teller.ask(action, below, one_of(of, teller.random())); };
  paper.clauses.push_back(with(ask_all(Action::plan), teller.single(paper.date, 20, 60)));
  paper.clauses.push_back(with(ask_all(Action::report), teller.recurring(), body));
  const int made = begin(teller, std::move(paper));
  if (made >= 0) teller.answer(made, 0);
}

// --- what goes wrong ---

// Two conclusions of two terms bear one number; a plan cites it with a day that neither has.
bool tell_twins(Teller& teller, std::uint64_t index) {
  const World& world = teller.world();
  const Province& province = world.province;
  const Date congress = term_start(world.body(province.tu), world.as_of);
  const int step = static_cast<int>(index) * 40;
  Paper first = directive(teller, province.tu, "KL", plus(congress, -330 + step), "topic.party");
  if (first.date < world.first) return false;
  Paper second = directive(teller, province.tu, "KL", plus(congress, 80 + step), "topic.party");
  second.clauses.push_back(
      with(teller.ask_class(Action::plan, "class.districts"), teller.single(second.date, 30, 60)));
  if (second.date > plus(world.as_of, -60)) return false;
  const int old = teller.issue(std::move(first));
  const int made = teller.issue(std::move(second));
  if (made < 0 || old < 0) return true;
  const Date issued = teller.paper(made).date;
  bool wrong = true;
  for (const int body : teller.of_class("class.districts")) {
    const auto day = teller.day_of_answer(body, issued, plus(issued, 40));
    if (!day) continue;
    const std::size_t at = teller.story().papers.size();
    teller.plan(body, *day, {made}, 0);
    if (teller.story().papers.size() == at) continue;
    Cite& cite = teller.story().papers[at].cites.front();
    cite.wrong_date = wrong;
    cite.dated = true;
    cite.other = wrong ? old : -1;
    wrong = false;
  }
  return true;
}

void add_copies(Teller& teller) {
  Story& story = teller.story();
  for (std::size_t i = 0, count = story.papers.size(); i < count; ++i) {
    if (!story.papers[i].dated() || story.papers[i].stranger || !teller.random().chance(2)) continue;
    Paper copy = story.papers[i];
    copy.copy_of = static_cast<int>(i);
    copy.altered = copy.clauses.empty() && teller.random().chance(40);
    story.papers.push_back(std::move(copy));
  }
}

// A plan that names a document younger than itself.
void add_later(Teller& teller) {
  Story& story = teller.story();
  for (std::size_t i = 0; i + 1 < story.papers.size(); ++i) {
    Paper& paper = story.papers[i];
    const Paper& later = story.papers[i + 1];
    if (paper.title != Title::carry_out || later.title != Title::carry_out || !paper.dated() ||
        !later.dated())
      continue;
    if (later.date <= plus(paper.date, 3) || !teller.random().chance(4)) continue;
    Cite cite{static_cast<int>(i + 1), Relation::cites};
    cite.in_title = false;
    paper.cites.push_back(cite);
    return;
  }
}

void add_stranger(Teller& teller, std::uint64_t index) {
  const std::vector<std::string>& strangers = texts("stranger");
  if (index % 5 != 0 || index / 5 >= strangers.size()) return;
  for (std::size_t i = 0; i < teller.story().papers.size(); ++i) {
    const Paper& found = teller.story().papers[i];
    if (found.body != teller.world().province.tu || found.clauses.empty()) continue;
    Paper paper;
    paper.body = found.body, paper.type = "KH", paper.date = working(plus(found.date, 35)),
    paper.title = Title::carry_out;
    paper.cites = {{static_cast<int>(i), Relation::implements}};
    paper.stranger = strangers[index / 5];
    const int made = teller.issue(std::move(paper));
    if (made >= 0) teller.story().findings.push_back({"unknown-body", made});
    return;
  }
}

}  // namespace

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
