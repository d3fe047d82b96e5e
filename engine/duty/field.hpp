// The labels of task blocks: "Đơn vị chủ trì: …", "Thời gian thực hiện: …".
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "source/span.hpp"

namespace rasoat {

enum class FieldKind : std::uint8_t { lead, with, due, task, aside };

struct Field {
  FieldKind kind = FieldKind::task;
  Span label;  ///< in the view, without the colon
  Span value;
};

/// The fields of a passage in order: labels at its start or after a mark, each with a colon (at the passage's
/// end none is needed); a value ends where the next label begins.
std::vector<Field> find_fields(std::string_view view, Span passage);

/// The kind of a table column headed by this text; nothing where it heads none.
std::optional<FieldKind> column_kind(std::string_view head);

}  // namespace rasoat
