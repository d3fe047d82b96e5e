// Labels of task blocks: which passages they speak of, and what they say.
#include <algorithm>

#include "duty/duty_finder.hpp"
#include "duty/recurring_day.hpp"
#include "duty/task_block.hpp"

namespace rasoat {

bool DutyFinder::is_field(const Passage& node) {
  return !node.fields.empty() && node.fields.front().label.start == node.body.start;
}

// The node that a field speaks of: the nearest one above that is no field itself; for one inside a passage,
// that passage.
std::size_t DutyFinder::owner_of(std::size_t at) const {
  if (!is_field(nodes_[at])) return at;
  std::size_t owner = nodes_[at].parent;
  while (owner != kNoPassage && is_field(nodes_[owner])) owner = nodes_[owner].parent;
  return owner;
}

// Labels in a row speak of the passages before them, back to the labels before those; where none stand
// between, of the passage that they stand under.
void DutyFinder::gather_fields() {
  std::uint32_t group = kNoGroup;
  std::size_t covered = 0;  // nodes before it belong to earlier groups
  std::size_t group_owner = kNoPassage;
  for (std::size_t at = 0; at < nodes_.size(); ++at) {
    if (nodes_[at].cell) continue;
    if (nodes_[at].fields.empty() || dates_list(nodes_[at]) || orders_by_itself(nodes_[at])) {
      if (!(group != kNoGroup && take_listed_value(at, groups_[group]))) group = kNoGroup;
      continue;
    }
    const bool task = nodes_[at].fields.front().kind == FieldKind::task;
    const std::size_t owner = owner_of(at);
    if (owner == kNoPassage || (task && is_field(nodes_[at]) && nodes_[at].fields.size() == 1)) {
      group = kNoGroup;
      continue;
    }
    if (group == kNoGroup || owner != group_owner || owner == at) {
      group = static_cast<std::uint32_t>(groups_.size());
      group_owner = owner;
      groups_.emplace_back();
      cover(group, owner, std::max(covered, owner + 1), at);
    }
    for (const Field& field : nodes_[at].fields) take_field(groups_[group], field);
    covered = at + 1;
    if (owner == at) group = kNoGroup;
  }
}

void DutyFinder::cover(std::uint32_t group, std::size_t owner, std::size_t first, std::size_t end) {
  bool any = false;
  for (std::size_t at = first; at < end; ++at) {
    if (nodes_[at].cell || (is_field(nodes_[at]) && nodes_[at].fields.front().kind != FieldKind::task))
      continue;
    group_of_[at] = group;
    any = true;
  }
  if (!any) group_of_[owner] = group;
}

void DutyFinder::take_field(TaskFields& fields, const Field& field) {
  if (!blank_free(field.value)) return;
  switch (field.kind) {
    case FieldKind::lead:
      append(fields.lead, names_of_value(view_, field.value, base_));
      break;
    case FieldKind::with:
      append(fields.with, names_of_value(view_, field.value, base_));
      break;
    case FieldKind::due:
      take_due(fields.due, due_of_value(view_, field.value, base_));
      break;
    case FieldKind::product:
      if (!fields.product) take_product(view_, field.value, base_, fields);
      break;
    default:
      break;
  }
}

// "Đơn vị thực hiện:" with the names in a list under it.
bool DutyFinder::take_listed_value(std::size_t at, TaskFields& fields) {
  const std::size_t parent = nodes_[at].parent;
  if (parent == kNoPassage || nodes_[parent].fields.size() != 1 || !is_field(nodes_[parent])) return false;
  const Field& field = nodes_[parent].fields.front();
  if (blank_free(field.value) || (field.kind != FieldKind::lead && field.kind != FieldKind::with))
    return false;
  append(field.kind == FieldKind::lead ? fields.lead : fields.with,
         names_of_value(view_, nodes_[at].body, base_));
  return true;
}

bool DutyFinder::blank_free(Span span) const {
  return span.of(view_).find_first_not_of(" \n\t.;") != std::string_view::npos;
}

void DutyFinder::append(std::vector<std::string>& names, const std::vector<std::string>& more) {
  names.insert(names.end(), more.begin(), more.end());
}

}  // namespace rasoat
