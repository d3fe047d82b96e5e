// What rasoat check begins with: the drafts, read and taken apart, each with the configuration beside it, and
// the archive that they are compared with.
#pragma once

#include <deque>
#include <expected>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "archive_input.hpp"
#include "batch.hpp"
#include "drafting/draft.hpp"
#include "reading/block.hpp"
#include "source/source_text.hpp"

namespace rasoat {

/// A configuration file that was read.
struct ReadConfig {
  SourceText source;
  CheckSettings settings;
  std::vector<bool> used;  ///< by suppression
};

struct DraftInput {
  Input input;
  SourceText source;
  ReadDocument read;
  ReadConfig* config = nullptr;  ///< may be null
  drafting::ArchiveContext archive;
  std::optional<drafting::Draft> draft;  ///< nothing where it cannot be read
  std::optional<Error> error;
};

/// All that one call checks. Stays where it is: its parts refer to each other.
struct DraftInputs {
  std::deque<DraftInput> drafts;
  std::map<std::string, ReadConfig> configs;  ///< by path
  std::optional<ArchiveInput> archive;
};

/// Reads the operands, folders as archives are read. Errors: wrong usage or configuration, an archive that
/// cannot be read, the output is one of the inputs. A draft that cannot be read carries its error.
std::optional<Error> read_drafts(const Invocation& invocation, Console& console, const Output& output,
                                 DraftInputs& to);

/// Reads and takes apart again, after the source has changed.
void read_draft(const Invocation& invocation, DraftInput& draft);

}  // namespace rasoat
