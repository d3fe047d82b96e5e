// What is said behind a clause of whom it does not hold for, or of the days of each report.
#include <algorithm>

#include "duty/noun_phrase.hpp"
#include "duty/saying.hpp"
#include "duty/statement_reader.hpp"
#include "grammars/letter.hpp"
#include "grammars/recurrence.hpp"
#include "grammars/spelled_word.hpp"

namespace rasoat {

using grammar::operator""_word;

namespace {

// A class of bodies, "các huyện ủy", "mỗi xã", "Huyện ủy" without a name: what it leaves out can be told.
bool is_class(std::string_view actor) {
  bool named = false;
  std::string_view rest = actor;
  for (bool first = true; !rest.empty(); first = false) {
    const grammar::Word word = grammar::read_word(rest);
    named = named || (!first && word.capital);
    const std::size_t blank = rest.find(' ');
    rest = blank == std::string_view::npos ? std::string_view() : rest.substr(blank + 1);
  }
  const std::string slug = grammar::slug(actor);
  return (slug_says(slug, Saying::whole_class) || !named) && slug.find("-tru-") == std::string::npos;
}

}  // namespace

// The names that begin at `name` owe none of the drafts.
void StatementReader::leave_out(std::size_t name, std::size_t end, std::span<Draft> drafts,
                                std::optional<DutyAction> action) const {
  const auto phrase = read_noun_phrase(view_, list_, name, end);
  if (!phrase) return;
  const Offset from = phrase->names.front().start;
  const std::string names = unwrapped(view_.substr(from, phrase->names.back().end - from));
  for (Draft& draft : drafts) {
    if (action && draft.action != *action) continue;
    for (std::string& actor : draft.addressees.actors) {
      if (is_class(actor)) actor.append(" trừ ").append(names);
    }
  }
}

// "Riêng Đảng ủy Quân sự tỉnh không phải xây dựng kế hoạch", "Không áp dụng đối với Sở Nội vụ".
bool StatementReader::take_exemption(std::size_t first, std::size_t end) {
  if (statement_.drafts.empty() || end - first < 3) return false;
  const auto key = [&](std::size_t at) { return list_[at].first; };
  std::size_t name = end;
  if (key(first) == "riêng"_word) {
    const auto phrase = read_noun_phrase(view_, list_, first + 1, end);
    if (phrase && phrase->end < end && list_[phrase->end].role == Role::negation) name = first + 1;
  } else if (list_[first].role == Role::negation) {
    for (std::size_t at = first + 1; at < end && at < first + 5 && name == end; ++at) {
      const bool to = grammar::slug(list_[at].view.of(view_)) == "doi-voi" || key(at) == "cho"_word;
      if (to && starts_name(list_, at + 1, end)) name = at + 1;
    }
  }
  if (name == end) return false;
  std::optional<DutyAction> action;
  for (std::size_t at = name; at < end && !action; ++at) {
    if (list_[at].role == Role::plan) action = DutyAction::plan;
    if (list_[at].role == Role::report) action = DutyAction::report;
  }
  leave_out(name, end, drafts_near(statement_.drafts.size()), action);
  return true;
}

// "Trừ Sở Tài chính, các sở, ngành xây dựng kế hoạch …": those who need not come first.
bool StatementReader::take_exception_first(std::size_t first, std::size_t end, const Addressees& before) {
  if (list_[first].role != Role::except) return false;
  const auto phrase = read_noun_phrase(view_, list_, first + 1, end);
  if (!phrase) return false;
  const auto named = std::ranges::find_if(phrase->names.begin() + 1, phrase->names.end(),
                                          [&](Span name) { return is_class(name.of(view_)); });
  if (named == phrase->names.end()) return false;
  const auto subject = std::ranges::lower_bound(
      list_.begin() + static_cast<std::ptrdiff_t>(first), list_.begin() + static_cast<std::ptrdiff_t>(end),
      named->start, {}, [](const Token& one) { return one.view.start; });
  const auto behind = static_cast<std::size_t>(subject - list_.begin());
  const std::size_t drafts = statement_.drafts.size();
  sentence(behind, end, before);
  leave_out(first + 1, behind, std::span(statement_.drafts).subspan(drafts), std::nullopt);
  return true;
}

// "… xây dựng kế hoạch trước ngày 31/3, trừ Sở Nội vụ": behind the verb, so no part of its subject.
void StatementReader::leave_out_behind(std::size_t first, std::size_t end, std::size_t drafts_before) {
  const std::span own = std::span(statement_.drafts).subspan(drafts_before);
  for (std::size_t at = first + 1; at + 1 < end; ++at) {
    if (list_[at].role != Role::except) continue;
    const Offset place = list_[at].view.start;
    const bool behind = std::ranges::any_of(
        sentence_.predicates, [&](const Predicate& one) { return one.first < at && !one.dropped; });
    const bool all = std::ranges::all_of(own, [&](const Draft& draft) { return draft.view.start < place; });
    if (behind && all) leave_out(at + 1, end, own, std::nullopt);
  }
}

// "…; riêng Đảng ủy Quân sự báo cáo trước ngày 15/5": by that day only.
void StatementReader::set_apart(std::size_t first, std::size_t end, std::size_t drafts_before) {
  for (std::size_t at = first; at + 1 < end; ++at) {
    if (list_[at].first != "riêng"_word) continue;
    const auto phrase = read_noun_phrase(view_, list_, at + 1, end);
    if (!phrase) continue;
    const std::vector<std::string> apart = printed_names(view_, *phrase);
    std::size_t own = drafts_before;
    while (own < statement_.drafts.size() && (statement_.drafts[own].view.start < list_[at].view.start ||
                                              statement_.drafts[own].addressees.actors != apart))
      ++own;
    if (own == statement_.drafts.size()) {
      date_apart(*phrase, at, end, drafts_before);
      continue;
    }
    const DutyAction action = statement_.drafts[own].action;
    leave_out(at + 1, end, drafts_near(own), action);
  }
}

// "… trước ngày 15/4, riêng Huyện ủy Bản Đông trước ngày 30/4": the same of them by that day.
void StatementReader::date_apart(const NounPhrase& phrase, std::size_t at, std::size_t end,
                                 std::size_t drafts_before) {
  if (drafts_before == statement_.drafts.size() || phrase.end >= end ||
      list_[phrase.end].role != Role::deadline)
    return;
  const Draft& last = statement_.drafts.back();
  if (last.view.start > list_[at].view.start || !last.due || last.action == DutyAction::act) return;
  Draft apart = last;
  apart.addressees.actors = printed_names(view_, phrase);
  apart.due = tokens_.dues[list_[phrase.end].index].due;
  apart.view = {list_[at].view.start, list_[phrase.end].view.end};
  leave_out(at + 1, end, std::span(statement_.drafts).last(1), last.action);
  statement_.drafts.push_back(std::move(apart));
}

// "… định kỳ 6 tháng, năm báo cáo. Thời hạn gửi báo cáo: trước ngày 14/6 đối với báo cáo 6 tháng, trước ngày
// 14/12 đối với báo cáo năm": the days of what comes back.
bool StatementReader::take_days_apart(std::size_t first, std::size_t end) {
  std::string days;
  std::size_t told = 0;
  std::size_t of = 0;
  bool reports = false;
  for (std::size_t at = first; at < end; ++at) {
    const Token& token = list_[at];
    reports = reports || token.role == Role::report || token.role == Role::send || token.role == Role::name;
    if (token.role == Role::basis && grammar::slug(token.view.of(view_)) == "doi-voi") ++of;
    if (token.role != Role::deadline) continue;
    const std::string& rule = tokens_.dues[token.index].due.rule;
    if (tokens_.dues[token.index].due.kind != DueKind::date || rule.size() != 10) return false;
    days.append(days.empty() ? "ngày " : " và ngày ")
        .append(rule.substr(8))
        .append("/")
        .append(rule.substr(5, 2));
    ++told;
  }
  if (told < 2 || of != told || !reports) return false;
  bool taken = false;
  for (Draft& draft : drafts_near(statement_.drafts.size())) {
    if (!draft.due || draft.due->kind != DueKind::recurring) continue;
    const auto read = grammar::parse_days_of(days, draft.due->rule);
    if (!read) continue;
    draft.due->rule = read->rule;
    taken = true;
  }
  return taken;
}

}  // namespace rasoat
