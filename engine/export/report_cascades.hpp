// The cascades of all directives as data of a report, the largest ones with their pictures.
#pragma once

#include "export/cascade.hpp"
#include "record/json_writer.hpp"

namespace rasoat {

constexpr std::size_t kCascadePlaces = 500'000;      ///< in one report, before cascades are no longer deep
constexpr std::size_t kReportPictures = 300;         ///< in one report …
constexpr std::size_t kReportPicturePlaces = 9'000;  ///< … and their places

/// "pictures": whether this build draws any; "directives": [[node|null, name, [[parent, node|null,
/// expectation…]…], cut short, picture|null]…]. A picture is [width, height, [[level, left, right]…], [[place, x, y,
/// level] or [null, x, y, level, status, documents, empty places by status…]…], [[from, to, x, y…]…], how many
/// lines are those of the tree].
void write_report_cascades(JsonWriter& to, const ArchiveGraph& graph, const Audit& audit,
                           const Cascades& cascades);

}  // namespace rasoat
