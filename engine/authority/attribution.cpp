// Which body each head of an archive belongs to: in a registry the one whose symbol fits, and where several
// bear it, whose name, else whose place fits the head.
#include "authority/attribution.hpp"

#include <algorithm>
#include <array>

#include "authority/symbols.hpp"

namespace rasoat {
namespace {

bool has_words(const std::string& key, const std::string& within) {
  for (std::size_t at = within.find(key); at != std::string::npos; at = within.find(key, at + 1)) {
    if (at % 8 == 0) return true;
  }
  return false;
}

// Keeps those with the highest score.
template <typename Score>
void prefer(std::vector<BodyIndex>& bodies, const Score& score) {
  int best = 0;
  std::vector<BodyIndex> kept;
  for (const BodyIndex body : bodies) {
    const int reached = score(body);
    if (reached > best) kept.clear();
    best = std::max(best, reached);
    if (reached == best) kept.push_back(body);
  }
  bodies = std::move(kept);
}

// The keys of what a head prints as its issuer and its place, made once for all the bodies that it is
// compared with.
struct Printed {
  std::array<std::string, 2> issuer;  // whom the name means, and that without its territory
  std::string place;
  bool seat = false;  // the place is one from which a province's bodies sign
  std::vector<std::string> turned;  // … with the superior's line behind the body's own
};

}  // namespace

struct Authority::Attribution::Registered {
  const Authority& authority;
  const KnownPlaces& places;
  struct Found {
    std::optional<BodyIndex> body;
    std::vector<BodyIndex> possible;
  };
  std::unordered_map<std::string, std::vector<BodyIndex>> by_symbol{};
  std::vector<Territory> territories{};  // of the registry
  std::vector<Date> turns{};             // the days on which some body begins or has ended, in order
  std::unordered_map<std::string, Found> attributed{};  // heads that say the same belong to the same body

  void index() {
    for (BodyIndex body = 0; body < authority.bodies_.size(); ++body) {
      const std::string& symbol = authority.bodies_[body].symbol;
      if (!symbol.empty()) by_symbol[symbol].push_back(body);
      const Territory& own = authority.bodies_[body].territory;
      if (own.is_known() && std::find(territories.begin(), territories.end(), own) == territories.end())
        territories.push_back(own);
      if (authority.bodies_[body].from) turns.push_back(*authority.bodies_[body].from);
      if (authority.bodies_[body].to)
        turns.emplace_back(std::chrono::sys_days{*authority.bodies_[body].to} + std::chrono::days{1});
    }
    std::sort(turns.begin(), turns.end());
  }

  // By the whole symbol, else without the units that drafted.
  std::vector<BodyIndex> bearers_of(const DesignationParts& designation) const {
    for (std::string_view symbol = designation.symbol; !symbol.empty();) {
      const auto found = by_symbol.find(std::string(symbol));
      if (found != by_symbol.end()) return found->second;
      const std::size_t cut = symbol.rfind('-');
      symbol = symbol.substr(0, cut == std::string_view::npos ? 0 : cut);
    }
    return {};
  }

  // All that attribution looks at, days as far as some body begins or ends between them.
  std::string key_of_all(const Sign& sign, const Standing& standing) const {
    std::string key;
    if (sign.designation) key = sign.designation->symbol + '/' + sign.designation->type;
    key += sign.designation && sign.designation->state ? "s\n" : "\n";
    // Names that print the same are one.
    const BodyName* const issuer = sign.issuer.get();
    key.append(reinterpret_cast<const char*>(&issuer), sizeof issuer);
    key.append(1, '\n').append(sign.place).append(1, '\n').append(standing.territory.key);
    key += static_cast<char>('0' + static_cast<int>(standing.territory.kind));
    key += sign.designation ? 'd' : '-';
    key += sign.central ? 'c' : '-';
    const auto turn = sign.day ? std::upper_bound(turns.begin(), turns.end(), *sign.day) - turns.begin() : -1;
    return key + std::to_string(turn);
  }

  void attribute(const Sign& sign, Standing& standing) {
    const auto [place, fresh] = attributed.try_emplace(key_of_all(sign, standing));
    if (fresh) {
      judge(sign, standing);
      place->second = {standing.body, standing.possible};
    }
    standing.body = place->second.body;
    standing.possible = place->second.possible;
  }

  void judge(const Sign& sign, Standing& standing) const {
    std::vector<BodyIndex> bearers =
        sign.designation ? bearers_of(*sign.designation) : std::vector<BodyIndex>();
    if (bearers.empty()) {
      if (sign.issuer)
        standing.body = authority.named(text_of(sign.issuer->plain), {std::nullopt, standing.territory});
      if (sign.issuer && !standing.body && sign.named && sign.named->city && !sign.named->listed)
        standing.body = of_town(*sign.issuer);
      return;
    }
    std::erase_if(bearers,
                  [&](BodyIndex body) { return contradicts(sign, authority.bodies_[body].territory); });
    prefer(bearers, [&](BodyIndex body) { return sign.day && authority.bodies_[body].exists_on(*sign.day); });
    prefer(bearers, [&](BodyIndex body) { return authority.bodies_[body].territory == standing.territory; });
    if (sign.issuer && !is_known_name(*sign.issuer)) {
      if (!keep_named(sign, bearers)) return;
    } else {
      const Printed printed = printed_by(sign);
      prefer(bearers, [&](BodyIndex body) { return place_score(printed, body); });
    }
    if (bearers.size() == 1)
      standing.body = bearers.front();
    else
      standing.possible = std::move(bearers);
  }

  // "Thành ủy Lam Khê": a town of one of the registry's provinces, not a territory of its own.
  std::optional<BodyIndex> of_town(const BodyName& issuer) const {
    std::optional<BodyIndex> found;
    for (const Territory& territory : territories) {
      const auto body = authority.named(text_of(issuer.plain), {std::nullopt, territory});
      if (body && found && *found != *body) return std::nullopt;
      if (body) found = body;
    }
    return found;
  }

  // What the head itself says of its territory rules a body out; what its place says does not.
  static bool contradicts(const Sign& sign, const Territory& territory) {
    if (sign.central) return territory.is_known();
    if (!sign.named || (sign.named->city && !sign.named->listed)) return false;  // a town may be a part of it
    return territory.kind != Territory::Kind::unknown && territory != Territory::known(sign.named->key);
  }

  // False where the issuer is another body than any of these: a symbol such as ĐU is borne by many.
  bool keep_named(const Sign& sign, std::vector<BodyIndex>& bearers) const {
    const bool certain = bearers.size() == 1 &&
                         (is_unique_in_territory(*sign.designation) || !known_symbol(*sign.designation));
    const Printed printed = printed_by(sign);
    prefer(bearers,
           [&](BodyIndex body) { return 2 * name_score(printed, body) + place_score(printed, body); });
    return certain || (!bearers.empty() && name_score(printed, bearers.front()) > 0);
  }

  Printed printed_by(const Sign& sign) const {
    Printed printed;
    if (sign.issuer) printed.issuer = {key_of(sign.issuer->plain), key_of(own_words(*sign.issuer))};
    if (sign.issuer) printed.turned = turned_names(sign.issuer->plain);
    printed.place = key_of(read_body_name(sign.place).full);
    printed.seat = places.contains(grammar::slug(sign.place));
    return printed;
  }

  // "HUYỆN ỦY ĐÔNG XUYÊN" above "ỦY BAN KIỂM TRA": the superior's line comes first, in the name it stands last.
  static std::vector<std::string> turned_names(const NameWords& words) {
    constexpr std::size_t kLongest = 24;
    std::vector<std::string> turned;
    for (std::size_t start = 1; start < words.size() && words.size() <= kLongest; ++start) {
      NameWords name(words.begin() + static_cast<std::ptrdiff_t>(start), words.end());
      name.insert(name.end(), words.begin(), words.begin() + static_cast<std::ptrdiff_t>(start));
      turned.push_back(key_of(name));
    }
    return turned;
  }

  int name_score(const Printed& printed, BodyIndex body) const {
    int best = 0;
    for (const std::string& name : authority.names_[body]) {
      if (std::ranges::find(printed.turned, name) != printed.turned.end()) return 3;
      for (const std::string& key : printed.issuer) {
        if (key.empty()) continue;
        if (key == name) return 3;
        if (name.starts_with(key) || key.starts_with(name))
          best = 2;
        else if (key.size() >= 3 * 8 && (has_words(key, name) || has_words(name, key)))
          best = std::max(best, 1);
      }
    }
    return best;
  }
  // At the seat of a province sign the province's bodies and the town's.
  bool place_score(const Printed& printed, BodyIndex body) const {
    if (authority.bodies_[body].level == Level::province && printed.seat) return true;
    const auto& names = authority.names_[body];
    return !printed.place.empty() && std::any_of(names.begin(), names.end(), [&](const std::string& name) {
      return has_words(printed.place, name);
    });
  }
};

void Authority::Attribution::settle_territory(Standing& standing) const {
  if (!standing.body) return;
  const Territory& own = authority.bodies_[*standing.body].territory;
  if (own.kind != Territory::Kind::unknown) standing.territory = own;
}

// A place from which bodies sign that a province has once, and that name their province, is its seat.
void Authority::Attribution::learn_places() {
  std::map<std::string, std::optional<std::string>> seats;
  for (const Sign& sign : signs) {
    if (!sign.named || sign.named->city) continue;
    places.emplace(sign.named->key, sign.named->key);
    if (!sign.designation || !is_unique_in_territory(*sign.designation)) continue;
    const auto [seat, fresh] = seats.emplace(grammar::slug(sign.place), sign.named->key);
    if (!fresh && seat->second != sign.named->key) seat->second.reset();  // two provinces: neither's
  }
  for (const Body& body : authority.bodies_) {
    if (body.territory.is_known()) places.emplace(body.territory.key, body.territory.key);
  }
  for (const auto& [place, province] : seats) {
    if (province && !place.empty()) places.emplace(place, *province);
  }
}

void Authority::Attribution::run(std::span<const Head* const> heads) {
  SignReader reader;
  signs.reserve(heads.size());
  for (const Head* head : heads) signs.push_back(reader.read(*head));
  learn_places();
  Registered registered{authority, places};
  registered.index();
  authority.standings_.reserve(signs.size());
  for (const Sign& sign : signs) {
    Standing standing;
    standing.designation = sign.designation;
    standing.territory = territory_of(sign, places);
    if (authority.has_registry_) registered.attribute(sign, standing);
    settle_territory(standing);
    authority.standings_.push_back(std::move(standing));
  }
  gather();
}

Authority::Authority(const Organisations* registry, std::span<const Head* const> heads) {
  if (registry) add_registry(*registry);
  Attribution{*this}.run(heads);
  for (BodyIndex body = 0; body < bodies_.size(); ++body) {
    if (!bodies_[body].symbol.empty()) by_symbol_[bodies_[body].symbol].push_back(body);
  }
}

}  // namespace rasoat
