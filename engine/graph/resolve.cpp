#include "graph/resolve.hpp"

#include <algorithm>
#include <functional>

#include "authority/symbols.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kMostFits = 16;    // that an ambiguous citation lists
constexpr std::size_t kMostLooks = 256;  // at documents of one designation

using List = std::vector<std::uint32_t>;

// Whether the symbol is the body's, with or without a unit that drafted.
bool bears(const Body& body, const DesignationParts& designation) {
  if (body.symbol.empty()) return false;
  return designation.symbol == body.symbol || designation.symbol.starts_with(body.symbol + '-');
}

class Search {
 public:
  Search(const Bearing& bearing, const Asking& asking)
      : bearing_(bearing), asking_(asking), scope_(asking.scope) {}

  bool fits(std::uint32_t index) const {
    const Bearer& bearer = bearing_.all[index];
    if (bearer.node == asking_.from) return false;
    const auto& type = asking_.citation.type;
    const bool typeless = asking_.citation.designation->type.empty();
    if (typeless && type && !bearer.type.empty() && bearer.type != *type) return false;
    if (!bearer.territory.fits(scope_.territory)) return false;
    if (!bearer.body) return true;
    if (scope_.stated) return bearer.body == scope_.bodies.front();
    return scope_.other_issuer.empty() || scope_.unique ||
           asking_.authority.may_be_called(*bearer.body, scope_.other_issuer);
  }
  bool is_older(std::uint32_t index) const {
    const auto& date = bearing_.all[index].date;
    return !date || !asking_.day || *date <= *asking_.day;
  }

  // Those of exactly the printed day.
  List of_day() const {
    List found;
    const auto& all = bearing_.all;
    auto at = std::lower_bound(
        all.begin(), all.end(), asking_.citation.date,
        [](const Bearer& bearer, const std::optional<Date>& date) { return bearer.date > date; });
    for (; at != all.end() && at->date == asking_.citation.date && found.size() < kMostFits; ++at) {
      const auto index = static_cast<std::uint32_t>(at - all.begin());
      if (fits(index)) found.push_back(index);
    }
    return closest(std::move(found));
  }

  // Those that the designation may mean where it is said, the newest first: of the first of the bodies that
  // has any, else of no known body; else of the territory, else of no known territory; else all.
  List meant(const std::function<bool(std::uint32_t)>& wanted) const {
    for (const BodyIndex body : scope_.bodies) {
      const auto own = bearing_.by_body.find(body);
      if (own == bearing_.by_body.end()) continue;
      if (List found = chosen(own->second, wanted); !found.empty()) return found;
    }
    if (scope_.stated) return chosen(bearing_.without_body, wanted);
    if (scope_.territory.is_known()) {
      const auto own = bearing_.by_territory.find(scope_.territory.key);
      List found = own == bearing_.by_territory.end() ? List() : chosen(own->second, wanted);
      return found.empty() ? chosen(bearing_.without_territory, wanted) : found;
    }
    List all(bearing_.all.size());
    for (std::uint32_t i = 0; i < all.size(); ++i) all[i] = i;
    return chosen(all, wanted);
  }

  // One for each body, or, where the symbol is borne once in a territory, for each territory: the newest.
  List newest_of_each(const List& list) const {
    List found;
    for (const std::uint32_t index : list) {
      const bool another = std::none_of(found.begin(), found.end(),
                                        [&](std::uint32_t other) { return same_owner(index, other); });
      if (another && found.size() < kMostFits) found.push_back(index);
    }
    return found;
  }
  // Those of the same owner and day as the first.
  List ties_of(const List& list) const {
    List found;
    for (const std::uint32_t index : list) {
      if (bearing_.all[index].date == bearing_.all[list.front()].date && found.size() < kMostFits)
        found.push_back(index);
    }
    return found;
  }

  std::vector<NodeIndex> nodes_of(const List& list) const {
    std::vector<NodeIndex> nodes;
    for (std::size_t i = 0; i < std::min(list.size(), kMostFits); ++i)
      nodes.push_back(bearing_.all[list[i]].node);
    std::sort(nodes.begin(), nodes.end());
    return nodes;
  }

 private:
  List chosen(const List& list, const std::function<bool(std::uint32_t)>& wanted) const {
    List found;
    std::size_t looks = 0;
    // Past those that are younger than the citing document, without looking at each.
    auto at = list.begin();
    if (asking_.day) {
      at = std::lower_bound(list.begin(), list.end(), *asking_.day, [&](std::uint32_t index, Date day) {
        const auto& date = bearing_.all[index].date;
        return date && *date > day;
      });
    }
    for (; at != list.end() && ++looks <= kMostLooks; ++at) {
      if (fits(*at) && wanted(*at)) found.push_back(*at);
    }
    return found;
  }
  bool same_owner(std::uint32_t a, std::uint32_t b) const {
    const Bearer &left = bearing_.all[a], &right = bearing_.all[b];
    if (left.body && right.body) return left.body == right.body;
    if (scope_.central) return true;
    return scope_.unique && left.territory.is_known() && left.territory == right.territory;
  }
  // Of several of one day, those of the body meant, else those of the known territory.
  List closest(List found) const {
    const auto keep = [&](const auto& better) {
      if (std::any_of(found.begin(), found.end(), better)) std::erase_if(found, std::not_fn(better));
    };
    for (const BodyIndex body : scope_.bodies) {
      keep([&](std::uint32_t i) { return bearing_.all[i].body == body; });
    }
    if (scope_.territory.is_known())
      keep([&](std::uint32_t i) { return bearing_.all[i].territory == scope_.territory; });
    return found;
  }

  const Bearing& bearing_;
  const Asking& asking_;
  const Scope& scope_;
};

}  // namespace

bool resolve_dated(const Bearing& bearing, const Asking& asking, Citation& citation) {
  const Search search(bearing, asking);
  if (const List exact = search.of_day(); !exact.empty()) {
    citation.nodes = search.nodes_of(exact);
    return true;
  }
  const Date printed = *citation.date;
  const List others = search.meant([&](std::uint32_t index) { return search.is_older(index); });
  const bool plausible = std::any_of(others.begin(), others.end(), [&](std::uint32_t index) {
    const auto& date = bearing.all[index].date;
    return !date || same_run(*citation.designation, printed, *date) != SameRun::no ||
           is_slip_of_year(printed, *date);
  });
  if (!plausible) return false;
  citation.nodes = search.nodes_of(others);
  citation.wrong_date = others.size() == 1 && bearing.all[others.front()].date.has_value();
  return true;
}

bool resolve_undated(const Bearing& bearing, const Asking& asking, Citation& citation) {
  const Search search(bearing, asking);
  const auto& term = asking.scope.term;
  const List older = search.meant([&](std::uint32_t index) {
    const auto& date = bearing.all[index].date;
    return search.is_older(index) && (!term || !date || (term->first < *date && *date <= term->last));
  });
  if (older.empty()) return false;
  const List owners = search.newest_of_each(older);
  citation.nodes = search.nodes_of(owners.size() > 1 ? owners : search.ties_of(older));
  return true;
}

ScopeReader::Phrase& ScopeReader::phrase_of(const std::string& issuer) {
  const auto [found, fresh] = phrases_.try_emplace(issuer);
  if (fresh) found->second.name = read_body_name(issuer);
  return found->second;
}

std::optional<BodyIndex> ScopeReader::meant(Phrase& phrase, const std::string& issuer,
                                            const Viewpoint& from) {
  const std::string place = (from.issuer ? std::to_string(*from.issuer) : "") + '/' + from.territory.key +
                            (from.territory.kind == Territory::Kind::none ? "-" : "");
  const auto [found, fresh] = phrase.meant.try_emplace(place);
  if (fresh) found->second = authority_.named(issuer, from);
  return found->second;
}

Scope ScopeReader::scope_of(const Citation& citation, std::size_t record) {
  const DesignationParts& designation = *citation.designation;
  const Standing& standing = authority_.standing(record);
  Scope scope;
  scope.central = is_central(designation);
  scope.unique = is_unique_in_territory(designation);
  Viewpoint from{standing.body, standing.territory};
  if (from.territory.kind == Territory::Kind::none) from.territory = {};
  scope.territory = scope.central ? Territory::none() : from.territory;
  if (!citation.issuer.empty()) {
    Phrase& phrase = phrase_of(citation.issuer);
    if (scope.central) {
      if (phrase.name.term) scope.term = central_term(*phrase.name.term);
      return scope;
    }
    scope.territory = authority_.territory_meant(phrase.name, from);
    const auto body = meant(phrase, citation.issuer, from);
    if (body && bears(authority_.body(*body), designation)) {
      scope.bodies.assign(1, *body);
      scope.stated = true;
      if (!designation.state) scope.local_term = phrase.name.term;
      const Territory& own = authority_.body(*body).territory;
      if (own.is_known()) scope.territory = own;
      return scope;
    }
    if (!body) scope.other_issuer = key_of(phrase.name.plain);
    if (!scope.unique && !scope.other_issuer.empty()) return scope;
  }
  if (!scope.central) scope.bodies = authority_.bearers_of(designation, {standing.body, scope.territory});
  scope.sole = scope.bodies.size() == 1 && (scope.unique || authority_.has_registry());
  return scope;
}

}  // namespace rasoat
