#include "reading/doc/list_tables.hpp"

#include <unordered_map>

#include "reading/doc/little_endian.hpp"
#include "reading/doc/utf16.hpp"

namespace rasoat::doc {
namespace {

constexpr std::size_t kDefinition = 28, kList = 16, kLevelHead = 28;
constexpr std::size_t kLongestText = 64;

Numeral numeral_of(std::uint8_t format) {
  switch (format) {
    case 1:
      return Numeral::roman;
    case 2:
      return Numeral::small_roman;
    case 3:
      return Numeral::letter;
    case 4:
      return Numeral::small_letter;
    case 22:
      return Numeral::padded;
    case 255:
      return Numeral::none;
    default:
      return Numeral::decimal;
  }
}

// In the file a level's number is a character less than 9.
std::string text_of(std::string_view bytes, std::size_t units) {
  std::string out;
  char16_t high = 0;
  for (std::size_t at = 0; at < units && out.size() < kLongestText; ++at) {
    const auto unit = static_cast<char16_t>(u16(bytes, 2 * at));
    if (unit < kListLevels) {
      out += '%';
      out += static_cast<char>('1' + unit);
    } else if (unit >= 0x20) {
      append_unit(unit, high, out);
    }
  }
  return out;
}

// The bytes get shorter by the level.
ListLevel take_level(std::string_view& bytes) {
  constexpr std::uint8_t kBullet = 23, kLegal = 0x04, kNoRestart = 0x08;
  ListLevel level;
  level.start = u32(bytes, 0);
  const std::uint8_t format = u8(bytes, 4);
  const std::uint8_t flags = u8(bytes, 5);
  level.bullet = format == kBullet;
  level.numeral = numeral_of(format);
  level.legal = (flags & kLegal) != 0;
  if ((flags & kNoRestart) != 0) level.restart = u8(bytes, 26);
  const std::size_t text = kLevelHead + u8(bytes, 24) + u8(bytes, 25);
  const std::size_t units = u16(bytes, text);
  level.text = text_of(part_of(bytes, text + 2, 2 * units), units);
  bytes.remove_prefix(std::min(text + 2 + 2 * units, bytes.size()));
  return level;
}

}  // namespace

Lists read_lists(std::string_view definitions, std::string_view levels, std::string_view lists) {
  Lists all;
  std::unordered_map<std::uint32_t, std::size_t> by_id;
  const std::size_t count = u16(definitions, 0);
  for (std::size_t at = 0; at < count && !levels.empty(); ++at) {
    const std::string_view head = part_of(definitions, 2 + at * kDefinition, kDefinition);
    if (head.size() < kDefinition) break;
    ListDefinition definition;
    const bool simple = (u8(head, 26) & 1) != 0;
    for (unsigned level = 0; level < (simple ? 1 : kListLevels); ++level)
      definition.levels[level] = take_level(levels);
    by_id.emplace(u32(head, 0), all.add_definition(std::move(definition)));
  }
  const std::size_t number = u32(lists, 0);
  std::string_view more = part_of(lists, 4 + number * kList, lists.size());  // levels of their own
  for (std::size_t at = 0; at < number && 4 + (at + 1) * kList <= lists.size(); ++at) {
    const std::string_view head = lists.substr(4 + at * kList, kList);
    List list;
    more.remove_prefix(std::min<std::size_t>(4, more.size()));
    for (unsigned own = 0; own < u8(head, 12) && !more.empty(); ++own) {
      const std::uint32_t start = u32(more, 0);
      const std::uint32_t flags = u32(more, 4);
      more.remove_prefix(std::min<std::size_t>(8, more.size()));
      const std::size_t level = flags & 0xF;
      const bool formats = (flags & 0x20) != 0;
      std::optional<ListLevel> said;
      if (formats) said = take_level(more);
      if (level >= kListLevels) continue;
      if ((flags & 0x10) != 0) list.starts[level] = said ? said->start : start;
      list.levels[level] = std::move(said);
    }
    const auto definition = by_id.find(u32(head, 0));
    if (definition == by_id.end()) continue;
    list.definition = definition->second;
    all.add_list(static_cast<unsigned>(at + 1), std::move(list));
  }
  return all;
}

}  // namespace rasoat::doc
