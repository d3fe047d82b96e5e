#include "authority/authority.hpp"

#include <algorithm>

#include "authority/symbols.hpp"

namespace rasoat {
namespace {

// The words of a name without those that name its province ("Tỉnh ủy Sông Vân" → "Tỉnh ủy"). The name of a
// town that is no province ("Thành ủy Vân Giang") stays: it tells bodies of one province apart.
NameWords without_territory(const NameWords& words, const Territory& territory) {
  const auto found = find_territory(words);
  if (!found || (found->city && !found->listed && found->key != territory.key)) return words;
  NameWords out(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(found->first));
  out.insert(out.end(), words.begin() + static_cast<std::ptrdiff_t>(found->first + found->count),
             words.end());
  return out;
}

// … and without a "tỉnh", "thành phố" that ends it ("Sở Tài chính tỉnh" → "Sở Tài chính").
NameWords without_kind_of_territory(NameWords words) {
  static const NameWords tinh = read_words("tỉnh"), thanh_pho = read_words("thành phố");
  for (const NameWords* tail : {&tinh, &thanh_pho}) {
    if (words.size() <= tail->size()) continue;
    const bool ends = std::equal(tail->rbegin(), tail->rend(), words.rbegin(),
                                 [](const NameWord& a, const NameWord& b) { return a.key == b.key; });
    if (ends) words.resize(words.size() - tail->size());
  }
  return words;
}

// Bodies are indexed one after another, so that a repeated one is the last.
void add_once(std::vector<BodyIndex>& list, BodyIndex body) {
  if (list.empty() || list.back() != body) list.push_back(body);
}

}  // namespace

void Authority::add_registry(const Organisations& registry) {
  has_registry_ = true;
  for (const RegistryBody& from : registry.bodies) {
    Body body;
    body.id = from.id;
    body.name = from.name;
    if (from.symbol) body.symbol = fold_symbol(*from.symbol);
    body.level = from.level;
    body.system = from.system;
    body.parent = from.parent;
    body.from = from.from;
    body.to = from.to;
    body.registered = true;
    if (from.territory)
      body.territory =
          from.territory->empty() ? Territory::none() : Territory::known(territory_key(*from.territory));
    const auto index = static_cast<BodyIndex>(bodies_.size());
    bodies_.push_back(std::move(body));
    children_.emplace_back();
    names_.emplace_back();
    if (from.parent) children_[*from.parent].push_back(index);
    for (const std::string& phrase : from.classes) add_once(by_class_[class_key(phrase)], index);
    index_body(index, read_body_name(from.name));
    for (const std::string& alias : from.aliases) index_body(index, read_body_name(alias));
  }
}

// Every way to write the name that is looked up: as it stands, without representatives, without the province.
std::vector<std::string> Authority::keys_of(const BodyName& name, const Territory& territory,
                                            bool without_kind) {
  std::vector<std::string> keys;
  for (const NameWords* words : {&name.full, &name.plain}) {
    if (!without_kind) keys.push_back(key_of(*words));
    const NameWords shorter = without_territory(*words, territory);
    keys.push_back(key_of(without_kind ? without_kind_of_territory(shorter) : shorter));
  }
  std::erase(keys, std::string());
  return keys;
}

void Authority::index_body(BodyIndex body, const BodyName& name) {
  const Territory& territory = bodies_[body].territory;
  for (const std::string& key : keys_of(name, territory, false)) add_once(by_key_[key], body);
  for (const std::string& key : keys_of(name, territory, true)) add_once(by_short_key_[key], body);
  std::string plain = key_of(name.plain);
  if (plain.empty()) return;
  add_once(by_start_[plain], body);
  std::string shorter = key_of(without_territory(name.plain, territory));
  if (shorter != plain && !shorter.empty()) names_[body].push_back(std::move(shorter));
  names_[body].push_back(std::move(plain));
}

bool Authority::is_under(BodyIndex body, BodyIndex above) const noexcept {
  for (auto at = bodies_[body].parent; at; at = bodies_[*at].parent) {
    if (*at == above) return true;
  }
  return false;
}

bool Authority::name_starts_with(BodyIndex body, const std::string& key) const {
  return std::any_of(names_[body].begin(), names_[body].end(),
                     [&](const std::string& name) { return name.starts_with(key); });
}

}  // namespace rasoat
