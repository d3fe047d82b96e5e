// From each verb that makes or reports to the noun that it makes, over what may stand between them. For the
// files of this room only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "duty/deliverable.hpp"
#include "grammars/letter.hpp"

namespace rasoat {

class DeliverableFinder {
 public:
  DeliverableFinder(std::string_view view, const Tokens& tokens, const Predicate& predicate)
      : view_(view), tokens_(tokens.list), predicate_(predicate), end_(predicate.end) {}
  std::vector<Deliverable> find();

 private:
  Role role(std::size_t at) const { return at < end_ ? tokens_[at].role : Role::stop; }
  std::string slug_of(std::size_t at) const { return grammar::slug(tokens_[at].view.of(view_)); }
  bool is_main(std::size_t at) const;
  std::size_t past_bracket(std::size_t at) const;
  void add(DutyAction action, std::size_t at);
  void look_at(std::size_t at);
  bool after_name(std::size_t at) const;
  bool tells_difficulties(std::size_t at) const;
  bool is_carrier(std::size_t at) const;
  void stop_making();
  void noun(std::size_t at, DutyAction action);
  bool is_made_concrete(std::size_t at) const;
  bool second_name(std::size_t at) const;
  void second_of_list(std::size_t at, DutyAction action);
  std::size_t start_for(std::size_t at) const;
  void letter(std::size_t at);
  void report(std::size_t at);
  bool is_draft_noun(std::size_t at) const;
  bool follows_regime(std::size_t at) const;
  bool is_noun_use(std::size_t at) const;
  void send(std::size_t at);
  bool is_amended(std::size_t at) const;
  DutyAction amended(std::size_t at) const;
  bool sends_plan(std::size_t at) const;
  bool compiles(std::size_t at) const;
  bool does_reviewing(std::size_t at) const;
  void review(std::size_t at);
  bool assesses_work(std::size_t at) const;
  void guide(std::size_t at);
  bool in_row(std::size_t at) const;
  void settle();
  std::string_view view_;
  const std::vector<Token>& tokens_;
  const Predicate& predicate_;
  std::size_t end_;
  std::vector<Deliverable> found_;
  std::size_t run_end_ = 0;
  bool in_run_ = false;
  bool making_ = false;      // a verb that makes waits for its noun
  bool drawing_up_ = false;  // one that draws up something new
  bool amending_ = false;    // one that works over what there is
  bool guided_ = false;
  bool having_ = false;         // "có"
  bool names_allowed_ = false;  // a body's name may stand before the noun
};

}  // namespace rasoat
