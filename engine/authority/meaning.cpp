// Whom a name means. Exact names go first, then what only the speaker's own place makes definite ("Ban Thường
// vụ", "Huyện ủy" without its name), then a name whose beginning only one body has.
#include <algorithm>
#include <functional>

#include "authority/authority.hpp"
#include "authority/symbols.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kMostNames = 1'000;

}  // namespace

Territory Authority::territory_meant(const BodyName& name, const Viewpoint& from) const {
  const auto named = find_territory(name.full);
  if (!named) return from.territory;
  // A town that is no city under the centre, said from within a province, is a part of that province.
  if (named->city && !named->listed && from.territory.is_known()) return from.territory;
  return Territory::known(named->key);
}

// Among several bodies of one name, the one nearest to the speaker: under the lowest of the speaker's
// superiors (or the speaker itself) that has exactly one of them under it, directly if several are.
std::optional<BodyIndex> Authority::nearest(std::vector<BodyIndex> candidates, const Viewpoint& from) const {
  if (candidates.size() > 1 && has_registry_) {
    const auto registered = [&](BodyIndex body) { return bodies_[body].registered; };
    if (std::any_of(candidates.begin(), candidates.end(), registered))
      std::erase_if(candidates, std::not_fn(registered));
  }
  if (candidates.size() == 1) return candidates.front();
  if (candidates.empty()) return std::nullopt;
  for (auto above = from.issuer; above; above = bodies_[*above].parent) {
    std::vector<BodyIndex> under, direct;
    for (const BodyIndex body : candidates) {
      if (body == *above) return body;
      if (is_under(body, *above)) under.push_back(body);
      if (bodies_[body].parent == *above) direct.push_back(body);
    }
    if (under.size() == 1) return under.front();
    if (direct.size() == 1) return direct.front();
    if (!under.empty()) return std::nullopt;
  }
  return std::nullopt;
}

std::optional<BodyIndex> Authority::exactly_named(const BodyName& name, const Viewpoint& from,
                                                  bool without_kind) const {
  const Territory territory = territory_meant(name, from);
  const auto& table = without_kind ? by_short_key_ : by_key_;
  for (const std::string& key : keys_of(name, territory, without_kind)) {
    const auto found = table.find(key);
    if (found == table.end()) continue;
    std::vector<BodyIndex> fitting;
    for (const BodyIndex body : found->second) {
      const Territory& own = bodies_[body].territory;
      if (own.kind == Territory::Kind::none || territory.kind == Territory::Kind::none || own.fits(territory))
        fitting.push_back(body);
    }
    if (!fitting.empty()) return nearest(std::move(fitting), from);
  }
  return std::nullopt;
}

std::optional<BodyIndex> Authority::generically_named(const BodyName& name, const Viewpoint& from) const {
  const std::string key = key_of(name.plain);
  if (!from.issuer) return std::nullopt;
  if (key.empty()) return name.full.empty() ? std::nullopt : from.issuer;  // "Ban Thường vụ" alone
  if (!name.plain.front().capital || find_territory(name.plain)) return std::nullopt;
  if (name_starts_with(*from.issuer, key)) return from.issuer;
  std::vector<BodyIndex> below;
  for (const BodyIndex child : children_[*from.issuer]) {
    if (name_starts_with(child, key)) below.push_back(child);
  }
  if (below.size() == 1) return below.front();
  for (auto above = bodies_[*from.issuer].parent; above; above = bodies_[*above].parent) {
    if (name_starts_with(*above, key)) return above;
  }
  return std::nullopt;
}

// A registry's body that bears the name for the speaker goes before one that only some head shows: a document
// without a head, issued by "Huyện ủy", takes nobody's name away.
std::optional<BodyIndex> Authority::definitely_named(const BodyName& name, const Viewpoint& from) const {
  const auto exact = exactly_named(name, from, false);
  if (exact && (!has_registry_ || bodies_[*exact].registered)) return exact;
  const auto generic = generically_named(name, from);
  return generic && (!exact || bodies_[*generic].registered) ? generic : exact;
}

bool Authority::begins_a_name(const std::string& key) const {
  const auto at = by_start_.lower_bound(key);
  return !key.empty() && at != by_start_.end() && at->first.starts_with(key);
}

std::optional<BodyIndex> Authority::named(std::string_view phrase, const Viewpoint& from) const {
  return named(read_body_name(phrase), from);
}

std::optional<BodyIndex> Authority::named(const BodyName& name, const Viewpoint& from) const {
  if (const auto body = definitely_named(name, from)) return body;
  if (const auto body = exactly_named(name, from, true)) return body;
  if (name.plain.size() < 2 || !name.plain.front().capital) return std::nullopt;
  // The only body whose name begins so: "Sở Lao động", "Đảng ủy Khối".
  const std::string key = key_of(name.plain);
  const Territory territory = territory_meant(name, from);
  std::vector<BodyIndex> starting;
  std::size_t looked = 0;
  for (auto at = by_start_.lower_bound(key);
       at != by_start_.end() && at->first.starts_with(key) && starting.size() < 2; ++at) {
    if (++looked > kMostNames) return std::nullopt;  // a name so common means nobody
    // "Văn phòng" is no short form of "Văn phòng Huyện ủy Tân Phú": every office has one.
    if (begins_a_name(at->first.substr(key.size()))) continue;
    for (const BodyIndex body : at->second) {
      if (!bodies_[body].territory.fits(territory)) continue;
      if (std::find(starting.begin(), starting.end(), body) == starting.end()) starting.push_back(body);
    }
  }
  return starting.size() == 1 ? std::optional(starting.front()) : std::nullopt;
}

std::vector<BodyIndex> Authority::bearers_of(const DesignationParts& designation,
                                             const Viewpoint& from) const {
  const std::vector<BodyIndex>* all = nullptr;
  for (std::string_view symbol = designation.symbol; !symbol.empty() && !all;) {
    const auto found = by_symbol_.find(std::string(symbol));
    if (found != by_symbol_.end()) all = &found->second;
    const std::size_t cut = symbol.rfind('-');
    symbol = symbol.substr(0, cut == std::string_view::npos ? 0 : cut);
  }
  std::vector<BodyIndex> bearers;
  if (!all) return bearers;
  const std::string& symbol = bodies_[all->front()].symbol;
  for (auto at = from.issuer; at; at = bodies_[*at].parent) {
    if (bodies_[*at].symbol == symbol) bearers.push_back(*at);
  }
  const auto add_only = [&](const auto& wanted) {
    std::optional<BodyIndex> only;
    std::size_t looked = 0;
    for (const BodyIndex body : *all) {
      if (++looked > kMostNames) return;
      if (!bodies_[body].territory.fits(from.territory) || !wanted(body)) continue;
      if (only) return;
      only = body;
    }
    if (only && std::find(bearers.begin(), bearers.end(), *only) == bearers.end()) bearers.push_back(*only);
  };
  add_only([](BodyIndex) { return true; });
  const auto level = from.issuer ? bodies_[*from.issuer].level : std::nullopt;
  if (level) add_only([&](BodyIndex body) { return bodies_[body].level == level; });
  return bearers;
}

bool Authority::may_be_called(BodyIndex body, const std::string& key) const {
  return std::any_of(names_[body].begin(), names_[body].end(),
                     [&](const std::string& name) { return name.starts_with(key) || key.starts_with(name); });
}

std::optional<std::pair<BodyIndex, std::size_t>> Authority::leading(std::span<const NameWord> words,
                                                                    const Viewpoint& from) const {
  constexpr std::size_t kLongest = 14;
  for (std::size_t count = std::min(words.size(), kLongest); count > 0; --count) {
    const BodyName name = read_body_name(words.subspan(0, count));
    if (const auto body = definitely_named(name, from)) return std::pair(*body, count);
  }
  return std::nullopt;
}

}  // namespace rasoat
