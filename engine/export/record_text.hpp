// A record as people read it.
#pragma once

#include "export/page.hpp"
#include "record/json.hpp"
#include "record/record.hpp"

namespace rasoat {

/// The head; the references, gathered by document, each with its place, its words and its relation where that
/// is more than a mention; the edges, the duties, the doubts; and a line that sums up. Handed over in pieces
/// of bounded size.
void write_text(const Sink& sink, const FileRecord& record, const TextStyle& style);

}  // namespace rasoat
