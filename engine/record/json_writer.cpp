#include "record/json_writer.hpp"

#include "source/utf8.hpp"

namespace rasoat {
namespace {

bool is_plain(char byte) {
  return static_cast<unsigned char>(byte) >= 0x20 && byte != '"' && byte != '\\' && byte != 0x7F;
}

}  // namespace

void JsonWriter::quote(std::string_view value) {
  out_ += '"';
  std::size_t valid = utf8::first_invalid(value).value_or(value.size());
  for (std::size_t at = 0; at < value.size();) {
    std::size_t end = at;
    while (end < valid && is_plain(value[end])) ++end;
    out_.append(value, at, end - at);
    at = end;
    if (at == value.size()) break;
    if (at < valid) {
      escape(value[at]);
    } else {
      out_ += "\xEF\xBF\xBD";
      valid = at + 1 + utf8::first_invalid(value.substr(at + 1)).value_or(value.size() - at - 1);
    }
    ++at;
    if (sink_ != nullptr && out_.size() >= kPiece) flush();
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
