#include "authority/name.hpp"

#include <algorithm>
#include <charconv>
#include <unordered_map>

#include "grammars/spelled_word.hpp"
#include "grammars/vocabulary/table.hpp"
#include "source/utf8.hpp"
#include "text/matching_view.hpp"

namespace rasoat {
namespace {

using grammar::operator""_word;
using grammar::WordKey;

struct Rewrite {
  std::vector<WordKey> printed;  // 0 stands for any word
  NameWords means;
};

// Rows by their first word, the longest first.
using Rewrites = std::unordered_map<WordKey, std::vector<Rewrite>>;

struct Tables {
  Rewrites shorts;
  Rewrites starts;
  WordKey va = "và"_word;
  WordKey khoa = "khóa"_word;

  Tables() {
    for (const grammar::Row& row :
         grammar::read_table(grammar::vocabulary_file("body_names.tsv"), {"kind", "printed", "means"})) {
      Rewrite rewrite;
      for (const std::string_view word : grammar::split(row[1], ' '))
        rewrite.printed.push_back(grammar::word_key(word));
      rewrite.means = read_words(row[2]);
      auto& rows = (row[0] == "short" ? shorts : starts)[rewrite.printed.front()];
      rows.push_back(std::move(rewrite));
      std::stable_sort(rows.begin(), rows.end(), [](const Rewrite& a, const Rewrite& b) {
        return a.printed.size() > b.printed.size();
      });
    }
  }
};

const Tables& tables() {
  static const Tables made;
  return made;
}

const Rewrite* find(const Rewrites& rewrites, std::span<const NameWord> words) {
  const auto rows = words.empty() ? rewrites.end() : rewrites.find(words.front().key);
  if (rows == rewrites.end()) return nullptr;
  for (const Rewrite& row : rows->second) {
    if (row.printed.size() > words.size()) continue;
    const bool fits =
        std::equal(row.printed.begin(), row.printed.end(), words.begin(),
                   [](WordKey key, const NameWord& word) { return key == 0 || key == word.key; });
    if (fits) return &row;
  }
  return nullptr;
}

NameWords written_out(std::span<const NameWord> words) {
  NameWords out;
  while (!words.empty()) {
    if (const Rewrite* row = find(tables().shorts, words)) {
      const std::size_t first = out.size();
      const auto printed = words.first(row->printed.size());
      const bool itself = std::equal(printed.begin(), printed.end(), row->means.begin(), row->means.end(),
                                     [](const NameWord& a, const NameWord& b) { return a.key == b.key; });
      if (itself)
        out.insert(out.end(), printed.begin(), printed.end());
      else
        out.insert(out.end(), row->means.begin(), row->means.end());
      if (first < out.size()) out[first].before = words.front().before;
      words = words.subspan(row->printed.size());
    } else {
      out.push_back(words.front());
      words = words.subspan(1);
    }
  }
  return out;
}

// Each round leaves fewer words or words that no row starts with, so that the rounds end.
NameWords without_representatives(NameWords words) {
  for (unsigned round = 0; round < 4; ++round) {
    const Rewrite* row = find(tables().starts, words);
    if (!row) break;
    words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(row->printed.size()));
    words.insert(words.begin(), row->means.begin(), row->means.end());
  }
  return words;
}

}  // namespace

std::string normalised(std::string_view text) {
  if (utf8::first_invalid(text)) return std::string(text);
  return std::string(MatchingView(text).text());
}

NameWords read_words(std::string_view text) {
  const std::string view = normalised(text);
  NameWords words;
  char before = ' ';
  for (std::size_t at = 0; at < view.size();) {
    const grammar::Word word = grammar::read_word(std::string_view(view).substr(at));
    if (word.length == 0) {
      const char c = view[at];
      if (c == ',' || c == ';' || (c == '-' && before == ' ')) before = c;
      at += utf8::decode(std::string_view(view).substr(at)).length;
      continue;
    }
    words.push_back({word.key, view.substr(at, word.length), words.empty() ? ' ' : before, word.capital});
    before = ' ';
    at += word.length;
  }
  return words;
}

std::string key_of(std::span<const NameWord> words) {
  std::string key;
  for (const NameWord& word : words) {
    if (word.key == tables().va) continue;
    for (unsigned byte = 0; byte < 8; ++byte) key += static_cast<char>(word.key >> (8 * byte));
  }
  return key;
}

std::string text_of(std::span<const NameWord> words) {
  std::string out;
  for (const NameWord& word : words) {
    if (!out.empty())
      out += word.before == '-' ? " - " : word.before == ' ' ? " " : std::string{word.before, ' '};
    out += word.text;
  }
  return out;
}

BodyName read_body_name(std::span<const NameWord> printed) {
  BodyName name;
  const auto khoa = std::find_if(printed.begin(), printed.end(),
                                 [](const NameWord& word) { return word.key == tables().khoa; });
  if (khoa != printed.end() && khoa + 1 != printed.end()) name.term = read_numeral((khoa + 1)->text);
  name.full = written_out(printed.subspan(0, static_cast<std::size_t>(khoa - printed.begin())));
  name.plain = without_representatives(name.full);
  return name;
}

BodyName read_body_name(std::string_view printed) {
  return read_body_name(read_words(printed));
}

std::optional<unsigned> read_numeral(std::string_view word) noexcept {
  unsigned value = 0;
  const auto [stop, failed] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (failed == std::errc{} && stop == word.data() + word.size()) return value;
  value = 0;
  unsigned last = 0;
  for (std::size_t at = word.size(); at-- > 0;) {
    const char c = static_cast<char>(word[at] & ~0x20);
    const unsigned digit = c == 'I' ? 1 : c == 'V' ? 5 : c == 'X' ? 10 : c == 'L' ? 50 : 0;
    if (digit == 0 || value > 1'000) return std::nullopt;
    value = digit < last ? value - digit : value + digit;
    last = digit;
  }
  return value == 0 ? std::nullopt : std::optional(value);
}

}  // namespace rasoat
