#include "reading/odt/lists.hpp"

#include <algorithm>
#include <charconv>

#include "reading/package/xml_part.hpp"

namespace rasoat::odt {
namespace {

constexpr std::size_t kLongestText = 64;
constexpr unsigned kMostStart = 32'767;

unsigned number_of(std::string_view text, unsigned otherwise, unsigned most) {
  unsigned number = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
  return failed != std::errc{} || number > most ? otherwise : number;
}

Numeral read_numeral(std::string_view format) {
  if (format.empty()) return Numeral::none;
  if (format == "I") return Numeral::roman;
  if (format == "i") return Numeral::small_roman;
  if (format == "A") return Numeral::letter;
  if (format == "a") return Numeral::small_letter;
  return format.starts_with("0") ? Numeral::padded : Numeral::decimal;
}

std::string bullet_of(std::string_view text) {
  for (const std::string_view known : {"-", "–", "—", "+", "*", "•", "·"}) {
    if (text.starts_with(known)) return std::string(known);
  }
  return "•";
}

std::string number_at(const ListStyle& style, const ListCounts& counts, unsigned level) {
  const ListLevel& own = style.levels[level];
  return print_number(counts.at[level].value_or(own.start), own.numeral);
}

// "%1%.%2%)": numbers of levels between per cent signs.
std::string print_form(const ListStyle& style, const ListCounts& counts, std::string_view form) {
  std::string out;
  for (std::size_t at = 0; at < form.size(); ++at) {
    const std::size_t close = form[at] == '%' ? form.find('%', at + 1) : std::string_view::npos;
    const unsigned level =
        close == std::string_view::npos ? 0 : number_of(form.substr(at + 1, close - at - 1), 0, kLevels);
    if (level == 0) {
      out += form[at];
      continue;
    }
    out += number_at(style, counts, level - 1);
    at = close;
  }
  return out;
}

}  // namespace

ListStyle read_list_style(pugi::xml_node node) {
  ListStyle style;
  for (pugi::xml_node one = node.first_child(); one; one = one.next_sibling()) {
    const unsigned level = number_of(value(one, "level"), 0, kLevels);
    const std::string_view kind = local_name(one);
    if (level == 0) continue;
    ListLevel& own = style.levels[level - 1];
    if (kind == "list-level-style-bullet" || kind == "list-level-style-image") {
      own.bullet = bullet_of(value(one, "bullet-char"));
    } else {
      own.numeral = read_numeral(value(one, "num-format"));
      own.prefix = value(one, "num-prefix").substr(0, kLongestText);
      own.suffix = value(one, "num-suffix").substr(0, kLongestText);
      own.form = value(one, "num-list-format").substr(0, kLongestText);
      own.display = std::clamp(number_of(value(one, "display-levels"), 1, kLevels), 1u, level);
      own.start = number_of(value(one, "start-value"), 1, kMostStart);
    }
  }
  return style;
}

void ListCounts::count(const ListStyle& style, unsigned level, std::optional<std::uint32_t> start) {
  std::optional<std::uint32_t>& own = at[level];
  if (start) {
    own = std::min<std::uint32_t>(*start, kMostStart);
  } else {
    own = own ? *own + 1 : style.levels[level].start;
  }
  std::fill(at.begin() + level + 1, at.end(), std::nullopt);
}

std::string print_label(const ListStyle& style, const ListCounts& counts, unsigned level) {
  const ListLevel& own = style.levels[level];
  if (!own.bullet.empty()) return own.bullet;
  if (own.numeral == Numeral::none) return own.prefix + own.suffix;
  if (!own.form.empty()) return print_form(style, counts, own.form);
  std::string out = own.prefix;
  bool any = false;
  for (unsigned one = level + 1 - own.display; one <= level; ++one) {
    const std::string number = number_at(style, counts, one);
    if (number.empty()) continue;
    if (any) out += '.';
    out += number;
    any = true;
  }
  return out + own.suffix;
}

}  // namespace rasoat::odt
