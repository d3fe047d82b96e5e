#include "truth.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "numbering.hpp"

namespace maker {
namespace {

struct Candidate {
  int paper = 0;
  bool certain = true;
};

struct Asked {
  Expected expected;
  int body = 0;
  bool printed = true;
  std::set<int> about;      // papers
  std::set<int> answerers;  // bodies
  std::vector<Candidate> answers;
};

class Judge {
 public:
  Judge(const World& world, const Story& story, const std::set<int>& observed)
      : world_(world), story_(story), observed_(observed) {}

  Truth run() {
    for (int i = 0; i < size(); ++i) {
      if (at(i).draft || at(i).copy_of >= 0) continue;
      std::vector<Asked> asked = asked_by(i);
      for (Asked& one : asked) find_answers(i, one);
      share_out(asked);
      for (Asked& one : asked) {
        decide(one);
        truth_.expectations.push_back(std::move(one.expected));
      }
    }
    find_citations();
    find_copies();
    for (const ExtraFinding& extra : story_.findings) {
      ExpectedFinding finding{extra.rule, file(extra.paper), {}};
      if (extra.rule == "implements-cycle") finding.or_files = {file(at(extra.paper).cites.back().paper)};
      truth_.findings.push_back(std::move(finding));
    }
    return std::move(truth_);
  }

 private:
  int size() const { return static_cast<int>(story_.papers.size()); }
  const Paper& at(int index) const { return story_.papers[static_cast<std::size_t>(index)]; }

  // The file that stands for a document: of two copies the one whose path sorts first.
  std::string file(int index) const {
    std::string first = at(index).file;
    for (const Paper& paper : story_.papers) {
      if (paper.copy_of == index) first = std::min(first, paper.file);
    }
    return first;
  }

  std::optional<Date> replaced(int index) const {
    std::optional<Date> day;
    for (const Paper& paper : story_.papers) {
      for (const Cite& cite : paper.cites) {
        const bool ends = cite.relation == Relation::replaces || cite.relation == Relation::repeals;
        if (ends && cite.paper == index && !paper.draft && (!day || paper.date < *day)) day = paper.date;
      }
    }
    return day;
  }

  // --- what is asked ---

  std::vector<Asked> asked_by(int directive) const {
    const Paper& paper = at(directive);
    std::vector<Asked> all;
    std::optional<Date> end = replaced(directive);
    if (paper.end_year && (!end || day_of(*paper.end_year, 12, 31) < *end))
      end = day_of(*paper.end_year, 12, 31);
    for (const Clause& clause : paper.clauses) {
      const auto days = deadlines(clause.due, clause.action, paper.date, end, world_.as_of, world_.policy);
      for (const int body : clause.bodies) {
        if (body == clause.to || body == clause.via) continue;
        for (const Deadline& deadline : days) ask(all, directive, body, clause, deadline);
      }
    }
    // The policy's day serves only where no text prints one, and never makes a second expectation.
    for (const Expect& expect : world_.policy.expects) {
      if (paper.type != expect.type || world_.body(paper.body).symbol != expect.from || paper.stranger)
        continue;
      for (std::size_t body = 0; body < world_.province.bodies.size(); ++body) {
        if (world_.province.bodies[body].symbol == expect.of)
          ask(all, directive, static_cast<int>(body), {},
              {std::nullopt, plus(paper.date, expect.within), false});
      }
    }
    return all;
  }

  void ask(std::vector<Asked>& all, int directive, int body, const Clause& clause,
           const Deadline& deadline) const {
    if (!world_.body(body).exists_on(deadline.day)) return;
    Asked one;
    Expected& e = one.expected;
    e.designation = designation(world_, at(directive));
    e.directive_file = file(directive);
    e.body = world_.body(body).id;
    e.action = clause.action;
    e.kind = clause.kind;
    e.period = deadline.period;
    e.due = deadline.day;
    one.body = body;
    one.printed = deadline.printed;
    one.answerers.insert(body);
    if (clause.advises >= 0) one.answerers.insert(clause.advises);
    one.about.insert(directive);
    if (clause.about >= 0) one.about.insert(clause.about);
    const bool single_report = (e.action == Action::report || e.action == Action::review) && !e.period;
    for (Asked& other : all) {
      const bool same = other.body == body && other.expected.action == e.action &&
                        other.expected.kind == e.kind && other.expected.period == e.period &&
                        (!single_report || other.expected.due == e.due);
      if (!same) continue;
      const bool better = one.printed != other.printed ? one.printed : e.due < other.expected.due;
      if (better) other.expected.due = e.due, other.printed = one.printed;
      other.about.merge(one.about);
      other.answerers.merge(one.answerers);
      return;
    }
    all.push_back(std::move(one));
  }

  // --- what answers ---

  // All papers from which a path of implements and supplements leads to the document, each with whether some
  // path is certain.
  std::map<int, bool> implementers(int document) const {
    std::map<int, bool> found;
    for (const bool certain : {true, false}) {
      std::set<int> seen = {document};
      std::vector<int> open = {document};
      while (!open.empty()) {
        const int to = open.back();
        open.pop_back();
        for (int from = 0; from < size(); ++from) {
          if (at(from).draft || at(from).copy_of >= 0 || !leads(from, to, certain) ||
              !seen.insert(from).second)
            continue;
          open.push_back(from);
          found.emplace(from, certain);
        }
      }
    }
    found.erase(document);
    return found;
  }
  bool leads(int from, int to, bool certain) const {
    for (const Cite& cite : at(from).cites) {
      if (cite.relation != Relation::implements && cite.relation != Relation::supplements) continue;
      if (certain ? cite.paper == to && cite.other < 0 : cite.paper == to || cite.other == to) return true;
    }
    return false;
  }

  void find_answers(int directive, Asked& asked) const {
    const Action action = asked.expected.action;
    std::map<int, bool> found;
    const auto add = [&](int paper, bool certain) {
      const auto [known, fresh] = found.emplace(paper, certain);
      known->second = known->second || certain;
    };
    std::map<int, bool> subjects;
    for (const int about : asked.about) {
      subjects.emplace(about, true);
      for (const auto& [paper, certain] : implementers(about)) {
        const bool own = asked.answerers.contains(at(paper).body) && !at(paper).stranger;
        if (!own) continue;
        if (action == Action::plan && is_plan(at(paper))) add(paper, certain);
        if (action == Action::issue && at(paper).type == asked.expected.kind) add(paper, certain);
        if (is_plan(at(paper))) subjects.emplace(paper, certain);
      }
    }
    for (int i = 0; i < size(); ++i) {
      const Paper& paper = at(i);
      if (paper.draft || paper.copy_of >= 0 || paper.stranger || !asked.answerers.contains(paper.body))
        continue;
      for (const Cite& cite : paper.cites) {
        const bool reports = cite.relation == Relation::reports && subjects.contains(cite.paper);
        if (reports && action == Action::report && is_report(paper)) add(i, subjects[cite.paper]);
        if (reports && action == Action::review && paper.title == Title::review) add(i, subjects[cite.paper]);
        if (cite.relation == Relation::guides && asked.about.contains(cite.paper) &&
            action == Action::issue && paper.type == asked.expected.kind)
          add(i, true);
      }
    }
    for (const auto& [paper, certain] : found) {
      if (at(paper).date < at(directive).date && at(paper).dated()) continue;
      asked.answers.push_back({paper, certain && at(paper).dated()});
    }
    std::sort(asked.answers.begin(), asked.answers.end(),
              [&](const Candidate& a, const Candidate& b) { return at(a.paper).date < at(b.paper).date; });
    if (action == Action::plan && asked.expected.period)
      std::erase_if(asked.answers,
                    [&](const Candidate& one) { return !is_of(at(one.paper), *asked.expected.period); });
  }
  static bool is_plan(const Paper& paper) {
    return paper.type == "KH" || paper.type == "CTr" || paper.type == "ĐA";
  }
  static bool is_report(const Paper& paper) {
    return paper.type == "BC" || (paper.type == "CV" && paper.title == Title::report);
  }
  static bool is_of(const Paper& plan, const Period& period) {
    return plan.period ? *plan.period == period : period_of(period.every, plan.date) == period;
  }

  // A report answers the period that its title names, else the expectation whose day is nearest.
  void share_out(std::vector<Asked>& all) const {
    std::map<std::tuple<int, int, Action>, std::vector<std::size_t>> fitting;  // paper, body, action
    for (std::size_t i = 0; i < all.size(); ++i) {
      const Action action = all[i].expected.action;
      if (action == Action::plan || action == Action::issue) continue;
      for (const Candidate& one : all[i].answers) fitting[{one.paper, all[i].body, action}].push_back(i);
    }
    for (const auto& [key, places] : fitting) {
      const Paper& paper = at(std::get<0>(key));
      std::optional<std::size_t> chosen;
      const auto consider = [&](std::size_t place) {
        const auto away = [&](std::size_t i) { return std::abs(between(all[i].expected.due, paper.date)); };
        if (!chosen || away(place) < away(*chosen)) chosen = place;
      };
      const bool years = std::any_of(places.begin(), places.end(), [&](std::size_t place) {
        return all[place].expected.period && all[place].expected.period->every == Every::year;
      });
      for (const std::size_t place : places) {
        const auto& period = all[place].expected.period;
        const bool stands_for = period && paper.period && !years && paper.period->every == Every::year &&
                                paper.period->last_day() == period->last_day();
        if (paper.period && period && (*period == *paper.period || stands_for)) consider(place);
      }
      for (const std::size_t place : places) {
        if (!chosen || !paper.period) {
          if (!paper.period || !all[place].expected.period) consider(place);
        }
      }
      for (const std::size_t place : places) {
        if (chosen == place) continue;
        std::erase_if(all[place].answers,
                      [&](const Candidate& one) { return one.paper == std::get<0>(key); });
      }
    }
  }

  void decide(Asked& asked) const {
    Expected& e = asked.expected;
    const Candidate* sure = nullptr;
    const Candidate* doubtful = nullptr;
    for (const Candidate& one : asked.answers) {
      const Candidate*& slot = one.certain ? sure : doubtful;
      if (!slot) slot = &one;
    }
    const Candidate* shown = sure ? sure : doubtful;
    if (sure) {
      const int late = between(e.due, at(sure->paper).date);
      e.status = late > 0 ? "late" : "met";
      if (late > 0) e.days_late = late;
    } else if (e.due >= world_.as_of) {
      e.status = "pending";
    } else if (doubtful) {
      e.status = "uncertain";
    } else {
      e.status = observed_.contains(asked.body) ? "missing" : "unobserved";
    }
    const bool answered = e.status == "met" || e.status == "late" || e.status == "uncertain";
    if (shown && answered) e.evidence = file(shown->paper);
  }

  // --- further findings ---

  void find_citations() {
    for (int i = 0; i < size(); ++i) {
      const Paper& paper = at(i);
      if (paper.copy_of >= 0 && !paper.altered) continue;
      const int self = paper.copy_of >= 0 ? paper.copy_of : i;
      for (const Cite& cite : paper.cites) {
        const auto day = replaced(cite.paper);
        const bool replaces_it = cite.relation == Relation::replaces || cite.relation == Relation::repeals;
        const std::string own = at(i).copy_of >= 0 ? at(i).file : text_file(i);
        if (cite.wrong_date && cite.other < 0) truth_.findings.push_back({"citation-conflict", own, {}});
        if (!paper.dated()) continue;
        if (cite.other < 0 && !cite.wrong_date && cite.dated && at(cite.paper).date > paper.date)
          truth_.findings.push_back({"cites-later", own, {}});
        if (day && *day < paper.date && !replaces_it && cite.other < 0 && self != cite.paper)
          truth_.findings.push_back({"cites-replaced", own, {}});
      }
    }
  }
  // Whose words count where two files have the same: the first by path.
  std::string text_file(int index) const {
    std::string first = at(index).file;
    for (const Paper& paper : story_.papers) {
      if (paper.copy_of == index && !paper.altered) first = std::min(first, paper.file);
    }
    return first;
  }

  void find_copies() {
    for (const Paper& paper : story_.papers) {
      if (paper.copy_of < 0) continue;
      const std::string& original = at(paper.copy_of).file;
      truth_.findings.push_back({paper.altered ? "conflicting-duplicate" : "duplicate-document",
                                 std::max(paper.file, original),
                                 {}});
    }
  }

  const World& world_;
  const Story& story_;
  const std::set<int>& observed_;
  Truth truth_;
};

}  // namespace

std::string name_of(Action action) {
  static const char* const kNames[] = {"plan", "report", "review", "issue"};
  return kNames[static_cast<int>(action)];
}

Truth judge(const World& world, const Story& story, const std::set<int>& observed) {
  return Judge(world, story, observed).run();
}

}  // namespace maker
