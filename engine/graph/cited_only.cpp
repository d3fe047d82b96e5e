#include "graph/cited_only.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "graph/numbering.hpp"

namespace rasoat {
namespace {

// Whose document a citation may mean, as a key: equal only for what may be the same body's.
struct Owner {
  std::string place;
  std::optional<BodyIndex> body;
  bool certain = false;  // one body, whichever it is
};

Owner owner_of(const Scope& scope) {
  if (scope.central) return {"-", std::nullopt, true};
  if (scope.stated) return {"#" + std::to_string(scope.bodies.front()), scope.bodies.front(), true};
  if (!scope.other_issuer.empty() && !scope.unique)
    return {"~" + scope.territory.key + '/' + scope.other_issuer, std::nullopt, scope.territory.is_known()};
  if (scope.sole) return {"#" + std::to_string(scope.bodies.front()), scope.bodies.front(), true};
  return {"?" + scope.territory.key, std::nullopt, scope.unique && scope.territory.is_known()};
}

Citation& citation_of(ArchiveGraph& graph, const Open& open) {
  return graph.citations[open.record].list[open.citation];
}

// The value that comes most often, the first in order among equals.
template <typename Value>
Value commonest(const std::map<Value, std::size_t>& counts) {
  return std::max_element(counts.begin(), counts.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

Node describe(ArchiveGraph& graph, const std::vector<const Open*>& members, const Owner& owner) {
  std::map<std::string, std::size_t> designations;
  Node node;
  for (const Open* open : members) {
    const Citation& citation = citation_of(graph, *open);
    designations[citation.target] += std::max<std::size_t>(1, citation.references.size());
    if (node.type.empty() && citation.type) node.type = *citation.type;
    if (node.issuer.empty()) node.issuer = citation.issuer;
  }
  const Open& first = *members.front();
  if (node.type.empty()) node.type = citation_of(graph, first).designation->type;
  node.designation = commonest(designations);
  node.body = owner.body;
  node.territory = owner.body ? graph.authority->body(*owner.body).territory : first.scope.territory;
  return node;
}

void add_node(ArchiveGraph& graph, const std::vector<const Open*>& members, Node node) {
  const auto index = static_cast<NodeIndex>(graph.nodes.size());
  for (const Open* open : members) citation_of(graph, *open).nodes.assign(1, index);
  graph.nodes.push_back(std::move(node));
}

void join_run(ArchiveGraph& graph, const std::vector<const Open*>& members, const Owner& owner,
              Bearers& bearers) {
  std::map<Date, std::size_t> days;
  for (const Open* open : members)
    days[*citation_of(graph, *open).date] += citation_of(graph, *open).references.size();
  Node node = describe(graph, members, owner);
  node.date = commonest(days);
  for (const Open* open : members) {
    Citation& citation = citation_of(graph, *open);
    citation.wrong_date = citation.date != node.date;
  }
  const auto index = static_cast<NodeIndex>(graph.nodes.size());
  bearers.add(citation_of(graph, *members.front()).key,
              {index, node.date, node.body, node.territory, node.type});
  add_node(graph, members, std::move(node));
}

using Groups = std::map<std::pair<std::string, std::string>, std::vector<const Open*>>;

// By key and owner; a law and a resolution of one number (80/2015/QH13) are told apart by their type.
Groups groups_of(ArchiveGraph& graph, const std::vector<Open>& open) {
  Groups groups;
  for (const Open& one : open) {
    const Citation& citation = citation_of(graph, one);
    std::string key = citation.key;
    if (citation.designation->type.empty()) key += '\n' + citation.type.value_or("");
    groups[{std::move(key), owner_of(one.scope).place}].push_back(&one);
  }
  return groups;
}

}  // namespace

void join_dated(ArchiveGraph& graph, const std::vector<Open>& open, Bearers& bearers) {
  for (auto& [place, members] : groups_of(graph, open)) {
    std::stable_sort(members.begin(), members.end(), [&](const Open* a, const Open* b) {
      return citation_of(graph, *a).date < citation_of(graph, *b).date;
    });
    const Owner owner = owner_of(members.front()->scope);
    const DesignationParts& designation = *citation_of(graph, *members.front()).designation;
    for (auto first = members.begin(); first != members.end();) {
      const Date day = *citation_of(graph, **first).date;
      const auto last = std::find_if(first, members.end(), [&](const Open* one) {
        const Date other = *citation_of(graph, *one).date;
        return owner.certain ? same_run(designation, day, other) != SameRun::yes : other != day;
      });
      join_run(graph, {first, last}, owner, bearers);
      first = last;
    }
  }
}

void join_undated(ArchiveGraph& graph, const std::vector<Open>& open) {
  for (auto& [place, members] : groups_of(graph, open)) {
    add_node(graph, members, describe(graph, members, owner_of(members.front()->scope)));
  }
}

namespace {

// What a document without a number is called: the words of a citation, best of one that means no other with
// the same words ("Nghị quyết Trung ương 4 khóa XI, XII").
struct Words {
  std::string text;
  bool shared = true;

  // … and of several the longest: "NQTW4 khóa XII" says less.
  bool is_better_than(const Words& other) const {
    constexpr std::size_t kLongest = 200;  // bytes; more is no name
    if (text.empty() || text.size() > kLongest) return false;
    return other.text.empty() ||
           std::pair(!shared, text.size()) > std::pair(!other.shared, other.text.size());
  }
};

Words words_of(const Record& record, const Citation& citation) {
  Words best;
  for (const std::uint32_t index : citation.references) {
    const Reference& reference = record.references[index];
    const auto beside = [&](std::uint32_t other) {
      return other < record.references.size() && record.references[other].span == reference.span &&
             record.references[other].target != reference.target;
    };
    const bool shared = beside(index + 1) || (index > 0 && beside(index - 1));
    if (const Words words{reference.quote, shared}; best.text.empty() || words.is_better_than(best))
      best = words;
  }
  const std::size_t term = citation.target.rfind("-khoa-");
  if (!best.shared || best.text.empty() || term == std::string::npos) return best;
  std::string numeral = citation.target.substr(term + std::string_view("-khoa-").size());
  for (char& letter : numeral)
    letter = static_cast<char>(letter >= 'a' && letter <= 'z' ? letter - 32 : letter);
  best.text.append(" [").append(numeral).append("]");
  return best;
}

}  // namespace

void join_named(ArchiveGraph& graph) {
  std::map<std::pair<std::string, std::string>, NodeIndex> made;
  std::map<NodeIndex, Words> called;
  for (std::uint32_t record = 0; record < graph.records.size(); ++record) {
    for (Citation& citation : graph.citations[record].list) {
      if (citation.designation) continue;
      const Territory& territory = graph.authority->standing(record).territory;
      const bool local = citation.target.find("-dang-bo-") != std::string::npos;
      const auto [place, fresh] =
          made.try_emplace({citation.target, local ? territory.key : ""}, graph.nodes.size());
      citation.nodes.assign(1, place->second);
      Words words = words_of(graph.records[record], citation);
      if (!fresh) {
        if (words.is_better_than(called[place->second])) {
          graph.nodes[place->second].title = words.text;
          called[place->second] = std::move(words);
        }
        continue;
      }
      Node node;
      node.designation = citation.target;
      node.type = citation.type.value_or("");
      node.date = citation.date;
      if (local) node.territory = territory;
      node.title = words.text;
      called[place->second] = std::move(words);
      graph.nodes.push_back(std::move(node));
    }
  }
}

void name_cited(ArchiveGraph& graph) {
  std::map<std::string, std::size_t> count;
  for (Node& node : graph.nodes) {
    if (node.status != NodeStatus::cited) continue;
    node.id = "cited:" + node.designation + '@' + (node.date ? to_iso(*node.date) : "?");
    if (node.body) node.id += '#' + graph.authority->body(*node.body).id;
    ++count[node.id];
  }
  std::set<std::string> taken;
  for (Node& node : graph.nodes) {
    if (node.status != NodeStatus::cited || (count[node.id] == 1 && taken.insert(node.id).second)) continue;
    std::string wanted = node.id + (node.body || !node.territory.is_known() ? "" : '#' + node.territory.key);
    const std::string start = wanted;
    for (unsigned number = 2; !taken.insert(wanted).second; ++number)
      wanted = start + '~' + std::to_string(number);
    node.id = std::move(wanted);
  }
}

}  // namespace rasoat
