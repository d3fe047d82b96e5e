// Passages that only tell by when what stands under or above them is due.
#include "duty/duty_finder.hpp"

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

bool DutyFinder::date_those_above(std::size_t at, const SharedDue& shared) {
  const Inherited* left = left_at(nodes_[at].parent);
  bool taken = false;
  for (std::size_t i = left ? left->first_duty : 0; i < duties_.size(); ++i) {
    Duty& duty = duties_[i];
    if (!applies(shared, duty.action, duty.due)) continue;
    duty.due = shared.due;
    if (duty.action == DutyAction::report && !duty.to) duty.to = shared.to;
    taken = true;
  }
  return taken;
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
