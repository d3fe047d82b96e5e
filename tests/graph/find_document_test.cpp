// Documents as people ask for them.
#include "graph/find_document.hpp"

#include "archive_builder.hpp"
#include "catch.hpp"
#include "registry_sample.hpp"

using namespace rasoat;
using builder::day;
using builder::Doc;
using Lines = std::vector<std::string>;

namespace {

ArchiveGraph archive() {
  static const Organisations registry = sample_registry();
  return join_records({Doc("tu/10-2017.md", "10-CT/TU", "2017-09-05", "Tỉnh ủy Sông Vân", "Sông Vân"),
                       Doc("tu/10-2022.md", "10-CT/TU", "2022-04-21", "Tỉnh ủy Sông Vân", "Sông Vân"),
                       Doc("tp/03.md", "03-NQ/HU", "2021-07-15", "Huyện ủy Tân Phú", "Tân Phú"),
                       Doc("vd/03.md", "03-NQ/HU", "2021-07-15", "Huyện ủy Vân Đô", "Vân Đô"),
                       Doc("tp/15.md", "15/KH/HU", "2021-12-21", "Huyện ủy Tân Phú", "Tân Phú")
                           .cites("26-NQ/TW", "2018-05-19")
                           .cites("10-CT/TW", "2007-03-30")
                           .cites("10-CT/TW", "2011-12-05")
                           .cites("named:luat-vien-chuc-2010")},
                      &registry);
}

Lines found(std::string asked, std::optional<Date> date = {}, std::optional<std::string> issuer = {}) {
  const ArchiveGraph graph = archive();
  Lines ids;
  for (const NodeIndex node : find_documents(graph, {std::move(asked), date, std::move(issuer)}))
    ids.push_back(graph.nodes[node].id);
  return ids;
}

}  // namespace

TEST_CASE("designations compare folded, with or without words before them") {
  for (const char* const asked :
       {"15-KH/HU", "15/KH/HU", "15-kh/hu", "015 - KH / HU", "Kế hoạch số 15-KH/HU"})
    CHECK(found(asked) == Lines{"file:tp/15.md"});
  CHECK(found("16-KH/HU").empty());
  CHECK(found("15").empty());
  CHECK(found("").empty());
}

TEST_CASE("several fit: by date; a day or an issuer chooses") {
  CHECK(found("10-CT/TU") == Lines{"file:tu/10-2017.md", "file:tu/10-2022.md"});
  CHECK(found("10-CT/TU", day("2022-04-21")) == Lines{"file:tu/10-2022.md"});
  CHECK(found("10-CT/TU", day("2022-04-22")).empty());
  CHECK(found("3-NQ/HU").size() == 2);
  CHECK(found("3-NQ/HU", {}, "Huyện ủy Vân Đô") == Lines{"file:vd/03.md"});
  CHECK(found("3-NQ/HU", {}, "Tân Phú") == Lines{"file:tp/03.md"});
  CHECK(found("3-NQ/HU", {}, "Huyện ủy Vân").size() == 1);
  CHECK(found("3-NQ/HU", {}, "Sở Tài chính").empty());
}

TEST_CASE("by file, and what is only cited by its name") {
  CHECK(found("vd/03.md") == Lines{"file:vd/03.md"});
  CHECK(found("26-NQ/TW") == Lines{"cited:26-NQ/TW@2018-05-19"});
  CHECK(found("10-CT/TW").size() == 2);
  CHECK(found("Luật Viên chức 2010") == Lines{"cited:named:luat-vien-chuc-2010@?"});
  CHECK(found("Luật Viên chức").empty());
}

TEST_CASE("the likest designations, each once, never more than asked for") {
  const ArchiveGraph graph = archive();
  CHECK(likest_designations(graph, "10-CT/TV", 2).size() == 2);
  CHECK(likest_designations(graph, "16-KH/HU", 1) == Lines{"15/KH/HU"});
  CHECK(likest_designations(graph, "", 3).empty());
  CHECK(likest_designations(graph, std::string(4000, 'x'), 3).empty());
}
