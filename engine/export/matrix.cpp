#include "export/matrix.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "export/harmless.hpp"
#include "export/wording.hpp"

namespace rasoat {
namespace {

using ColumnKey = std::tuple<std::string_view, DutyAction, std::string_view, std::optional<Period>>;

ColumnKey key_of(const Expectation& one) {
  return {one.directive_file, one.action, one.kind ? std::string_view(*one.kind) : std::string_view(),
          one.period};
}

// Directives by their day, those of one day and those without one (at the end) in the order of the audit.
std::map<ColumnKey, std::uint32_t> number_columns(const Audit& audit, Matrix& matrix) {
  using Rank = std::tuple<bool, std::optional<Date>, std::size_t>;
  std::map<std::string_view, Rank> order;
  for (const Expectation& one : audit.expectations)
    order.emplace(one.directive_file, Rank(!one.directive_date, one.directive_date, order.size()));
  std::map<ColumnKey, const Expectation*> first;
  for (const Expectation& one : audit.expectations) first.emplace(key_of(one), &one);
  std::vector<ColumnKey> keys;
  for (const auto& [key, one] : first) keys.push_back(key);
  std::ranges::stable_sort(keys, {}, [&](const ColumnKey& key) { return order[std::get<0>(key)]; });
  const auto directives = directives_by_file(audit);
  std::map<ColumnKey, std::uint32_t> numbers;
  for (const ColumnKey& key : keys) {
    const Expectation* one = first[key];
    const auto named = directives.find(one->directive_file);
    numbers.emplace(key, static_cast<std::uint32_t>(matrix.columns.size()));
    matrix.columns.push_back(
        {one, on_one_line(named == directives.end() ? one->directive.value_or(one->directive_file)
                                                    : named->second->shown)});
  }
  return numbers;
}

std::map<std::string_view, std::uint32_t> number_rows(const Audit& audit, Matrix& matrix) {
  std::map<std::string_view, MatrixRow> rows;
  for (const Expectation& one : audit.expectations) {
    MatrixRow& row = rows.try_emplace(one.body, MatrixRow{one.body, one.body_name}).first->second;
    row.gaps += one.status == Status::missing || one.status == Status::late ? 1 : 0;
  }
  for (const auto& [body, row] : rows) matrix.rows.push_back(row);
  std::ranges::stable_sort(matrix.rows, [](const MatrixRow& a, const MatrixRow& b) {
    return std::tuple(b.gaps, a.body_name, a.body) < std::tuple(a.gaps, b.body_name, b.body);
  });
  std::map<std::string_view, std::uint32_t> numbers;
  for (const MatrixRow& row : matrix.rows)
    numbers.emplace(row.body, static_cast<std::uint32_t>(numbers.size()));
  return numbers;
}

}  // namespace

std::map<std::string_view, const Directive*> directives_by_file(const Audit& audit) {
  std::map<std::string_view, const Directive*> found;
  for (const Directive& directive : audit.directives) {
    if (directive.file) found.emplace(*directive.file, &directive);
  }
  return found;
}

Matrix coverage_matrix(const Audit& audit) {
  Matrix matrix;
  const auto columns = number_columns(audit, matrix);
  const auto rows = number_rows(audit, matrix);
  for (std::uint32_t i = 0; i < audit.expectations.size(); ++i) {
    const Expectation& one = audit.expectations[i];
    MatrixCell& cell = matrix.cells[{rows.at(one.body), columns.at(key_of(one))}];
    if (cell.expected.empty() || badness(one.status) > badness(cell.status)) cell.status = one.status;
    cell.expected.push_back(i);
  }
  return matrix;
}

int badness(Status status) noexcept {
  constexpr std::array<int, 6> kBadness = {0, 4, 5,
                                           1, 3, 2};  // met, late, missing, pending, uncertain, unobserved
  return kBadness[static_cast<std::size_t>(status)];
}

std::string_view symbol_of(Status status) noexcept {
  constexpr std::array<std::string_view, 6> kSymbols = {"✓", "▲", "✗", "○", "?", "–"};
  return kSymbols[static_cast<std::size_t>(status)];
}

std::string asked_in_words(Language language, const Expectation& one) {
  std::string out = message(language, "asks-" + std::string(name_of(one.action)));
  if (one.kind) out += " · " + on_one_line(*one.kind);
  if (one.period) out += " · " + period_in_words(language, *one.period);
  return out;
}

}  // namespace rasoat
