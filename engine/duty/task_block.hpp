// Task blocks and task tables: who must do what is said by labelled lines, or by columns, apart from the task
// itself.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "duty/draft.hpp"
#include "duty/outline.hpp"
#include "duty/token.hpp"

namespace rasoat {

/// What the fields of a block, or the cells of a row, say.
struct TaskFields {
  std::vector<std::string> lead;
  std::vector<std::string> with;
  std::optional<Due> due;
  std::optional<DutyAction> product;  ///< report or plan, where that is what comes of the task
  std::optional<std::string> issuer;  ///< … of whom, where it is another's than of those who lead

  bool empty() const { return lead.empty() && with.empty() && !due; }
};

/// The names that a value consists of; none where it says more than names. Words such as "các đơn vị:" before
/// them and a full stop after them are left out.
std::vector<std::string> names_of_value(std::string_view view, Span value, const grammar::DeadlineBase& base);

/// The deadline that a value prints; kind none with the value's text where it gives no time.
std::optional<Due> due_of_value(std::string_view view, Span value, const grammar::DeadlineBase& base);

/// "Báo cáo kết quả", "Kế hoạch của UBND thành phố": what comes of the task, and whose it is; `fields.lead`
/// are read already.
void take_product(std::string_view view, Span value, const grammar::DeadlineBase& base, TaskFields& fields);

/// A row of a task table: its task cell and what its other cells say.
struct TaskRow {
  std::size_t task = 0;  ///< node
  TaskFields fields;
};

/// The rows of the table whose cells are nodes first … end-1; none where its columns are not those of a task
/// table.
std::vector<TaskRow> read_task_table(std::string_view view, const std::vector<Passage>& nodes,
                                     std::size_t first, std::size_t end, const grammar::DeadlineBase& base);

}  // namespace rasoat
