#include "authority/sign.hpp"

#include <algorithm>

#include "authority/symbols.hpp"

namespace rasoat {
namespace {

bool names_central_body(const BodyName& issuer) {
  const auto symbols = symbols_of(issuer);
  return std::any_of(symbols.begin(), symbols.end(), [](std::string_view symbol) {
    DesignationParts alone;
    alone.symbol = symbol;
    alone.state = true;
    return is_central(alone);
  });
}

// A joint document (06/CTr-UBND-MTTQ) prints its bodies one after another: it stands under the first.
void keep_first_body(BodyName& issuer) {
  for (NameWords* words : {&issuer.full, &issuer.plain}) {
    const auto joint = std::find_if(words->begin(), words->end(), [&](const NameWord& word) {
      return word.before == '-' && word.capital && &word != &words->front();
    });
    words->erase(joint, words->end());
  }
}

}  // namespace

const SignReader::Issuer& SignReader::issuer(const std::string& printed, bool joint) {
  const auto [at, fresh] = known_.try_emplace(joint ? '\n' + printed : printed);
  if (fresh) {
    BodyName name = read_body_name(printed);
    if (name.full.empty()) return at->second;
    if (joint) keep_first_body(name);
    at->second.named = find_territory(name.full);
    at->second.name = std::make_shared<const BodyName>(std::move(name));
  }
  return at->second;
}

Sign SignReader::read(const Head& head) {
  Sign sign;
  if (head.designation) sign.designation = read_designation(*head.designation);
  const bool joint = sign.designation && sign.designation->symbol.find('-') != std::string::npos;
  const Issuer* const issuer = head.issuer ? &this->issuer(*head.issuer, joint) : nullptr;
  if (issuer != nullptr) sign.issuer = issuer->name;
  if (head.place) sign.place = *head.place;
  sign.day = head.issued_on;
  const bool has_symbol = sign.designation && !sign.designation->symbol.empty();
  sign.central = has_symbol ? is_central(*sign.designation) : sign.issuer && names_central_body(*sign.issuer);
  if (sign.issuer && !sign.central) sign.named = issuer->named;
  // A Thành ủy of a town within a province signs ThU: its town is no territory.
  if (sign.named && sign.named->city && !sign.named->listed && sign.symbol() == fold_symbol("ThU"))
    sign.named.reset();
  return sign;
}

Territory territory_of(const Sign& sign, const KnownPlaces& places) {
  if (sign.central) return Territory::none();
  if (sign.named) {
    const auto seat = sign.named->city ? places.find(sign.named->key) : places.end();
    return Territory::known(seat == places.end() ? sign.named->key : seat->second);
  }
  if (auto key = territory_of_place(sign.place, sign.day, places)) return Territory::known(*std::move(key));
  return {};
}

NameWords own_words(const BodyName& name) {
  NameWords words = name.plain;
  if (const auto found = find_territory(words); found && (found->listed || !found->city)) {
    const auto first = words.begin() + static_cast<std::ptrdiff_t>(found->first);
    words.erase(first, first + static_cast<std::ptrdiff_t>(found->count));
  }
  return words;
}

}  // namespace rasoat
