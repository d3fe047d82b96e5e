// Stories of the Party side: resolutions, directives and guidance, and plans level by level.
#include <algorithm>

#include "letters.hpp"
#include "tales.hpp"
#include "words.hpp"

namespace maker {

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

}  // namespace maker
