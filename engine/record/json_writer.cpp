#include "record/json_writer.hpp"

#include <charconv>

#include "source/utf8.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kPiece = 1 << 16;

bool is_plain(char byte) {
  return static_cast<unsigned char>(byte) >= 0x20 && byte != '"' && byte != '\\' && byte != 0x7F;
}

}  // namespace

void JsonWriter::open(char bracket) {
  part();
  out_ += bracket;
  first_ = true;
}

void JsonWriter::close(char bracket) {
  out_ += bracket;
  first_ = false;
  hand_on_full_piece();
}

void JsonWriter::key(std::string_view name) {
  part();
  out_.append(1, '"').append(name).append("\":");
  first_ = true;  // the value that follows takes no comma
}

void JsonWriter::number(std::uint64_t value) {
  part();
  char digits[24];
  out_.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

void JsonWriter::word(std::string_view literal) {
  part();
  out_ += literal;
}

void JsonWriter::flush() {
  if (sink_ == nullptr) return;
  (*sink_)(out_);
  out_.clear();
}

void JsonWriter::part() {
  if (!first_) out_ += ',';
  first_ = false;
}

void JsonWriter::hand_on_full_piece() {
  if (out_.size() >= kPiece) flush();
}

void JsonWriter::text(std::string_view value) {
  part();
  out_ += '"';
  std::size_t valid = utf8::first_invalid(value).value_or(value.size());
  for (std::size_t at = 0; at < value.size(); ++at) {
    std::size_t end = at;
    while (end < valid && is_plain(value[end])) ++end;
    out_.append(value, at, end - at);
    at = end;
    if (at == value.size()) break;
    if (at < valid) {
      escape(value[at]);
    } else {
      out_ += "\uFFFD";
      valid = at + 1 + utf8::first_invalid(value.substr(at + 1)).value_or(value.size() - at - 1);
    }
    hand_on_full_piece();
  }
  out_ += '"';
}

void JsonWriter::escape(char byte) {
  switch (byte) {
    case '"':
      out_ += "\\\"";
      return;
    case '\\':
      out_ += "\\\\";
      return;
    case '\n':
      out_ += "\\n";
      return;
    case '\r':
      out_ += "\\r";
      return;
    case '\t':
      out_ += "\\t";
      return;
    default:
      break;
  }
  constexpr char kHex[] = "0123456789abcdef";
  out_.append("\\u00").append(1, kHex[byte >> 4]).append(1, kHex[byte & 15]);
}

}  // namespace rasoat
