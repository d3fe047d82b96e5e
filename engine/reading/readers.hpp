// The table of readers: one file and one line per format.
#pragma once

#include <expected>
#include <span>
#include <string_view>

#include "reading/block.hpp"
#include "reading/container/container.hpp"
#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat {

struct Reader {
  std::string_view name;
  std::string_view extensions;  ///< parted by blanks, without dots: "md markdown"
  /// Decides by content; the name is asked only where no reader knows the content.
  bool (*recognises)(std::string_view bytes);
  std::expected<ReadDocument, Error> (*read)(const SourceText& source);
  bool foreign = false;  ///< it asks the program rasoat-reader (foreign.hpp)
};

/// All readers of this build, in the order in which they are asked.
std::span<const Reader> readers();

/// What holds documents instead of being one; null where the source is a document. A ZIP archive that bears
/// an office document's name is a damaged one; spreadsheets and slides are none of ours.
const Container* container_of(const SourceText& source);

/// Whether what is read of a source may come from the program rasoat-reader: it is, or may hold, a PDF or an
/// image.
bool may_be_read_by_others(const SourceText& source);

/// Reads a source with the reader that its content, else its name, asks for. The result refers to the
/// bytes of `source`, which must outlive it and stay where it is. Errors, besides those of the readers:
/// input-is-container, input-format-unread for a format that is known but has none, input-format-left-out for
/// one whose library this build was made without.
std::expected<ReadDocument, Error> read_document(const SourceText& source);

}  // namespace rasoat
