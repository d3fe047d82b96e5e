// The printed form is lexed into a number and groups with the separators before them (X3), then classified:
// where the type code stands, and which order of hyphen and slash its system writes.
#include "grammars/designation.hpp"

#include <boost/container/static_vector.hpp>
#include <initializer_list>

#include "grammars/digit.hpp"
#include "grammars/letter.hpp"
#include "grammars/skip.hpp"
#include "grammars/vocabulary/document_types.hpp"
#include "grammars/vocabulary/symbols.hpp"

namespace rasoat::grammar {
namespace {

const auto document_number = x3::repeat(1, 6)[digit] >> !digit >>
                             -(x3::lit('.') >> x3::repeat(1, 3)[digit] >> !digit) >>
                             -((x3::lit("bis") | x3::char_('a', 'd')) >> !x3::char_("a-z"));
// A line may break after a separator, not before it: a hyphen that begins a line begins a list item.
const auto separator = x3::rule<struct Separator, char>{"separator"} = x3::omit[blanks] >>
                                                                       x3::char_("-/") >> x3::omit[maybe_gap];
const auto year = (x3::lit("19") | "20") >> digit >> digit >> !digit;

struct Group {
  char separator = 0;   ///< '-', '/', ' ' (blanks only) or 0 (glued)
  bool spaced = false;  ///< blanks around the separator
  std::string_view printed;
  std::string_view type;    ///< official type code, if it is one
  std::string_view symbol;  ///< official symbol, if it is known
  std::uint32_t end = 0;    ///< offset of its end in the text
};

std::string_view letters_at(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && at < 40) {
    const Letter letter = read_letter(text.substr(at));
    const bool digit = text[at] >= '0' && text[at] <= '9';
    const bool inner = at > 0 && (text[at] == '&' || text[at] == '.') && at + 1 < text.size() &&
                       read_letter(text.substr(at + 1)).capital;
    if (letter.base == 0 && !(digit && at > 0) && !inner) break;
    at += letter.length;
  }
  return text.substr(0, at);
}

// A word may be glued to a symbol ("TWngày"): a symbol ends where small letters begin that no known one has.
std::string_view without_glued_word(std::string_view run) {
  std::size_t small = 0;
  while (small < run.size()) {
    const Letter letter = read_letter(run.substr(small));
    if (letter.base != 0 && !letter.capital) break;
    small += letter.length;
  }
  if (small == run.size()) return run;
  for (std::size_t more = 1; small + more <= run.size() && more <= 2; ++more) {
    const std::string_view longer = run.substr(0, small + more);
    if (!type_code(longer).empty() || known_symbol(longer) == longer) {
      const std::string_view rest = run.substr(small + more);
      if (rest.empty() || read_letter(rest).base != 0) return longer;
    }
  }
  // "SoNNMT": at most two small letters inside a symbol.
  std::size_t capital = small;
  while (capital < run.size() && capital < small + 2 && run[capital] >= 'a' && run[capital] <= 'z') ++capital;
  const std::string_view rest = run.substr(capital);
  if (small == 1 && read_word(rest).all_capitals && read_word(rest).length == rest.size() && rest.size() > 1)
    return run;
  return run.substr(0, small);
}

// "66-NQ/TW1": the mark of a footnote stands where no known symbol has a figure.
std::string_view without_note_mark(std::string_view run) {
  const std::size_t last = run.find_last_not_of("0123456789");
  if (last == std::string_view::npos || last + 1 == run.size()) return run;
  const std::string_view letters = run.substr(0, last + 1);
  return known_symbol(letters) == letters ? letters : run;
}

Group read_group(std::string_view text, bool any_case) {
  Group group;
  const std::string_view run = letters_at(text);
  if (run.empty()) return group;
  const bool capital = read_letter(run).capital;
  if (!capital && !any_case) return group;
  group.printed = without_note_mark(run);
  group.type = type_code(group.printed);
  group.symbol = known_symbol(group.printed);
  if (group.type.empty() && group.symbol.empty()) {
    group.printed = capital ? without_glued_word(run) : std::string_view();
    group.type = type_code(group.printed);
    group.symbol = known_symbol(group.printed);
  }
  return group;
}

bool is_year(std::string_view text) {
  const char* at = text.data();
  return text.size() >= 4 && x3::parse(at, at + text.size(), year);
}

constexpr std::size_t kMostGroups = 7;

struct Printed {
  std::string_view number;
  std::string_view year;
  boost::container::static_vector<Group, kMostGroups + 1>
      groups;  ///< one more where the first was two glued together
};

// "NĐCP", "QĐUBND": a type and a known body without the hyphen between them.
bool part_glued(Printed& printed) {
  Group& group = printed.groups.front();
  if (!group.type.empty() || !group.symbol.empty()) return false;
  for (std::size_t cut = 2; cut < group.printed.size() && cut <= 6; ++cut) {
    const std::string_view type = type_code(group.printed.substr(0, cut));
    const std::string_view symbol = known_symbol(group.printed.substr(cut));
    if (type.empty() || symbol.empty()) continue;
    Group body = group;
    body.separator = 0;
    body.printed = group.printed.substr(cut);
    body.symbol = symbol;
    body.type = {};
    group.printed = group.printed.substr(0, cut);
    group.type = type;
    group.symbol = {};
    printed.groups.insert(printed.groups.begin() + 1, body);
    return true;
  }
  return false;
}

std::optional<Printed> lex(std::string_view text, std::string_view type_hint) {
  const char* const begin = text.data();
  const char* const end = begin + text.size();
  const char* at = begin;
  Printed printed;
  if (!x3::parse(at, end, document_number)) return std::nullopt;
  printed.number = {begin, static_cast<std::size_t>(at - begin)};
  const bool any_case = !type_hint.empty();
  while (printed.groups.size() < kMostGroups) {
    const char* const before = at;
    const char* next = at;
    Group head;
    if (x3::parse(next, end, separator, head.separator)) {
      head.spaced = next - before > 1;
      const std::string_view rest(next, static_cast<std::size_t>(end - next));
      if (head.separator == '/' && printed.groups.empty() && printed.year.empty() && is_year(rest)) {
        const char after = rest.size() > 4 ? rest[4] : '\0';
        if (after != '/' && after != '-' && after != ' ' && after != '\n') return std::nullopt;
        printed.year = rest.substr(0, 4);
        at = next + 4;
        continue;
      }
    } else if (printed.groups.empty()) {
      head.separator = x3::parse(next, end, gap) ? ' ' : '\0';
    } else {
      break;
    }
    const std::string_view rest(next, static_cast<std::size_t>(end - next));
    Group group = read_group(rest, any_case);
    if (group.printed.empty()) break;
    group.separator = head.separator;
    group.spaced = head.spaced;
    // Blanks prove nothing: what follows them must be a known type code, or a known or all-capital body.
    if ((head.separator == ' ' || head.separator == '\0') && group.type.empty()) break;
    if (head.spaced && group.type.empty() && group.symbol.empty() && !read_word(group.printed).all_capitals)
      break;
    if (head.spaced && printed.groups.empty() && group.type.empty() && type_hint.empty()) break;
    at = next + group.printed.size();
    group.end = static_cast<std::uint32_t>(at - begin);
    printed.groups.push_back(group);
    if (group.printed.size() < letters_at(rest).size()) break;  // a glued word ends the designation
  }
  if (printed.groups.empty()) return std::nullopt;
  const bool blank_before = printed.groups[0].separator == ' ' || printed.groups[0].separator == '\0';
  if (blank_before && printed.groups.size() < 2) return std::nullopt;
  return printed;
}

std::string_view spelling(const Group& group) {
  return group.symbol.empty() ? group.printed : group.symbol;
}

std::string join_bodies(const Printed& printed, std::size_t from) {
  const auto& groups = printed.groups;
  std::string out;
  for (std::size_t i = from; i < groups.size(); ++i) {
    if (i > from) out += '-';
    out += spelling(groups[i]);
  }
  return out;
}

bool is_assembly(std::string_view symbol) {
  const bool names = symbol.starts_with("QH") || symbol.starts_with("UBTVQH");
  return names && symbol.back() >= '0' && symbol.back() <= '9';
}

// Which order a designation with type and body has in correct form: that of its body's system where the body
// is known, else as printed where that is one of the two.
DesignationForm order_of(const Printed& printed) {
  if (!printed.year.empty()) return DesignationForm::legal;
  const char first = printed.groups[0].separator;
  const char second = printed.groups[1].separator;
  if (!printed.groups[1].symbol.empty()) {
    return is_party_symbol(printed.groups[1].symbol) ? DesignationForm::party : DesignationForm::state;
  }
  if (first == '-' && second == '/') return DesignationForm::party;
  if (first == '/' && second == '-') return DesignationForm::state;
  return is_party_symbol(spelling(printed.groups[1])) ? DesignationForm::party : DesignationForm::state;
}

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string out;
  std::size_t size = 0;
  for (const std::string_view part : parts) size += part.size();
  out.reserve(size);
  for (const std::string_view part : parts) out += part;
  return out;
}

void compose(Designation& made, const Printed& printed) {
  made.number = printed.number;
  made.year = printed.year;
  switch (made.form) {
    case DesignationForm::party:
      made.text = joined({made.number, "-", made.type, "/", made.body});
      break;
    case DesignationForm::state:
      made.text = joined({made.number, "/", made.type, "-", made.body});
      break;
    case DesignationForm::legal:
      made.text = joined({made.number, "/", made.year, "/", made.type, "-", made.body});
      break;
    case DesignationForm::assembly:
      made.text = joined({made.number, "/", made.year, "/", made.body});
      break;
    case DesignationForm::dispatch:
      made.text = joined({made.number, "/", made.year, made.year.empty() ? "" : "/", made.body});
      break;
    default:
      made.text = joined({made.number, {&printed.groups[0].separator, 1}, made.body});
  }
}

std::optional<Designation> classify(const Printed& printed, std::string_view type_hint) {
  Designation made;
  const Group& first = printed.groups[0];
  const bool typed = !first.type.empty() && printed.groups.size() > 1;
  if (typed) {
    made.form = order_of(printed);
    made.type = first.type;
    if (type_hint == "CTr" && first.type == "CT") made.type = type_hint;
    made.body = join_bodies(printed, 1);
  } else if (!printed.year.empty() && is_assembly(first.printed)) {
    made.form = DesignationForm::assembly;
    made.body = first.printed;
  } else if (type_hint.empty()) {
    const bool official =
        !first.symbol.empty() && printed.groups.size() > 1 && first.separator == '/' && printed.year.empty();
    if (!official) return std::nullopt;
    made.form = DesignationForm::dispatch;
    made.body = join_bodies(printed, 0);
  } else if (first.separator == '/') {
    made.form = DesignationForm::dispatch;
    made.body = join_bodies(printed, 0);
  } else if (first.separator == '-' && (!first.symbol.empty() || !first.type.empty())) {
    made.form = DesignationForm::historical;
    made.body = spelling(first);
  } else {
    return std::nullopt;
  }
  compose(made, printed);
  made.length = printed.groups.back().end;
  return made;
}

std::optional<Designation> parse_standard(std::string_view text) {
  static const auto standard = (x3::lit("TCVN") | "QCVN") >> maybe_gap >> x3::repeat(1, 6)[digit] >>
                               -(x3::lit('-') >> x3::repeat(1, 3)[digit]) >> ':' >> x3::repeat(4)[digit] >>
                               !digit;
  const char* at = text.data();
  const char* const end = at + text.size();
  if (!x3::parse(at, end, standard)) return std::nullopt;
  Designation made;
  made.form = DesignationForm::standard;
  made.type = text.substr(0, 4);
  std::string_view rest(at, static_cast<std::size_t>(end - at));
  if (rest.starts_with('/')) {
    const Group body = read_group(rest.substr(1), false);
    made.body = body.printed;
    if (!body.printed.empty()) rest.remove_prefix(1 + body.printed.size());
  }
  made.length = static_cast<std::uint32_t>(rest.data() - text.data());
  const std::string_view number = text.substr(4, made.length - 4);
  made.text = made.type + ' ';
  for (const char c : number) {
    if (c != ' ' && c != '\n') made.text += c;
  }
  made.number = made.text.substr(5, made.text.find(':') - 5);
  made.year = made.text.substr(made.text.find(':') + 1, 4);
  return made;
}

}  // namespace

std::optional<PrintedNumber> parse_document_number(std::string_view text) {
  const char* at = text.data();
  if (!x3::parse(at, text.data() + text.size(), document_number)) return std::nullopt;
  const auto length = static_cast<std::uint32_t>(at - text.data());
  return PrintedNumber{text.substr(0, length), length};
}

std::optional<Designation> parse_designation(std::string_view text, std::string_view type_hint) {
  if (text.starts_with("TCVN") || text.starts_with("QCVN")) return parse_standard(text);
  auto printed = lex(text, type_hint);
  if (!printed) return std::nullopt;
  part_glued(*printed);
  auto made = classify(*printed, type_hint);
  if (made) made->deviant = text.substr(0, made->length) != made->text;
  return made;
}

std::string designation_key(std::string_view designation) {
  std::string key;
  bool number = true;
  for (const char c : plain(designation)) {
    if (c == ' ' || c == '\n' || (number && c == '0' && key.empty())) continue;
    if (c < '0' || c > '9') number = false;
    key += c;
  }
  return key;
}

}  // namespace rasoat::grammar
