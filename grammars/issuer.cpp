// A name is a head from the vocabulary and what may go on with it: areas, capitalised words, a term. Which
// words may is told by the head; where all is printed in capitals, every word goes on that the vocabulary
// does not stop.
#include "grammars/issuer.hpp"

#include "grammars/letter.hpp"
#include "grammars/ordinal.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/pinpoint.hpp"
#include "grammars/skip.hpp"
#include "grammars/spelled_word.hpp"
#include "grammars/vocabulary/document_types.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat::grammar {
namespace {

enum GoesOn : std::uint32_t { kComplete, kPlace, kOpen };
enum Role : std::uint32_t { kIn, kStop };

struct Vocabulary {
  PhraseTable heads;
  PhraseTable words;
  PhraseTable tails;  ///< after a complete name

  Vocabulary() {
    for (const Row& row : read_table(vocabulary_file("issuer_heads.tsv"), {"phrase", "goes_on"})) {
      heads.add(row[0], row[1] == "complete" ? kComplete : row[1] == "place" ? kPlace : kOpen);
    }
    for (const Row& row : read_table(vocabulary_file("fields.tsv"), {"name"})) {
      for (const char* office : {"Bộ ", "Bộ trưởng Bộ ", "Bộ trưởng ", "Thứ trưởng Bộ ", "Liên Bộ ",
                                 "liên Bộ ", "Sở ", "Giám đốc Sở ", "Phòng ", "Ban "}) {
        heads.add(std::string(office).append(row[0]), kPlace);
      }
    }
    for (const Row& row : read_table(vocabulary_file("issuer_words.tsv"), {"word", "role"})) {
      words.add(row[0], row[1] == "in" ? kIn : kStop);
    }
    for (const char* tail : {"Đảng", "Trung ương", "Trung ương Đảng", "Đảng Cộng sản Việt Nam",
                             "nước Cộng hòa xã hội chủ nghĩa Việt Nam", "nước CHXHCN Việt Nam"}) {
      tails.add(tail, 0);
    }
  }
};

const Vocabulary& vocabulary() {
  static const Vocabulary made;
  return made;
}

std::string_view from(std::string_view text, std::size_t at) {
  return text.substr(std::min(at, text.size()));
}

bool in_capitals(std::string_view text) {
  const Word first = read_word(text);
  if (!first.all_capitals || first.letters <= 1) return false;
  const std::string_view rest = from(text, first.length);
  const Word second = read_word(from(rest, gap_length(rest)));
  return second.length == 0 || second.all_capitals;
}

struct Name {
  std::string_view text;
  std::uint32_t end = 0;
  GoesOn goes_on = kComplete;
  bool capitals = false;
  unsigned words = 0;
};

// One more word (or phrase of the vocabulary) of the name; false where the name ends.
bool grow(Name& name) {
  const std::string_view rest = from(name.text, name.end);
  std::uint32_t blank = gap_length(rest);
  // "Ban Văn hóa - Xã hội": a hyphen between capitalised words.
  const std::string_view after_gap = from(rest, blank);
  const bool hyphen = after_gap.starts_with("- ") && blank > 0;
  if (hyphen) blank += 1 + gap_length(from(after_gap, 1));
  const std::string_view next = from(rest, blank);
  const Word word = next.empty() || blank == 0 ? Word{} : read_word(next);
  if (word.length == 0 || name.words > 24 || from(next, word.length).starts_with('/')) return false;
  if ((word.capital || name.goes_on != kPlace) && read_type_word(next, word)) return false;
  const auto phrase = vocabulary().words.longest(next, word);
  std::uint32_t taken = 0;
  const auto body = word.capital && name.goes_on != kComplete && !name.capitals
                        ? vocabulary().heads.longest(next, word)
                        : std::nullopt;
  // "tỉnh Bình Phước Thành lập …", "… nông thôn Ban hành …": a verb of two words begins the title, capital or
  // not.
  const bool verb = phrase && phrase->value == kStop && phrase->length > word.length;
  if (body && !verb) {
    taken = body->length;
  } else if (phrase && phrase->value == kStop) {
    const bool proper = word.capital && !name.capitals && !verb && name.goes_on != kComplete;
    taken = proper ? word.length : 0;
  } else if (phrase && !hyphen && name.goes_on != kComplete) {
    taken = phrase->length;
  } else if (name.goes_on == kOpen || (name.goes_on == kPlace && (word.capital || name.capitals))) {
    taken = word.length;
  }
  if (taken == 0 || (hyphen && !word.capital)) return false;
  name.end += blank + taken;
  ++name.words;
  return true;
}

// The words of one matter of a steering committee, in small letters: "đổi mới sáng tạo", "đề án 06".
std::uint32_t matter_length(std::string_view text) {
  constexpr unsigned kMostWords = 8;
  std::uint32_t end = 0;
  for (unsigned count = 0; count < kMostWords; ++count) {
    const std::string_view rest = from(text, end);
    const std::uint32_t blank = end == 0 ? 0 : gap_length(rest);
    const std::string_view next = from(rest, blank);
    if (next.empty() || (end != 0 && blank == 0)) break;
    const Word word = read_word(next);
    if (word.length == 0 || word.capital || word.has_digit) break;
    const auto phrase = vocabulary().words.longest(next);
    if (phrase && phrase->value == kStop) break;
    std::uint32_t taken = phrase ? phrase->length : word.length;
    if (const auto type = read_type_word(next)) {
      const std::string_view after = from(next, type->length);
      const std::uint32_t gap_before = gap_length(after);
      const std::string_view number = from(after, gap_before);
      const Word figure = gap_before == 0 || number.empty() ? Word{} : read_word(number);
      if (!figure.has_digit || from(number, figure.length).starts_with('/')) break;
      return end + blank + type->length + gap_before + figure.length;
    }
    end += blank + taken;
  }
  return end;
}

// "Ban Chỉ đạo … khoa học, công nghệ, chuyển đổi số và đề án 06": the matters after the first, of which "và"
// joins the last; without it the commas part something else.
std::uint32_t matters_length(std::string_view rest) {
  for (std::uint32_t end = 0; from(rest, end).starts_with(',');) {
    const std::uint32_t blank = gap_length(from(rest, end + 1));
    const std::uint32_t matter = blank == 0 ? 0 : matter_length(from(rest, end + 1 + blank));
    if (matter == 0) return 0;
    end += 1 + blank + matter;
    const std::uint32_t gap_before = gap_length(from(rest, end));
    const std::string_view joint = from(rest, end + gap_before);
    const Word word = gap_before == 0 || joint.empty() ? Word{} : read_word(joint);
    if (word.key != "và"_word) continue;
    const std::string_view last = from(joint, word.length);
    const std::uint32_t gap_after = gap_length(last);
    const std::uint32_t length = gap_after == 0 ? 0 : matter_length(from(last, gap_after));
    return length == 0 ? 0 : end + gap_before + word.length + gap_after + length;
  }
  return 0;
}

bool steers(std::string_view text) {
  const Word ban = read_word(text);
  const std::string_view rest = from(text, ban.length + gap_length(from(text, ban.length)));
  return ban.key == "ban"_word && !rest.empty() && read_word(rest).key == "chỉ"_word;
}

// "A của B và C …": bodies in one another, more than any document names.
constexpr unsigned kDeepest = 8;

std::uint32_t body_length(std::string_view text, unsigned depth);

// "và Dân vận Trung ương", "và Ban Tuyên giáo Trung ương": the name, or a second body.
std::uint32_t joined_length(std::string_view rest, bool place, unsigned depth) {
  const std::uint32_t blank = gap_length(rest);
  const std::string_view word = from(rest, blank);
  if (blank == 0 || word.empty() || (word[0] | 0x20) != 'v') return 0;
  const Word joint = read_word(word);
  if (joint.key != "và"_word) return 0;
  const std::uint32_t before = blank + joint.length;
  const std::string_view after = from(rest, before);
  const std::uint32_t second_gap = gap_length(after);
  const std::string_view second = from(after, second_gap);
  if (second_gap == 0 || second.empty()) return 0;
  if (vocabulary().heads.longest(second)) {
    // "và ban hành …": no body, whatever the word.
    const std::uint32_t length = body_length(second, depth + 1);
    return length == 0 ? 0 : before + second_gap + length;
  }
  const Word next = read_word(second);
  const bool standard = second.starts_with("TCVN") || second.starts_with("QCVN");
  if (!place || !next.capital || next.length == 0 || standard || read_type_word(second) ||
      pinpoint_length(second))
    return 0;
  const auto phrase = vocabulary().words.longest(second);
  return phrase && next.all_capitals && phrase->value == kStop ? 0 : before + second_gap + next.length;
}

// A body, and the bodies joined to it or above it.
std::uint32_t body_length(std::string_view text, unsigned depth) {
  if (depth == kDeepest || text.empty()) return 0;
  const Word first = read_word(text);
  if (const std::uint32_t meeting = first.key == "hội"_word ? meeting_length(text) : 0) return meeting;
  const auto head = vocabulary().heads.longest(text, first);
  if (!head) return 0;
  if (!first.capital && first.key != "liên"_word) return 0;
  Name name{text, head->length, static_cast<GoesOn>(head->value), in_capitals(text), 1};
  if (name.goes_on == kComplete) {
    const std::uint32_t blank = gap_length(from(text, name.end));
    const auto tail = vocabulary().tails.longest(from(text, name.end + blank));
    if (blank && tail) name.end += blank + tail->length;
  }
  for (bool going = true; going;) {
    going = false;
    while (grow(name)) going = true;
    if (const std::uint32_t more = joined_length(from(text, name.end), name.goes_on == kPlace, depth)) {
      name.end += more;
      going = name.goes_on == kPlace;
    }
    if (!going) break;
  }
  if (name.goes_on == kOpen && !name.capitals && steers(text)) {
    const std::uint32_t matters = matters_length(from(text, name.end));
    name.end += matters;
    while (matters != 0 && grow(name)) continue;
  }
  if (name.goes_on == kOpen) {
    const std::string_view rest = from(text, name.end);
    const std::uint32_t blank = gap_length(rest);
    const std::string_view owner = from(rest, blank);
    const Word of = owner.empty() ? Word{} : read_word(owner);
    if (blank && of.key == "của"_word) {
      const std::string_view body = from(owner, of.length + gap_length(from(owner, of.length)));
      if (const std::uint32_t more = body.empty() ? 0 : body_length(body, depth + 1)) {
        name.end = static_cast<std::uint32_t>(body.data() - text.data()) + more;
      }
    }
  }
  name.end += term_length(from(text, name.end));
  return name.end;
}

const auto term_start = words<"khóa"> >> gap;

}  // namespace

std::uint32_t term_length(std::string_view text) {
  const char* at = text.data();
  const char* const end = at + text.size();
  bool open = false;
  if (!x3::parse(at, end, gap)) return 0;
  open = x3::parse(at, end, x3::lit('('));
  if (!x3::parse(at, end, term_start)) return 0;
  const auto ordinal = parse_ordinal({at, static_cast<std::size_t>(end - at)});
  if (!ordinal) return 0;
  at += ordinal->length;
  if (open && !x3::parse(at, end, maybe_gap >> ')')) return 0;
  return static_cast<std::uint32_t>(at - text.data());
}

std::uint32_t area_length(std::string_view text) {
  Name name{text, 0, kPlace, in_capitals(from(text, gap_length(text))), 0};
  while (grow(name)) {
    if (const std::uint32_t more = joined_length(from(text, name.end), true, 0); more && name.words)
      name.end += more;
  }
  return name.end;
}

std::uint32_t issuer_length(std::string_view text) {
  return body_length(text, 0);
}

std::uint32_t more_issuers_length(std::string_view text) {
  std::uint32_t end = 0;
  while (end < text.size() && text[end] == ',') {
    const std::uint32_t blank = gap_length(from(text, end + 1));
    const std::uint32_t next = issuer_length(from(text, end + 1 + blank));
    if (blank == 0 || next == 0) break;
    end += 1 + blank + next;
  }
  return end;
}

std::uint32_t meeting_length(std::string_view text) {
  const char* at = text.data();
  const char* const end = at + text.size();
  const auto rest = [&] { return std::string_view(at, static_cast<std::size_t>(end - at)); };
  static const auto meeting = words<"hội nghị"> >> gap;
  if (!x3::parse(at, end, meeting)) return 0;
  const auto central = words<"ban chấp hành trung ương"> >> -(gap >> words<"đảng">);
  bool named = x3::parse(
      at, end, (words<"trung ương"> | words<"TW">) >> gap >> -((words<"lần thứ"> | words<"lần">) >> gap));
  if (!named && !x3::parse(at, end, words<"lần thứ"> >> gap)) return 0;
  const auto ordinal = parse_ordinal(rest());
  if (!ordinal) return 0;
  at += ordinal->length;
  x3::parse(at, end, gap >> -(words<"của"> >> gap) >> central);
  if (x3::parse(at, end, gap >> words<"đảng">)) named = true;
  at += term_length(rest());
  return static_cast<std::uint32_t>(at - text.data());
}

}  // namespace rasoat::grammar
