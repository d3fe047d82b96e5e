// What goes wrong in archives: one number in two terms, copies, citations of the future, unknown issuers.
#include <algorithm>

#include "letters.hpp"
#include "tales.hpp"
#include "words.hpp"

namespace maker {

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

}  // namespace maker
