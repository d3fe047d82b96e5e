// A record as people read it.
#pragma once

#include "message/message.hpp"
#include "record/json.hpp"
#include "record/record.hpp"

namespace rasoat {

struct RecordTextStyle {
  Language language = Language::vi;
  bool colour = false;  ///< ANSI colours around some words; the words are the same without
};

/// The head; the references, gathered by document, each with its place, its words and its relation where that
/// is more than a mention; the edges, the duties, the doubts; and a line that sums up. Handed over in pieces
/// of bounded size.
void write_text(const Sink& sink, const FileRecord& record, const RecordTextStyle& style);

}  // namespace rasoat
