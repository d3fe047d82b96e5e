// Sentence by sentence: the deliverables of every predicate with their deadlines, then the dated tasks among
// what is left. A deadline belongs to the predicate it stands in; one at the start of a clause also to what
// follows in it, one in brackets at the end to the whole sentence.
#include "duty/statement.hpp"

#include <algorithm>
#include <array>

#include "duty/deliverable.hpp"
#include "grammars/letter.hpp"
#include "grammars/spelled_word.hpp"

namespace rasoat {
namespace {

using grammar::operator""_word;

bool is_vague(const Due& due) {
  return due.kind == DueKind::none;
}

class StatementReader {
 public:
  StatementReader(std::string_view view, const Tokens& tokens, const StatementContext& context)
      : view_(view), tokens_(tokens), list_(tokens.list), context_(context), in_force_(context.addressees) {}

  Statement read() {
    constexpr std::size_t kLongest = 800;  // tokens; longer ones are cut at a semicolon, or where they are
    std::size_t first = 0;
    for (std::size_t at = 0; at <= list_.size(); ++at) {
      const bool ends = at == list_.size() || list_[at].role == Role::stop ||
                        (at - first > kLongest / 2 && list_[at].role == Role::semicolon);
      if (!ends && at - first < kLongest) continue;
      if (at > first) sentence(first, at, in_force_);
      first = ends ? at + 1 : at;
    }
    statement_.after = in_force_;
    finish_lead_in();
    return std::move(statement_);
  }

 private:
  void sentence(std::size_t first, std::size_t end, const Addressees& before) {
    sentence_ = read_sentence(view_, tokens_, first, end, before);
    first_ = first;
    end_ = end;
    const std::size_t drafts_before = statement_.drafts.size();
    complete_letters();
    join_finishing();
    made_.assign(sentence_.predicates.size(), false);
    for (std::size_t i = 0; i < sentence_.predicates.size(); ++i) deliver(i, drafts_before);
    for (std::size_t i = 0; i < sentence_.predicates.size(); ++i) act(i);
    if (context_.task) tasks();
    close_with_brackets(drafts_before);
    share_recipients(drafts_before);
    in_force_ = sentence_.after;
    in_force_.with.clear();
    last_with_ = sentence_.after.with;
    if (!inner_) read_brackets();
    std::stable_sort(statement_.drafts.begin() + static_cast<std::ptrdiff_t>(drafts_before),
                     statement_.drafts.end(), [](const Draft& a, const Draft& b) { return a.view < b.view; });
  }

  // "có văn bản đề xuất, gửi Sở …", "lập báo cáo, gửi Sở …": the recipient is the next predicate's.
  void complete_letters() {
    for (std::size_t i = 0; i + 1 < sentence_.predicates.size(); ++i) {
      Predicate& one = sentence_.predicates[i];
      const Predicate& next = predicate(i + 1);
      if (one.to || !next.to || next.clause != one.clause || list_[next.first].role != Role::send) continue;
      for (std::size_t at = one.first; at < one.end; ++at) {
        const bool report = list_[at].role == Role::report && next.end <= next.first + 6;
        if (list_[at].role != Role::letter && !report) continue;
        one.to = next.to;
        one.via = next.via;
        one.end = next.end;
        sentence_.predicates.erase(sentence_.predicates.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        break;
      }
    }
  }

  // "xây dựng kế hoạch …, ban hành trước ngày 30/11": by when what is drawn up is to be out.
  void join_finishing() {
    for (std::size_t i = 0; i + 1 < sentence_.predicates.size(); ++i) {
      Predicate& one = sentence_.predicates[i];
      const Predicate& next = predicate(i + 1);
      if (next.clause != one.clause || one.purpose || next.purpose || next.dropped || !only_finishes(next))
        continue;
      if (const auto own = joined_due(tokens_, one.dues, context_.issued_on); own && !is_vague(*own))
        continue;
      const std::vector<Deliverable> made = find_deliverables(view_, tokens_, one);
      if (made.empty() || made.back().action == DutyAction::review) continue;
      one.dues.insert(one.dues.end(), next.dues.begin(), next.dues.end());
      one.end = next.end;
      sentence_.predicates.erase(sentence_.predicates.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
  }

  // Verbs of issuing and a deadline, nothing else.
  bool only_finishes(const Predicate& one) const {
    bool dated = false;
    for (std::size_t at = one.first; at < one.end; ++at) {
      const Role now = list_[at].role;
      if (now == Role::deadline)
        dated = dated || !is_vague(tokens_.dues[list_[at].index].due);
      else if (now != Role::make && now != Role::approve && now != Role::send && now != Role::adverb &&
               now != Role::comma && now != Role::conj && now != Role::open && now != Role::close)
        return false;
    }
    return dated;
  }

  // "(việc thứ nhất xong trước …; việc thứ hai …)": clauses of their own with the same subject.
  void read_brackets() {
    if (sentence_.inner.empty()) return;
    const Sentence outer = sentence_;
    const Addressees after = in_force_;
    inner_ = true;
    for (const Span inner : outer.inner) sentence(inner.start, inner.end, after);
    inner_ = false;
    sentence_ = outer;
    in_force_ = after;
  }

  const Predicate& predicate(std::size_t i) const { return sentence_.predicates[i]; }

  Span view_of(std::size_t first, std::size_t end) const {
    while (end > first + 1 && dangles(end - 1)) --end;
    while (first + 1 < end && (list_[first].role == Role::dash || list_[first].role == Role::comma ||
                               list_[first].role == Role::conj))
      ++first;
    return {list_[first].view.start, list_[end - 1].view.end};
  }

  // Small words that belong to what comes next.
  bool dangles(std::size_t at) const {
    const Role role = list_[at].role;
    if (role == Role::deadline) return is_vague(tokens_.dues[list_[at].index].due);
    return role == Role::comma || role == Role::conj || role == Role::colon || role == Role::adverb ||
           role == Role::negation || role == Role::aside;
  }

  bool counts(const Predicate& one) const {
    if (one.dropped) return false;
    return !context_.only_assigned || one.addressees.assigned;
  }

  // Deliverables

  void deliver(std::size_t i, std::size_t drafts_before) {
    const Predicate& one = predicate(i);
    if (!counts(one)) return;
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

  // "Báo cáo: …".
  bool is_label(const Deliverable& deliverable) const {
    return deliverable.first + 1 < list_.size() && list_[deliverable.first].role == Role::report &&
           list_[deliverable.first + 1].role == Role::colon;
  }

  // A bare "báo cáo" in a list.
  bool says_nothing(const Deliverable& deliverable) const {
    std::size_t at = deliverable.first;
    while (at < deliverable.end && list_[at].role != Role::report) ++at;
    return is_label(deliverable) || at + 1 >= deliverable.end || list_[at + 1].role == Role::conj ||
           list_[at + 1].role == Role::comma;
  }

  // Its condition stands before its verbs or in brackets, so that it is not one of the plan's own contents.
  bool leads(const Predicate& one) const {
    for (const std::size_t due : one.dues) {
      const Role before = due == 0 ? Role::stop : list_[due - 1].role;
      if (due < one.first || before == Role::comma || before == Role::open) return true;
      if (tokens_.dues[list_[due].index].needed) return true;
    }
    return one.dues.empty();
  }

  // "để tổng hợp, báo cáo cấp trên" says what others do with a report; "để xây dựng kế hoạch" may be the task
  // itself.
  bool may_be_purpose(std::size_t i, const Deliverable& deliverable, std::size_t drafts_before) const {
    if (statement_.drafts.size() > drafts_before || deliverable.action == DutyAction::review) return false;
    if (deliverable.action == DutyAction::report) {
      return predicate(i).to.has_value() && predicate(i).verbs.front() == predicate(i).first &&
             list_[predicate(i).first].role == Role::report && i > 0;
    }
    const Role first = list_[predicate(i).first].role;
    return first == Role::make || first == Role::have;
  }

  Draft drafted(const Predicate& one, DutyAction action, Span view) const {
    Draft draft;
    draft.view = view;
    draft.action = action;
    draft.addressees = one.addressees;
    draft.clause = clause_around(one);
    draft.sentence = {list_[first_].view.start, list_[end_ - 1].view.end};
    return draft;
  }

  Span clause_around(const Predicate& one) const {
    std::size_t first = one.first;
    std::size_t end = one.end;
    while (first > first_ && list_[first - 1].role != Role::semicolon) --first;
    while (end < end_ && list_[end].role != Role::semicolon) ++end;
    return {list_[first].view.start, list_[end - 1].view.end};
  }

  // Its own deadline, else that of the clause's beginning.
  std::optional<Due> due_of(std::size_t i) const {
    const Predicate& one = predicate(i);
    if (auto own = joined_due(tokens_, one.dues, context_.issued_on); own && !is_vague(*own)) return own;
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

  // "ban hành chỉ thị về … để thực hiện Chỉ thị này, xong trước ngày 30/6": a day, or a period after a comma,
  // says by when the document is to be there.
  std::optional<Due> due_of_purpose(std::size_t i) const {
    if (i + 1 >= sentence_.predicates.size()) return std::nullopt;
    const Predicate& purpose = predicate(i + 1);
    if (!purpose.purpose || predicate(i).purpose || purpose.clause != predicate(i).clause)
      return std::nullopt;
    std::vector<std::size_t> dues;
    for (const std::size_t at : purpose.dues) {
      const FoundDue& found = tokens_.dues[list_[at].index];
      const bool parted = at > 0 && list_[at - 1].role == Role::comma;
      if (at < purpose.first || found.weak) continue;
      if (found.due.kind == DueKind::date || (parted && found.due.kind == DueKind::period))
        dues.push_back(at);
    }
    return joined_due(tokens_, dues, context_.issued_on);
  }

  std::vector<std::size_t> leading(const Predicate& one) const {
    std::vector<std::size_t> lead;
    for (const std::size_t due : one.dues) {
      if (due < one.first) lead.push_back(due);
    }
    return lead;
  }

  bool recurs(std::size_t due) const { return tokens_.dues[list_[due].index].due.kind == DueKind::recurring; }

  // An adverb such as "tiếp tục", "thường xuyên" before its verb: not what the sentence's period says.
  bool tied(const Predicate& one) const {
    for (std::size_t at = one.lead; at < one.first; ++at) {
      if (list_[at].role == Role::adverb) return true;
    }
    return false;
  }

  // Dated tasks

  // Deadlines that make a task of a predicate that produces nothing.
  std::vector<std::size_t> dating(const Predicate& one) const {
    std::vector<std::size_t> dates;
    for (const std::size_t at : one.dues) {
      const FoundDue& found = tokens_.dues[list_[at].index];
      if (is_vague(found.due) || found.weak || found.due.rule == "ad hoc") continue;
      if (found.due.kind == DueKind::event && !found.needed) continue;
      const bool before_verb = at < one.first;
      if (found.due.kind == DueKind::recurring && !before_verb &&
          (is_attribute(at) || found.due.rule.starts_with("periodic")))
        continue;
      dates.push_back(at);
    }
    return dates;
  }

  // "kế hoạch công tác hằng năm của cấp ủy": what kind of thing it is, not by when.
  bool is_attribute(std::size_t at) const {
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

  void act(std::size_t i) {
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
  void tasks() {
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
  bool told_of_persons(const Predicate& one) const {
    static constexpr std::array<grammar::WordKey, 4> kPersons = {"cán"_word, "công"_word, "viên"_word,
                                                                 "người"_word};
    const Token& first = list_[one.lead];
    return first.role == Role::head && !first.capital &&
           std::find(kPersons.begin(), kPersons.end(), grammar::read_word(first.view.of(view_)).key) !=
               kPersons.end();
  }

  // "Hằng tháng, A xem xét …; xét chọn …": the first predicate of a later clause without a time of its own.
  bool opens_like_first(const Predicate& one) const {
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
  bool is_preparation(std::size_t i) const {
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
  bool besides(const Predicate& one) const {
    static constexpr grammar::WordKey kBesides = "đồng"_word;
    for (std::size_t at = one.lead; at < one.first; ++at) {
      if (grammar::read_word(list_[at].view.of(view_)).key == kBesides) return true;
    }
    return false;
  }

  // Brackets and recipients

  void close_with_brackets(std::size_t drafts_before) {
    if (sentence_.closing_dues.empty()) return;
    const auto due = joined_due(tokens_, sentence_.closing_dues, context_.issued_on);
    if (!due) return;
    for (std::size_t i = drafts_before; i < statement_.drafts.size(); ++i) {
      Draft& draft = statement_.drafts[i];
      if (!draft.due || is_vague(*draft.due)) draft.due = due;
    }
    if (statement_.drafts.size() > drafts_before) return;
    for (const Predicate& one : sentence_.predicates) {
      if (one.purpose || !counts(one)) continue;
      Draft draft = drafted(one, DutyAction::act, view_of(one.lead, sentence_end(one)));
      draft.due = due;
      statement_.drafts.push_back(std::move(draft));
      return;
    }
  }

  std::size_t sentence_end(const Predicate& one) const {
    std::size_t end = one.end;
    for (const Predicate& other : sentence_.predicates) {
      if (other.clause == one.clause) end = std::max(end, other.end);
    }
    return end;
  }

  // "kịp thời báo cáo, phản ánh và định kỳ báo cáo kết quả về C": the first report goes to C, too.
  void share_recipients(std::size_t drafts_before) {
    for (std::size_t i = statement_.drafts.size(); i-- > drafts_before + 1;) {
      const Draft& later = statement_.drafts[i];
      Draft& earlier = statement_.drafts[i - 1];
      if (later.action != DutyAction::report || earlier.action != DutyAction::report || earlier.to) continue;
      earlier.to = later.to;
      if (!earlier.via) earlier.via = later.via;
    }
  }

  // Lead-ins

  void finish_lead_in() {
    if (list_.empty() || list_.back().role != Role::colon) return;
    statement_.lead_in = true;
    statement_.after.with = last_with_;
    if (!sentence_.predicates.empty()) {
      std::vector<std::size_t> dues;
      for (const Predicate& one : sentence_.predicates)
        dues.insert(dues.end(), one.dues.begin(), one.dues.end());
      statement_.lead_due = joined_due(tokens_, dues, context_.issued_on);
    }
    if (!listed_ || statement_.drafts.empty()) return;
    const Draft& last = statement_.drafts.back();
    if (last.action != DutyAction::plan && last.action != DutyAction::issue) return;
    statement_.lists = true;
    statement_.lead_due = last.due;
  }

  std::string_view view_;
  const Tokens& tokens_;
  const std::vector<Token>& list_;
  const StatementContext& context_;
  Addressees in_force_;
  std::vector<std::string> last_with_;
  Sentence sentence_;
  std::size_t first_ = 0;
  std::size_t end_ = 0;
  std::vector<bool> made_;
  bool listed_ = false;
  bool inner_ = false;  // reading what stands in brackets
  Statement statement_;
};

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

void append_rules(std::string& rule, std::string_view more) {
  while (!more.empty()) {
    const std::size_t part_end = more.find("; ");
    const std::string_view part = more.substr(0, part_end);
    bool there = false;
    for (std::string_view rest = rule; !rest.empty();) {
      const std::size_t end = rest.find("; ");
      there = there || rest.substr(0, end) == part;
      rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 2);
    }
    if (!there) rule.append(rule.empty() ? "" : "; ").append(part);
    more = part_end == std::string_view::npos ? std::string_view() : more.substr(part_end + 2);
  }
}

}  // namespace

std::optional<Due> joined_due(const Tokens& tokens, const std::vector<std::size_t>& dues,
                              std::optional<Date> issued_on) {
  std::optional<Due> best;
  std::string day;  // of a year, without one
  for (const std::size_t at : dues) {
    if (tokens.dues[tokens.list[at].index].yearless)
      day = tokens.dues[tokens.list[at].index].due.rule.substr(5);
    const Due& due = tokens.dues[tokens.list[at].index].due;
    if (due.kind == DueKind::date && issued_on) {
      const auto date = parse_iso_date(due.rule);
      if (date && *date < *issued_on) continue;
    }
    if (!best || weight(due.kind) > weight(best->kind)) {
      best = due;
    } else if (due.kind == DueKind::recurring && best->kind == DueKind::recurring) {
      append_rules(best->rule, due.rule);
      best->text.append("; ").append(due.text);
    }
  }
  if (best && best->rule == "yearly" && !day.empty()) best->rule += " " + day;
  return best;
}

Statement read_statement(std::string_view view, const Tokens& tokens, const StatementContext& context) {
  return StatementReader(view, tokens, context).read();
}

}  // namespace rasoat
