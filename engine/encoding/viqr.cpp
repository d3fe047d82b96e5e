#include "encoding/viqr.hpp"

#include "grammars/letter_table.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

using grammar::Letter;
using grammar::Tone;

bool is_letter(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_capital(char c) noexcept {
  return c >= 'A' && c <= 'Z';
}

bool is_vowel(char c) noexcept {
  return std::string_view("aeiouyAEIOUY").contains(c);
}

bool is_mark(char c) noexcept {
  return std::string_view("^(+'`?~.").contains(c);
}

// The vowel with a circumflex, breve or horn; 0 where there is none such.
char32_t with_quality(char32_t vowel, char mark) noexcept {
  if (mark == '(') return vowel == 'a' ? U'ă' : 0;
  if (mark == '+') return vowel == 'o' ? U'ơ' : vowel == 'u' ? U'ư' : 0;
  if (mark == '^') return vowel == 'a' ? U'â' : vowel == 'e' ? U'ê' : vowel == 'o' ? U'ô' : 0;
  return 0;
}

Tone tone_of(char mark) noexcept {
  switch (mark) {
    case '`':
      return Tone::grave;
    case '\'':
      return Tone::acute;
    case '?':
      return Tone::hook;
    case '~':
      return Tone::tilde;
    case '.':
      return Tone::dot;
    default:
      return Tone::level;
  }
}

void append_vowel(std::string& out, char32_t base, Tone tone, bool capital) {
  for (std::size_t row = 0; row < std::size(grammar::letters::kVowels); row += 2) {
    if (grammar::letters::kVowels[row][0] == base) {
      utf8::append(out, grammar::letters::kVowels[row + capital][static_cast<std::size_t>(tone)]);
      return;
    }
  }
}

// The rest of the text begins with a mark that may as well end a sentence: nothing of it follows.
bool ends_sentence(std::string_view rest) noexcept {
  if (rest[0] != '.' && rest[0] != '?') return false;
  if (rest.size() == 1) return true;
  const char next = rest[1];
  if (next == '\n' || next == '\r' || next == rest[0]) return true;
  return next == ' ' && (rest.size() == 2 || !(rest[2] >= 'a' && rest[2] <= 'z'));
}

// Reads a text from its beginning to its end; a word has one tone.
class ViqrReader {
 public:
  explicit ViqrReader(std::string_view text) : text_(text) { out_.reserve(text.size()); }

  std::string read() {
    while (at_ < text_.size()) step();
    return std::move(out_);
  }

 private:
  void step() {
    const char c = text_[at_];
    if (!is_letter(c)) {
      word_has_tone_ = false;
      if (c == '\\' && at_ + 1 < text_.size() && is_mark(text_[at_ + 1])) ++at_;
      out_ += text_[at_++];
    } else if ((c == 'd' || c == 'D') && at_ + 1 < text_.size() && (text_[at_ + 1] | 0x20) == 'd') {
      out_ += c == 'D' ? "Đ" : "đ";
      at_ += 2;
    } else if (is_vowel(c)) {
      vowel(c);
    } else {
      out_ += c;
      ++at_;
    }
  }

  void vowel(char c) {
    ++at_;
    auto base = static_cast<char32_t>(c | 0x20);
    if (at_ < text_.size()) {
      if (const char32_t changed = with_quality(base, text_[at_])) {
        base = changed;
        ++at_;
      }
    }
    Tone tone = Tone::level;
    if (at_ < text_.size() && !word_has_tone_ && !ends_sentence(text_.substr(at_)))
      tone = tone_of(text_[at_]);
    if (tone != Tone::level) {
      word_has_tone_ = true;
      ++at_;
    }
    append_vowel(out_, base, tone, is_capital(c));
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool word_has_tone_ = false;
  std::string out_;
};

}  // namespace

bool may_be_viqr(std::string_view text) {
  constexpr std::size_t kSample = 1 << 16, kFewest = 5;
  text = text.substr(0, kSample);
  std::size_t words = 0, marked = 0;
  bool in_word = false, counted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool mark = in_word && is_mark(text[i]) && is_vowel(text[i - 1]) && i + 1 < text.size() &&
                      (is_letter(text[i + 1]) || is_mark(text[i + 1]));
    if (mark && !counted) {
      ++marked;
      counted = true;
    }
    if (is_letter(text[i])) {
      words += !in_word;
      in_word = true;
    } else if (!mark && !(in_word && is_mark(text[i]))) {
      in_word = counted = false;
    }
  }
  return marked >= kFewest && marked * 8 >= words;
}

std::string decode_viqr(std::string_view text) {
  return ViqrReader(text).read();
}

}  // namespace rasoat
