// Whom a phrase addresses: one body, or the members of a list. In a list of names the kind stands once,
// before the first of them or before all ("Các Sở: Tài chính, Nội vụ", "Ủy ban nhân dân các huyện và thị xã
// Kim Sa"); exactly those named are meant. What is excepted (trừ …) is read like the list, and taken out of
// it.
#include <algorithm>
#include <iterator>

#include "authority/body_kind.hpp"
#include "authority/classes.hpp"
#include "grammars/spelled_word.hpp"

namespace rasoat {

using grammar::operator""_word;

namespace {

constexpr std::size_t kMostJoined = 5;  // parts of one name: "Sở Văn hóa, Thể thao và Du lịch"

bool has_capital(std::span<const NameWord> words) {
  return std::any_of(words.begin(), words.end(), [](const NameWord& word) { return word.capital; });
}

NameWords joined(std::span<const NameWord> start, std::span<const NameWord> end) {
  NameWords out(start.begin(), start.end());
  out.insert(out.end(), end.begin(), end.end());
  return out;
}

// The key of a whole name ends with the area's kind and name: "… xã", "Bình An".
bool is_of_area(std::string_view whole, std::span<const NameWord> name) {
  const std::string key = key_of(name);
  if (!whole.ends_with(key)) return false;
  whole.remove_suffix(key.size());
  return std::ranges::any_of(addressing_words().area.rows(),
                             [&](const NameWords& area) { return whole.ends_with(key_of(area)); });
}

void make_set(std::vector<BodyIndex>& bodies) {
  std::sort(bodies.begin(), bodies.end());
  bodies.erase(std::unique(bodies.begin(), bodies.end()), bodies.end());
}

}  // namespace

void Authority::Classes::run() {
  for (std::size_t i = 0; i < parts.size();) {
    const std::size_t count = take(i);
    if (count == 0) note_unknown(i);
    i += std::max<std::size_t>(1, count);
  }
  make_set(found);
}

// Takes what starts at part i; how many parts that were (0: none).
std::size_t Authority::Classes::take(std::size_t i) {
  if (const std::size_t whole = take_whole(i)) {
    anchor = parts[i].words;
    naming_ = false;
    return whole;
  }
  if (const std::size_t names = take_names({}, i)) return names;
  if (const std::size_t shared = take_prefixed(i)) return shared;
  return take_area(i);
}

void Authority::Classes::add_body(BodyIndex body) {
  found.push_back(body);
  any = true;
}

std::optional<BodyIndex> Authority::Classes::named_by(const NameWords& words) const {
  const BodyName name = read_body_name(words);
  if (const auto body = authority.exactly_named(name, from, false)) return body;
  return authority.exactly_named(name, from, true);
}

// A shortened name: "Ban Tổ chức". Where a longer one may go on after it ("Sở Nông nghiệp và Môi trường"),
// only what the name of the superior ends may be left out.
std::optional<BodyIndex> Authority::Classes::shortly_named(NameWords words, bool complete) const {
  if (begins_like_an_office(words)) words.front().capital = true;  // "các ban: Tổ chức"
  if (!is_definite(words)) return std::nullopt;
  const BodyName name = read_body_name(words);
  const auto body = authority.named(name, from);
  if (!body || complete) return body;
  const std::string key = key_of(name.plain);
  const auto& names = authority.names_[*body];
  const bool superior_left_out = std::any_of(names.begin(), names.end(), [&](const std::string& whole) {
    return whole.starts_with(key) && authority.begins_a_name(whole.substr(key.size()));
  });
  return superior_left_out ? body : std::nullopt;
}

bool Authority::Classes::goes_on_with_a_name(std::size_t i) const {
  return i < parts.size() && !parts[i].plural && is_bare_name(parts[i].words);
}

// The longest name of one body that the prefix and the parts from i on are.
std::size_t Authority::Classes::take_names(std::span<const NameWord> prefix, std::size_t i) {
  if (!has_capital(parts[i].words)) return 0;
  std::size_t last = i + 1;
  while (last < i + kMostJoined && goes_on_with_a_name(last)) ++last;
  for (; last > i; --last) {
    NameWords words = joined(prefix, parts[i].words);
    for (std::size_t part = i + 1; part < last; ++part) words = joined(words, parts[part].words);
    auto body = named_by(words);
    if (!body && last == i + 1) body = shortly_named(words, prefix.empty() && !goes_on_with_a_name(last));
    if (!body) continue;
    add_body(*body);
    anchor = std::move(words);
    naming_ = true;
    return last - i;
  }
  return 0;
}

// After the words that begin an earlier part: "Nội vụ" after "Sở Tài chính", "phường", "thị xã Kim Sa" after
// "Ủy ban nhân dân xã".
std::size_t Authority::Classes::take_prefixed(std::size_t i) {
  constexpr std::size_t kLongestPrefix = 14;
  const NameWords before = anchor;
  if (!naming_) {
    if (const std::size_t names = take_names(before, i)) return names;  // "trừ Tân Phú" after "các huyện ủy"
  }
  // "UBND huyện Ba Tầng, huyện Khe Ngang": one more, and no class.
  const bool place = names_place_or_field(parts[i].words);
  for (std::size_t count = std::min(before.size(), kLongestPrefix); count-- > 1;) {
    const auto prefix = std::span(before).first(count);
    if (!place && take_class(prefix, parts[i].words)) {
      anchor = joined(prefix, parts[i].words);
      naming_ = false;
      return 1;
    }
    if (const std::size_t names = take_names(prefix, i)) return names;
  }
  return 0;
}

// "các huyện: Tân Phú, Vân Đô": the committee, or the government, of the place, as the speaker is of the
// Party or of the State.
std::size_t Authority::Classes::take_area(std::size_t i) {
  if (!from.issuer) return 0;
  static const NameWords party = read_words("Đảng bộ"), state = read_words("Ủy ban nhân dân");
  const bool of_party = authority.body(*from.issuer).system == System::party;
  const bool of_state = authority.body(*from.issuer).system == System::state;
  const NameWords& words = parts[i].words;
  // "Các huyện, thị xã báo cáo".
  if (of_state && addressing_words().area.at(words) == words.size()) return take_class(state, words) ? 1 : 0;
  if ((!of_party && !of_state) || !names_place_or_field(words)) return 0;
  return take_names(of_party ? party : state, i);
}

// A part that nothing fits: a body that nobody knows, where its words are a name.
void Authority::Classes::note_unknown(std::size_t i) {
  const AddressPart& part = parts[i];
  const bool bare = naming_ && goes_on_with_a_name(i);
  const bool named = (!part.plural && is_definite(part.words)) || names_place_or_field(part.words);
  missed = true;
  if (bare) {
    const BodyKind* kind = kind_of_body(anchor);
    unknown.push_back(kind ? kind->words + ' ' + text_of(part.words) : text_of(part.words));
    return;
  }
  if (named) unknown.push_back(text_of(part.words));
  naming_ = named;
  if (named || kind_of_body(part.words)) anchor = part.words;
}

// "UBND các xã, phường: Bình An, Hồng Hà": those of the class that bear the names, and no others.
std::optional<AddressedBodies> Authority::named_after_class(std::string_view phrase,
                                                            const Viewpoint& from) const {
  const auto split = split_names(phrase);
  if (!split) return std::nullopt;
  Classes kinds(*this, from, parts_of(split->kinds));
  if (kinds.parts.size() + split->names.size() > kMostListed) return std::nullopt;
  kinds.run();
  AddressedBodies meant{AddressedBodies::Kind::members};
  for (const AddressPart& name : split->names) {
    const auto body = std::find_if(kinds.found.begin(), kinds.found.end(), [&](BodyIndex one) {
      return std::ranges::any_of(names_[one],
                                 [&](const std::string& whole) { return is_of_area(whole, name.words); });
    });
    if (body != kinds.found.end())
      meant.bodies.push_back(*body);
    else
      meant.unknown.push_back(text_of(name.words));
  }
  if (meant.bodies.empty()) return std::nullopt;
  make_set(meant.bodies);
  return meant;
}

// "Các sở, ngành: Nội vụ, Tài chính, Công an tỉnh", "các sở liên quan (Sở Nội vụ, Sở Tài chính)": those
// named, the longest name first, and none else of the class. Nothing where the words behind the mark begin
// with no name.
std::optional<AddressedBodies> Authority::listed_after_class(std::string_view phrase,
                                                             const Viewpoint& from) const {
  constexpr std::size_t kLongest = 10;  // words of a name
  const std::size_t mark = phrase.find_first_of(":(");
  if (mark == std::string_view::npos) return std::nullopt;
  const std::vector<AddressPart> kinds = parts_of(read_words(phrase.substr(0, mark)));
  const NameWords words = read_words(phrase.substr(mark + 1));
  if (words.size() > kMostListed * kLongest) return std::nullopt;
  const auto body_at = [&](std::span<const NameWord> name) -> std::optional<BodyIndex> {
    if (const auto body = exactly_named(read_body_name(name), from, false)) return body;
    for (const AddressPart& kind : kinds) {
      if (const auto body = exactly_named(read_body_name(joined(kind.words, name)), from, false)) return body;
    }
    return std::nullopt;
  };
  AddressedBodies meant{AddressedBodies::Kind::members};
  for (std::size_t at = 0; at < words.size();) {
    std::size_t count = std::min(kLongest, words.size() - at);
    std::optional<BodyIndex> body;
    while (count > 0 && !(body = body_at(std::span(words).subspan(at, count)))) --count;
    if (body) {
      meant.bodies.push_back(*body);
      at += count;
    } else if (at == 0) {
      return std::nullopt;
    } else {
      const std::size_t first = at++;
      while (at < words.size() && words[at].before != ',' && words[at].before != ';') ++at;
      const std::span<const NameWord> name = std::span(words).subspan(first, at - first);
      const bool bare = kinds.size() == 1 && is_bare_name(name);
      meant.unknown.push_back((bare ? text_of(kinds.front().words) + ' ' : std::string()) + text_of(name));
    }
    while (at < words.size() && words[at].key == "và"_word) ++at;
  }
  if (meant.bodies.empty()) return std::nullopt;
  make_set(meant.bodies);
  return meant;
}

AddressedBodies Authority::addressees(std::string_view phrase, const Viewpoint& from) const {
  if (const auto joint = members_of_joint(phrase)) return addressees(*joint, from);
  ExceptedPhrase cut = cut_exceptions(phrase);
  cut.phrase = with_plural(without_units(cut.phrase));
  const BodyName name = read_body_name(cut.phrase);
  const auto led = without_heads(name.full);
  const BodyName body_led = read_body_name(led);
  const bool plural =
      addressing_words().plural.at(led) > 0 || addressing_words().plural.at(body_led.plain) > 0;
  if (cut.excepted.empty()) {
    auto body = plural ? exactly_named(name, from, false) : definitely_named(name, from);
    if (!body && !plural && exactly_named(body_led, from, false)) body = definitely_named(body_led, from);
    if (body) return {AddressedBodies::Kind::body, {*body}};
  }
  const auto after_class =
      cut.excepted.empty() ? named_after_class(cut.phrase, from) : std::optional<AddressedBodies>();
  if (after_class && after_class->unknown.empty()) return *after_class;
  if (!after_class && cut.excepted.empty()) {
    if (const auto listed = listed_after_class(cut.phrase, from)) return *listed;
  }
  Classes classes(*this, from, parts_of(name.full));
  if (classes.parts.size() <= kMostListed) classes.run();
  AddressedBodies meant{AddressedBodies::Kind::members, std::move(classes.found)};
  if (!cut.excepted.empty()) {
    Classes excepted(*this, from, parts_of(read_body_name(cut.excepted).full), classes.anchor);
    if (excepted.parts.size() <= kMostListed) excepted.run();
    std::vector<BodyIndex> left;
    std::set_difference(meant.bodies.begin(), meant.bodies.end(), excepted.found.begin(),
                        excepted.found.end(), std::back_inserter(left));
    meant.doubtful =
        excepted.missed || !excepted.any || left.size() + excepted.found.size() != meant.bodies.size();
    meant.bodies = std::move(left);
  }
  if (after_class && (!classes.any || !classes.unknown.empty())) return *after_class;
  if (classes.any) {
    meant.unknown = std::move(classes.unknown);
    return meant;
  }
  if (plural) {
    if (classes.unknown.empty()) return {};
    return {AddressedBodies::Kind::stranger, {}, std::move(classes.unknown)};
  }
  for (const std::string& words : {cut.phrase, text_of(led)}) {
    if (const auto body = named(words, from)) return {AddressedBodies::Kind::body, {*body}};
  }
  if (is_definite(name.full)) return {AddressedBodies::Kind::stranger, {}, {cut.phrase}};
  if (is_definite(led)) return {AddressedBodies::Kind::stranger, {}, {text_of(led)}};
  return {};
}

}  // namespace rasoat
