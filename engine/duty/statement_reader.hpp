// Reads a passage sentence by sentence; what becomes of its predicates stands in files of their own. For the
// files of this room only.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "duty/deliverable.hpp"
#include "duty/shared_due.hpp"
#include "duty/statement.hpp"

namespace rasoat {

/// It gives no time: "kịp thời", "thường xuyên".
inline bool is_vague(const Due& due) {
  return due.kind == DueKind::none;
}

class StatementReader {
 public:
  StatementReader(std::string_view view, const Tokens& tokens, const StatementContext& context)
      : view_(view), tokens_(tokens), list_(tokens.list), context_(context), in_force_(context.addressees) {}
  Statement read();

 private:
  void sentence(std::size_t first, std::size_t end, const Addressees& before);
  void note_names(std::size_t first, std::size_t end);
  void note_blamed(std::size_t first, std::size_t end);
  std::span<Draft> drafts_near(std::size_t end);
  static bool take_day(Draft& draft, const Due& due);
  std::optional<std::size_t> dating_clause(std::size_t first, std::size_t end) const;
  bool take_shared_due(std::size_t first, std::size_t end);
  bool state(const SharedDue& shared, std::size_t first);
  bool take_exception_first(std::size_t first, std::size_t end, const Addressees& before);
  void name_recipients(std::vector<std::string>& actors) const;
  bool take_days_apart(std::size_t first, std::size_t end);
  void leave_out(std::size_t name, std::size_t end, std::span<Draft> drafts,
                 std::optional<DutyAction> action) const;
  bool take_exemption(std::size_t first, std::size_t end);
  std::size_t day_behind(std::size_t at, std::size_t end) const;
  void date_apart(const NounPhrase& phrase, std::size_t at, std::size_t end, std::size_t drafts_before);
  void set_apart(std::size_t first, std::size_t end, std::size_t drafts_before);
  void leave_out_behind(std::size_t first, std::size_t end, std::size_t drafts_before);
  bool retells_order(std::size_t first) const;
  void name_those_below();
  void complete_letters();
  bool is_bare_sending(const Predicate& one) const;
  bool compiles(const Predicate& one) const;
  void pass_qualifiers();
  bool describes_plan(const Predicate& one) const;
  void join_finishing();
  bool is_carrying_out(std::size_t at) const;
  bool only_finishes(const Predicate& one) const;
  std::size_t past_recipient(std::size_t at, std::size_t end) const;
  bool is_handing_in(std::size_t at) const;
  bool may_be_dated_by(const Predicate& one, const Predicate& next) const;
  void join_purposes();
  bool carries_document_out(const Predicate& one) const;
  void read_brackets();
  const Predicate& predicate(std::size_t i) const { return sentence_.predicates[i]; }
  Span view_of(std::size_t first, std::size_t end) const;
  bool dangles(std::size_t at) const;
  bool counts(const Predicate& one) const;

  // Deliverables
  void deliver(std::size_t i, std::size_t drafts_before);
  bool submits_what_was_made(std::size_t i) const;
  bool is_rewarded(const Predicate& one) const;
  bool retells_past(const Predicate& one) const;
  bool is_label(const Deliverable& deliverable) const;
  bool says_nothing(const Deliverable& deliverable) const;
  bool leads(const Predicate& one) const;
  bool may_be_purpose(std::size_t i, const Deliverable& deliverable, std::size_t drafts_before) const;
  Draft drafted(const Predicate& one, DutyAction action, Span view) const;
  Span clause_around(const Predicate& one) const;
  std::optional<Due> due_of(std::size_t i) const;
  std::optional<Due> supposed_event(const Predicate& one) const;
  Due recurring_day(std::size_t i, const Due& own) const;
  std::optional<Due> due_of_purpose(std::size_t i) const;
  std::vector<std::size_t> leading(const Predicate& one) const;
  bool recurs(std::size_t due) const { return tokens_.dues[list_[due].index].due.kind == DueKind::recurring; }
  bool tied(const Predicate& one) const;

  // Dated tasks
  bool binds(const Predicate& one) const;
  std::vector<std::size_t> dating(const Predicate& one) const;
  bool dates_participle(const Predicate& one, std::size_t at) const;
  bool is_attribute(std::size_t at) const;
  void act(std::size_t i);
  void tasks();
  bool told_of_persons(const Predicate& one) const;
  bool opens_like_first(const Predicate& one) const;
  bool is_preparation(std::size_t i) const;
  bool besides(const Predicate& one) const;

  // Brackets and recipients
  void close_with_brackets(std::size_t drafts_before);
  std::size_t sentence_end(const Predicate& one) const;
  void share_recipients(std::size_t drafts_before);
  void share_recurrence(std::size_t drafts_before);

  // Lead-ins
  bool announces_contents() const;
  void finish_lead_in();
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

}  // namespace rasoat
