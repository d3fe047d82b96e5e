// Which bodies an archive shows: those of its heads, then definite ones that it only names.
#include <algorithm>

#include "authority/symbols.hpp"
#include "coverage/registry_proposer.hpp"

namespace rasoat {

void RegistryProposer::take_shown() {
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
    ProposedBody body;
    body.words = read_words(shown.name);
    body.territory = shown.territory;
    body.documents = count;
    body.level = shown.level;
    body.system = shown.system;
    const auto& printed = symbols[index];
    if (!printed.empty()) {
      body.symbol = std::ranges::max_element(printed, {}, [](const auto& one) { return one.second; })->first;
      complete(body, shown);
    }
    place_of_[index] = add(std::move(body));
  }
}

// "BAN TỔ CHỨC" under BTCTU is the Ban Tổ chức Tỉnh ủy.
void RegistryProposer::complete(ProposedBody& body, const Body& shown) {
  DesignationParts alone;
  alone.symbol = shown.symbol;
  const KnownSymbol* known = known_symbol(alone);
  if (!known) return;
  const NameWords whole = read_words(known->name);
  const std::string own = key_of(body.words), full = key_of(whole);
  if (own.size() < full.size() && full.starts_with(own)) body.words = whole;
}

// Definite bodies that documents address, report to or are sent to, and that none of the heads shows.
void RegistryProposer::take_named() {
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

void RegistryProposer::take_stranger(const std::string& phrase, const Viewpoint& from) {
  constexpr std::size_t kMostWords = 16;
  ProposedBody body;
  body.words = read_body_name(phrase).plain;
  const BodyKind* kind = kind_of_body(body.words);
  if (kind == nullptr || is_central_name(body.words) || body.words.size() > kMostWords || is_list(body.words))
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
bool RegistryProposer::is_list(const NameWords& words) {
  for (std::size_t at = 1; at < words.size(); ++at) {
    if (words[at].before != ',' && words[at].before != ';') continue;
    const std::span rest = std::span(words).subspan(at);
    if (kind_of_body(rest) || class_key(text_of(rest)).size() < key_of(rest).size()) return true;
  }
  return false;
}

bool RegistryProposer::is_central_name(const NameWords& words) {
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
std::string RegistryProposer::known_symbol_of(const NameWords& words) {
  BodyName name;
  name.full = name.plain = words;
  if (!is_known_name(name)) return {};
  const auto symbols = symbols_of(name);
  return symbols.size() == 1 ? printed_symbol(symbols.front()) : std::string();
}

// Equal names of one territory are one body; one whose territory is unknown is the first of its name.
std::size_t RegistryProposer::add(ProposedBody body) {
  auto& alike = by_name_[key_of(body.words)];
  const std::pair place(body.territory.kind, body.territory.key);
  auto known = alike.find(place);
  const auto anywhere = alike.find({Territory::Kind::unknown, {}});
  if (known == alike.end() && body.territory.kind == Territory::Kind::unknown) known = alike.begin();
  if (known == alike.end() && anywhere != alike.end()) {
    known = alike.emplace(place, anywhere->second).first;
    alike.erase(anywhere);
    bodies_[known->second].territory = body.territory;
  }
  if (known == alike.end()) {
    alike.emplace(place, bodies_.size());
    bodies_.push_back(std::move(body));
    return bodies_.size() - 1;
  }
  ProposedBody& there = bodies_[known->second];
  there.documents += body.documents;
  if (there.symbol.empty()) there.symbol = body.symbol;
  return known->second;
}

void RegistryProposer::describe(ProposedBody& body) const {
  body.name = printings_.best(body.words);
  body.kind = kind_of_body(body.words);
  const OfficeOf office = office_of(body.words);
  const BodyKind* source = office.kind ? office.kind : body.kind;
  const bool firm = body.level == Level::province || body.level == Level::central;  // known by its symbol
  if (source && source->level && !firm) body.level = source->level;
  if (!body.system && body.kind) body.system = body.kind->system;
  if (!body.system && office.kind) body.system = office.kind->system;
}

}  // namespace rasoat
