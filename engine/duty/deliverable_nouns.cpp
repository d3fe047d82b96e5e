// The nouns of what is drawn up: runs of them, and second ones after a joint.
#include <algorithm>

#include "duty/deliverable_finder.hpp"

namespace rasoat {

void DeliverableFinder::noun(std::size_t at, DutyAction action) {
  if (in_run_ && at <= run_end_ + 2 &&
      (at == run_end_ + 1 || role(at - 1) == Role::comma || role(at - 1) == Role::conj ||
       role(at - 1) == Role::dash) &&
      !second_name(at)) {
    // "chương trình, đề án", "quy chế và quy định": one run of nouns.
    run_end_ = at;
    return;
  }
  const bool guides = action == DutyAction::issue && slug_of(at) == "van-ban-huong-dan";
  const bool made = making_ || (having_ && (action == DutyAction::plan || guides)) || is_made_concrete(at);
  if (made) {
    add(action, start_for(at));
    run_end_ = at;
    in_run_ = true;
    return;
  }
  second_of_list(at, action);
}

// "cụ thể hóa Chỉ thị … thành kế hoạch", "… bằng kế hoạch của tổ chức mình".
bool DeliverableFinder::is_made_concrete(std::size_t at) const {
  if (at <= predicate_.first + 1) return false;
  std::size_t before = at - 1;
  while (before > predicate_.first && (role(before) == Role::det || role(before) == Role::adverb)) --before;
  const std::string joint = slug_of(before);
  return (joint == "thanh" || joint == "bang") &&
         std::ranges::any_of(predicate_.verbs,
                             [&](std::size_t verb) { return slug_of(verb).starts_with("cu-the-hoa"); });
}

// Two names of documents: "Quy chế làm việc và Chương trình công tác".
bool DeliverableFinder::second_name(std::size_t at) const {
  return tokens_[at].capital && at > 0 && tokens_[run_end_].capital && role(at - 1) == Role::conj;
}

// "… xây dựng Khung kiến trúc số tỉnh và Chiến lược dữ liệu tỉnh": another capitalised noun after a joint.
void DeliverableFinder::second_of_list(std::size_t at, DutyAction action) {
  if (!in_run_ || found_.empty() || !tokens_[at].capital || at == 0) return;
  const Role before = role(at - 1);
  if (before != Role::conj && before != Role::comma && before != Role::semicolon) return;
  // "kế hoạch thực hiện Chỉ thị số …, Chương trình hành động": the list is of what is carried out.
  if (at > 1 && role(at - 2) == Role::citation) return;
  found_.back().end = at - 1;
  found_.push_back({action, at, end_, false});
  run_end_ = at;
  making_ = false;
}

// The first duty of a predicate is printed from its beginning, later ones from their own verb.
std::size_t DeliverableFinder::start_for(std::size_t at) const {
  if (found_.empty()) return predicate_.lead;
  std::size_t start = at;
  while (start > found_.back().first + 1 &&
         (is_verb(role(start - 1)) || role(start - 1) == Role::det || role(start - 1) == Role::adverb))
    --start;
  return start;
}

}  // namespace rasoat
