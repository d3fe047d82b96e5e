// Sentence by sentence: the deliverables of every predicate with their deadlines, then the dated tasks among
// what is left. A deadline belongs to the predicate it stands in; one at the start of a clause also to what
// follows in it, one in brackets at the end to the whole sentence.
#include "duty/statement.hpp"

#include <algorithm>
#include <chrono>

#include "duty/deliverable.hpp"
#include "duty/saying.hpp"
#include "duty/shared_due.hpp"
#include "duty/statement_reader.hpp"
#include "grammars/letter.hpp"
#include "grammars/recurrence.hpp"
#include "grammars/spelled_word.hpp"

namespace rasoat {

using grammar::operator""_word;

namespace {

// "ngày 15/11" of what comes back, if that has no day yet.
bool add_day(Due& recurring, const Due& day) {
  if (recurring.rule.find_first_of(" ;") != std::string::npos || day.kind != DueKind::date ||
      day.rule.size() != 10)
    return false;
  const std::string printed = "ngày " + day.rule.substr(8) + "/" + day.rule.substr(5, 2);
  const auto read = grammar::parse_days_of(printed, recurring.rule);
  if (!read) return false;
  recurring.rule = read->rule;
  recurring.text.append("; ").append(day.text);
  return true;
}

}  // namespace

Statement StatementReader::read() {
  constexpr std::size_t kLongest = 800;  // tokens; longer ones are cut at a semicolon, or where they are
  std::size_t first = 0;
  for (std::size_t at = 0; at <= list_.size(); ++at) {
    const bool ends = at == list_.size() || list_[at].role == Role::stop ||
                      (at - first > kLongest / 2 && list_[at].role == Role::semicolon);
    if (!ends && at - first < kLongest) continue;
    if (at > first && !take_shared_due(first, at) && !take_days_apart(first, at) &&
        !take_exemption(first, at) && !take_exception_first(first, at, in_force_))
      sentence(first, at, in_force_);
    note_names(first, at);
    first = ends ? at + 1 : at;
  }
  statement_.after = in_force_;
  name_those_below();
  finish_lead_in();
  return std::move(statement_);
}

// "…, gồm: Đảng ủy A, Đảng ủy B.", "còn Huyện ủy A chưa gửi báo cáo.": of whom a later sentence may speak.
void StatementReader::note_names(std::size_t first, std::size_t end) {
  if (!context_.recipients || context_.recipients->empty() || !context_.named) return;
  for (std::size_t at = first; at < end; ++at) {
    if (!starts_name(list_, at, end)) continue;
    const auto phrase = read_noun_phrase(view_, list_, at, end);
    if (!phrase) continue;
    const bool listed =
        at > first && (list_[at - 1].role == Role::colon || list_[at - 1].first == "gồm"_word);
    const bool behind = phrase->end < end && list_[phrase->end].role == Role::negation;
    if ((listed || behind) && list_[at].capital) *context_.named = printed_names(view_, *phrase);
    at = phrase->end - 1;
  }
}

// Those before `end` of which a later sentence of the passage may speak.
std::span<Draft> StatementReader::drafts_near(std::size_t end) {
  constexpr std::size_t kFarthest = 128;
  const std::size_t count = std::min(end, kFarthest);
  return std::span(statement_.drafts).subspan(end - count, count);
}

// "… xây dựng kế hoạch. Kế hoạch gửi về C trước ngày 30/4": the next sentence tells by when.
bool StatementReader::take_shared_due(std::size_t first, std::size_t end) {
  const auto shared = read_shared_due(view_, tokens_, first, end, context_.issued_on);
  if (!shared) return false;
  bool taken = false;
  for (Draft& draft : drafts_near(statement_.drafts.size())) {
    if (take_day(draft, shared->due)) {
      taken = true;
      continue;
    }
    if (!applies(*shared, draft.action, draft.due)) continue;
    draft.due = shared->due;
    if (draft.action == DutyAction::report && !draft.to) draft.to = shared->to;
    taken = true;
  }
  return taken || state(*shared, first);
}

// "Kế hoạch của các đơn vị gửi về C trước ngày 30/4" where nothing before asks for one: the asking itself.
bool StatementReader::state(const SharedDue& shared, std::size_t first) {
  if (context_.only_assigned || !shared.action || *shared.action == DutyAction::act) return false;
  if (shared.action == DutyAction::issue && shared.owners.empty()) return false;
  // "Báo cáo gửi về C …" is read as what they do.
  if (list_[first].role == Role::report && shared.owners.empty()) return false;
  Draft draft;
  draft.view = draft.clause = draft.sentence = view_of(first, shared.end);
  draft.action = *shared.action;
  draft.addressees = in_force_;
  // "Kế hoạch của cấp ủy …" right behind "Các huyện ủy tổ chức học tập.": those who were told.
  const bool same = shared.owners.size() == 1 && !in_force_.actors.empty() &&
                    grammar::slug(shared.owners.front()) == "cap-uy";
  if (!shared.owners.empty() && !same) draft.addressees = {shared.owners, {}, false};
  name_recipients(draft.addressees.actors);
  if (draft.action == DutyAction::report) draft.to = shared.to;
  draft.due = shared.due;
  statement_.drafts.push_back(std::move(draft));
  return true;
}

// "hằng năm báo cáo …. Báo cáo gửi trước ngày 15/11": the day of what comes back without one.
bool StatementReader::take_day(Draft& draft, const Due& due) {
  if (draft.due && tells_day(due, *draft.due)) {
    draft.due->rule = due.rule;
    draft.due->text.append("; ").append(due.text);
    return true;
  }
  return draft.due && draft.due->kind == DueKind::recurring && add_day(*draft.due, due);
}

// "…; thời hạn: trước ngày 31/01", "…; gửi trước ngày 15/11": a last clause that only tells by when.
std::optional<std::size_t> StatementReader::dating_clause(std::size_t first, std::size_t end) const {
  constexpr std::size_t kLongest = 7;
  for (std::size_t mark = end; mark-- > first + 1 && end - mark <= kLongest;) {
    const Role role = list_[mark].role;
    if (role != Role::semicolon && role != Role::comma) continue;
    bool named = false;
    bool dated = false;
    for (std::size_t at = mark + 1; at < end; ++at) {
      const std::string word = grammar::slug(list_[at].view.of(view_));
      const Role now = list_[at].role;
      const bool sent = named && role == Role::semicolon;
      if (now == Role::deadline && !dated)
        dated = true;
      else if (sent && (now == Role::head || now == Role::place || now == Role::to || now == Role::via ||
                        now == Role::other || now == Role::open || now == Role::close))
        continue;
      else if (slug_says(word, Saying::term) || (word.starts_with("gui") && role == Role::semicolon))
        named = true;
      else if (now != Role::colon && now != Role::send && !slug_says(word, Saying::in_term))
        return std::nullopt;
    }
    if (named && dated) return mark;
  }
  return std::nullopt;
}

void StatementReader::sentence(std::size_t first, std::size_t end, const Addressees& before) {
  if (const auto mark = inner_ ? std::nullopt : dating_clause(first, end)) {
    const std::size_t drafts = statement_.drafts.size();
    sentence(first, *mark, before);
    std::size_t day = *mark + 1;
    while (list_[day].role != Role::deadline) ++day;
    const Due& due = tokens_.dues[list_[day].index].due;
    for (std::size_t i = drafts; i < statement_.drafts.size(); ++i) {
      Draft& draft = statement_.drafts[i];
      if (!take_day(draft, due) && (!draft.due || is_vague(*draft.due)) && draft.action != DutyAction::act)
        draft.due = due;
    }
    return;
  }
  sentence_ = read_sentence(view_, tokens_, first, end, before, context_.recipients);
  if (retells_order(first)) {
    for (Predicate& one : sentence_.predicates) one.dropped = true;
  }
  first_ = first;
  end_ = end;
  const std::size_t drafts_before = statement_.drafts.size();
  complete_letters();
  join_purposes();
  pass_qualifiers();
  join_finishing();
  made_.assign(sentence_.predicates.size(), false);
  for (std::size_t i = 0; i < sentence_.predicates.size(); ++i) deliver(i, drafts_before);
  for (std::size_t i = 0; i < sentence_.predicates.size(); ++i) act(i);
  if (context_.task) tasks();
  close_with_brackets(drafts_before);
  leave_out_behind(first, end, drafts_before);
  set_apart(first, end, drafts_before);
  share_recipients(drafts_before);
  share_recurrence(drafts_before);
  in_force_ = sentence_.after;
  in_force_.with.clear();
  last_with_ = sentence_.after.with;
  if (!inner_) read_brackets();
  std::stable_sort(statement_.drafts.begin() + static_cast<std::ptrdiff_t>(drafts_before),
                   statement_.drafts.end(), [](const Draft& a, const Draft& b) { return a.view < b.view; });
}

// "Tại Công văn số …, UBND tỉnh yêu cầu Sở Nội vụ báo cáo …": what another document asked for.
bool StatementReader::retells_order(std::size_t first) const {
  if (first + 2 >= list_.size() || list_[first + 1].role != Role::citation ||
      list_[first].first != "tại"_word)
    return false;
  return !list_[first + 1].view.of(view_).ends_with("này");
}

// "có văn bản đề xuất, gửi Sở …", "lập báo cáo, gửi Sở …": the recipient is the next predicate's.
void StatementReader::complete_letters() {
  for (std::size_t i = 0; i + 1 < sentence_.predicates.size(); ++i) {
    Predicate& one = sentence_.predicates[i];
    const Predicate& next = predicate(i + 1);
    const bool sends = list_[next.first].role == Role::send || list_[next.first].first == "trình"_word;
    if (one.to || !next.to || next.clause != one.clause || !sends) continue;
    if (is_bare_sending(next) && compiles(one)) {
      one.verbs.push_back(next.first);
      one.to = next.to;
      one.via = next.via;
      one.end = next.end;
      one.dues.insert(one.dues.end(), next.dues.begin(), next.dues.end());
      sentence_.predicates.erase(sentence_.predicates.begin() + static_cast<std::ptrdiff_t>(i) + 1);
      continue;
    }
    for (std::size_t at = one.first; at < one.end; ++at) {
      const bool report = list_[at].role == Role::report && next.end <= next.first + 6;
      if (list_[at].role != Role::letter && !report) continue;
      if (may_be_dated_by(one, next)) one.dues.insert(one.dues.end(), next.dues.begin(), next.dues.end());
      one.to = next.to;
      one.via = next.via;
      one.end = next.end;
      sentence_.predicates.erase(sentence_.predicates.begin() + static_cast<std::ptrdiff_t>(i) + 1);
      break;
    }
  }
}

// "gửi C": the verb and its receiver, a deadline at most.
bool StatementReader::is_bare_sending(const Predicate& one) const {
  std::size_t at = past_recipient(one.first + 1, one.end);
  while (at < one.end && (list_[at].role == Role::deadline || list_[at].role == Role::comma)) ++at;
  return at >= one.end;
}

// Its last verb is "tổng hợp".
bool StatementReader::compiles(const Predicate& one) const {
  return puts_together(view_, list_[one.verbs.back()]);
}

// "xây dựng kế hoạch, có lộ trình và phân công cụ thể, xong trước ngày 30/4": what the plan is like is no
// task, and the day is the plan's.
void StatementReader::pass_qualifiers() {
  for (std::size_t i = 0; i + 1 < sentence_.predicates.size(); ++i) {
    Predicate& one = sentence_.predicates[i];
    if (one.purpose || one.dropped || joined_due(tokens_, one.dues, context_.issued_on)) continue;
    std::size_t next = i + 1;
    while (next < sentence_.predicates.size() && predicate(next).clause == one.clause &&
           describes_plan(predicate(next)))
      ++next;
    if (next == i + 1 || predicate(next - 1).dues.empty()) continue;
    const std::vector<Deliverable> made = find_deliverables(view_, tokens_, one);
    if (made.empty() || made.back().action != DutyAction::plan) continue;
    one.dues = predicate(next - 1).dues;
    sentence_.predicates.erase(sentence_.predicates.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                               sentence_.predicates.begin() + static_cast<std::ptrdiff_t>(next));
  }
}

// "có lộ trình", "phân công cụ thể", "xác định rõ …".
bool StatementReader::describes_plan(const Predicate& one) const {
  if (one.dropped || one.purpose) return false;
  const bool has = list_[one.first].role == Role::have;  // what it has tells, not the verb
  const Span said = has ? view_of(one.first, one.end) : list_[one.first].view;
  return says(said.of(view_), Saying::describes_plan);
}

// "xây dựng kế hoạch …, ban hành trước ngày 30/11", "…, trình Ủy ban nhân dân tỉnh trước ngày 30/11": by when
// what is drawn up is to be out.
void StatementReader::join_finishing() {
  for (std::size_t i = 0; i + 1 < sentence_.predicates.size(); ++i) {
    Predicate& one = sentence_.predicates[i];
    const Predicate& next = predicate(i + 1);
    // "căn cứ Kế hoạch này để xây dựng kế hoạch …, gửi C trước ngày 15/11".
    const bool aim = one.purpose && i > 0 && predicate(i - 1).clause == one.clause;
    if (next.clause != one.clause || aim || next.purpose || next.dropped || !only_finishes(next)) continue;
    if (!may_be_dated_by(one, next)) continue;
    const std::vector<Deliverable> made = find_deliverables(view_, tokens_, one);
    if (made.empty() || made.back().action == DutyAction::review) continue;
    const bool reports = list_[next.verbs.front()].role == Role::report;
    if (reports && (made.back().action != DutyAction::plan ||
                    std::ranges::any_of(next.dues, [&](std::size_t due) { return recurs(due); })))
      continue;
    one.dues.insert(one.dues.end(), next.dues.begin(), next.dues.end());
    if (!reports) one.end = next.end;  // else its verb would deliver something of its own
    if (!one.to) {
      one.to = next.to;
      one.via = next.via;
    }
    sentence_.predicates.erase(sentence_.predicates.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
}

// It has no time of its own, or recurs without a day, and the next one tells the day.
bool StatementReader::may_be_dated_by(const Predicate& one, const Predicate& next) const {
  const auto own = joined_due(tokens_, one.dues, context_.issued_on);
  if (!own || is_vague(*own)) return true;
  const auto other = joined_due(tokens_, next.dues, context_.issued_on);
  if (other && tells_day(*other, *own)) return true;
  return own->rule == "yearly" && std::ranges::any_of(next.dues, [&](std::size_t at) {
           const FoundDue& found = tokens_.dues[list_[at].index];
           return found.yearless || found.due.rule.starts_with("yearly ");
         });
}

// The end of "(về) Sở Nội vụ", "(qua Văn phòng)" that begins here; the same place where none does.
std::size_t StatementReader::past_recipient(std::size_t at, std::size_t end) const {
  const Role now = at < end ? list_[at].role : Role::stop;
  const std::size_t name = now == Role::to || now == Role::via ? at + 1 : at;
  if (name >= end) return at;
  const auto phrase = read_noun_phrase(view_, list_, name, end);
  return phrase ? phrase->end : at;
}

// "nộp".
bool StatementReader::is_handing_in(std::size_t at) const {
  return list_[at].role == Role::verb && list_[at].first == "nộp"_word;
}

// "tổ chức thực hiện": of what was drawn up before.
bool StatementReader::is_carrying_out(std::size_t at) const {
  return list_[at].role == Role::verb && says(list_[at].view.of(view_), Saying::carries_out);
}

// Verbs of issuing, submitting, sending or carrying out and a deadline, nothing else.
bool StatementReader::only_finishes(const Predicate& one) const {
  bool dated = std::ranges::any_of(one.dues, [&](std::size_t due) {
    return due < one.first && !is_vague(tokens_.dues[list_[due].index].due);
  });
  for (std::size_t at = one.first; at < one.end; ++at) {
    const Role now = list_[at].role;
    const bool hands_in = now == Role::advise || now == Role::send || now == Role::open ||
                          is_handing_in(at) || now == Role::report;
    if (hands_in)
      at = past_recipient(at + 1, one.end) - 1;
    else if (now == Role::deadline)
      dated = dated || !is_vague(tokens_.dues[list_[at].index].due);
    else if (now != Role::make && now != Role::approve && now != Role::adverb && now != Role::comma &&
             now != Role::conj && now != Role::close && !is_carrying_out(at))
      return false;
  }
  return dated;
}

// "Các đơn vị sau gửi báo cáo trước ngày …: Sở Tài chính, Sở Nội vụ": who they are.
void StatementReader::name_those_below() {
  std::size_t colon = list_.size();
  while (colon > 0 && list_[colon - 1].role != Role::colon) --colon;
  if (colon == 0 || colon >= list_.size()) return;
  const auto phrase = read_noun_phrase(view_, list_, colon, list_.size(), NameList::semicolons);
  if (!phrase || (phrase->end < list_.size() && list_[phrase->end].role != Role::stop)) return;
  for (Draft& draft : statement_.drafts) {
    std::vector<std::string>& actors = draft.addressees.actors;
    if (actors.size() == 1 && grammar::slug(actors.front()).ends_with("-sau"))
      actors = printed_names(view_, *phrase);
  }
}

// "xây dựng kế hoạch cụ thể để thực hiện Kế hoạch này trong quý II": what the plan is for belongs to it.
void StatementReader::join_purposes() {
  for (std::size_t i = 0; i + 1 < sentence_.predicates.size(); ++i) {
    Predicate& one = sentence_.predicates[i];
    const Predicate& next = predicate(i + 1);
    if (next.clause != one.clause || one.purpose || !next.purpose || next.dropped ||
        !carries_document_out(next))
      continue;
    const std::vector<Deliverable> made = find_deliverables(view_, tokens_, one);
    if (made.empty() || made.back().action != DutyAction::plan) continue;
    one.dues.insert(one.dues.end(), next.dues.begin(), next.dues.end());
    one.end = next.end;
    sentence_.predicates.erase(sentence_.predicates.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
}

// "thực hiện Kế hoạch này", "triển khai có hiệu quả Nghị quyết số …".
bool StatementReader::carries_document_out(const Predicate& one) const {
  constexpr std::size_t kFarthest = 3;  // words between the verbs and the document
  for (std::size_t at = one.first; at < one.end; ++at) {
    const Role now = list_[at].role;
    if (now == Role::citation) return at > one.first && at <= one.verbs.back() + 1 + kFarthest;
    if (now != Role::verb && now != Role::adverb && now != Role::comma && now != Role::conj &&
        now != Role::deadline && now != Role::other)
      return false;
  }
  return false;
}

// "(việc thứ nhất xong trước …; việc thứ hai …)": clauses of their own with the same subject.
void StatementReader::read_brackets() {
  if (sentence_.inner.empty()) return;
  const Sentence outer = sentence_;
  const Addressees after = in_force_;
  inner_ = true;
  for (const Span inner : outer.inner) sentence(inner.start, inner.end, after);
  inner_ = false;
  sentence_ = outer;
  in_force_ = after;
}

Span StatementReader::view_of(std::size_t first, std::size_t end) const {
  while (end > first + 1 && dangles(end - 1)) --end;
  while (first + 1 < end && (list_[first].role == Role::dash || list_[first].role == Role::comma ||
                             list_[first].role == Role::conj))
    ++first;
  return {list_[first].view.start, list_[end - 1].view.end};
}

// Small words that belong to what comes next.
bool StatementReader::dangles(std::size_t at) const {
  const Role role = list_[at].role;
  if (role == Role::deadline) return is_vague(tokens_.dues[list_[at].index].due);
  return role == Role::comma || role == Role::conj || role == Role::colon || role == Role::adverb ||
         role == Role::negation || role == Role::aside;
}

bool StatementReader::counts(const Predicate& one) const {
  if (one.dropped) return false;
  return !context_.only_assigned || one.addressees.assigned;
}

namespace {

unsigned weight(DueKind kind) {
  switch (kind) {
    case DueKind::recurring:
      return 4;
    case DueKind::date:
      return 3;
    case DueKind::period:
      return 2;
    case DueKind::event:
      return 1;
    case DueKind::none:
      return 0;
  }
  return 0;
}

std::vector<std::string_view> parts_of(std::string_view rule) {
  std::vector<std::string_view> parts;
  while (!rule.empty()) {
    const std::size_t end = rule.find("; ");
    parts.push_back(rule.substr(0, end));
    rule = end == std::string_view::npos ? std::string_view() : rule.substr(end + 2);
  }
  return parts;
}

// "monthly 20" says what "monthly" says, and the day.
bool says_more(std::string_view part, std::string_view bare) {
  return part == bare || (part.starts_with(bare) && part.substr(bare.size()).starts_with(' '));
}

// "định kỳ …, vào ngày 25 hằng tháng": how often is said by the second one.
void append_rules(std::string& rule, std::string_view more) {
  if (more == "periodic" && rule != "ad hoc") return;
  if (rule == "periodic" && more != "ad hoc") {
    rule = more;
    return;
  }
  std::vector<std::string> kept;
  for (const std::string_view part : parts_of(rule)) kept.emplace_back(part);
  for (const std::string_view part : parts_of(more)) {
    const auto same =
        std::ranges::find_if(kept, [&](const std::string& one) { return says_more(part, one); });
    if (same != kept.end())
      *same = part;
    else if (std::ranges::none_of(kept, [&](const std::string& one) { return says_more(one, part); }))
      kept.emplace_back(part);
  }
  rule.clear();
  for (const std::string& one : kept) rule.append(rule.empty() ? "" : "; ").append(one);
}

// "trước ngày 15/6/2026 và trước ngày 15/12/2026": two days of one list.
bool goes_on(const Tokens& tokens, std::size_t at) {
  return at > 1 && tokens.list[at - 2].role == Role::deadline &&
         (tokens.list[at - 1].role == Role::conj || tokens.list[at - 1].role == Role::comma);
}

// A day shortly before the document's own is a deadline that was passed while it was drawn up; an older one
// tells what was.
bool is_long_past(Date day, Date issued_on) {
  constexpr std::chrono::days kShortly{31};
  return std::chrono::sys_days{issued_on} - std::chrono::sys_days{day} > kShortly;
}

}  // namespace

std::optional<Due> joined_due(const Tokens& tokens, const std::vector<std::size_t>& dues,
                              std::optional<Date> issued_on) {
  std::optional<Due> best;
  std::string day;  // of a year, without one
  bool timed = false;
  for (const std::size_t at : dues) {
    if (tokens.dues[tokens.list[at].index].yearless)
      day = tokens.dues[tokens.list[at].index].due.rule.substr(5);
    const Due& due = tokens.dues[tokens.list[at].index].due;
    if (due.kind == DueKind::date && issued_on) {
      const auto date = parse_iso_date(due.rule);
      if (date && is_long_past(*date, *issued_on)) continue;
    }
    const bool tells_event = timed && due.kind == DueKind::event;
    if (!best || weight(due.kind) > weight(best->kind) || tells_event) {
      best = due;
      timed = tokens.dues[tokens.list[at].index].timed;
    } else if (due.kind == best->kind &&
               (due.kind == DueKind::recurring || (due.kind == DueKind::date && goes_on(tokens, at)))) {
      append_rules(best->rule, due.rule);
      best->text.append("; ").append(due.text);
    } else if (best->kind == DueKind::recurring && tokens.dues[tokens.list[at].index].yearless) {
      add_day(*best, due);
    }
  }
  if (best && best->rule == "yearly" && !day.empty()) best->rule += " " + day;
  return best;
}

Statement read_statement(std::string_view view, const Tokens& tokens, const StatementContext& context) {
  return StatementReader(view, tokens, context).read();
}

}  // namespace rasoat
