// One document by itself.
#include "coverage/trace.hpp"

#include "coverage/shown.hpp"
#include "graph/find_document.hpp"

using namespace shown;

namespace {

Trace traced(std::vector<FileRecord> records, const char* designation) {
  const Organisations registry = sample_registry();
  const ArchiveGraph graph = join_records(std::move(records), &registry);
  const auto found = find_documents(graph, {designation, std::nullopt, std::nullopt});
  REQUIRE(found.size() == 1);
  AuditSettings with = settings();
  return trace(graph, found.front(), audit(graph, with));
}

Lines rests_on(const Trace& trace) {
  Lines lines;
  for (const RestsOn& one : trace.rests_on)
    lines.push_back(std::to_string(one.depth) + ' ' + std::string(name_of(one.relation)) + ' ' + one.shown +
                    (one.through ? " through " + *one.through : ""));
  return lines;
}

}  // namespace

TEST_CASE("what it rests on, level by level; the bases of a basis are not its own") {
  const Trace result = traced({Doc("nq.md", "03-NQ/TU", "2021-07-15", "Tỉnh ủy Sông Vân", "Sông Vân")
                                   .implements("26-NQ/TW", "2018-05-19")
                                   .cites("named:luat-vien-chuc", "", "", Relation::based_on),
                               plan_41().implements("03-NQ/TU", "2021-07-15").cites("10-CT/TU", "2020-01-02"),
                               Doc("bc.md", "50-BC/TU", "2022-11-10", "Tỉnh ủy Sông Vân", "Sông Vân")
                                   .reports_on("41-KH/TU", "2021-08-19")},
                              "50-BC/TU");
  CHECK(rests_on(result) == Lines{"1 reports_on 41-KH/TU", "2 implements 03-NQ/TU through file:41.md",
                                  "3 implements 26-NQ/TW through file:nq.md"});
  CHECK(result.directive.implemented_by.empty());
  CHECK(result.expectations.empty());
}

TEST_CASE("who owes what for it and for what carries it out") {
  const Trace result = traced({plan_41().duty(DutyAction::plan, {"Các huyện ủy"}, "2021-12-31"),
                               Doc("09.md", "09-KH/HU", "2021-09-10", "Huyện ủy Tân Phú", "Tân Phú")
                                   .implements("41-KH/TU", "2021-08-19")
                                   .duty(DutyAction::plan, {"Các đảng ủy xã"}, "2021-11-30"),
                               Doc("77.md", "77-KH/TU", "2021-09-10", "Tỉnh ủy Sông Vân", "Sông Vân")
                                   .duty(DutyAction::plan, {"Các huyện ủy"}, "2021-12-31")},
                              "41-KH/TU");
  REQUIRE(result.directive.implemented_by.size() == 1);
  CHECK(result.directive.implemented_by[0].id == "file:09.md");
  REQUIRE(result.below.size() == 1);
  CHECK(result.below[0].id == "file:09.md");
  Lines files;
  for (const Expectation& one : result.expectations) files.push_back(one.directive_file + ' ' + one.body);
  CHECK(files == Lines{"09.md du-ba", "41.md hu-tp", "41.md hu-vd"});
}

TEST_CASE("a circle ends") {
  const Trace result = traced({Doc("a.md", "1-KH/TU", "2021-01-02", "Tỉnh ủy Sông Vân", "Sông Vân")
                                   .implements("2-KH/TU", "2021-01-03"),
                               Doc("b.md", "2-KH/TU", "2021-01-03", "Tỉnh ủy Sông Vân", "Sông Vân")
                                   .implements("1-KH/TU", "2021-01-02")},
                              "1-KH/TU");
  CHECK(rests_on(result) == Lines{"1 implements 2-KH/TU"});
  CHECK(result.directive.implemented_by.size() == 1);
}
