// Bodies that only heads show: heads are grouped by territory, symbol and name, and a group that says less
// joins the one that says more where only one fits ("Đảng ủy Khối" and "Đảng ủy Khối các cơ quan tỉnh").
#include <algorithm>
#include <map>
#include <tuple>

#include "authority/attribution.hpp"
#include "authority/body_kind.hpp"
#include "authority/symbols.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kMostLooks = 1'000;  // at groups whose names begin alike

// The name that says most; of several, one not in capitals, then the commonest, then the first in byte order.
// One that is printed in capitals only is written as a sentence would.
std::string fullest(const std::vector<BodyName>& names) {
  struct Printed {
    const NameWords* words = nullptr;
    std::size_t count = 0;
  };
  std::map<std::string, Printed> printings;
  for (const BodyName& name : names) {
    const NameWords& words = name.plain.empty() ? name.full : name.plain;
    Printed& printed = printings[text_of(words)];
    printed.words = &words;
    ++printed.count;
  }
  std::optional<std::tuple<std::size_t, bool, std::size_t>> best;
  std::string chosen;
  for (const auto& [text, printed] : printings) {
    const bool capitals = in_capitals(*printed.words);
    const std::tuple rank(~printed.words->size(), capitals, ~printed.count);
    if (best && *best <= rank) continue;
    best = rank;
    chosen = capitals ? in_sentence_case(*printed.words) : text;
  }
  return chosen;
}

struct Group {
  Territory territory;
  std::string symbol;
  std::string key;  // own words of the name; empty for Central bodies, which the symbol tells
  std::vector<std::size_t> heads;
  std::size_t joined = 0;  // the group it became part of, itself at first

  auto said() const {
    return std::tuple(key.size(), !symbol.empty(), territory.kind != Territory::Kind::unknown);
  }
  // Only towards what says more, so that groups never join in a circle.
  bool may_join(const Group& other) const {
    return (symbol.empty() || symbol == other.symbol) && other.key.starts_with(key) &&
           said() < other.said() &&
           (territory.kind == Territory::Kind::unknown || territory == other.territory);
  }
};

}  // namespace

struct Authority::Attribution::Gathered {
  Attribution& all;
  std::vector<Group> groups{};

  Authority& authority() const { return all.authority; }
  Standing& standing(std::size_t head) const { return all.authority.standings_[head]; }

  bool is_open(std::size_t head) const { return !standing(head).body && standing(head).possible.empty(); }

  void collect() {
    std::map<std::tuple<Territory::Kind, std::string, std::string, std::string>, std::size_t> seen;
    for (std::size_t head = 0; head < all.signs.size(); ++head) {
      const Sign& sign = all.signs[head];
      if (!is_open(head)) continue;
      Group group{standing(head).territory, sign.symbol(), {}, {}, groups.size()};
      const bool symbol_tells = sign.central && !group.symbol.empty();
      if (!symbol_tells && sign.issuer) group.key = key_of(own_words(*sign.issuer));
      if (!symbol_tells && group.key.empty()) continue;
      const auto [place, fresh] = seen.try_emplace(
          {group.territory.kind, group.territory.key, group.symbol, group.key}, groups.size());
      if (fresh) groups.push_back(std::move(group));
      groups[place->second].heads.push_back(head);
    }
  }

  void join() {
    std::vector<std::size_t> order(groups.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return std::tuple(std::string_view(groups[a].key), groups[a].said(), a) <
             std::tuple(std::string_view(groups[b].key), groups[b].said(), b);
    });
    for (std::size_t at = 0; at < order.size(); ++at) {
      if (groups[order[at]].key.empty()) continue;
      if (const auto other = continuation(std::span(order).subspan(at))) groups[order[at]].joined = *other;
    }
  }
  // The group that says most, if all that the first one may join are the beginnings of one name.
  std::optional<std::size_t> continuation(std::span<const std::size_t> order) const {
    const Group& first = groups[order.front()];
    std::optional<std::size_t> found;
    std::size_t looks = 0;
    for (const std::size_t other : order.subspan(1)) {
      if (!groups[other].key.starts_with(first.key)) break;
      if (++looks > kMostLooks) return std::nullopt;
      if (!first.may_join(groups[other])) continue;
      if (found && !groups[*found].may_join(groups[other])) return std::nullopt;
      found = other;
    }
    return found;
  }

  void make_bodies() {
    std::vector<std::vector<std::size_t>> heads(groups.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
      std::size_t root = i;
      while (groups[root].joined != root) root = groups[root].joined;
      heads[root].insert(heads[root].end(), groups[i].heads.begin(), groups[i].heads.end());
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
      if (groups[i].joined == i) make_body(groups[i], heads[i]);
    }
  }
  void make_body(const Group& group, const std::vector<std::size_t>& heads) {
    Body body;
    body.symbol = group.symbol;
    body.territory = group.territory;
    const auto& designation = all.signs[heads.front()].designation;
    const KnownSymbol* known = designation ? known_symbol(*designation) : nullptr;
    if (known) body.level = known->level;
    if (known) body.system = known->system;
    std::vector<BodyName> names;
    for (const std::size_t head : heads) {
      if (all.signs[head].issuer) names.push_back(*all.signs[head].issuer);
    }
    if (!group.key.empty()) body.name = fullest(names);
    if (body.name.empty())
      body.name = known ? std::string(known->name) : designation ? designation->printed : group.symbol;
    body.id = grammar::slug(body.name);
    const auto index = static_cast<BodyIndex>(authority().bodies_.size());
    authority().bodies_.push_back(std::move(body));
    authority().children_.emplace_back();
    authority().names_.emplace_back();
    for (const BodyName& name : names) authority().index_body(index, name);
    for (const std::size_t head : heads) {
      standing(head).body = index;
      all.settle_territory(standing(head));
    }
  }

  // Equal ids are told apart by the territory, then by a number.
  void tell_apart() {
    std::map<std::string, unsigned> count;
    for (const Body& body : authority().bodies_) ++count[body.id];
    std::set<std::string> used;
    for (const auto& [id, bodies] : count) used.insert(id);
    for (Body& body : authority().bodies_) {
      if (body.registered || count[body.id] == 1) continue;
      const std::string start = body.territory.is_known() ? body.id + '-' + body.territory.key : body.id;
      std::string wanted = start;
      for (unsigned number = 2; !used.insert(wanted).second; ++number)
        wanted = start + '-' + std::to_string(number);
      body.id = std::move(wanted);
    }
  }

  // A head that prints no name ("BAN THƯỜNG VỤ" is none) belongs to the one body with its symbol in its
  // territory; where there is none, such heads make one.
  void attach_nameless() {
    std::map<std::string, std::vector<BodyIndex>> bearers;
    for (BodyIndex body = 0; body < authority().bodies_.size(); ++body) {
      if (!authority().bodies_[body].registered) bearers[authority().bodies_[body].symbol].push_back(body);
    }
    std::map<std::pair<std::string, std::string>, Group> unnamed;
    for (std::size_t head = 0; head < all.signs.size(); ++head) {
      const Sign& sign = all.signs[head];
      const Territory& territory = standing(head).territory;
      const bool named = sign.issuer && !sign.issuer->plain.empty();
      if (!is_open(head) || named || sign.symbol().empty()) continue;
      const auto fitting = only_fitting(bearers[sign.symbol()], territory);
      if (fitting) {
        standing(head).body = *fitting;
        all.settle_territory(standing(head));
      } else if (bearers[sign.symbol()].empty()) {
        Group& group = unnamed[{sign.symbol(), territory.key}];
        group.symbol = sign.symbol();
        group.territory = territory;
        group.heads.push_back(head);
      }
    }
    for (const auto& [key, group] : unnamed) make_body(group, group.heads);
  }
  std::optional<BodyIndex> only_fitting(const std::vector<BodyIndex>& bodies,
                                        const Territory& territory) const {
    std::optional<BodyIndex> only;
    for (const BodyIndex body : bodies) {
      if (!authority().bodies_[body].territory.fits(territory)) continue;
      if (only) return std::nullopt;
      only = body;
    }
    return only;
  }
};

void Authority::Attribution::gather() {
  Gathered gathered{*this};
  gathered.collect();
  gathered.join();
  gathered.make_bodies();
  gathered.attach_nameless();
  gathered.tell_apart();
}

}  // namespace rasoat
