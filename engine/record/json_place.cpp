// Finds places by walking the text once, with a stack of its own in place of recursion, so that hostile
// nesting costs nothing but the walk.
#include "record/json_place.hpp"

#include <algorithm>

#include "source/utf8.hpp"

namespace rasoat {
namespace {

bool is_blank(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}
bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}
bool is_hex(char byte) {
  return is_digit(byte) || ((byte | 32) >= 'a' && (byte | 32) <= 'f');
}

// A hand on the text. The steps answer whether what they expect stands there; if not, the hand stays at the
// byte that is wrong.
struct Walk {
  std::string_view json;
  std::size_t at = 0;

  bool done() const { return at == json.size(); }
  char here() const { return done() ? '\0' : json[at]; }
  bool take(char byte) {
    if (here() != byte || done()) return false;
    ++at;
    return true;
  }
  void blanks() {
    while (!done() && is_blank(json[at])) ++at;
  }
  bool word(std::string_view expected) {
    for (const char byte : expected) {
      if (!take(byte)) return false;
    }
    return true;
  }
  bool digits() {
    if (!is_digit(here())) return false;
    while (is_digit(here())) ++at;
    return true;
  }
  bool number() {
    take('-');
    if (!take('0') && !digits()) return false;
    if (take('.') && !digits()) return false;
    if (here() != 'e' && here() != 'E') return true;
    ++at;
    if (!take('+')) take('-');
    return digits();
  }
  bool escape() {
    if (!take('u')) return here() != '\0' && std::string_view("\"\\/bfnrt").contains(here()) && ++at != 0;
    for (int i = 0; i < 4; ++i) {
      if (!is_hex(here())) return false;
      ++at;
    }
    return true;
  }
  bool string() {
    if (!take('"')) return false;
    while (!done() && static_cast<unsigned char>(json[at]) >= 0x20) {
      if (take('"')) return true;
      if (take('\\')) {
        if (!escape()) return false;
      } else {
        ++at;
      }
    }
    return false;
  }
  bool scalar() {
    switch (here()) {
      case '"':
        return string();
      case 't':
        return word("true");
      case 'f':
        return word("false");
      case 'n':
        return word("null");
      default:
        return number();
    }
  }
};

// What may come next in the text of a value.
enum class Next { value, item_or_close, key, key_or_close, separator, end };

// Steps over one value of any depth and what stands between values; answers as the steps of Walk do.
class Grammar {
 public:
  explicit Grammar(Walk& walk) : walk_(walk) {}

  bool whole_value() {
    Next next = Next::value;
    while (next != Next::end) {
      walk_.blanks();
      if (!step(next)) return false;
    }
    return true;
  }

 private:
  bool step(Next& next) {
    if (next == Next::separator) return separator(next);
    if (next == Next::item_or_close && walk_.take(']')) return closed(next);
    if (next == Next::key_or_close && walk_.take('}')) return closed(next);
    if (next == Next::key || next == Next::key_or_close) return key(next);
    if (walk_.take('{')) return opened('{', Next::key_or_close, next);
    if (walk_.take('[')) return opened('[', Next::item_or_close, next);
    next = after_value();
    return walk_.scalar();
  }
  bool separator(Next& next) {
    const bool object = open_.back() == '{';
    if (walk_.take(object ? '}' : ']')) return closed(next);
    next = object ? Next::key : Next::value;
    return walk_.take(',');
  }
  bool key(Next& next) {
    next = Next::value;
    if (!walk_.string()) return false;
    walk_.blanks();
    return walk_.take(':');
  }
  bool opened(char bracket, Next inside, Next& next) {
    open_ += bracket;
    next = inside;
    return true;
  }
  bool closed(Next& next) {
    open_.pop_back();
    next = after_value();
    return true;
  }
  Next after_value() const { return open_.empty() ? Next::end : Next::separator; }

  Walk& walk_;
  std::string open_;  // the brackets that are open, outermost first
};

// Moves the hand from the start of an object or array to the value of a key or index in it.
bool enter(Walk& walk, const std::variant<std::string_view, std::size_t>& step) {
  const auto* key = std::get_if<std::string_view>(&step);
  if (!walk.take(key != nullptr ? '{' : '[')) return false;
  for (std::size_t index = 0;; ++index) {
    walk.blanks();
    bool found = key == nullptr && index == std::get<std::size_t>(step);
    if (key != nullptr) {
      const std::size_t start = walk.at + 1;
      if (!walk.string()) return false;
      found = walk.json.substr(start, walk.at - start - 1) == *key;
      walk.blanks();
      if (!walk.take(':')) return false;
      walk.blanks();
    }
    if (found) return true;
    if (!Grammar(walk).whole_value()) return false;
    walk.blanks();
    if (!walk.take(',')) return false;
  }
}

}  // namespace

std::string to_string(const JsonPath& path) {
  std::string out;
  for (const auto& step : path) {
    if (const auto* index = std::get_if<std::size_t>(&step)) {
      out.append("[").append(std::to_string(*index)).append("]");
    } else {
      if (!out.empty()) out += '.';
      out += std::get<std::string_view>(step);
    }
  }
  return out;
}

std::optional<std::size_t> byte_of(std::string_view json, const JsonPath& path) {
  Walk walk{json};
  walk.blanks();
  for (const auto& step : path) {
    if (!enter(walk, step)) return std::nullopt;
  }
  return walk.at;
}

std::optional<std::size_t> first_malformed(std::string_view json) {
  const std::size_t valid = utf8::first_invalid(json).value_or(json.size());
  Walk walk{json};
  if (Grammar(walk).whole_value()) {
    walk.blanks();
    if (walk.done() && valid == json.size()) return std::nullopt;
  }
  return std::min(walk.at, valid);
}

}  // namespace rasoat
