#include "reference_view.hpp"

#include <algorithm>
#include <map>

#include "vietnamese_letters.hpp"

namespace rasoat::test {
namespace {

struct Character {
  char32_t c = 0;
  Offset start = 0, end = 0;
};

const std::map<char32_t, std::string>& folds() {
  static const auto table = [] {
    std::map<char32_t, std::string> result;
    const auto add = [&](std::initializer_list<char32_t> all, const char* text) {
      for (const char32_t c : all) result[c] = text;
    };
    add({0x2126}, "Ω");
    add({0xD0, 0x189}, "Đ");
    add({0xF0, 0x256}, "đ");
    add({0x0B, 0x0C, 0x0D, 0x2028, 0x2029}, "\n");
    add({0x09, 0xA0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009,
         0x200A, 0x202F, 0x205F, 0x3000},
        " ");
    add({0x1E, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2043, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63,
         0xFF0D},
        "-");
    add({0x2044, 0x2215, 0x29F8, 0xFF0F}, "/");
    add({0x1F,   0xAD,   0x34F,  0x61C,  0x180B, 0x180E, 0x200B, 0x200C, 0x200D,  0x200E, 0x200F,
         0x202A, 0x202E, 0x2060, 0x2066, 0x206F, 0xFE00, 0xFE0F, 0xFEFF, 0xE0001, 0xE0FFF},
        "");
    return result;
  }();
  return table;
}

bool is_mark(char32_t c) {
  return c >= 0x300 && c < 0x370 && c != 0x34F;
}
bool is_tone(char32_t c) {
  return c == 0x300 || c == 0x301 || c == 0x303 || c == 0x309 || c == 0x323;
}

std::string fold_all(const std::vector<char32_t>& text) {
  std::string result;
  for (const char32_t c : text) {
    if (const auto found = folds().find(c); found != folds().end()) {
      result += found->second;
    } else {
      utf8::append(result, c);
    }
  }
  return result;
}

// A character and its marks, composed.
std::string compose(const std::vector<char32_t>& cluster) {
  std::vector<char32_t> apart;
  for (const char32_t c : cluster) {
    const auto found = spellings().find(c);
    if (found == spellings().end()) {
      apart.push_back(c == 0x340 ? 0x300 : c == 0x341 ? 0x301 : c);
    } else {
      apart.insert(apart.end(), found->second.begin(), found->second.end());
    }
  }
  Spelling wanted = apart;
  std::stable_sort(wanted.begin() + 1, wanted.end(),
                   [](char32_t a, char32_t b) { return is_tone(a) < is_tone(b); });
  if (const char32_t letter = letter_spelled(wanted)) return encode({letter});
  std::stable_sort(apart.begin() + !is_mark(apart[0]), apart.end(),
                   [](char32_t a, char32_t b) { return canonical_class(a) < canonical_class(b); });
  return fold_all(apart);
}

class Reference {
 public:
  Reference(std::string_view source, Span piece) : text_(piece.of(source)), base_(piece.start) {
    for (Offset at = 0; at < text_.size();) {
      const utf8::Decoded next = utf8::decode(text_.substr(at));
      characters_.push_back({next.character, at, at + next.length});
      at += next.length;
    }
  }

  std::vector<ReferenceItem> read() {
    while (at_ < characters_.size()) step();
    return std::move(items_);
  }

 private:
  char32_t peek(std::size_t i) const { return i < characters_.size() ? characters_[i].c : 0; }

  void add(std::string text, std::size_t first, std::size_t end) {
    if (text.empty()) return;
    items_.push_back({std::move(text), {base_ + characters_[first].start, base_ + characters_[end - 1].end}});
  }

  void keep(std::size_t end) {
    for (; at_ < end; ++at_) add(encode({characters_[at_].c}), at_, at_ + 1);
  }

  void step() {
    if (is_mark(peek(at_)) || is_mark(peek(at_ + 1))) return cluster();
    if (peek(at_) == '\r' && peek(at_ + 1) == '\n') return replace("\n", 2);
    if (const auto found = folds().find(peek(at_)); found != folds().end()) return replace(found->second, 1);
    switch (peek(at_)) {
      case '*':
        return asterisks();
      case '_':
        return underscores();
      case '\\':
        return escape();
      case '<':
        return tag();
      case '[':
        return note_mark();
      case '&':
        return entity();
      default:
        return keep(at_ + 1);
    }
  }

  void replace(const std::string& text, std::size_t count) {
    add(text, at_, at_ + count);
    at_ += count;
  }

  void cluster() {
    std::size_t end = at_ + 1;
    while (end < characters_.size() && is_mark(peek(end)) && end - at_ < 32) ++end;
    std::vector<char32_t> given;
    for (std::size_t i = at_; i < end; ++i) given.push_back(characters_[i].c);
    const std::string composed = compose(given);
    if (composed == encode(given) || composed.size() > encode(given).size()) return keep(end);
    replace(composed, end - at_);
  }

  static bool is_line_end(char32_t c) { return c == '\n' || c == '\r' || c == 0x0B || c == 0x0C; }
  static bool is_blank(char32_t c) {
    if (c <= ' ') return true;
    const auto found = folds().find(c);
    return found != folds().end() && (found->second.empty() || found->second == " " || found->second == "\n");
  }
  static bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
  static bool is_word(char32_t c) {
    if (c < 0x80) return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return c >= 0xC0 && c != 0xD7 && c != 0xF7 && !(c >= 0x2000 && c < 0x2C00) &&
           !(c >= 0x3000 && c < 0x3040) && !(c >= 0xE000 && c < 0xF900) && c < 0xFE00 && !is_blank(c);
  }
  static bool is_one_of(char32_t c, const char* set) {
    const auto all = test::characters(set);
    return std::find(all.begin(), all.end(), c) != all.end();
  }

  // 0 at the edges.
  char32_t before(std::size_t i) const { return i == 0 ? 0 : characters_[i - 1].c; }

  bool starts_line(std::size_t i) const {
    while (i > 0 && is_one_of(before(i), " \t*")) --i;
    return i == 0 || is_line_end(before(i));
  }
  bool ends_line(std::size_t i) const {
    while (i < characters_.size() && is_one_of(peek(i), " \t*")) ++i;
    return i == characters_.size() || is_line_end(peek(i));
  }

  void asterisks() {
    std::size_t end = at_;
    while (peek(end) == '*') ++end;
    const std::size_t size = end - at_;
    const char32_t left = before(at_), right = peek(end);
    bool text = size >= 8;
    text |= size == 1 && is_digit(left) && is_digit(right);
    text |= left == '(' && right == ')';
    if (is_blank(left) && is_blank(right)) {
      text |= size == 1 && (starts_line(at_) || !ends_line(end));
      text |= size >= 3 && starts_line(at_) && ends_line(end);
    }
    if (text) return keep(end);
    at_ = end;
  }

  void underscores() {
    std::size_t end = at_;
    while (peek(end) == '_') ++end;
    std::size_t left_at = at_, right_at = end;
    while (left_at > 0 && at_ - left_at < 3 && before(left_at) == '*') --left_at;
    while (right_at - end < 3 && peek(right_at) == '*') ++right_at;
    const char32_t left = before(left_at), right = peek(right_at);
    bool emphasis = is_word(left) != is_word(right);
    emphasis |= is_blank(left) && right != 0 && is_one_of(right, "([{“‘«„\"'");
    emphasis |= is_blank(right) && left != 0 && is_one_of(left, ")]}”’»‟….,;:!?%\"'");
    if (end - at_ > 2 || !emphasis) return keep(end);
    at_ = end;
  }

  void escape() {
    const char32_t next = peek(at_ + 1);
    if (next == '\n' || next == '\r') {
      ++at_;
    } else if (next != 0 && is_one_of(next, "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~") && peek(at_ + 2) != 0x338) {
      ++at_;
      keep(at_ + 1);
    } else {
      keep(at_ + 1);
    }
  }

  // The text from a place on, a character standing for each; ~ for all that are not ASCII.
  std::string plainly(std::size_t from, std::size_t size) const {
    std::string result;
    for (std::size_t i = from; i < characters_.size() && result.size() < size; ++i) {
      result += characters_[i].c < 0x80 ? static_cast<char>(characters_[i].c) : '~';
    }
    return result;
  }

  static bool has_only(const std::string& text, const char* set) {
    return text.find_first_not_of(set) == std::string::npos;
  }

  void note_mark() {
    constexpr const char* kLabel = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
    const std::string rest = plainly(at_, 40);
    const std::size_t close = rest.find(']');
    if (!rest.starts_with("[^") || close == std::string::npos || close < 3 || close > 34)
      return keep(at_ + 1);
    if (!has_only(rest.substr(2, close - 2), kLabel)) return keep(at_ + 1);
    std::size_t i = at_;
    while (i > 0 && is_one_of(before(i), " \t")) --i;
    const bool at_line_start = i == 0 || is_line_end(before(i));
    at_ += close + 1;
    if (at_line_start && peek(at_) == ':') ++at_;
  }

  // The text so far ends in m, km, cm …, and no longer word.
  bool is_metre() const {
    if (before(at_) != 'm') return false;
    const std::size_t unit = at_ > 1 && is_one_of(before(at_ - 1), "kcdmh") ? at_ - 2 : at_ - 1;
    return is_digit(before(unit)) || !is_word(before(unit));
  }

  bool is_note(const std::string& content) const {
    if (content == "2" || content == "3") return !is_metre();
    std::string letters;
    for (const char c : content) {
      if (is_word(static_cast<unsigned char>(c)) && !is_digit(static_cast<unsigned char>(c))) letters += c;
    }
    if (!has_only(content, ("0123456789()[] *,\\_^" + letters).c_str())) return false;
    if (letters.empty()) return true;
    if (letters.size() > 1 && !has_only(letters, "ivx")) return false;
    if (content.find_first_of("()[]") != std::string::npos) return true;
    return content.find_first_of("0123456789") == std::string::npos && !is_digit(before(at_));
  }

  struct Tag {
    std::string name;  ///< small letters, with / in front where it is an end; empty where it is no tag
    std::size_t size = 0;
  };

  Tag read_tag(std::size_t from) const {
    std::string text = plainly(from, 16);
    const std::size_t close = text.find('>');
    if (close == std::string::npos || peek(from + close + 1) == 0x338) return {};
    text = text.substr(1, close - 1);
    const bool is_end = text.starts_with('/');
    if (!is_end && text.ends_with('/')) text.pop_back();
    while (text.ends_with(' ')) text.pop_back();
    for (char& c : text) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    }
    const std::string name = is_end ? text.substr(1) : text;
    for (const char* known : {"b", "i", "u", "em", "strong", "sup", "sub", "br"}) {
      if (name == known) return {text, close + 1};
    }
    return {};
  }

  void tag() {
    const Tag found = read_tag(at_);
    if (found.name.empty()) return keep(at_ + 1);
    if (found.name == "br" || found.name == "/br") return replace("\n", found.size);
    if (found.name == "sup") {
      const std::string rest = plainly(at_ + found.size, 24);
      const std::size_t size = rest.find('<');
      const std::size_t end_at = at_ + found.size + size;
      if (size != std::string::npos && read_tag(end_at).name == "/sup" && is_note(rest.substr(0, size))) {
        at_ = end_at + read_tag(end_at).size;
        return;
      }
    }
    at_ += found.size;
  }

  void entity() {
    const std::pair<const char*, const char*> table[] = {
        {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"},  {"&quot;", "\""}, {"&apos;", "'"},
        {"&#39;", "'"}, {"&shy;", ""}, {"&zwnj;", ""}, {"&zwj;", ""},    {"&frasl;", "/"},
    };
    const std::string rest = plainly(at_, 10);
    for (const auto& [name, text] : table) {
      if (rest.starts_with(name)) return replace(text, std::string_view(name).size());
    }
    for (const char* blank : {"&nbsp;", "&ensp;", "&emsp;", "&thinsp;", "&#160;", "&#xA0;", "&#xa0;"}) {
      if (rest.starts_with(blank)) return replace(" ", std::string_view(blank).size());
    }
    for (const char* dash : {"&ndash;", "&mdash;", "&minus;", "&#8211;", "&#8212;", "&#x2013;", "&#x2014;"}) {
      if (rest.starts_with(dash)) return replace("-", std::string_view(dash).size());
    }
    keep(at_ + 1);
  }

  std::string_view text_;
  Offset base_;
  std::vector<Character> characters_;
  std::vector<ReferenceItem> items_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<ReferenceItem> reference_view(std::string_view source, Span piece) {
  return Reference(source, piece).read();
}

}  // namespace rasoat::test
