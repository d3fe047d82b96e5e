// What the end of a sentence or a passage says of what stands before: brackets, recipients, a colon.
#include <algorithm>

#include "duty/saying.hpp"
#include "duty/statement.hpp"
#include "duty/statement_reader.hpp"
#include "grammars/letter.hpp"

namespace rasoat {

void StatementReader::close_with_brackets(std::size_t drafts_before) {
  if (sentence_.closing_dues.empty()) return;
  const auto due = joined_due(tokens_, sentence_.closing_dues, context_.issued_on);
  if (!due) return;
  for (std::size_t i = drafts_before; i < statement_.drafts.size(); ++i) {
    Draft& draft = statement_.drafts[i];
    if (!draft.due || is_vague(*draft.due) || tells_day(*due, *draft.due)) draft.due = due;
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

// "hằng quý báo cáo … (trước ngày 20 của tháng cuối quý)": the same recurrence, and its day.
bool StatementReader::tells_day(const Due& due, const Due& bare) {
  return due.kind == DueKind::recurring && bare.kind == DueKind::recurring && due.rule != bare.rule &&
         due.rule.starts_with(bare.rule.substr(0, bare.rule.find(';')) + ' ');
}

std::size_t StatementReader::sentence_end(const Predicate& one) const {
  std::size_t end = one.end;
  for (const Predicate& other : sentence_.predicates) {
    if (other.clause == one.clause) end = std::max(end, other.end);
  }
  return end;
}

// "kịp thời báo cáo, phản ánh và định kỳ báo cáo kết quả về C": the first report goes to C, too.
void StatementReader::share_recipients(std::size_t drafts_before) {
  for (std::size_t i = statement_.drafts.size(); i-- > drafts_before + 1;) {
    const Draft& later = statement_.drafts[i];
    Draft& earlier = statement_.drafts[i - 1];
    if (later.action != DutyAction::report || earlier.action != DutyAction::report || earlier.to) continue;
    earlier.to = later.to;
    if (!earlier.via) earlier.via = later.via;
  }
}

// "báo cáo kết quả 6 tháng gửi trước ngày 30/5, báo cáo năm gửi trước ngày 30/11 hằng năm": one
// report that comes back, with two days.
void StatementReader::share_recurrence(std::size_t drafts_before) {
  for (std::size_t i = statement_.drafts.size(); i-- > drafts_before + 1;) {
    const Draft& later = statement_.drafts[i];
    Draft& earlier = statement_.drafts[i - 1];
    const bool reports = later.action == DutyAction::report && earlier.action == DutyAction::report;
    if (!reports || !later.due || !earlier.due || earlier.due->kind != DueKind::date ||
        later.due->kind != DueKind::recurring || !later.due->rule.starts_with("yearly ") ||
        earlier.due->rule.size() != 10)
      continue;
    const bool half = says(earlier.view.of(view_), Saying::half_year);
    const bool yearless = earlier.due->text.find(earlier.due->rule.substr(0, 4)) == std::string::npos;
    if (!half || !yearless) continue;
    earlier.due->kind = DueKind::recurring;
    earlier.due->rule = "6-monthly " + earlier.due->rule.substr(5) + "; " + later.due->rule;
    earlier.due->text.append("; ").append(later.due->text);
    earlier.view.end = later.view.end;
    if (!earlier.to) earlier.to = later.to;
    statement_.drafts.erase(statement_.drafts.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

// "xây dựng kế hoạch … với các nội dung sau:": what follows are the contents of the one document.
bool StatementReader::announces_contents() const {
  constexpr std::size_t kLooked = 6;
  for (std::size_t at = list_.size() - std::min(list_.size(), kLooked); at < list_.size(); ++at) {
    const std::string words = grammar::slug(list_[at].view.of(view_));
    if (words.find("noi-dung") != std::string::npos) return true;
  }
  return false;
}

void StatementReader::finish_lead_in() {
  if (list_.empty() || list_.back().role != Role::colon) return;
  statement_.lead_in = true;
  statement_.after.with = last_with_;
  if (!sentence_.predicates.empty()) {
    std::vector<std::size_t> dues;
    for (const Predicate& one : sentence_.predicates)
      dues.insert(dues.end(), one.dues.begin(), one.dues.end());
    statement_.lead_due = joined_due(tokens_, dues, context_.issued_on);
  }
  if (!listed_ || statement_.drafts.empty() || announces_contents()) return;
  const Draft& last = statement_.drafts.back();
  if (last.action != DutyAction::plan && last.action != DutyAction::issue) return;
  statement_.lists = true;
  statement_.lead_due = last.due;
}

}  // namespace rasoat
