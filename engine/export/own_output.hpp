// Whether a file is one that this program wrote: an export that was saved among the documents of an archive
// is none of them, though it names them, their duties and whom they bind.
#pragma once

#include "source/source_text.hpp"

namespace rasoat {

/// By its content, whatever the file is called: what the writers of this room begin with, in both languages,
/// also where a spreadsheet parted the cells of a table otherwise. Drafts that were mended (`check --fix`)
/// and texts (`text`) are documents; so are a workbook and a commented copy once another program has saved
/// them. Looks at a few thousand bytes, and into one part of what is packed.
bool is_own_output(const SourceText& source);

}  // namespace rasoat
