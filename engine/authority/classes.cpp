// Classes in a phrase: "Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy", "các đảng ủy, chi ủy cơ sở", "Ủy
// ban nhân dân các xã, phường". A phrase is a list of parts; a part names a class when its words are the
// class's, when the words that end a later part complete it ("đảng ủy" + "cơ sở"), or when those that begin
// an earlier one do ("Ủy ban nhân dân" + "phường"). Where the registry has no such class, its levels ("Ủy ban
// nhân dân cấp huyện") and its nesting ("cấp ủy trực thuộc Tỉnh ủy") give the members.
#include "authority/classes.hpp"

#include <algorithm>

#include "authority/body_kind.hpp"
#include "grammars/spelled_word.hpp"

namespace rasoat {
namespace {

using grammar::operator""_word;

// By the registry, else by the name: "Ủy ban nhân dân huyện …" is of a district.
std::optional<Level> level_of(const Body& body) {
  if (body.level) return body.level;
  const BodyKind* kind = kind_of_body(read_body_name(body.name).plain);
  return kind ? kind->level : std::nullopt;
}

}  // namespace

std::string class_key(std::string_view phrase) {
  return key_of(without_plural_words(read_body_name(phrase).full));
}

const std::vector<BodyIndex>* Authority::Classes::members_of(const std::string& key) const {
  const auto members = authority.by_class_.find(key);
  return members == authority.by_class_.end() ? nullptr : &members->second;
}

// A class phrase that itself spans several parts ("sở, ban, ngành"), or one part with what narrows it.
std::size_t Authority::Classes::take_whole(std::size_t i) {
  constexpr std::size_t kMostParts = 6;
  for (std::size_t last = std::min(parts.size(), i + kMostParts); last > i + 1; --last) {
    std::string key;
    for (std::size_t part = i; part + 1 < last; ++part) key += key_of(parts[part].words);
    if (take_with(key, parts[last - 1].words)) return last - i;
  }
  // A class that later words complete is the narrower one, and goes first.
  return take_completed(i) || take_class({}, parts[i].words) || take_completed_nested(i) ? 1 : 0;
}

// The words as they stand, then, of several, without "Ban Thường vụ" before them: "Ban Thường vụ Huyện ủy"
// alone is one committee, left unnamed.
bool Authority::Classes::take_class(std::span<const NameWord> prefix, const NameWords& part) {
  NameWords words(prefix.begin(), prefix.end());
  words.insert(words.end(), part.begin(), part.end());
  if (take_with({}, words)) return true;
  const bool several = parts.size() > 1 || parts.front().plural;
  const NameWords plain = several ? read_body_name(words).plain : words;
  if (key_of(plain) != key_of(words) && take_with({}, plain)) return true;
  return take_nested(plain) || take_departments(plain) || (several && take_kind(plain));
}

// `head` and the part's words up to its end or to a qualifier are a class.
bool Authority::Classes::take_with(const std::string& head, std::span<const NameWord> part) {
  const AddressingWords& vocabulary = addressing_words();
  for (std::size_t end = part.size(); end > 0; --end) {
    const auto rest = part.subspan(end);
    if (!rest.empty() && vocabulary.qualifier.at(rest) == 0 && vocabulary.under.at(rest) == 0) continue;
    if (const auto* members = members_of(head + key_of(part.first(end)))) {
      add(*members, rest);
      return true;
    }
  }
  return false;
}

// The part, completed by the words that end a later part: "đảng ủy" and "chi ủy cơ sở".
bool Authority::Classes::take_completed(std::size_t i) {
  const NameWords plain = read_body_name(parts[i].words).plain;
  for (const std::string& key : {key_of(parts[i].words), key_of(plain)}) {
    for (std::size_t later = i + 1; later < parts.size() && !key.empty(); ++later) {
      const NameWords& words = parts[later].words;
      for (std::size_t first = 1; first < words.size(); ++first) {
        if (const auto* members = members_of(key + key_of(std::span(words).subspan(first)))) {
          add(*members, {});
          return true;
        }
      }
    }
  }
  return false;
}

// "cấp ủy, tổ chức đảng trực thuộc Tỉnh ủy".
bool Authority::Classes::take_completed_nested(std::size_t i) {
  const AddressingWords& vocabulary = addressing_words();
  for (std::size_t later = i + 1; later < parts.size(); ++later) {
    const std::span<const NameWord> words = parts[later].words;
    for (std::size_t first = 1; first < words.size(); ++first) {
      if (vocabulary.under.at(words.subspan(first)) < 2) continue;
      NameWords whole = read_body_name(parts[i].words).plain;
      whole.insert(whole.end(), words.begin() + static_cast<std::ptrdiff_t>(first), words.end());
      return take_nested(whole);
    }
  }
  return false;
}

// By level and nesting: "Ủy ban nhân dân cấp huyện", "đảng ủy trực thuộc", "cấp ủy trực thuộc Tỉnh ủy".
bool Authority::Classes::take_nested(std::span<const NameWord> words) {
  const AddressingWords& vocabulary = addressing_words();
  if (!from.issuer || words.empty()) return false;
  std::size_t end = 1;
  const auto narrows = [&](std::size_t at) {
    return level_at(words.subspan(at)).has_value() || vocabulary.under.at(words.subspan(at)) > 1;
  };
  while (end < words.size() && !narrows(end)) ++end;
  if (end == words.size()) return false;
  const auto noun = words.first(end), rest = words.subspan(end);
  std::vector<std::string> starts;
  if (vocabulary.collective.at(noun) == noun.size()) {
    for (const NameWords& row : vocabulary.committee.rows()) starts.push_back(key_of(row));
  } else if (const BodyKind* kind = kind_of_body(noun); kind && kind->count == noun.size()) {
    starts.push_back(key_of(noun));
  }
  if (starts.empty()) return false;
  const auto wanted = level_at(rest);
  std::optional<BodyIndex> above = from.issuer;
  if (const std::size_t under = vocabulary.under.at(rest); under > 1 && under < rest.size())
    above = authority.named(text_of(rest.subspan(under)), from);
  if (!above || (*above != *from.issuer && !authority.is_under(*above, *from.issuer))) return false;
  std::vector<BodyIndex> members;
  const auto consider = [&](BodyIndex body) {
    const bool called = std::any_of(starts.begin(), starts.end(), [&](const std::string& start) {
      return authority.name_starts_with(body, start);
    });
    if (called && (!wanted || level_of(authority.body(body)) == wanted)) members.push_back(body);
  };
  if (wanted) {
    for (BodyIndex body = 0; body < authority.bodies().size(); ++body) consider(body);
  } else {
    for (const BodyIndex body : authority.children_[*above]) consider(body);
  }
  if (members.empty()) return false;
  add(members, {});
  return true;
}

// "Ủy ban nhân dân phường", "sở": those whose names begin with it, where no class is called so.
bool Authority::Classes::take_kind(std::span<const NameWord> words) {
  if (!from.issuer || words.empty()) return false;
  const BodyKind* kind = kind_of_body(words);
  const bool of_area = words.size() > 1 && addressing_words().area.at(words.last(1)) > 0;
  const bool department = words.size() == 1 && words.front().key == "sở"_word;
  if (!kind || kind->count != words.size() || !(of_area || department)) return false;
  const std::size_t before = found.size();
  for (BodyIndex body = 0; body < authority.bodies().size(); ++body) {
    if (authority.is_under(body, *from.issuer) && authority.name_starts_with(body, key_of(words)))
      found.push_back(body);
  }
  any = any || found.size() > before;
  return found.size() > before;
}

// "cơ quan chuyên môn thuộc UBND tỉnh": a committee's departments.
bool Authority::Classes::take_departments(std::span<const NameWord> words) {
  static const NameWords department = read_words("sở");
  const std::size_t count = addressing_words().departments.at(words);
  if (count == 0) return false;
  const auto rest = words.subspan(count);
  if (const std::size_t under = addressing_words().under.at(rest)) {
    const auto above = authority.named(text_of(rest.subspan(under)), from);
    if (!above || above != from.issuer) return false;
  } else if (!rest.empty()) {
    return false;
  }
  return take_with({}, department) || take_kind(department);
}

// Beside "tỉnh ủy", in the mouth of a Central body, "thành ủy" is that of a city under the centre.
bool Authority::Classes::means_provinces() const {
  if (!from.issuer || authority.body(*from.issuer).level != Level::central) return false;
  return std::any_of(parts.begin(), parts.end(), [](const AddressPart& part) {
    const BodyKind* kind = kind_of_body(read_body_name(part.words).plain);
    return kind && kind->level == Level::province && kind->count == part.words.size();
  });
}

// Those under the issuer, of the level and under whom the rest of the part names.
void Authority::Classes::add(const std::vector<BodyIndex>& members, std::span<const NameWord> rest) {
  any = true;
  if (!from.issuer) return;
  std::optional<BodyIndex> above;
  bool direct = false;
  if (const std::size_t count = addressing_words().under.at(rest)) {
    direct = count > 1;  // trực thuộc
    above = authority.named(text_of(rest.subspan(count)), from);
  }
  const auto wanted = level_at(rest);
  const bool provinces = means_provinces();
  for (const BodyIndex body : members) {
    if (!authority.is_under(body, *from.issuer)) continue;
    if (provinces && level_of(authority.body(body)) > Level::province) continue;
    if (above && !(direct ? authority.body(body).parent == above : authority.is_under(body, *above)))
      continue;
    const auto level = wanted ? level_of(authority.body(body)) : std::nullopt;
    if (level && level != wanted) continue;
    found.push_back(body);
  }
}

}  // namespace rasoat
