#include "duty/recurring_day.hpp"

#include "grammars/recurrence.hpp"

namespace rasoat {

bool tells_day(const Due& due, const Due& bare) {
  return due.kind == DueKind::recurring && bare.kind == DueKind::recurring && due.rule != bare.rule &&
         due.rule.starts_with(bare.rule.substr(0, bare.rule.find(';')) + ' ');
}

bool add_day(Due& recurring, const Due& day) {
  if (recurring.kind != DueKind::recurring) return false;
  if (tells_day(day, recurring)) {
    recurring.rule = day.rule;
  } else {
    if (recurring.rule.find_first_of(" ;") != std::string::npos || day.kind != DueKind::date ||
        day.rule.size() != 10)
      return false;
    const std::string printed = "ngày " + day.rule.substr(8) + "/" + day.rule.substr(5, 2);
    const auto read = grammar::parse_days_of(printed, recurring.rule);
    if (!read) return false;
    recurring.rule = read->rule;
  }
  recurring.text.append("; ").append(day.text);
  return true;
}

void take_due(std::optional<Due>& known, const std::optional<Due>& more) {
  if (!more) return;
  if (!known || known->kind == DueKind::none) {
    known = more;
    return;
  }
  if (add_day(*known, *more)) return;
  Due other = *more;
  if (add_day(other, *known)) known = other;
}

}  // namespace rasoat
