// How high documents stand whose body no head tells.
#include "graph/level.hpp"

#include "catch.hpp"

using namespace rasoat;

namespace {

std::string level(std::string designation, std::string type) {
  ArchiveGraph graph;
  Node& node = graph.nodes.emplace_back();
  node.designation = std::move(designation);
  node.type = std::move(type);
  const auto found = level_of(graph, 0);
  return found ? std::string(name_of(*found)) : "";
}

}  // namespace

TEST_CASE("the symbols of Central bodies, and what none but they issue") {
  for (const auto& [designation, type] : {std::pair{"26-NQ/TW", "NQ"},
                                          {"749/QĐ-TTg", "QĐ"},
                                          {"76/NQ-CP", "NQ"},
                                          {"30/2020/NĐ-CP", "NĐ"},
                                          {"64-CP", "NĐ"},
                                          {"14/2018/TT-BNV", "TT"},
                                          {"36/2018/TT-BTC", "TT"},
                                          {"86/2015/QH13", "Luật"},
                                          {"12-HD/BTCTW", "HD"},
                                          {"01-HD/TWĐTN", "HD"},
                                          {"55/2005/TTLT-BNV-VPCP", "TTLT"},
                                          {"named:luat-to-cao-2018", "Luật"},
                                          {"named:hien-phap-2013", ""},
                                          {"named:dieu-le-dang", ""},
                                          {"named:nghi-quyet-trung-uong-4-khoa-xii", "NQ"},
                                          {"partial:nghi-dinh-30", "NĐ"}}) {
    INFO(designation);
    CHECK(level(designation, type) == "central");
  }
}

TEST_CASE("what tells no level, or another") {
  CHECK(level("12-KH/ĐUK", "KH") != "central");
  CHECK(level("27/NQ-HĐND", "NQ") != "central");
  CHECK(level("96/BC-STP", "BC") != "central");
  CHECK(level("named:nghi-quyet-dai-hoi-xvii-dang-bo-tinh", "NQ").empty());
  CHECK(level("partial:chi-thi-05", "CT").empty());
  CHECK(level("", "KH").empty());
}
