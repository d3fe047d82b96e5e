#include "letters.hpp"

#include <array>
#include <unordered_map>

namespace maker {
namespace {

struct Letter {
  char32_t whole;
  char base;           // ASCII
  char32_t first = 0;  // marks in canonical order: horn, dot below, then those above
  char32_t second = 0;
};

// The 134 letters are made from vowels, their shapes and the tones.
std::vector<Letter> letters() {
  struct Shape {
    char base;
    char32_t mark;
    std::u32string_view small, large;  // without tone, then grave, acute, tilde, hook, dot
  };
  static constexpr std::array<Shape, 12> kShapes = {{{'a', 0, U"aàáãảạ", U"AÀÁÃẢẠ"},
                                                     {'a', 0x306, U"ăằắẵẳặ", U"ĂẰẮẴẲẶ"},
                                                     {'a', 0x302, U"âầấẫẩậ", U"ÂẦẤẪẨẬ"},
                                                     {'e', 0, U"eèéẽẻẹ", U"EÈÉẼẺẸ"},
                                                     {'e', 0x302, U"êềếễểệ", U"ÊỀẾỄỂỆ"},
                                                     {'i', 0, U"iìíĩỉị", U"IÌÍĨỈỊ"},
                                                     {'o', 0, U"oòóõỏọ", U"OÒÓÕỎỌ"},
                                                     {'o', 0x302, U"ôồốỗổộ", U"ÔỒỐỖỔỘ"},
                                                     {'o', 0x31B, U"ơờớỡởợ", U"ƠỜỚỠỞỢ"},
                                                     {'u', 0, U"uùúũủụ", U"UÙÚŨỦỤ"},
                                                     {'u', 0x31B, U"ưừứữửự", U"ƯỪỨỮỬỰ"},
                                                     {'y', 0, U"yỳýỹỷỵ", U"YỲÝỸỶỴ"}}};
  static constexpr std::array<char32_t, 6> kTones = {0, 0x300, 0x301, 0x303, 0x309, 0x323};
  std::vector<Letter> out;
  for (const Shape& shape : kShapes) {
    for (std::size_t tone = 0; tone < kTones.size(); ++tone) {
      const bool below_first = kTones[tone] == 0x323 && shape.mark != 0x31B;
      const char32_t first = below_first ? kTones[tone] : shape.mark;
      const char32_t second = below_first ? shape.mark : kTones[tone];
      out.push_back({shape.small[tone], shape.base, first, second});
      out.push_back({shape.large[tone], static_cast<char>(shape.base - 'a' + 'A'), first, second});
    }
  }
  return out;
}

struct Alphabet {
  std::unordered_map<char32_t, Letter> letters;
  std::unordered_map<char32_t, char32_t> large, small;

  Alphabet() {
    const std::vector<Letter> all = maker::letters();
    for (std::size_t i = 0; i < all.size(); i += 2) {
      large[all[i].whole] = all[i + 1].whole;
      small[all[i + 1].whole] = all[i].whole;
      letters[all[i].whole] = all[i];
      letters[all[i + 1].whole] = all[i + 1];
    }
    large[U'đ'] = U'Đ';
    small[U'Đ'] = U'đ';
  }
};

const Alphabet& alphabet() {
  static const Alphabet made;
  return made;
}

char32_t mapped(const std::unordered_map<char32_t, char32_t>& map, char32_t from) {
  const auto found = map.find(from);
  return found == map.end() ? from : found->second;
}

char32_t large(char32_t letter) {
  if (letter >= U'a' && letter <= U'z') return letter - U'a' + U'A';
  return mapped(alphabet().large, letter);
}

char32_t small_one(char32_t letter) {
  if (letter >= U'A' && letter <= U'Z') return letter - U'A' + U'a';
  return mapped(alphabet().small, letter);
}

bool is_mark(char byte) {
  return byte >= kCiteBegin && byte <= kSignEnd;
}

}  // namespace

std::u32string decoded(std::string_view text) {
  std::u32string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t value = length == 1 ? lead : lead & (0xFFu >> (length + 1));
    for (std::size_t k = 1; k < length; ++k)
      value = (value << 6) | (static_cast<unsigned char>(text[i + k]) & 0x3F);
    out.push_back(value);
    i += length;
  }
  return out;
}

std::string encoded(std::u32string_view text) {
  std::string out;
  out.reserve(text.size() * 2);
  for (const char32_t c : text) {
    if (c < 0x80) {
      out += static_cast<char>(c);
    } else if (c < 0x800) {
      out += static_cast<char>(0xC0 | (c >> 6));
      out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
      out += static_cast<char>(0xE0 | (c >> 12));
      out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
      out += static_cast<char>(0x80 | (c & 0x3F));
    }
  }
  return out;
}

std::string capitals(std::string_view text) {
  std::u32string letters = decoded(text);
  for (char32_t& letter : letters) letter = large(letter);
  return encoded(letters);
}

std::string capital(std::string_view text) {
  std::u32string letters = decoded(text);
  if (!letters.empty()) letters.front() = large(letters.front());
  return encoded(letters);
}

std::string small(std::string_view text) {
  std::u32string letters = decoded(text);
  if (!letters.empty()) letters.front() = small_one(letters.front());
  return encoded(letters);
}

std::string decomposed(std::string_view text) {
  std::u32string out;
  for (const char32_t letter : decoded(text)) {
    const auto found = alphabet().letters.find(letter);
    if (found == alphabet().letters.end()) {
      out.push_back(letter);
      continue;
    }
    out.push_back(static_cast<unsigned char>(found->second.base));
    if (found->second.first) out.push_back(found->second.first);
    if (found->second.second) out.push_back(found->second.second);
  }
  return encoded(out);
}

std::string plain(std::string_view text) {
  std::string out;
  for (const char32_t letter : decoded(text)) {
    const auto found = alphabet().letters.find(letter);
    if (found != alphabet().letters.end())
      out += found->second.base;
    else if (letter == U'đ' || letter == U'Đ')
      out += letter == U'đ' ? 'd' : 'D';
    else if (letter < 0x80)
      out += static_cast<char>(letter);
  }
  return out;
}

std::size_t width(std::string_view text) {
  std::size_t columns = 0;
  for (const char byte : text) columns += (static_cast<unsigned char>(byte) & 0xC0) != 0x80 && !is_mark(byte);
  return columns;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t columns) {
  std::vector<std::string> lines;
  std::string line;
  for (const std::string& word : parted(text, ' ')) {
    if (!line.empty() && width(line) + 1 + width(word) > columns) lines.push_back(std::exchange(line, {}));
    if (!line.empty()) line += ' ';
    line += word;
  }
  if (!line.empty()) lines.push_back(std::move(line));
  return lines;
}

std::string centred(std::string_view text, std::size_t columns) {
  const std::size_t own = width(text);
  return std::string(own < columns ? (columns - own) / 2 : 0, ' ').append(text);
}

std::string filled(std::string_view text, const Values& values) {
  std::string out;
  while (!text.empty()) {
    const std::size_t open = text.find('{');
    const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
    if (close == std::string_view::npos) break;
    out.append(text.substr(0, open));
    const std::string_view name = text.substr(open + 1, close - open - 1);
    bool known = false;
    for (const auto& [key, value] : values) {
      if (key != name) continue;
      out += value;
      known = true;
      break;
    }
    if (!known) out.append(text.substr(open, close - open + 1));
    text.remove_prefix(close + 1);
  }
  return out.append(text);
}

std::vector<std::string> parted(std::string_view text, char by) {
  std::vector<std::string> parts;
  std::size_t start = 0;
  for (std::size_t end = text.find(by); end != std::string_view::npos; end = text.find(by, start)) {
    parts.emplace_back(text.substr(start, end - start));
    start = end + 1;
  }
  parts.emplace_back(text.substr(start));
  return parts;
}

std::string joined(const std::vector<std::string>& parts, std::string_view between, std::string_view last) {
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) out.append(i + 1 == parts.size() ? last : between);
    out += parts[i];
  }
  return out;
}

}  // namespace maker
