// Bodies are gathered first, then named, then put under one another: of the kinds that may stand above one,
// the body that it answers most often, else the only one.
#include "coverage/registry_proposal.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "authority/symbols.hpp"
#include "coverage/body_kind.hpp"
#include "coverage/name_printings.hpp"
#include "grammars/letter.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kNobody = static_cast<std::size_t>(-1);

// A body under way.
struct Proposed {
  NameWords words;  // of its name
  std::string name;
  std::string symbol;  // as printed
  Territory territory;
  std::uint32_t documents = 0;
  const BodyKind* kind = nullptr;
  std::optional<Level> level;
  std::optional<System> system;
  std::size_t parent = kNobody;
};

std::string territory_name(const NameWords& words, const NamedTerritory& found) {
  return in_sentence_case(std::span(words).subspan(found.first, found.count));
}

class Proposer {
 public:
  explicit Proposer(const ArchiveGraph& graph) : graph_(graph), authority_(*graph.authority) {}

  RegistryProposal run() {
    take_shown();
    take_named();
    for (Proposed& body : bodies_) describe(body);
    vote();
    for (std::size_t i = 0; i < bodies_.size(); ++i) bodies_[i].parent = parent_of(i);
    return arranged();
  }

 private:
  // --- which bodies ---

  void take_shown() {
    std::map<BodyIndex, std::map<std::string, std::uint32_t>> symbols;
    std::map<BodyIndex, std::uint32_t> documents;
    for (const Node& node : graph_.nodes) {
      if (node.record == kNone || !node.body || node.same_as != kNone) continue;
      ++documents[*node.body];
      const auto& designation = authority_.standing(node.record).designation;
      if (designation && !designation->printed.empty()) ++symbols[*node.body][designation->printed];
    }
    for (const auto& [index, count] : documents) {
      const Body& shown = authority_.body(index);
      Proposed body;
      body.words = read_words(shown.name);
      body.territory = shown.territory;
      body.documents = count;
      body.level = shown.level;
      body.system = shown.system;
      const auto& printed = symbols[index];
      if (!printed.empty()) {
        body.symbol =
            std::ranges::max_element(printed, {}, [](const auto& one) { return one.second; })->first;
        complete(body, shown);
      }
      place_of_[index] = add(std::move(body));
    }
  }
  // "BAN TỔ CHỨC" under BTCTU is the Ban Tổ chức Tỉnh ủy.
  static void complete(Proposed& body, const Body& shown) {
    DesignationParts alone;
    alone.symbol = shown.symbol;
    const KnownSymbol* known = known_symbol(alone);
    if (!known) return;
    const NameWords whole = read_words(known->name);
    const std::string own = key_of(body.words), full = key_of(whole);
    if (own.size() < full.size() && full.starts_with(own)) body.words = whole;
  }

  // Definite bodies that documents address, report to or are sent to, and that none of the heads shows.
  void take_named() {
    for (std::uint32_t record = 0; record < graph_.records.size(); ++record) {
      if (graph_.node_of[record] == kNone) continue;
      const Standing& standing = authority_.standing(record);
      const Viewpoint from{standing.body, standing.territory};
      for (const std::string& phrase : names_in(graph_.records[record])) {
        printings_.add(phrase);
        const AddressedBodies meant = authority_.addressees(phrase, from);
        if (meant.kind == AddressedBodies::Kind::stranger) take_stranger(phrase, from);
      }
      for (const Reference& reference : graph_.records[record].references) {
        if (reference.issuer) printings_.add(*reference.issuer);
      }
    }
  }
  void take_stranger(const std::string& phrase, const Viewpoint& from) {
    constexpr std::size_t kMostWords = 16;
    Proposed body;
    body.words = read_body_name(phrase).plain;
    const BodyKind* kind = kind_of_body(body.words);
    if (kind == nullptr || is_central_name(body.words) || body.words.size() > kMostWords ||
        is_list(body.words))
      return;
    // A kind alone ("Sở", "Huyện ủy") is no name.
    if (body.words.size() == kind->count && office_of(body.words).kind == nullptr && !kind->above.empty())
      return;
    body.territory = authority_.territory_meant(read_body_name(phrase), from);
    if (const std::string symbol = known_symbol_of(body.words); !symbol.empty()) body.symbol = symbol;
    const std::size_t at = add(std::move(body));
    if (from.issuer && place_of_.contains(*from.issuer)) ++votes_[at][place_of_[*from.issuer]];
  }
  // "Sở Tài chính, Sở Nội vụ", "Tỉnh ủy, các huyện ủy": several bodies.
  static bool is_list(const NameWords& words) {
    for (std::size_t at = 1; at < words.size(); ++at) {
      if (words[at].before != ',' && words[at].before != ';') continue;
      const std::span rest = std::span(words).subspan(at);
      if (kind_of_body(rest) || class_key(text_of(rest)).size() < key_of(rest).size()) return true;
    }
    return false;
  }
  static bool is_central_name(const NameWords& words) {
    BodyName name;
    name.full = name.plain = words;
    const auto symbols = symbols_of(name);
    return std::ranges::any_of(symbols, [](std::string_view symbol) {
      DesignationParts alone;
      alone.symbol = symbol;
      alone.state = true;
      return is_central(alone);
    });
  }
  // Of the whole name only: "Ban Tuyên giáo Tỉnh ủy".
  static std::string known_symbol_of(const NameWords& words) {
    BodyName name;
    name.full = name.plain = words;
    if (!is_known_name(name)) return {};
    const auto symbols = symbols_of(name);
    return symbols.size() == 1 ? printed_symbol(symbols.front()) : std::string();
  }

  // Equal names of one territory are one body; one whose territory is unknown is the first of its name.
  std::size_t add(Proposed body) {
    std::vector<std::size_t>& alike = by_name_[key_of(body.words)];
    for (const std::size_t place : alike) {
      if (!bodies_[place].territory.fits(body.territory)) continue;
      bodies_[place].documents += body.documents;
      if (!bodies_[place].territory.is_known()) bodies_[place].territory = body.territory;
      if (bodies_[place].symbol.empty()) bodies_[place].symbol = body.symbol;
      return place;
    }
    alike.push_back(bodies_.size());
    bodies_.push_back(std::move(body));
    return alike.back();
  }

  // --- what they are ---

  void describe(Proposed& body) const {
    body.name = printings_.best(body.words);
    body.kind = kind_of_body(body.words);
    const OfficeOf office = office_of(body.words);
    const BodyKind* source = office.kind ? office.kind : body.kind;
    const bool firm = body.level == Level::province || body.level == Level::central;  // known by its symbol
    if (source && source->level && !firm) body.level = source->level;
    if (!body.system && body.kind) body.system = body.kind->system;
    if (!body.system && office.kind) body.system = office.kind->system;
  }

  // --- who stands above ---

  void vote() {
    for (const GraphEdge& edge : graph_.edges) {
      const bool answers = edge.relation == Relation::implements || edge.relation == Relation::reports_on ||
                           edge.relation == Relation::supplements;
      const auto& from = graph_.nodes[edge.from].body;
      const auto& to = graph_.nodes[edge.to].body;
      if (!answers || !edge.certain || !from || !to || from == to) continue;
      if (place_of_.contains(*from) && place_of_.contains(*to)) ++votes_[place_of_[*from]][place_of_[*to]];
    }
  }

  std::size_t parent_of(std::size_t index) const {
    const Proposed& body = bodies_[index];
    const OfficeOf office = office_of(body.words);
    const std::vector<std::string> kinds = office.kind ? std::vector<std::string>{office.kind->words}
                                           : body.kind ? body.kind->above
                                                       : std::vector<std::string>();
    std::vector<std::size_t> candidates;
    for (std::size_t other = 0; other < bodies_.size(); ++other) {
      if (other != index && stands_above(bodies_[other], body, kinds, office)) candidates.push_back(other);
    }
    return chosen(index, candidates, kinds);
  }
  static bool stands_above(const Proposed& above, const Proposed& body, const std::vector<std::string>& kinds,
                           const OfficeOf& office) {
    if (!above.kind || std::ranges::find(kinds, above.kind->words) == kinds.end()) return false;
    if (office_of(above.words).kind || !above.territory.fits(body.territory)) return false;
    if (above.territory.kind == Territory::Kind::none && !body.territory.is_known()) return false;
    if (office.kind) {
      const std::string key = key_of(std::span(body.words).subspan(office.first));
      const std::string name = key_of(above.words);
      return name.starts_with(key) || key.starts_with(name);
    }
    return above.level && body.level && *above.level <= *body.level;
  }
  std::size_t chosen(std::size_t index, const std::vector<std::size_t>& candidates,
                     const std::vector<std::string>& kinds) const {
    if (candidates.size() == 1) return candidates.front();
    const auto votes = votes_.find(index);
    std::size_t best = kNobody;
    std::uint32_t most = 0;
    for (const std::size_t candidate : candidates) {
      if (votes == votes_.end()) break;
      const auto count = votes->second.find(candidate);
      if (count == votes->second.end() || count->second < most) continue;
      best = count->second == most ? kNobody : candidate;
      most = count->second;
    }
    if (best != kNobody) return best;
    // The first kind of which there is only one.
    for (const std::string& kind : kinds) {
      const auto is_of_kind = [&](std::size_t other) { return bodies_[other].kind->words == kind; };
      if (std::ranges::count_if(candidates, is_of_kind) == 1)
        return *std::ranges::find_if(candidates, is_of_kind);
    }
    return kNobody;
  }

  // --- the registry ---

  RegistryProposal arranged() {
    name_territories();
    std::map<std::size_t, std::vector<std::size_t>> children;
    for (std::size_t i = 0; i < bodies_.size(); ++i) children[bodies_[i].parent].push_back(i);
    for (auto& [parent, list] : children) {
      std::ranges::sort(list, {}, [&](std::size_t i) {
        return std::tuple(bodies_[i].level.value_or(Level::grassroots), std::string_view(bodies_[i].name),
                          std::string_view(bodies_[i].territory.key));
      });
    }
    RegistryProposal out;
    std::set<std::string> ids;
    std::vector<std::pair<std::size_t, std::optional<std::uint32_t>>> stack;
    const auto push = [&](std::size_t of, std::optional<std::uint32_t> parent) {
      const auto found = children.find(of);
      if (found == children.end()) return;
      for (auto it = found->second.rbegin(); it != found->second.rend(); ++it)
        stack.emplace_back(*it, parent);
    };
    push(kNobody, std::nullopt);
    while (!stack.empty()) {
      const auto [index, parent] = stack.back();
      stack.pop_back();
      const auto place = static_cast<std::uint32_t>(out.organisations.bodies.size());
      out.organisations.bodies.push_back(registry_body(bodies_[index], parent, out.organisations, ids));
      out.documents.push_back(bodies_[index].documents);
      push(index, place);
    }
    return out;
  }

  RegistryBody registry_body(const Proposed& body, std::optional<std::uint32_t> parent,
                             const Organisations& so_far, std::set<std::string>& ids) const {
    RegistryBody out;
    const std::string slug = grammar::slug(body.name);
    out.id = slug;
    for (unsigned number = 2; !ids.insert(out.id).second; ++number)
      out.id = slug + '-' + std::to_string(number);
    out.name = body.name;
    if (!body.symbol.empty()) out.symbol = body.symbol;
    out.level = body.level;
    out.system = body.system;
    if (body.kind && !office_of(body.words).kind && body.level != Level::central)
      out.classes = body.kind->classes;
    out.parent = parent;
    const auto printed = territories_.find(body.territory.key);
    if (body.territory.kind == Territory::Kind::none)
      out.territory = "";
    else if (body.territory.is_known() && printed != territories_.end())
      out.territory = printed->second;
    else if (parent)
      out.territory = so_far.bodies[*parent].territory;
    return out;
  }

  // How each territory is printed.
  void name_territories() {
    for (const Proposed& body : bodies_) {
      const auto found = find_territory(body.words);
      if (!found || !body.territory.is_known()) continue;
      std::string name = territory_name(body.words, *found);
      if (territory_key(name) == body.territory.key)
        territories_.try_emplace(body.territory.key, std::move(name));
    }
  }

  const ArchiveGraph& graph_;
  const Authority& authority_;
  NamePrintings printings_;
  std::vector<Proposed> bodies_;
  std::map<std::string, std::vector<std::size_t>> by_name_;  // by key
  std::map<BodyIndex, std::size_t> place_of_;
  std::map<std::size_t, std::map<std::size_t, std::uint32_t>> votes_;  // for a body: who may stand above it
  std::map<std::string, std::string> territories_;                     // by key
};

}  // namespace

RegistryProposal propose_registry(const ArchiveGraph& graph) {
  return Proposer(graph).run();
}

}  // namespace rasoat
