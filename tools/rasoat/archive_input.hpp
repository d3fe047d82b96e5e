// What audit and graph begin with: the registry, the policy and the records of an archive, joined into its
// graph.
#pragma once

#include <expected>
#include <string>
#include <vector>

#include "console.hpp"
#include "graph/archive_graph.hpp"
#include "invocation.hpp"
#include "output.hpp"
#include "settings/organisations.hpp"
#include "settings/policy.hpp"
#include "source/date.hpp"

namespace rasoat {

struct ArchiveInput {
  std::string archive;  ///< as the user named it
  ArchiveGraph graph;
  Policy policy;
};

/// Whether the bodies are those of a registry, where there is one, or those that the archive itself shows.
enum class Registry { if_any, none };

/// Reads the files of the archive, or the records of --extracts; a file that cannot be read is in the graph,
/// not an error. Errors: the archive, the registry or the policy cannot be used, or none of the files could
/// be read.
std::expected<ArchiveInput, Error> read_archive(const Invocation& invocation, Console& console,
                                                const Output& output, Registry wanted = Registry::if_any);

/// The same with drafts put into the archive, each in place of the file of its name, if there is one. Without
/// --archive: the drafts alone, and the registry where one is named.
std::expected<ArchiveInput, Error> read_archive_with(std::vector<Record> drafts, const Invocation& invocation,
                                                     Console& console, const Output& output);

/// The day given with --as-of, else today.
Date as_of_day(const Invocation& invocation);

}  // namespace rasoat
