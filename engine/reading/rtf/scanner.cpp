#include "reading/rtf/scanner.hpp"

#include <algorithm>

namespace rasoat::rtf {
namespace {

constexpr std::size_t kLongestWord = 32;
constexpr std::int32_t kLargestNumber = 1'000'000'000;

bool is_letter(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}
int hexadecimal(char c) noexcept {
  if (is_digit(c)) return c - '0';
  const char small = static_cast<char>(c | 0x20);
  return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}
bool is_no_token(char c) noexcept {
  return c == '\r' || c == '\n' || c == '\0';
}
bool ends_text(char c) noexcept {
  return c == '\\' || c == '{' || c == '}' || c == '\t' || is_no_token(c);
}

}  // namespace

Token Scanner::next() noexcept {
  while (at_ < bytes_.size() && is_no_token(bytes_[at_])) ++at_;
  if (at_ >= bytes_.size()) return {};
  const std::size_t start = at_;
  switch (bytes_[at_]) {
    case '{':
      ++at_;
      return {Token::Kind::open, {}, {}};
    case '}':
      ++at_;
      return {Token::Kind::close, {}, {}};
    case '\t':
      ++at_;
      return {Token::Kind::symbol, bytes_.substr(start, 1), {}};
    case '\\':
      return control();
    default:
      while (at_ < bytes_.size() && !ends_text(bytes_[at_])) ++at_;
      return {Token::Kind::text, bytes_.substr(start, at_ - start), {}};
  }
}

// What follows a backslash.
Token Scanner::control() noexcept {
  ++at_;
  if (at_ >= bytes_.size()) return {};
  if (is_letter(bytes_[at_])) return word();
  const std::size_t symbol = at_++;
  if (bytes_[symbol] == '\'' && at_ + 1 < bytes_.size()) {
    const int high = hexadecimal(bytes_[at_]);
    const int low = hexadecimal(bytes_[at_ + 1]);
    if (high < 0 || low < 0) return next();
    at_ += 2;
    return {Token::Kind::byte, {}, 16 * high + low};
  }
  return {Token::Kind::symbol, bytes_.substr(symbol, 1), {}};
}

Token Scanner::word() noexcept {
  Token token{Token::Kind::word, {}, {}};
  const std::size_t start = at_;
  while (at_ < bytes_.size() && at_ - start < kLongestWord && is_letter(bytes_[at_])) ++at_;
  token.text = bytes_.substr(start, at_ - start);
  const bool minus = at_ + 1 < bytes_.size() && bytes_[at_] == '-' && is_digit(bytes_[at_ + 1]);
  at_ += minus;
  if (at_ < bytes_.size() && is_digit(bytes_[at_])) {
    std::int64_t number = 0;
    for (; at_ < bytes_.size() && is_digit(bytes_[at_]); ++at_)
      number = std::min<std::int64_t>(number * 10 + (bytes_[at_] - '0'), kLargestNumber);
    token.number = static_cast<std::int32_t>(minus ? -number : number);
  }
  if (at_ < bytes_.size() && bytes_[at_] == ' ') ++at_;
  if (token.text == "bin")
    at_ += std::min(static_cast<std::size_t>(std::max(token.number.value_or(0), 0)), bytes_.size() - at_);
  return token;
}

void Scanner::skip_group() noexcept {
  for (std::size_t open = 0;;) {
    const std::size_t before = at_;
    const Token token = next();
    if (token.kind == Token::Kind::end) return;
    open += token.kind == Token::Kind::open;
    if (token.kind != Token::Kind::close) continue;
    if (open == 0) {
      at_ = before;
      return;
    }
    --open;
  }
}

}  // namespace rasoat::rtf
