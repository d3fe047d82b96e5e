// duty-deadline-past: a deadline before the document's own date. What is told of the past is no order: "đã
// yêu cầu … trước ngày …", "… nhưng đến nay chưa báo cáo".
#include <algorithm>
#include <array>
#include <span>

#include "drafting/place.hpp"
#include "drafting/rule.hpp"
#include "drafting/sample_plan.hpp"
#include "grammars/date.hpp"

namespace rasoat::drafting {
namespace {

bool holds_one_of(std::string_view text, std::span<const std::string_view> words) {
  return std::ranges::any_of(
      words, [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

// The clause tells what was ordered before: its sentence says so, or what follows in its paragraph says how
// far it has come.
bool is_told(const Draft& draft, const Duty& duty) {
  constexpr std::size_t kReach = 400;
  constexpr auto kOrdered =
      std::to_array<std::string_view>({"đã yêu cầu", "đã chỉ đạo", "đã giao", "đã đề nghị", "đã ban hành",
                                       "đã có văn bản", "đã có Công văn"});
  constexpr auto kSince =
      std::to_array<std::string_view>({"ến nay", "ến thời điểm này", "ến thời điểm báo cáo"});
  constexpr auto kOpen = std::to_array<std::string_view>({"chưa", "còn", "mới", "vẫn", "đã", "không"});
  const std::string_view view = draft.view();
  const Span clause = draft.document.view.from_source(duty.span);
  const Offset from = clause.start - std::min<Offset>(clause.start, kReach);
  std::string_view before = view.substr(from, clause.start - from);
  for (const std::string_view mark : {"\n", ". ", "; "}) {
    if (const std::size_t at = before.rfind(mark); at != std::string_view::npos)
      before.remove_prefix(at + mark.size());
  }
  const Offset sentence = clause.start - static_cast<Offset>(before.size());
  if (holds_one_of(view.substr(sentence, clause.end - sentence), kOrdered)) return true;
  std::string_view after = view.substr(clause.start, clause.size() + kReach);
  after = after.substr(0, after.find('\n', clause.size()));
  for (const std::string_view since : kSince) {
    const std::size_t at = after.find(since);
    if (at != std::string_view::npos && holds_one_of(after.substr(at), kOpen)) return true;
  }
  return false;
}

// The words of a duty that set its end although it lies in the past; often such a day is not read as a
// deadline.
bool check_words(const Draft& draft, const Duty& duty, Date own, Report& report) {
  const std::string_view view = draft.view();
  const Span span = to_sentence_end(view, draft.document.view.from_source(duty.span));
  for (const std::string_view lead : {"trước ", "chậm nhất ", "chậm nhất là ", "đến hết ", "xong "}) {
    const std::size_t found = span.of(view).find(std::string(lead) + "ngày ");
    if (found == std::string_view::npos) continue;
    const auto start = span.start + static_cast<Offset>(found);
    const auto at = start + static_cast<Offset>(lead.size());
    const auto date = grammar::parse_date(view.substr(at));
    if (!date || date->date >= own) continue;
    const Span words{start, at + date->length};
    report.at(draft.to_source(words), "check-duty-deadline-past",
              {std::string(words.of(view)), to_iso(date->date), to_iso(own)});
    return true;
  }
  return false;
}

void check_rule(const Draft& draft, Report& report) {
  // A draft whose date is still blank will not be dated before the day of checking.
  const auto own = draft.head().draft ? draft.day : draft.head().issued_on;
  if (!own) return;
  for (const Duty& duty : draft.duties) {
    if (is_told(draft, duty)) continue;
    const bool may_be_past = !duty.due || duty.due->kind == DueKind::date;
    if ((may_be_past && check_words(draft, duty, *own, report)) || !duty.due ||
        duty.due->kind != DueKind::date)
      continue;
    const auto day = parse_iso_date(duty.due->rule);
    if (!day || *day >= *own) continue;
    report.at(words_within(draft, duty.span, duty.due->text), "check-duty-deadline-past",
              {duty.due->text, to_iso(*day), to_iso(*own)});
  }
}

}  // namespace

extern const RuleBody duty_deadline_past;
const RuleBody duty_deadline_past{
    check_rule,
    changed_plan("1. Các cấp ủy tổ chức thực hiện Kế hoạch này.",
                 "1. Các huyện ủy báo cáo Ban Thường vụ Tỉnh ủy trước ngày 15/11/2022."),
    changed_plan("1. Các cấp ủy tổ chức thực hiện Kế hoạch này.",
                 "1. Các huyện ủy báo cáo Ban Thường vụ Tỉnh ủy trước ngày 15/11/2023.")};

}  // namespace rasoat::drafting
