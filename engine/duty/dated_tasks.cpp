// Predicates that produce nothing but are dated, or stand in a task block, become tasks.
#include <algorithm>

#include "duty/saying.hpp"
#include "duty/statement.hpp"
#include "duty/statement_reader.hpp"
#include "grammars/letter.hpp"
#include "grammars/spelled_word.hpp"

namespace rasoat {

using grammar::operator""_word;

// Deadlines that make a task of a predicate that produces nothing.
std::vector<std::size_t> StatementReader::dating(const Predicate& one) const {
  std::vector<std::size_t> dates;
  for (const std::size_t at : one.dues) {
    const FoundDue& found = tokens_.dues[list_[at].index];
    if (is_vague(found.due) || found.weak || found.due.rule == "ad hoc") continue;
    if (found.due.kind == DueKind::event && !found.needed && !binds(one)) continue;
    if (dates_participle(one, at)) continue;
    const bool before_verb = at < one.first;
    if (found.due.kind == DueKind::recurring && !before_verb &&
        (is_attribute(at) || found.due.rule.starts_with("periodic")))
      continue;
    dates.push_back(at);
  }
  return dates;
}

// "Trường hợp …, cơ quan chủ trì có trách nhiệm …", "nếu …, phải …": what a condition obliges somebody to.
bool StatementReader::binds(const Predicate& one) const {
  for (std::size_t at = one.lead; at < one.first; ++at) {
    if (list_[at].role == Role::modal && says(list_[at].view.of(view_), Saying::obliges)) return true;
  }
  return false;
}

// "cập nhật các nghị định mới ban hành trong năm 2025": when they were issued, not by when to act.
bool StatementReader::dates_participle(const Predicate& one, std::size_t at) const {
  return at > one.first && list_[at - 1].role == Role::make &&
         std::ranges::find(one.verbs, at - 1) == one.verbs.end();
}

// "kế hoạch công tác hằng năm của cấp ủy": what kind of thing it is, not by when.
bool StatementReader::is_attribute(std::size_t at) const {
  constexpr std::size_t kFarthest = 8;
  for (std::size_t back = at; back-- > first_ && at - back <= kFarthest;) {
    switch (list_[back].role) {
      case Role::plan:
      case Role::issue:
      case Role::nominal:
      case Role::report:
      case Role::citation:
        return true;
      case Role::other:
      case Role::name:
      case Role::place:
      case Role::head:
      case Role::of:
      case Role::dash:
        continue;
      default:
        return false;
    }
  }
  return false;
}

void StatementReader::act(std::size_t i) {
  const Predicate& one = predicate(i);
  if (made_[i] || !counts(one) || list_[one.first].role == Role::have) return;
  std::vector<std::size_t> dates = dating(one);
  std::size_t main = i;
  if (one.purpose) {
    // The period after "để" is the period of the task.
    if (i == 0 || made_[i - 1] || predicate(i - 1).clause != one.clause || dates.empty() ||
        predicate(i - 1).dropped)
      return;
    main = i - 1;
    if (predicate(main).purpose || !dating(predicate(main)).empty()) return;
    // "gửi … để theo dõi, trao đổi khi cần thiết".
    std::erase_if(dates, [&](std::size_t at) {
      return grammar::slug(tokens_.dues[list_[at].index].due.text).find("can-thiet") != std::string::npos;
    });
  } else if (dates.empty() && opens_like_first(one)) {
    dates = {*sentence_.opening_due};
  }
  if (dates.empty() || (main == i && is_preparation(i))) return;
  const auto due = joined_due(tokens_, dates, context_.issued_on);
  if (!due || is_vague(*due)) return;
  const Predicate& told = predicate(main);
  Draft draft = drafted(told, DutyAction::act, view_of(told.lead, one.end));
  draft.due = due;
  statement_.drafts.push_back(std::move(draft));
  made_[main] = made_[i] = true;
}

// In a task block the first predicate of every clause is a task.
void StatementReader::tasks() {
  for (std::size_t i = 0; i < sentence_.predicates.size(); ++i) {
    const Predicate& one = predicate(i);
    const bool first = i == 0 || predicate(i - 1).clause != one.clause;
    if (!first || one.purpose || one.dropped || made_[i] || is_preparation(i) || told_of_persons(one))
      continue;
    statement_.drafts.push_back(drafted(one, DutyAction::act, view_of(one.lead, one.end)));
    made_[i] = true;
  }
}

// "cán bộ làm công tác …" in a list of those whom a task is about.
bool StatementReader::told_of_persons(const Predicate& one) const {
  const Token& first = list_[one.lead];
  return first.role == Role::head && !first.capital &&
         (says(first.first, Saying::person) || first.first == "người"_word);
}

// "Hằng tháng, A xem xét …; xét chọn …": the first predicate of a later clause without a time of its own.
bool StatementReader::opens_like_first(const Predicate& one) const {
  if (!sentence_.opening_due || one.clause == 0 || !recurs(*sentence_.opening_due) || !one.dues.empty() ||
      tied(one))
    return false;
  for (std::size_t i = 0; i < sentence_.predicates.size(); ++i) {
    if (predicate(i).clause != one.clause) continue;
    return &predicate(i) == &one;
  }
  return false;
}

// "Hằng năm, rà soát, tổng hợp … báo cáo": what only leads to a deliverable of the same clause.
bool StatementReader::is_preparation(std::size_t i) const {
  const Predicate& one = predicate(i);
  bool delivered = false;
  for (std::size_t next = i + 1; next < sentence_.predicates.size() && predicate(next).clause == one.clause;
       ++next) {
    if (next == i + 1 && besides(predicate(next))) return false;
    delivered = delivered || made_[next];
  }
  if (!delivered) return false;
  for (const std::size_t due : one.dues) {
    if (due > one.first) return false;
  }
  return true;
}

// "đồng thời …": another task.
bool StatementReader::besides(const Predicate& one) const {
  static constexpr grammar::WordKey kBesides = "đồng"_word;
  for (std::size_t at = one.lead; at < one.first; ++at) {
    if (list_[at].first == kBesides) return true;
  }
  return false;
}

}  // namespace rasoat
