// JSON text, written piece by piece: every JSON output of the program is made with it.
#pragma once

#include <charconv>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "message/message.hpp"

namespace rasoat {

/// Takes a piece of output; the piece is gone when the call returns.
using Sink = std::function<void(std::string_view piece)>;

/// The text of one value under way. A comma goes before every item but the first. With a sink the text is handed on
/// whenever it has grown to a piece, so that memory does not grow with the value; what is left is handed on by flush().
class JsonWriter {
 public:
  static constexpr std::size_t kPiece = 1 << 16;  ///< bytes, about

  JsonWriter(std::string& out, const Sink* sink, Language language)
      : out_(out), sink_(sink), language_(language) {}

  Language language() const noexcept { return language_; }

  void open(char bracket) {
    part();
    out_ += bracket;
    first_ = true;
  }
  void close(char bracket) {
    out_ += bracket;
    first_ = false;
    if (sink_ != nullptr && out_.size() >= kPiece) flush();
  }
  void flush() {
    (*sink_)(out_);
    out_.clear();
  }

  void key(std::string_view name) {
    part();
    out_.append(1, '"').append(name).append("\":");
    first_ = true;  // the value that follows takes no comma
  }
  void text(std::string_view value) {
    part();
    quote(value);
  }
  void number(std::uint64_t value) {
    part();
    char digits[24];
    out_.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
  }
  void word(std::string_view literal) {  // null, true, false
    part();
    out_ += literal;
  }

 private:
  void part() {
    if (!first_) out_ += ',';
    first_ = false;
  }
  void quote(std::string_view value);
  void escape(char byte);

  std::string& out_;
  const Sink* sink_;
  Language language_;
  bool first_ = true;
};

}  // namespace rasoat
