// Finds the duties of a document: its passages as a tree, what each leaves for those under it, and the labels
// that speak of it. For the files of this room only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/document.hpp"
#include "duty/draft.hpp"
#include "duty/expiry.hpp"
#include "duty/letter_recipients.hpp"
#include "duty/outline.hpp"
#include "duty/saying.hpp"
#include "duty/shared_due.hpp"
#include "duty/statement.hpp"
#include "duty/task_block.hpp"
#include "reference/reference.hpp"

namespace rasoat {

constexpr std::uint32_t kNoGroup = static_cast<std::uint32_t>(-1);

/// What a node leaves for those under it.
struct Inherited {
  std::size_t node = 0;
  Addressees addressees;
  std::optional<Due> due;
  bool hands_down = false;          ///< a heading, a lead-in or a numbered paragraph
  bool lists = false;               ///< names under it are to be produced
  bool narrates = false;            ///< it tells how things are or were: only what it asks for counts
  std::optional<SharedDue> shared;  ///< by when all under it is due
  std::size_t first_duty = 0;       ///< of those found in it and under it
};

class DutyFinder {
 public:
  DutyFinder(const Document& document, std::vector<Passage> passages,
             const std::vector<Reference>& references)
      : document_(document),
        references_(references),
        view_(document.view.text()),
        nodes_(std::move(passages)) {
    const Head& head = document.head;
    base_.issued_on = head.issued_on;
    if (!head.issued_on && head.title) base_.year = year_in(*head.title);
    only_assigned_ = head.type && (*head.type == "BC" || *head.type == "TTr");
    recipients_ = letter_recipients(document, base_);
    cite();
  }
  std::vector<Duty> find();
  std::optional<Expiry> expiry() const { return find_expiry(document_, nodes_, base_); }

 private:
  static std::optional<int> year_in(std::string_view title);
  Span in_view(Span source) const;
  void cite();

  // Task blocks
  static bool is_field(const Passage& node);
  std::size_t owner_of(std::size_t at) const;
  void gather_fields();
  void cover(std::uint32_t group, std::size_t owner, std::size_t first, std::size_t end);
  void take_field(TaskFields& fields, const Field& field);
  bool take_listed_value(std::size_t at, TaskFields& fields);
  bool blank_free(Span span) const;
  static void append(std::vector<std::string>& names, const std::vector<std::string>& more);

  // Deadlines told apart
  std::optional<SharedDue> dates_list(const Passage& node) const;
  std::optional<SharedDue> shared_in(const Tokens& tokens) const;
  bool take_shared_due(std::size_t at, const Tokens& tokens);
  bool date_those_above(std::size_t at, const SharedDue& shared);
  const SharedDue* shared_above(std::size_t at) const;

  // Passages
  void leave(std::size_t at);
  const Inherited* left_at(std::size_t node) const;
  const Inherited* above(std::size_t at) const;
  // The first node under another stands right after it.
  bool is_parent(std::size_t at) const { return at + 1 < nodes_.size() && nodes_[at + 1].parent == at; }
  // What a node leaves is asked for by those under it only: that of all others is not kept.
  Inherited& left_by(std::size_t at);
  bool stands_in_list(std::size_t at) const;
  void read_node(std::size_t at);
  bool narrates(std::size_t at) const;
  bool is_narrative_title(std::size_t at) const;
  void lead_into_body(std::size_t at, const Tokens& tokens);
  bool is_worth_reading(std::size_t at, Span body) const;
  bool is_idle(std::size_t at, const Inherited* inherited, const Tokens& tokens) const;
  Offset past_regime(Span body) const;
  bool dates_reports(const Passage& node) const;
  bool enforces(Span body) const;
  bool orders_by_itself(const Passage& node) const;
  bool is_plain_value(const Passage& node) const;
  bool is_title(std::size_t at) const;
  void name_reports(const Passage& node, Statement& statement) const;
  bool tells_those_below(const Tokens& tokens) const;
  static bool has_running_text(const Tokens& tokens);
  bool announces(const Tokens& tokens) const;
  static bool is_document(const Draft& draft);
  static bool makes_document(const Statement& statement);
  static void drop_plans(Statement& statement) { std::erase_if(statement.drafts, is_document); }
  bool tells_recipients(const Tokens& tokens) const;
  void drop_own(const Passage& node, Statement& statement) const;
  bool is_issuer(const Addressees& addressees) const;
  bool by_issuer(const Statement& statement) const { return is_issuer(statement.after); }
  bool follows_bases(std::size_t at) const;
  static bool is_capitals(const Tokens& tokens);
  bool read_addressee(std::size_t at, const Tokens& tokens);
  bool read_level(std::size_t at, const Tokens& tokens);
  bool read_unknown_addressee(std::size_t at, const Tokens& tokens);
  bool describes(const Tokens& tokens, std::size_t at) const;
  bool is_kind_described(const Tokens& tokens, const NounPhrase& phrase) const;
  static std::size_t past_remark(const Tokens& tokens, std::size_t at);
  std::size_t past_urging(const Tokens& tokens, std::size_t at) const;
  static const Token& last_word_of(const Tokens& tokens);
  bool is_topic(const Tokens& tokens, const NounPhrase& phrase) const;
  bool starts_with(const Tokens& tokens, std::string_view phrase) const;
  bool starts_with(const Tokens& tokens, Saying saying) const;
  bool next_is_under(std::size_t at) const;
  std::span<Duty> duties_since(std::size_t first);
  std::optional<std::size_t> lead_duty(const Inherited& left, const Passage& node);
  Duty* tell_below(std::size_t lead, Span body);
  void drop_told_below();
  bool read_dated_report(std::size_t at);
  bool read_dated_names(std::size_t at, const Tokens& tokens);
  bool read_listed(std::size_t at, const Tokens& tokens, const Inherited& inherited);
  void trim(Span& span) const;
  Statement keep_task(std::size_t at, const Tokens& tokens, const Addressees& before);
  void read_task(std::size_t at, const Tokens& tokens);
  bool title_orders(std::size_t at) const;
  void read_described(std::size_t at);
  void name_task(std::size_t at, const Tokens& tokens, Statement& statement);
  void keep(std::size_t at, std::vector<Draft>& drafts);
  void read_table(std::size_t first, std::size_t end);

  // The end
  bool asks_recipients(const Draft& draft) const;
  static bool counts(const Draft& draft);
  std::vector<Duty> finish();
  void fill_from_block(Draft& draft, std::uint32_t group) const;
  std::optional<Duty> lower(Draft& draft) const;
  Span source_of(Span view) const;
  std::vector<std::string> about(const Draft& draft) const;
  std::vector<std::string> targets_in(Span view) const;
  const Document& document_;
  const std::vector<Reference>& references_;
  std::string_view view_;
  std::vector<Passage> nodes_;
  grammar::DeadlineBase base_;
  bool only_assigned_ = false;
  std::vector<std::string> recipients_;  // of a letter
  std::vector<std::string> named_;       // in it, last
  std::vector<std::string> behind_;      // in it, with what they owe
  std::vector<Cited> cited_;
  std::vector<std::uint32_t> group_of_;  // the labels that speak of each node
  std::vector<Inherited> left_;          // by those under which the node being read stands, and by itself
  Inherited leaf_;                       // by that node, if nothing stands under it
  Tokens tokens_;                        // of that node
  std::vector<TaskFields> groups_;
  std::vector<Duty> duties_;
  std::size_t dated_list_ = kNoPassage;  // the lead-in whose list of days is being read
  // Duties of lead-ins whose bodies and days stand in the list under them.
  std::vector<std::size_t> told_below_;
};

}  // namespace rasoat
