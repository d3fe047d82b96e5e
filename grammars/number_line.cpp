#include "grammars/number_line.hpp"

#include <string>

#include "grammars/letter.hpp"
#include "grammars/skip.hpp"

namespace rasoat::grammar {
namespace {

const auto number_word = (x3::lit("Số") | "SỐ" | "số") >> blanks >> -(x3::lit(':') | '.') >> maybe_gap;
// What stands for a number that is still to come.
const auto open_number = *(x3::lit("…") | x3::char_(" ._"));

// "/KH-UBND", "-KH/ĐU" after the blank: the type that its symbol shows.
std::optional<std::string_view> open_symbol(std::string_view text, std::uint32_t& length) {
  const char* at = text.data();
  const char* const end = at + text.size();
  x3::parse(at, end, open_number);
  if (at == end || (*at != '/' && *at != '-')) return std::nullopt;
  length = static_cast<std::uint32_t>(at - text.data()) + 1;
  std::string_view symbol = text.substr(length);
  std::string_view type;
  while (!symbol.empty()) {
    const Word word = read_word(symbol);
    const std::uint32_t step = word.length ? word.length : 1;
    if (word.length == 0 && symbol[0] != '-' && symbol[0] != '/' && symbol[0] != '&') break;
    if (type.empty() && word.length) type = type_code(symbol.substr(0, word.length));
    length += step;
    symbol.remove_prefix(step);
  }
  if (length < 2 + static_cast<std::uint32_t>(at - text.data())) return std::nullopt;
  return type;
}

// "l32-CV/TU", "O5-NQ/TU": letters that look like figures among those of the number, as figures. They take as
// many bytes.
std::string with_figures(std::string_view text) {
  std::string mended(text);
  const std::size_t end = text.find_first_not_of("0123456789lO");
  const std::string_view number = text.substr(0, end);
  if (end == std::string_view::npos || (text[end] != '-' && text[end] != '/') ||
      number.find_first_of("lO") == std::string_view::npos ||
      number.find_first_of("0123456789") == std::string_view::npos)
    return mended;
  for (std::size_t at = 0; at < end; ++at) {
    if (mended[at] == 'l') mended[at] = '1';
    if (mended[at] == 'O') mended[at] = '0';
  }
  return mended;
}

}  // namespace

std::optional<NumberLine> parse_number_line(std::string_view text) {
  NumberLine line;
  const char* at = text.data();
  const char* const end = at + text.size();
  if (const auto word = read_type_word(text)) {
    line.type = word->type;
    at += word->length;
    x3::parse(at, end, gap);
  }
  if (!x3::parse(at, end, number_word)) return std::nullopt;
  const auto before = static_cast<std::uint32_t>(at - text.data());
  const std::string_view rest = text.substr(before);
  constexpr std::size_t kLongest = 120;
  const std::string mended = with_figures(rest.substr(0, kLongest));
  const std::string_view figures = mended == rest.substr(0, kLongest) ? rest : std::string_view(mended);
  if (auto designation = parse_designation(figures, line.type ? line.type->code : std::string_view("QĐ"))) {
    line.length = before + designation->length;
    line.printed = rest.substr(0, designation->length);
    line.number = rest.substr(0, designation->number_size);
    line.designation = std::move(designation);
    return line;
  }
  if (const auto number = parse_document_number(rest)) {
    line.number = number->digits;
    line.length = before + number->length;
    return line;
  }
  std::uint32_t length = 0;
  if (const auto type = open_symbol(rest, length)) {
    line.symbol_type = *type;
    line.blank = true;
    line.length = before + length;
    return line;
  }
  return std::nullopt;
}

}  // namespace rasoat::grammar
