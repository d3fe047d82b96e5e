// The printed form is lexed into a number and groups with the separators before them (X3), then classified:
// where the type code stands, and which order of hyphen and slash its system writes.
#include "grammars/designation.hpp"

#include <boost/container/static_vector.hpp>
#include <span>
#include <utility>

#include "grammars/designation_group.hpp"
#include "grammars/digit.hpp"
#include "grammars/letter.hpp"
#include "grammars/skip.hpp"
#include "grammars/vocabulary/document_types.hpp"
#include "grammars/vocabulary/symbols.hpp"

namespace rasoat::grammar {
namespace {

using Group = DesignationGroup;

const auto document_number = x3::repeat(1, 6)[digit] >> !digit >>
                             -(x3::lit('.') >> x3::repeat(1, 3)[digit] >> !digit) >>
                             -((x3::lit("bis") | x3::char_('a', 'd')) >> !x3::char_("a-z"));
// A line may break after a separator, not before it: a hyphen that begins a line begins a list item.
const auto separator = x3::rule<struct Separator, char>{"separator"} = x3::omit[blanks] >>
                                                                       x3::char_("-/") >> x3::omit[maybe_gap];
const auto year = (x3::lit("19") | "20") >> digit >> digit >> !digit;

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
void part_glued(Printed& printed) {
  Group& group = printed.groups.front();
  if (!group.type.empty() || !group.symbol.empty()) return;
  for (std::size_t cut = 2; cut < group.printed.size() && cut <= 6; ++cut) {
    const std::string_view type = type_code(group.printed.substr(0, cut));
    const std::string_view symbol = known_symbol(group.printed.substr(cut));
    if (type.empty() || symbol.empty()) continue;
    Group body = group;
    body.separator = 0;
    body.rename(group.printed.substr(cut), {}, symbol);
    group.rename(group.printed.substr(0, cut), type, {});
    printed.groups.insert(printed.groups.begin() + 1, body);
    return;
  }
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// Moves past the number. Nearly all are figures and a separator; the grammar reads the others.
bool read_number(const char*& at, const char* end) {
  const char* next = at;
  while (next != end && next - at < 6 && is_digit(*next)) ++next;
  if (next != at && next != end && (*next == '-' || *next == '/')) {
    at = next;
    return true;
  }
  return x3::parse(at, end, document_number);
}

// Moves past a separator and the blanks around it, of which most have none.
bool read_separator(const char*& at, const char* end, char& found) {
  if (end - at > 1 && (*at == '-' || *at == '/') && at[1] != ' ' && at[1] != '\n') {
    found = *at++;
    return true;
  }
  return x3::parse(at, end, separator, found);
}

// Blanks prove nothing: what follows them must be a known type code, or a known or all-capital body.
bool belongs(const Printed& printed, std::string_view type_hint) {
  const Group& last = printed.groups.back();
  if (!last.type.empty()) return true;
  if (last.separator == ' ' || last.separator == '\0') return false;
  if (!last.spaced) return true;
  if (printed.groups.size() == 1 && type_hint.empty()) return false;
  return !last.symbol.empty() || read_word(last.printed).all_capitals;
}

bool is_assembly(std::string_view symbol) {
  const bool names = symbol.starts_with("QH") || symbol.starts_with("UBTVQH");
  return names && is_digit(symbol.back());
}

// "TT-…", "QH14": what may follow a year for certain.
bool begins_symbol(std::string_view text) {
  const std::string_view word = text.substr(0, read_word(text).length);
  return !word.empty() && (!type_code(word).empty() || (word.size() > 2 && is_assembly(word)));
}

bool lex(std::string_view text, std::string_view type_hint, Printed& printed) {
  const char* const begin = text.data();
  const char* const end = begin + text.size();
  const char* at = begin;
  if (!read_number(at, end)) return false;
  printed.number = {begin, static_cast<std::size_t>(at - begin)};
  const bool any_case = !type_hint.empty();
  while (printed.groups.size() < kMostGroups) {
    const char* const before = at;
    const char* next = at;
    char mark = 0;
    bool spaced = false;
    if (read_separator(next, end, mark)) {
      spaced = next - before > 1;
      const std::string_view rest(next, static_cast<std::size_t>(end - next));
      // "27-2017/TT-NHNN": the year after a hyphen, which a slash must follow.
      const bool before_year =
          mark == '/' || (rest.size() > 5 && rest[4] == '/' && begins_symbol(rest.substr(5)));
      if (before_year && printed.groups.empty() && printed.year.empty() && is_year(rest)) {
        const char after = rest.size() > 4 ? rest[4] : '\0';
        if (after != '/' && after != '-' && after != ' ' && after != '\n') return false;
        printed.year = rest.substr(0, 4);
        at = next + 4;
        continue;
      }
    } else if (printed.groups.empty()) {
      mark = x3::parse(next, end, gap) ? ' ' : '\0';
    } else {
      break;
    }
    const std::string_view rest(next, static_cast<std::size_t>(end - next));
    Group& group = printed.groups.emplace_back();
    group.separator = mark;
    group.spaced = spaced;
    if (!read_designation_group(rest, any_case, group) || !belongs(printed, type_hint)) {
      printed.groups.pop_back();
      break;
    }
    at = next + group.printed.size();
    group.end = static_cast<std::uint32_t>(at - begin);
    if (group.cut) break;  // a glued word ends the designation
  }
  if (printed.groups.empty()) return false;
  const bool blank_before = printed.groups[0].separator == ' ' || printed.groups[0].separator == '\0';
  return !blank_before || printed.groups.size() > 1;
}

// Which order a designation with type and body has in correct form: that of its body's system where the body
// is known, else as printed where that is one of the two.
DesignationForm order_of(const Printed& printed) {
  if (!printed.year.empty()) return DesignationForm::legal;
  const Group& body = printed.groups[1];
  const char first = printed.groups[0].separator;
  if (body.symbol.empty() && first == '-' && body.separator == '/') return DesignationForm::party;
  if (body.symbol.empty() && first == '/' && body.separator == '-') return DesignationForm::state;
  return body.party ? DesignationForm::party : DesignationForm::state;
}

// Puts the parts of the correct form one after the other.
class Composer {
 public:
  explicit Composer(Designation& made) : made_(made) {}

  Composer& number(std::string_view number) {
    made_.number_size = static_cast<std::uint8_t>(number.size());
    return put(number);
  }
  Composer& year(std::string_view year) {
    if (!year.empty()) made_.year_at = place();
    return put(year);
  }
  Composer& put(std::string_view part) {
    made_.text += part;
    return *this;
  }
  void body(std::span<const Group> groups) {
    made_.body_at = place();
    for (const Group& group : groups) {
      if (&group != groups.data()) made_.text += '-';
      made_.text += group.spelling();
    }
  }
  void body(std::string_view body) {
    made_.body_at = place();
    put(body);
  }

 private:
  std::uint8_t place() const { return static_cast<std::uint8_t>(made_.text.size()); }

  Designation& made_;
};

void compose(Designation& made, const Printed& printed) {
  const std::span<const Group> groups(printed.groups.data(), printed.groups.size());
  Composer text(made);
  text.number(printed.number);
  switch (made.form) {
    case DesignationForm::party:
      return text.put("-").put(made.type).put("/").body(groups.subspan(1));
    case DesignationForm::state:
      return text.put("/").put(made.type).put("-").body(groups.subspan(1));
    case DesignationForm::legal:
      return text.put("/").year(printed.year).put("/").put(made.type).put("-").body(groups.subspan(1));
    case DesignationForm::assembly:
      return text.put("/").year(printed.year).put("/").body(groups[0].printed);
    case DesignationForm::dispatch:
      return text.put("/").year(printed.year).put(printed.year.empty() ? "" : "/").body(groups);
    default:
      return text.put({&groups[0].separator, 1}).body(groups[0].spelling());
  }
}

// Which form it has; false where it is no designation.
bool classify(const Printed& printed, std::string_view type_hint, Designation& made) {
  const Group& first = printed.groups[0];
  if (!first.type.empty() && printed.groups.size() > 1) {
    made.form = order_of(printed);
    made.type = type_hint == "CTr" && first.type == "CT" ? std::string_view("CTr") : first.type;
  } else if (!printed.year.empty() && is_assembly(first.printed)) {
    made.form = DesignationForm::assembly;
  } else if (type_hint.empty()) {
    made.form = DesignationForm::dispatch;
    return !first.symbol.empty() && printed.groups.size() > 1 && first.separator == '/' &&
           printed.year.empty();
  } else if (first.separator == '/') {
    made.form = DesignationForm::dispatch;
  } else {
    made.form = DesignationForm::historical;
    return first.separator == '-' && (!first.symbol.empty() || !first.type.empty());
  }
  return true;
}

std::optional<Designation> parse_standard(std::string_view text) {
  static const auto standard = (x3::lit("TCVN") | "QCVN") >> maybe_gap >> x3::repeat(1, 6)[digit] >>
                               -(x3::lit('-') >> x3::repeat(1, 3)[digit]) >> ':' >> x3::repeat(4)[digit] >>
                               !digit;
  const char* at = text.data();
  const char* const end = at + text.size();
  if (!x3::parse(at, end, standard)) return std::nullopt;
  std::optional<Designation> result(std::in_place);
  Designation& made = *result;
  made.form = DesignationForm::standard;
  made.type = text.starts_with("TCVN") ? "TCVN" : "QCVN";
  std::string_view rest(at, static_cast<std::size_t>(end - at));
  Group body;
  const bool bodied = rest.starts_with('/') && read_designation_group(rest.substr(1), false, body);
  if (bodied) rest.remove_prefix(1 + body.printed.size());
  made.length = static_cast<std::uint32_t>(rest.data() - text.data());
  made.text.append(made.type).append(" ");
  for (const char c : text.substr(4, made.length - 4)) {
    if (c != ' ' && c != '\n') made.text += c;
  }
  const std::size_t colon = made.text.find(':');
  made.number_at = 5;
  made.number_size = static_cast<std::uint8_t>(colon - 5);
  made.year_at = static_cast<std::uint8_t>(colon + 1);
  made.body_at = static_cast<std::uint8_t>(bodied ? colon + 6 : made.text.size());
  return result;
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
  Printed printed;
  if (!lex(text, type_hint, printed)) return std::nullopt;
  part_glued(printed);
  std::optional<Designation> made(std::in_place);
  if (!classify(printed, type_hint, *made)) return std::nullopt;
  compose(*made, printed);
  made->length = printed.groups.back().end;
  made->deviant = text.substr(0, made->length) != made->text;
  return made;
}

std::string_view Designation::number_in(std::string_view printed) const noexcept {
  const std::size_t at = form == DesignationForm::standard ? printed.find_first_of("0123456789") : 0;
  return printed.substr(at, number_size);
}

Designation Designation::with_number(std::string_view number) const {
  Designation made = *this;
  const std::size_t after = std::min(text.find_first_not_of("0123456789."), text.size());
  made.text.replace(0, after, number);
  const auto moved = [&](std::uint8_t at) { return static_cast<std::uint8_t>(at + number.size() - after); };
  made.number_at = 0;
  made.number_size = static_cast<std::uint8_t>(number.size());
  if (year_at != 0) made.year_at = moved(year_at);
  made.body_at = moved(body_at);
  return made;
}

namespace {

// The bytes of the key one by one, as long as `take` says yes.
template <typename Take>
void read_key(std::string_view designation, const Take& take) {
  bool leading = true;  // zeros of the number
  while (!designation.empty()) {
    const Letter letter = read_letter(designation);
    const std::string_view printed = designation.substr(0, letter.length);
    designation.remove_prefix(letter.length);
    if (letter.base != 0) {
      if (!take(plain_letter(letter.base))) return;
      leading = false;
      continue;
    }
    for (const char c : printed) {
      if (c == ' ' || c == '\n' || (leading && c == '0')) continue;
      if (!take(c)) return;
      leading = false;
    }
  }
}

}  // namespace

std::string designation_key(std::string_view designation) {
  std::string key;
  read_key(designation, [&](char c) {
    key += c;
    return true;
  });
  return key;
}

bool has_designation_key(std::string_view designation, std::string_view key) {
  std::size_t same = 0;
  bool fits = true;
  read_key(designation, [&](char c) {
    fits = same < key.size() && key[same] == c;
    ++same;
    return fits;
  });
  return fits && same == key.size();
}

}  // namespace rasoat::grammar
