// How a paper says what it asks: deadlines and clauses.
#include "letters.hpp"
#include "wording.hpp"
#include "words.hpp"

namespace maker {
namespace {

std::string in_form(const char* key, const std::string& form) {
  return std::string(key) + "." + form;
}

std::string form_name(Due::Form form) {
  static const char* const kNames[] = {
      "none",   "day",          "month",          "quarter",     "year",          "before_month",
      "days",   "working_days", "yearly",         "yearly_bare", "half_and_year", "half_and_year_bare",
      "halves", "quarterly",    "quarterly_bare", "monthly",     "periodic",      "event"};
  return kNames[static_cast<int>(form)];
}

}  // namespace

const std::string& Wording::one(const std::string& key) {
  return one_of(key, random_, world_.exceptions);
}

// --- deadlines ---

Values Wording::due_values(const Due& due) const {
  return {{"d", short_date(due.day)},
          {"D", long_date(due.day)},
          {"m", std::to_string(month_of(due.day))},
          {"y", std::to_string(year_of(due.day))},
          {"q", due.day.ok() ? quarter_numeral((month_of(due.day) - 1) / 3 + 1) : ""},
          {"n", padded(static_cast<unsigned>(due.count))},
          {"self", type_word() + " này"},
          {"dm", day_and_month(due.day_in_month, due.month)},
          {"dm2", day_and_month(due.day2, due.month2)},
          {"day", padded(due.day_in_month)},
          {"month", std::to_string(due.month)}};
}

std::string Wording::due(const Due& due) {
  if (due.form == Due::Form::none) return "";
  return filled(one(in_form("due", form_name(due.form))), due_values(due));
}

std::string Wording::lead(const Due& due) {
  return filled(one(in_form("lead", form_name(due.form))), due_values(due));
}

// --- clauses ---

std::string Wording::said(const std::string& pattern, const Clause& clause) {
  const std::string about = clause.about >= 0 ? citation({clause.about}, false) : type_word() + " này";
  Values values = {
      {"who", clause.who}, {"Who", capital(clause.who)}, {"this", about}, {"d", short_date(clause.due.day)}};
  if (clause.to >= 0) values.push_back({"to", world_.body(clause.to).short_name});
  std::string via;
  if (clause.via >= 0)
    via = " (qua " + world_.body(clause.via).name + (random_.chance(40) ? " tổng hợp)" : ")");
  values.push_back({"via", via});
  if (clause.advises >= 0) values.push_back({"advised", world_.body(clause.advises).short_name});
  if (clause.due.recurs() && pattern.find("ead}") != std::string::npos) {
    const std::string words = lead(clause.due);
    values.push_back({"lead", words});
    values.push_back({"Lead", capital(words)});
  } else if (pattern.find("{due}") != std::string::npos) {
    values.push_back({"due", due(clause.due)});
  }
  return filled(pattern, values);
}

std::string Wording::clause(const Clause& clause) {
  if (!clause.pattern.empty()) return said(one_of(clause.pattern, random_), clause);
  if (clause.action == Action::review && clause.advises < 0)
    return said(one_of("review.own", random_), clause);
  const bool recurs = clause.due.recurs();
  return said(one(in_form(recurs                            ? "recurring"
                          : clause.action == Action::plan   ? "plan"
                          : clause.action == Action::report ? "report"
                          : clause.action == Action::review ? "review"
                                                            : "issue",
                          "clause")),
              clause);
}

std::string Wording::task(const Clause& clause) {
  if (clause.due.recurs()) return said(one("recurring.task"), clause);
  static const char* const kKeys[] = {"plan.task", "report.task", "review.task", "issue.task"};
  return said(one(kKeys[static_cast<int>(clause.action)]), clause);
}

std::string Wording::cell(const Clause& clause) {
  if (clause.due.recurs()) return said(one("recurring.cell"), clause);
  return said(one(clause.action == Action::plan ? "plan.cell" : "report.cell"), clause);
}

std::string Wording::cell_due(const Clause& clause) {
  using Form = Due::Form;
  const Form form = clause.due.form;
  if (form == Form::day || form == Form::month || form == Form::quarter || form == Form::yearly)
    return filled(one(in_form("cell", form_name(form))), due_values(clause.due));
  std::string words = due(clause.due);
  while (!words.empty() && (words.front() == ' ' || words.front() == ',')) words.erase(0, 1);
  return capital(words);
}

}  // namespace maker
