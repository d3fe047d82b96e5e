// Passages that only tell by when what stands under or above them is due.
#include <algorithm>

#include "duty/duty_finder.hpp"
#include "duty/noun_phrase.hpp"
#include "grammars/letter.hpp"
#include "grammars/recurrence.hpp"

namespace rasoat {

// "Thời hạn gửi báo cáo: trước ngày 10/6/2024, cụ thể:" is no label of what stands above it.
std::optional<SharedDue> DutyFinder::dates_list(const Passage& node) const {
  if (!is_field(node) || node.fields.front().kind != FieldKind::due) return std::nullopt;
  const std::string_view text = node.body.of(view_);
  const std::size_t last = text.find_last_not_of(" \n\t");
  if (text[last] != ':' || node.body.start + last <= node.fields.front().label.end) return std::nullopt;
  Tokens tokens;
  read_tokens(view_, node.body, cited_, base_, false, tokens);
  return shared_in(tokens);
}

std::optional<SharedDue> DutyFinder::shared_in(const Tokens& tokens) const {
  std::size_t end = tokens.list.size();
  while (end > 0 && (tokens.list[end - 1].role == Role::stop || tokens.list[end - 1].role == Role::semicolon))
    --end;
  return read_shared_due(view_, tokens, 0, end, base_.issued_on);
}

// "I. CÁC BÁO CÁO GỬI TRƯỚC NGÀY 10/6/2024", "Các báo cáo sau gửi trước ngày 10/6/2024:" speak of what is
// under them, "Các nội dung trên hoàn thành trước ngày 10/6/2024" of what is above it.
bool DutyFinder::take_shared_due(std::size_t at, const Tokens& tokens) {
  const bool leads = nodes_[at].heading || tokens.list.back().role == Role::colon;
  const bool follows = !nodes_[at].heading && !duties_.empty();
  if (tokens.dues.empty() || !(leads || follows)) return false;
  const auto shared = shared_in(tokens);
  if (!shared) return false;
  if (!shared->back && leads && is_parent(at)) {
    left_by(at).shared = shared;
    return true;
  }
  return follows && date_those_above(at, *shared);
}

// Of those found since then the last ones: no passage speaks of more.
std::span<Duty> DutyFinder::duties_since(std::size_t first) {
  constexpr std::size_t kMost = 1024;
  const std::size_t count = std::min(duties_.size() - first, kMost);
  return std::span(duties_).last(count);
}

bool DutyFinder::date_those_above(std::size_t at, const SharedDue& shared) {
  const Inherited* left = left_at(nodes_[at].parent);
  bool taken = false;
  for (Duty& duty : duties_since(left ? left->first_duty : 0)) {
    if (!applies(shared, duty.action, duty.due)) continue;
    duty.due = shared.due;
    if (duty.action == DutyAction::report && !duty.to) duty.to = shared.to;
    taken = true;
  }
  return taken;
}

// The last undated duty but a task that was found under `left` before the passage; none if there is none.
std::optional<std::size_t> DutyFinder::lead_duty(const Inherited& left, const Passage& node) {
  const Offset start = source_of(node.view).start;
  const std::span<Duty> duties = duties_since(left.first_duty);
  for (std::size_t i = duties.size(); i-- > 0;) {
    const Duty& duty = duties[i];
    const bool dated = duty.due && duty.due->kind != DueKind::none && duty.due->rule != "periodic";
    if (duty.action != DutyAction::act && !dated && duty.span.end <= start)
      return duties_.size() - duties.size() + i;
  }
  return std::nullopt;
}

// The duty of the lead-in as it stands in the list under it.
Duty* DutyFinder::tell_below(std::size_t lead, Span body) {
  trim(body);
  Duty duty = duties_[lead];
  duty.span = source_of(body);
  if (duty.span.empty()) return nullptr;
  duty.quote = duty.span.of(document_.text);
  duties_.push_back(std::move(duty));
  if (told_below_.empty() || told_below_.back() != lead) told_below_.push_back(lead);
  return &duties_.back();
}

// "- Báo cáo 6 tháng: trước ngày 15/6;", "- Báo cáo năm: trước ngày 15/12." under "… báo cáo định kỳ:": one
// report, its days told item by item.
bool DutyFinder::read_dated_report(std::size_t at) {
  const Passage& node = nodes_[at];
  const Inherited* left = left_at(node.parent);
  constexpr std::size_t kLongest = 160;
  if (!node.labelled || !left || node.body.size() > kLongest) return false;
  const std::string_view text = node.body.of(view_);
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || !grammar::slug(text.substr(0, colon)).starts_with("bao-cao-"))
    return false;
  const std::size_t unit = text.find_first_not_of(" \n", std::string_view("báo cáo").size());
  std::string_view day = text.substr(colon + 1);
  for (const std::string_view every : {"hằng năm", "hàng năm"}) day = day.substr(0, day.find(every));
  const std::size_t last = day.find_last_not_of(" \n\t.;");
  if (unit >= colon || last == std::string_view::npos) return false;
  const std::string told =
      std::string(text.substr(unit, colon - unit)) + " (" + unwrapped(day.substr(0, last + 1)) + ")";
  const auto read = grammar::parse_recurrence(told, true);
  Span printed = node.body;
  trim(printed);
  const std::string words = unwrapped(printed.of(view_));
  if (!read || read->length != told.size() || read->rule.find(' ') == std::string::npos) return false;
  const bool goes_on = dated_list_ == node.parent;
  const auto lead = goes_on ? std::nullopt : lead_duty(*left, node);
  if (goes_on) {
    Duty& duty = duties_.back();
    duty.span.end = std::max(duty.span.end, source_of(printed).end);
    duty.quote = duty.span.of(document_.text);
    duty.due->rule.append("; ").append(read->rule);
    duty.due->text.append("; ").append(words);
    return true;
  }
  if (!lead || duties_[*lead].action != DutyAction::report) return false;
  Duty* duty = tell_below(*lead, node.body);
  if (!duty) return false;
  duty->due = Due{words, DueKind::recurring, read->rule};
  dated_list_ = node.parent;
  return true;
}

// "- Trước ngày 20/11: Sở Tài chính, Sở Nội vụ", "- Sở Y tế: trước ngày 25/11" under "… gửi báo cáo theo tiến
// độ sau:": who owes it by when.
bool DutyFinder::read_dated_names(std::size_t at, const Tokens& tokens) {
  const Passage& node = nodes_[at];
  const std::vector<Token>& list = tokens.list;
  const Inherited* left = left_at(node.parent);
  if (!node.labelled || !left || list.size() < 3) return false;
  const bool day_first = list[0].role == Role::deadline && list[1].role == Role::colon;
  const std::size_t names = day_first ? 2 : 0;
  const auto phrase = read_noun_phrase(view_, list, names, list.size(), NameList::semicolons);
  if (!phrase) return false;
  std::size_t end = phrase->end;
  std::size_t day = 0;
  if (!day_first) {
    if (end + 1 >= list.size() || list[end].role != Role::colon || list[end + 1].role != Role::deadline)
      return false;
    day = end + 1;
    end += 2;
  }
  while (end < list.size() && (list[end].role == Role::stop || list[end].role == Role::semicolon)) ++end;
  if (end < list.size()) return false;
  const bool goes_on = !told_below_.empty() && told_below_.back() >= left->first_duty;
  const auto lead = goes_on ? std::optional(told_below_.back()) : lead_duty(*left, node);
  if (!lead) return false;
  Duty* duty = tell_below(*lead, node.body);
  if (!duty) return false;
  duty->actors = printed_names(view_, *phrase);
  duty->due = tokens.dues[list[day].index].due;
  return true;
}

const SharedDue* DutyFinder::shared_above(std::size_t at) const {
  const std::size_t parent = nodes_[at].parent;
  if (parent == kNoPassage) return nullptr;
  for (std::size_t i = left_.size(); i-- > 0;) {
    if (left_[i].node <= parent && left_[i].shared) return &*left_[i].shared;
  }
  return nullptr;
}

}  // namespace rasoat
