// The labels of task blocks: "Đơn vị chủ trì: …", "Thời gian thực hiện: …".
#pragma once

#include <boost/container/options.hpp>
#include <boost/container/vector.hpp>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "source/span.hpp"

namespace rasoat {

enum class FieldKind : std::uint8_t { lead, with, due, task, product, aside };

struct Field {
  FieldKind kind = FieldKind::task;
  Span label;  ///< in the view, without the colon
  Span value;
};

/// Half as large as a std::vector where it is empty, as it is in most passages.
using Fields = boost::container::vector<
    Field, void, boost::container::vector_options<boost::container::stored_size<std::uint32_t>>::type>;

/// The fields of a passage in order: labels at its start or after a mark, each with a colon (at the passage's
/// end none is needed); a value ends where the next label begins.
Fields find_fields(std::string_view view, Span passage);

/// The kind of a table column headed by this text; nothing where it heads none.
std::optional<FieldKind> column_kind(std::string_view head);

}  // namespace rasoat
