#include "graph/level.hpp"

#include <algorithm>
#include <array>

#include "authority/symbols.hpp"

namespace rasoat {
namespace {

// Types that no body below the centre issues. "TT" is not among them: a Thông tri is of any level.
constexpr std::array<std::string_view, 6> kCentralTypes = {"Luật", "PL", "NĐ", "TTLT", "L", "SL"};
// How slugs of documents begin that are known by name and have no such type.
constexpr std::array<std::string_view, 5> kCentralNames = {"named:hien-phap", "named:dieu-le-dang",
                                                           "named:cuong-linh", "named:nghi-quyet-trung-uong-",
                                                           "named:nghi-quyet-hoi-nghi-trung-uong-"};

bool is_central_by_kind(const Node& node) {
  return std::ranges::find(kCentralTypes, node.type) != kCentralTypes.end() ||
         std::ranges::any_of(kCentralNames,
                             [&](std::string_view name) { return node.designation.starts_with(name); });
}

}  // namespace

std::optional<Level> level_of(const ArchiveGraph& graph, NodeIndex index) {
  const Node& node = graph.nodes[index];
  if (node.body) {
    if (const auto level = graph.authority->body(*node.body).level) return level;
  }
  if (is_central_by_kind(node)) return Level::central;
  if (node.designation.find(':') != std::string::npos) return std::nullopt;  // a name, or part of one
  const auto parts = read_designation(node.designation);
  if (!parts) return std::nullopt;
  if (is_central(*parts)) return Level::central;
  const KnownSymbol* known = known_symbol(*parts);
  return known ? known->level : std::nullopt;
}

}  // namespace rasoat
