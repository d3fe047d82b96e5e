// A record as people read it.
#pragma once

#include "export/page.hpp"
#include "record/json.hpp"
#include "record/record.hpp"

namespace rasoat {

/// The head, then the references in reading order with place, exact words and meaning, the edges, the duties,
/// the doubts, and a line that sums up. Handed over in pieces of bounded size.
void write_text(const Sink& sink, const FileRecord& record, const TextStyle& style);

}  // namespace rasoat
