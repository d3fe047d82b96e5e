// The phrases stand in grammars/vocabulary/furniture.tsv. Every short line is asked, so a table of first
// bytes answers for most of them.
#include "reading/furniture.hpp"

#include <array>
#include <string>
#include <vector>

#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/vocabulary/table.hpp"
#include "text/matching_view.hpp"

namespace rasoat {
namespace {

struct Phrases {
  struct Entry {
    std::string_view then;
    Furniture role = Furniture::none;
  };

  grammar::PhraseTable table;
  std::vector<Entry> entries;
  std::array<bool, 256> first{};

  Phrases() {
    using grammar::Row;
    for (const Row& row :
         grammar::read_table(grammar::vocabulary_file("furniture.tsv"), {"phrase", "then", "role"})) {
      table.add(row[0], static_cast<std::uint32_t>(entries.size()));
      const Furniture role = row[2] == "head"    ? Furniture::head
                             : row[2] == "stamp" ? Furniture::stamp
                                                 : Furniture::goes_on;
      entries.push_back({row[1], role});
      first[static_cast<unsigned char>(row[0][0])] = true;
      first[static_cast<unsigned char>(row[0][0]) | 0x20] = true;
    }
  }
};

const Phrases& phrases() {
  static const Phrases made;
  return made;
}

bool has_combining_marks(std::string_view text) {
  for (const char byte : text) {
    if (byte == '\xCC' || byte == '\xCD') return true;
  }
  return false;
}

Furniture match(std::string_view inner) {
  const auto found = phrases().table.longest(inner);
  if (!found) return Furniture::none;
  const Phrases::Entry& entry = phrases().entries[found->value];
  std::string_view rest = inner.substr(found->length);
  while (!rest.empty() && rest[0] == ' ') rest.remove_prefix(1);
  return rest.starts_with(entry.then) ? entry.role : Furniture::none;
}

}  // namespace

Furniture furniture(std::string_view inner) {
  if (inner.empty() || inner.size() > 160 || !phrases().first[static_cast<unsigned char>(inner[0])]) {
    return Furniture::none;
  }
  constexpr std::size_t kLongestPhrase = 40;
  const std::string_view start = inner.substr(0, kLongestPhrase);
  if (start.find(':') == std::string_view::npos && start.find('/') == std::string_view::npos)
    return Furniture::none;
  if (!has_combining_marks(inner)) return match(inner);
  return match(MatchingView(inner).text());
}

bool looks_like_page_number(std::string_view inner) {
  if (inner.empty() || inner.size() > 24) return false;
  const bool named = inner.starts_with("Trang ") || inner.starts_with("trang ");
  if (named) inner.remove_prefix(6);
  // "— 1 —": en and em dashes as hyphens.
  std::string plain_dashes;
  if (inner.contains('\xE2')) {
    for (std::size_t at = 0; at < inner.size(); ++at) {
      const std::string_view rest = inner.substr(at);
      const bool dash = rest.starts_with("–") || rest.starts_with("—");
      plain_dashes += dash ? '-' : inner[at];
      at += dash ? 2 : 0;
    }
    inner = plain_dashes;
  }
  std::size_t digits = 0;
  std::size_t slashes = 0;
  for (const char byte : inner) {
    if (byte >= '0' && byte <= '9') {
      ++digits;
    } else if (byte == '/') {
      ++slashes;
    } else if (byte != '-' && byte != ' ') {
      return false;
    }
  }
  return digits > 0 && digits <= 8 && slashes <= 1 && (slashes == 0 || named || digits <= 6) &&
         (inner.front() == '-') == (inner.back() == '-');
}

}  // namespace rasoat
