// Tab-separated tables: the form in which all vocabulary stands.
#pragma once

#include <string_view>
#include <vector>

namespace rasoat::grammar {

/// A row's cells, in the order of the columns asked for; views into the table's text.
using Row = std::vector<std::string_view>;

/// Reads a table whose first line names the columns; lines starting with '#' and empty ones are left out.
/// Gives the named columns; a column or cell that is not there gives empty views.
std::vector<Row> read_table(std::string_view text, std::vector<std::string_view> columns);

/// The parts of a cell that holds several values, blanks around each left out.
std::vector<std::string_view> split(std::string_view cell, char separator);

/// The text of a vocabulary file that was compiled in, by name ("document_types.tsv"); empty if there is
/// none.
std::string_view vocabulary_file(std::string_view name);

}  // namespace rasoat::grammar
