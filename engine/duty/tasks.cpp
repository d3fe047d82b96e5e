// Tasks of blocks, lists and tables: who and by when stands apart from them.
#include <algorithm>

#include "duty/deliverable.hpp"
#include "duty/duty_finder.hpp"
#include "duty/statement.hpp"
#include "duty/task_block.hpp"

namespace rasoat {

// An item under "xây dựng các văn bản sau:" that names one of them.
bool DutyFinder::read_listed(std::size_t at, const Tokens& tokens, const Inherited& inherited) {
  std::size_t end = 0;
  while (end < tokens.list.size() && tokens.list[end].role != Role::stop) ++end;
  const auto action = named_deliverable(view_, tokens, 0, end);
  if (!action || end == 0) return false;
  Draft draft;
  draft.view = {tokens.list.front().view.start, tokens.list[end - 1].view.end};
  trim(draft.view);
  draft.action = *action;
  draft.addressees = inherited.addressees;
  std::vector<std::size_t> dues;
  for (std::size_t i = 0; i < tokens.list.size(); ++i) {
    if (tokens.list[i].role == Role::deadline || tokens.list[i].role == Role::condition) dues.push_back(i);
  }
  draft.due = joined_due(tokens, dues, base_.issued_on);
  if (!draft.due) draft.due = inherited.due;
  draft.sentence = draft.view;
  draft.task = group_of_[at] != kNoGroup;
  std::vector<Draft> drafts;
  drafts.push_back(std::move(draft));
  keep(at, drafts);
  return true;
}

void DutyFinder::trim(Span& span) const {
  while (span.end > span.start &&
         std::string_view(" \n\t.;,:").find(view_[span.end - 1]) != std::string_view::npos)
    --span.end;
}

// A task of a block: every clause of it counts, since the block says who and by when.
Statement DutyFinder::keep_task(std::size_t at, const Tokens& tokens, const Addressees& before) {
  const StatementContext context{before, base_.issued_on, false, true, nullptr};
  Statement statement = read_statement(view_, tokens, context);
  if (statement.drafts.empty()) name_task(at, tokens, statement);
  for (Draft& draft : statement.drafts) draft.task = true;
  keep(at, statement.drafts);
  return statement;
}

void DutyFinder::read_task(std::size_t at, const Tokens& tokens) {
  const Statement statement = keep_task(at, tokens, left_by(at).addressees);
  left_by(at).addressees = statement.after;
  left_by(at).lists = statement.lists;
  left_by(at).hands_down = statement.lead_in;
}

// "Xây dựng Cổng thông tin quốc gia" above "Nội dung: Cổng cung cấp thông tin; hỗ trợ …": the title is the
// task, and what is in it no tasks of their own.
bool DutyFinder::title_orders(std::size_t at) const {
  const std::size_t title = nodes_[at].parent;
  if (title == kNoPassage || group_of_[title] != kNoGroup || nodes_[title].body.empty()) return false;
  constexpr std::size_t kLongest = 300;
  const Span body = nodes_[title].body;
  if (body.size() > kLongest) return false;
  Tokens tokens;
  read_tokens(view_, body, cited_, base_, false, tokens);
  return !tokens.list.empty() && tokens.list.front().role == Role::make;
}

// "Nội dung: quy định chi tiết …" under "Nghị định quy định …": the title names the task, the contents only
// describe it.
void DutyFinder::read_described(std::size_t at) {
  const std::size_t title = nodes_[at].parent;
  if (title == kNoPassage || group_of_[title] != kNoGroup || nodes_[title].body.empty()) return;
  read_tokens(view_, nodes_[title].body, cited_, base_, false, tokens_);
  if (tokens_.list.empty()) return;
  group_of_[title] = group_of_[at];
  keep_task(title, tokens_, left_by(at).addressees);
}

void DutyFinder::name_task(std::size_t at, const Tokens& tokens, Statement& statement) {
  const auto action = named_deliverable(view_, tokens, 0, tokens.list.size());
  // "Nghị định quy định …", who drafts it, and by which day it is out.
  const std::uint32_t group = group_of_[at];
  const bool told = group != kNoGroup && !groups_[group].lead.empty() && groups_[group].due &&
                    groups_[group].due->kind == DueKind::date;
  const bool listed = nodes_[at].cell || stands_in_list(at) || told;
  if (!action || !listed) return;
  Draft draft;
  draft.view = {tokens.list.front().view.start, tokens.list.back().view.end};
  trim(draft.view);
  draft.sentence = draft.view;
  draft.action = *action;
  statement.drafts.push_back(std::move(draft));
}

void DutyFinder::keep(std::size_t at, std::vector<Draft>& drafts) {
  for (Draft& draft : drafts) {
    if (draft.task) fill_from_block(draft, group_of_[at]);
    if (const SharedDue* shared = shared_above(at); shared && applies(*shared, draft.action, draft.due))
      draft.due = shared->due;
    if (asks_recipients(draft)) draft.addressees.actors = behind_.empty() ? recipients_ : behind_;
    if (!counts(draft)) continue;
    if (auto duty = lower(draft)) duties_.push_back(std::move(*duty));
  }
}

void DutyFinder::read_table(std::size_t first, std::size_t end) {
  const std::vector<TaskRow> rows = read_task_table(view_, nodes_, first, end, base_);
  if (rows.empty()) {
    for (std::size_t at = first; at < end; ++at) read_node(at);
    return;
  }
  for (const TaskRow& row : rows) {
    group_of_[row.task] = static_cast<std::uint32_t>(groups_.size());
    groups_.push_back(row.fields);
    read_tokens(view_, nodes_[row.task].body, cited_, base_, false, tokens_);
    leaf_ = {};
    if (!tokens_.list.empty()) read_task(row.task, tokens_);
  }
}

// "Báo cáo kết quả về Sở Nội vụ trước ngày 15/12" in a letter, which names nobody: those it is sent to.
bool DutyFinder::asks_recipients(const Draft& draft) const {
  if (!draft.addressees.actors.empty() || recipients_.empty() || draft.action == DutyAction::act)
    return false;
  const bool dated = draft.due && (draft.due->kind == DueKind::date || draft.due->kind == DueKind::recurring);
  if (!dated || !draft.to) return dated;
  return std::ranges::none_of(recipients_, [&](const std::string& one) {
    return grammar::slug(one).starts_with(grammar::slug(*draft.to));
  });
}

bool DutyFinder::counts(const Draft& draft) {
  const bool dated = draft.due && draft.due->kind != DueKind::none;
  return !draft.addressees.actors.empty() && (draft.action != DutyAction::act || dated);
}

}  // namespace rasoat
