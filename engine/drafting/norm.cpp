#include "drafting/norm.hpp"

#include "drafting/vocabulary.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat::drafting {
namespace {

Confidence confidence_of(std::string_view name) {
  return name == "high" ? Confidence::high : name == "medium" ? Confidence::medium : Confidence::low;
}

}  // namespace

std::optional<Norm> norm_of(System system, std::optional<Date> day) {
  static const auto rows =
      grammar::read_table(vocabulary_file("norms.tsv"), {"system", "from", "name", "confidence"});
  std::optional<Norm> found;
  for (const grammar::Row& row : rows) {
    if (row[0] != name_of(system)) continue;
    if (day && *parse_iso_date(row[1]) > *day) break;
    found = Norm{row[2], confidence_of(row[3])};
  }
  return found;
}

}  // namespace rasoat::drafting
