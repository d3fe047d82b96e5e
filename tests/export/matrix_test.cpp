// The matrix: what stands in which row and column, and the worst in a cell.
#include "export/matrix.hpp"

#include "catch.hpp"

namespace rasoat {
namespace {

Expectation owed(const std::string& directive, const std::string& body, Status status,
                 std::optional<Period> period = {}) {
  Expectation one;
  one.directive_file = directive;
  one.body = body;
  one.body_name = "Đảng ủy " + body;
  one.status = status;
  one.period = period;
  return one;
}

TEST_CASE("bodies with the most gaps first; columns by directive and period; the worst in a cell") {
  const Period first{Interval::quarterly, 2022, 1}, second{Interval::quarterly, 2022, 2};
  Audit audit{};
  audit.expectations = {owed("b.md", "x", Status::met, second), owed("b.md", "x", Status::missing, first),
                        owed("b.md", "y", Status::late, first), owed("a.md", "y", Status::met),
                        owed("a.md", "y", Status::missing),     owed("a.md", "z", Status::pending)};
  const Matrix matrix = coverage_matrix(audit);
  REQUIRE(matrix.rows.size() == 3);
  CHECK(matrix.rows[0].body == "y");
  CHECK(matrix.rows[0].gaps == 2);
  CHECK(matrix.rows[2].body == "z");
  REQUIRE(matrix.columns.size() == 3);
  CHECK(matrix.columns[0].directive == "b.md");
  CHECK(matrix.columns[0].first->period == first);
  CHECK(matrix.columns[2].directive == "a.md");
  CHECK(matrix.cells.size() == 5);
  const MatrixCell& cell = matrix.cells.at({0, 2});
  CHECK(cell.status == Status::missing);
  CHECK(cell.expected == std::vector<std::uint32_t>{3, 4});
}

TEST_CASE("columns stand in the order of their directives' days, those without one at the end") {
  Audit audit{};
  for (const auto& [file, day] :
       {std::pair<std::string, std::optional<Date>>{"10-KH.md", make_date(2021, 9, 1)},
        {"2-KH.md", make_date(2021, 2, 1)},
        {"3-KH.md", std::nullopt},
        {"4-KH.md", make_date(2020, 12, 31)},
        {"5-KH.md", make_date(2021, 2, 1)}}) {
    audit.expectations.push_back(owed(file, "x", Status::missing));
    audit.expectations.back().directive_date = day;
  }
  std::vector<std::string> order;
  for (const MatrixColumn& column : coverage_matrix(audit).columns) order.push_back(column.directive);
  CHECK(order == std::vector<std::string>{"4-KH.md", "2-KH.md", "5-KH.md", "10-KH.md", "3-KH.md"});
}

TEST_CASE("an empty audit has an empty matrix") {
  const Audit audit{};
  const Matrix matrix = coverage_matrix(audit);
  CHECK(matrix.rows.empty());
  CHECK(matrix.columns.empty());
  CHECK(matrix.cells.empty());
}

TEST_CASE("every status has a symbol and a badness of its own") {
  std::map<std::string_view, int> symbols;
  std::map<int, int> ranks;
  for (const Status one :
       {Status::met, Status::late, Status::missing, Status::pending, Status::uncertain, Status::unobserved}) {
    ++symbols[symbol_of(one)];
    ++ranks[badness(one)];
  }
  CHECK(symbols.size() == 6);
  CHECK(ranks.size() == 6);
  CHECK(badness(Status::missing) == 5);
}

}  // namespace
}  // namespace rasoat
