// JSON text under way: brackets, commas and escapes. What is written is its callers' business.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace rasoat {

/// Takes a piece of output; the piece is gone when the call returns.
using Sink = std::function<void(std::string_view piece)>;

/// Writes one value. With a sink, the text is handed on whenever a piece is full, so that memory does not
/// grow with it; the last piece is handed on by `flush`. Without, it is appended to `out`.
class JsonWriter {
 public:
  explicit JsonWriter(std::string& out, const Sink* sink = nullptr) : out_(out), sink_(sink) {}

  /// '{' or '[', and '}' or ']': pairs are the caller's to keep.
  void open(char bracket);
  void close(char bracket);
  /// The key of an object, which must need no escapes; its value is to follow.
  void key(std::string_view name);
  /// A string; bytes that are not UTF-8 become U+FFFD.
  void text(std::string_view value);
  void number(std::uint64_t value);
  /// null, true or false.
  void word(std::string_view literal);
  void flush();

 private:
  void part();
  void hand_on_full_piece();
  void escape(char byte);

  std::string& out_;
  const Sink* sink_;
  bool first_ = true;  // no comma before the next item
};

}  // namespace rasoat
