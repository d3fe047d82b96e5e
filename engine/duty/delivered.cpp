// What a predicate delivers becomes a duty, with its deadline.
#include <algorithm>

#include "duty/deliverable.hpp"
#include "duty/letter_recipients.hpp"
#include "duty/statement.hpp"
#include "duty/statement_reader.hpp"
#include "grammars/letter.hpp"

namespace rasoat {

void StatementReader::deliver(std::size_t i, std::size_t drafts_before) {
  const Predicate& one = predicate(i);
  if (!counts(one) || retells_past(one) || is_rewarded(one) || submits_what_was_made(i)) return;
  const std::vector<Deliverable> found = find_deliverables(view_, tokens_, one);
  if (one.purpose && !found.empty() && !may_be_purpose(i, found.front(), drafts_before)) return;
  for (const Deliverable& deliverable : found) {
    Draft draft = drafted(one, deliverable.action, view_of(deliverable.first, deliverable.end));
    if (deliverable.action == DutyAction::report) {
      draft.to = one.to;
      draft.via = one.via;
    }
    draft.due = due_of(i);
    if (deliverable.action == DutyAction::report && !draft.to && (!draft.due || is_label(deliverable)) &&
        says_nothing(deliverable))
      continue;
    if (draft.due && draft.due->kind == DueKind::event && deliverable.action != DutyAction::report &&
        !leads(one))
      draft.due.reset();
    statement_.drafts.push_back(std::move(draft));
    made_[i] = true;
    listed_ = deliverable.listed && one.end + 1 >= end_;
  }
}

// "hoàn thiện dự thảo Nghị định, báo cáo Chính phủ xem xét, ban hành": no report, but how the draft goes on.
bool StatementReader::submits_what_was_made(std::size_t i) const {
  const Predicate& one = predicate(i);
  if (i == 0 || !made_[i - 1] || predicate(i - 1).clause != one.clause || !one.to || !one.dues.empty() ||
      one.verbs.size() > 1 || list_[one.first].role != Role::report)
    return false;
  const std::size_t then = past_recipient(one.first + 1, end_);
  return then < end_ && (list_[then].role == Role::approve ||
                         grammar::slug(list_[then].view.of(view_)).starts_with("xem-xet"));
}

// "Theo Kế hoạch số …, các đơn vị báo cáo trước ngày 05/6. Đến nay …" in a letter of July: what was due
// before.
bool StatementReader::retells_past(const Predicate& one) const {
  if (!context_.recipients || context_.recipients->empty() || !context_.issued_on) return false;
  return std::ranges::any_of(one.dues, [&](std::size_t at) {
    const Due& due = tokens_.dues[list_[at].index].due;
    const auto day = due.kind == DueKind::date ? parse_iso_date(due.rule) : std::nullopt;
    return day && *day < *context_.issued_on;
  });
}

// "Đơn vị có báo cáo gửi trước ngày 15/12 được cộng điểm": what is said of those who have one.
bool StatementReader::is_rewarded(const Predicate& one) const {
  if (list_[one.first].role != Role::have) return false;
  for (std::size_t at = one.first + 1; at + 1 < end_ && list_[at].role != Role::comma; ++at) {
    if (list_[at].role == Role::deadline && list_[at + 1].role == Role::passive) return true;
  }
  return false;
}

// "Báo cáo: …".
bool StatementReader::is_label(const Deliverable& deliverable) const {
  return deliverable.first + 1 < list_.size() && list_[deliverable.first].role == Role::report &&
         list_[deliverable.first + 1].role == Role::colon;
}

// A bare "báo cáo" in a list.
bool StatementReader::says_nothing(const Deliverable& deliverable) const {
  std::size_t at = deliverable.first;
  while (at < deliverable.end && list_[at].role != Role::report && list_[at].role != Role::reflect) ++at;
  if (at < deliverable.end && list_[at].role == Role::reflect) return false;
  // "gửi báo cáo kết quả theo tiến độ sau:"
  if (at == deliverable.end && list_.back().role == Role::colon) return false;
  return is_label(deliverable) || at + 1 >= deliverable.end || list_[at + 1].role == Role::conj ||
         list_[at + 1].role == Role::comma;
}

// Its condition stands before its verbs or in brackets, so that it is not one of the plan's own contents.
bool StatementReader::leads(const Predicate& one) const {
  for (const std::size_t due : one.dues) {
    const Role before = due == 0 ? Role::stop : list_[due - 1].role;
    if (due < one.first || before == Role::comma || before == Role::open) return true;
    if (tokens_.dues[list_[due].index].needed) return true;
  }
  return one.dues.empty();
}

// "để tổng hợp, báo cáo cấp trên" says what others do with a report; "để xây dựng kế hoạch" may be the task
// itself.
bool StatementReader::may_be_purpose(std::size_t i, const Deliverable& deliverable,
                                     std::size_t drafts_before) const {
  if (statement_.drafts.size() > drafts_before || deliverable.action == DutyAction::review) return false;
  if (deliverable.action == DutyAction::report) {
    const std::size_t lead = predicate(i).first;
    const bool in_time = lead > 0 && list_[lead - 1].view.of(view_).ends_with("kịp");  // "để kịp báo cáo C"
    return !in_time && predicate(i).to.has_value() && predicate(i).verbs.front() == predicate(i).first &&
           list_[predicate(i).first].role == Role::report && i > 0;
  }
  return list_[predicate(i).first].role == Role::make;
}

Draft StatementReader::drafted(const Predicate& one, DutyAction action, Span view) const {
  Draft draft;
  draft.view = view;
  draft.action = action;
  draft.addressees = one.addressees;
  name_recipients(draft.addressees.actors);
  draft.clause = clause_around(one);
  draft.sentence = {list_[first_].view.start, list_[end_ - 1].view.end};
  return draft;
}

// "các đơn vị có tên trên" of a letter are those it is sent to or named last; "Giám đốc Sở", "UBND huyện" the
// one that was named in full.
void StatementReader::name_recipients(std::vector<std::string>& actors) const {
  if (actors.empty()) return;
  if (actors.size() == 1) {
    std::vector<std::string> full = named_in_full(actors.front(), in_force_.actors);
    if (full.empty() && context_.recipients) full = named_in_full(actors.front(), *context_.recipients);
    if (!full.empty()) actors = std::move(full);
  }
  if (!context_.recipients || context_.recipients->empty()) return;
  const bool named = context_.named && !context_.named->empty();
  const std::string last = grammar::slug(actors.back());
  const bool above = last.ends_with("neu-tren") || last.ends_with("noi-tren") || last.ends_with("ten-tren");
  if (above) {
    std::vector<std::string> meant = those_above(actors, named ? *context_.named : *context_.recipients);
    if (!meant.empty()) actors = std::move(meant);
  } else if (actors.size() == 1 && points_to_recipients(actors.front())) {
    actors = named && last.ends_with("-tren") ? *context_.named : *context_.recipients;
  }
}

Span StatementReader::clause_around(const Predicate& one) const {
  std::size_t first = one.first;
  std::size_t end = one.end;
  while (first > first_ && list_[first - 1].role != Role::semicolon) --first;
  while (end < end_ && list_[end].role != Role::semicolon) ++end;
  return {list_[first].view.start, list_[end - 1].view.end};
}

// "nếu có đảng viên vi phạm thì báo cáo trước ngày 31/3": whoever has none owes nothing on that day.
std::optional<Due> StatementReader::supposed_event(const Predicate& one) const {
  for (const std::size_t at : one.dues) {
    const FoundDue& found = tokens_.dues[list_[at].index];
    if (at < one.first && list_[at].role == Role::condition && found.supposed) return found.due;
  }
  return std::nullopt;
}

// Its own deadline, else that of the clause's beginning.
std::optional<Due> StatementReader::due_of(std::size_t i) const {
  const Predicate& one = predicate(i);
  if (auto supposed = supposed_event(one)) return supposed;
  if (auto own = joined_due(tokens_, one.dues, context_.issued_on); own && !is_vague(*own))
    return own->kind == DueKind::date ? recurring_day(i, *own) : own;
  for (std::size_t before = i; before-- > 0 && predicate(before).clause == one.clause;) {
    const std::vector<std::size_t> lead = leading(predicate(before));
    if (auto due = joined_due(tokens_, lead, context_.issued_on); due && !is_vague(*due)) return due;
  }
  if (auto due = due_of_purpose(i)) return due;
  if (one.clause > 0 && sentence_.opening_due && recurs(*sentence_.opening_due) && one.dues.empty() &&
      !tied(one)) {
    return joined_due(tokens_, {*sentence_.opening_due}, context_.issued_on);
  }
  return joined_due(tokens_, one.dues, context_.issued_on);
}

// "hằng năm tổng hợp kết quả, báo cáo C trước ngày 05/12": a day without a year is that of what recurs at the
// clause's beginning.
Due StatementReader::recurring_day(std::size_t i, const Due& own) const {
  const Predicate& one = predicate(i);
  const bool yearless =
      std::ranges::any_of(one.dues, [&](std::size_t at) { return tokens_.dues[list_[at].index].yearless; });
  for (std::size_t before = i; yearless && before-- > 0 && predicate(before).clause == one.clause;) {
    std::vector<std::size_t> dues = leading(predicate(before));
    if (std::ranges::none_of(dues, [&](std::size_t at) { return recurs(at); })) continue;
    dues.insert(dues.end(), one.dues.begin(), one.dues.end());
    if (auto joined = joined_due(tokens_, dues, context_.issued_on);
        joined && joined->rule.starts_with("yearly "))
      return *joined;
  }
  // "Hằng năm, A gửi báo cáo …; B tổng hợp, báo cáo C trước ngày 05/12".
  if (yearless && one.clause > 0 && sentence_.opening_due && recurs(*sentence_.opening_due)) {
    const Due& opening = tokens_.dues[list_[*sentence_.opening_due].index].due;
    if (opening.rule.starts_with("yearly") && own.rule.size() == 10)
      return {opening.text + "; " + own.text, DueKind::recurring, "yearly " + own.rule.substr(5)};
  }
  return own;
}

// "ban hành chỉ thị về … để thực hiện Chỉ thị này, xong trước ngày 30/6": a day, or a period after a comma,
// says by when the document is to be there.
std::optional<Due> StatementReader::due_of_purpose(std::size_t i) const {
  if (i + 1 >= sentence_.predicates.size()) return std::nullopt;
  const Predicate& purpose = predicate(i + 1);
  if (!purpose.purpose || predicate(i).purpose || purpose.clause != predicate(i).clause) return std::nullopt;
  std::vector<std::size_t> dues;
  for (const std::size_t at : purpose.dues) {
    const FoundDue& found = tokens_.dues[list_[at].index];
    const bool parted = at > 0 && list_[at - 1].role == Role::comma;
    if (at < purpose.first || found.weak) continue;
    if (found.due.kind == DueKind::date || (parted && found.due.kind == DueKind::period)) dues.push_back(at);
  }
  return joined_due(tokens_, dues, context_.issued_on);
}

std::vector<std::size_t> StatementReader::leading(const Predicate& one) const {
  std::vector<std::size_t> lead;
  for (const std::size_t due : one.dues) {
    if (due < one.first) lead.push_back(due);
  }
  return lead;
}

// An adverb such as "tiếp tục", "thường xuyên" before its verb: not what the sentence's period says.
bool StatementReader::tied(const Predicate& one) const {
  for (std::size_t at = one.lead; at < one.first; ++at) {
    if (list_[at].role == Role::adverb) return true;
  }
  return false;
}

}  // namespace rasoat
