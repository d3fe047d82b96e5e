#include "graph/find_document.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "authority/designation.hpp"
#include "grammars/letter.hpp"
#include "source/edit_distance.hpp"

namespace rasoat {
namespace {

// The designation in what was asked, from its first figure on: "Nghị quyết số 03-NQ/TU".
std::optional<DesignationParts> designation_in(std::string_view asked) {
  const std::size_t start = asked.find_first_of("0123456789");
  if (start == std::string_view::npos) return std::nullopt;
  auto parts = read_designation(asked.substr(start));
  return parts && !(parts->symbol.empty() && parts->type.empty()) ? parts : std::nullopt;
}

// "named:luat-vien-chuc-2010" and the like, by their words.
bool is_named(const Node& node, const std::string& words) {
  if (words.empty()) return false;
  const std::size_t colon = node.designation.find(':');
  const bool named = node.designation.starts_with("named:") || node.designation.starts_with("partial:");
  return named && (node.designation.substr(colon + 1) == words || grammar::slug(node.title) == words);
}

bool contains_words(std::string_view text, std::string_view words) {
  const std::string all = "-" + grammar::slug(text) + "-";
  return !words.empty() && all.find("-" + grammar::slug(words) + "-") != std::string::npos;
}

class Search {
 public:
  Search(const ArchiveGraph& graph, const DocumentQuery& query)
      : graph_(graph), query_(query), designation_(designation_in(query.asked)) {
    if (designation_) key_ = designation_->key();
    words_ = grammar::slug(query.asked);
    if (query.issuer) issuer_ = graph.authority->named(*query.issuer, {});
  }

  std::vector<NodeIndex> run() const {
    std::vector<NodeIndex> found;
    for (NodeIndex node = 0; node < graph_.nodes.size(); ++node) {
      if (is_file(node)) return {graph_.primary(node)};
      if (graph_.nodes[node].same_as == kNone && fits(graph_.nodes[node])) found.push_back(node);
    }
    const bool held =
        std::ranges::any_of(found, [&](NodeIndex node) { return graph_.nodes[node].record != kNone; });
    if (held) std::erase_if(found, [&](NodeIndex node) { return graph_.nodes[node].record == kNone; });
    std::ranges::sort(found, {}, [&](NodeIndex node) {
      const Node& one = graph_.nodes[node];
      return std::tuple(!one.date, one.date, std::string_view(one.id));
    });
    return found;
  }

 private:
  bool is_file(NodeIndex node) const {
    const std::uint32_t record = graph_.nodes[node].record;
    return record != kNone && graph_.records[record].file == query_.asked;
  }

  bool fits(const Node& node) const {
    if (query_.date && node.date != query_.date) return false;
    if (query_.issuer && !is_of_issuer(node)) return false;
    if (is_named(node, words_)) return true;
    if (!designation_ || node.designation.empty()) return false;
    const auto parts = read_designation(node.designation);
    return parts && parts->key() == key_;
  }

  bool is_of_issuer(const Node& node) const {
    if (issuer_ && node.body) return *issuer_ == *node.body;
    if (node.body && contains_words(graph_.authority->body(*node.body).name, *query_.issuer)) return true;
    return contains_words(node.issuer, *query_.issuer);
  }

  const ArchiveGraph& graph_;
  const DocumentQuery& query_;
  std::optional<DesignationParts> designation_;
  std::string key_;
  std::string words_;
  std::optional<BodyIndex> issuer_;
};

}  // namespace

std::vector<NodeIndex> find_documents(const ArchiveGraph& graph, const DocumentQuery& query) {
  return Search(graph, query).run();
}

std::vector<std::string> likest_designations(const ArchiveGraph& graph, std::string_view asked,
                                             std::size_t most) {
  constexpr std::size_t kLongest = 64;  // longer ones are no slips of the pen
  const auto designation = designation_in(asked);
  const std::string wanted = designation ? designation->key() : grammar::slug(asked);
  if (wanted.empty() || wanted.size() > kLongest) return {};
  std::set<std::pair<std::size_t, std::string>> ranked;
  std::set<std::string_view> seen;
  for (const Node& node : graph.nodes) {
    if (node.designation.empty() || !seen.insert(node.designation).second) continue;
    const auto parts = read_designation(node.designation);
    if (!parts) continue;
    const std::string key = designation ? parts->key() : grammar::slug(node.designation);
    if (key.size() > kLongest) continue;
    ranked.emplace(edit_distance(wanted, key), node.designation);
    if (ranked.size() > most) ranked.erase(std::prev(ranked.end()));
  }
  std::vector<std::string> likest;
  for (const auto& [distance, shown] : ranked) likest.push_back(shown);
  return likest;
}

}  // namespace rasoat
