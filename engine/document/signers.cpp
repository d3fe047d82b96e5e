// Converters glue the lines of a signature together ("TM. CHÍNH PHỦKT. THỦ TƯỚNGPHÓ THỦ TƯỚNG(Đã ký)Hồ Văn
// A"): a line is parted before every mark, office and name that starts in it.
#include "document/signers.hpp"

#include <algorithm>

#include "document/folded.hpp"
#include "grammars/anatomy_phrases.hpp"
#include "grammars/letter.hpp"
#include "grammars/signature.hpp"
#include "reading/line_kind.hpp"

namespace rasoat {
namespace {

using grammar::phrase_length;
using grammar::PhraseGroup;
using grammar::SigningMark;

constexpr std::size_t kMostSigners = 4;
constexpr std::size_t kMostOfficeLines = 5;
constexpr std::size_t kLongestOfficeLine = 120;

bool one_of(char byte, std::string_view bytes) {
  return bytes.find(byte) != std::string_view::npos;
}

bool starts_inside_a_word(std::string_view rest) {
  return phrase_length(PhraseGroup::office, rest) != 0 || rest.starts_with("KT.") ||
         rest.starts_with("TM.") || rest.starts_with("TL.");
}

// "THỦ TƯỚNGPHÓ THỦ TƯỚNG" → "THỦ TƯỚNG PHÓ THỦ TƯỚNG".
std::string with_glue_parted(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    const grammar::Letter letter = grammar::read_letter(rest);
    const bool inside = at > 0 && letter.capital && static_cast<unsigned char>(text[at - 1]) > 0x40;
    if (inside && starts_inside_a_word(rest)) out += ' ';
    out.append(rest.substr(0, letter.length));
    at += letter.length;
  }
  return out;
}

// Cuts a line into mark with authority, offices, signed mark and name.
class LineParter {
 public:
  std::vector<std::string> run(std::string_view text) {
    while (!text.empty()) text.remove_prefix(take(text));
    part();
    parts_.pop_back();
    return std::move(parts_);
  }

 private:
  void part() {
    std::string& last = parts_.back();
    while (last.ends_with(' ')) last.pop_back();
    if (!last.empty()) parts_.emplace_back();
  }

  std::size_t take(std::string_view rest) {
    const grammar::PrintedMark mark = grammar::parse_signing_mark(rest);
    if (mark.mark != SigningMark::none && rest[1] != ' ') {
      part();
      after_mark_ = true;
      small_seen_ = false;
      return add(rest, mark.length);
    }
    if (one_of(rest[0], "([")) part();
    const grammar::Word word = grammar::read_word(rest);
    if (word.length != 0) return take_word(rest, word);
    const std::size_t length = add(rest, grammar::read_letter(rest).length);
    if (one_of(rest[0], ")]")) part();
    return length;
  }

  std::size_t take_word(std::string_view rest, const grammar::Word& word) {
    const bool comma = parts_.back().ends_with(", ") || parts_.back().ends_with(',');
    const std::size_t office = phrase_length(PhraseGroup::office, rest);
    const bool new_office = office != 0 && word.all_capitals && !after_mark_ && !comma;
    const bool name = word.capital && !word.all_capitals && !small_seen_ && in_capitals(parts_.back());
    if (new_office || name) part();
    small_seen_ = small_seen_ || !word.all_capitals;
    const bool whole_office = new_office || after_mark_;
    after_mark_ = false;
    return add(rest, whole_office ? std::max<std::size_t>(office, word.length) : word.length);
  }

  std::size_t add(std::string_view rest, std::size_t length) {
    parts_.back().append(rest.substr(0, length));
    return length;
  }

  std::vector<std::string> parts_{1};
  bool small_seen_ = false;  // a word in small letters is in the part so far: it is a name then
  bool after_mark_ = false;
};

std::string without_brackets(std::string line) {
  while (!line.empty() && one_of(line.back(), "[] ")) line.pop_back();
  return line;
}

void append(std::optional<std::string>& field, std::string_view value) {
  if (value.empty()) return;
  if (field) {
    field->append("; ").append(value);
  } else {
    field = value;
  }
}

}  // namespace

bool is_signing_line(std::string_view line) {
  const grammar::PrintedMark mark = grammar::parse_signing_mark(line);
  if (mark.mark != SigningMark::none) return line.size() < 200 && in_capitals(line.substr(mark.length, 24));
  return in_capitals(line) && grammar::is_office_line(line);
}

bool is_signed_mark(std::string_view line) {
  while (!line.empty() && one_of(line.front(), "([)]./ ")) line.remove_prefix(1);
  while (!line.empty() && one_of(line.back(), "([)]./ ")) line.remove_suffix(1);
  return grammar::is_phrase(PhraseGroup::signed_mark, line);
}

bool SignerList::add_signing_line(std::string_view line) {
  if (!waits_for_name()) {
    if (signers_.size() == kMostSigners) return false;
    signers_.emplace_back();
  }
  Signer& signer = signers_.back();
  for (std::string& part : LineParter().run(with_glue_parted(line))) {
    if (is_signed_mark(part)) continue;
    if (!in_capitals(part) && grammar::is_person_name(part)) {
      signer.name = std::move(part);
    } else {
      signer.lines.push_back(std::move(part));
    }
  }
  return true;
}

bool SignerList::add_line_below(std::string_view line) {
  Signer& signer = signers_.back();
  if (grammar::is_person_name(line)) {
    signer.name = line;
    return true;
  }
  const bool office = grammar::is_office_line(line);
  const bool capitals =
      in_capitals(line) && line.size() < kLongestOfficeLine && signer.lines.size() < kMostOfficeLines;
  if (!capitals && !office) return false;
  const bool under_office = !signer.lines.empty() && grammar::is_office_line(signer.lines.back());
  if (capitals && under_office && grammar::is_person_name(line, true) &&
      phrase_length(PhraseGroup::body, line) == 0) {
    signer.name = line;
  } else {
    signer.lines.emplace_back(line);
  }
  return true;
}

// With a mark the first line is the authority, the rest the office. An office without a mark has no authority
// above it.
void SignerList::add_to(Signature& all, const Signer& signer) {
  std::string authority;
  std::string position;
  bool marked = false;
  for (const std::string& line : signer.lines) {
    const bool first = &line == &signer.lines.front();
    const bool has_mark = grammar::parse_signing_mark(line).mark != SigningMark::none;
    const bool more_of_authority = marked && position.empty() && !has_mark && !grammar::is_office_line(line);
    if (first && has_mark) {
      authority = line;
      marked = true;
    } else if (more_of_authority || authority.ends_with(',')) {
      authority.append(" ").append(line);
    } else {
      position.append(position.empty() ? "" : " ").append(line);
    }
  }
  append(all.authority, authority);
  append(all.position, position);
  append(all.name, signer.name);
}

std::optional<Signature> SignerList::take_signature() {
  for (Signer& signer : signers_) {
    for (std::string& line : signer.lines) line = without_brackets(std::move(line));
    signer.name = without_brackets(std::move(signer.name));
  }
  // Offices without a name after the first signer belong to something else.
  while (signers_.size() > 1 && signers_.back().name.empty()) signers_.pop_back();
  Signature all;
  for (const Signer& signer : signers_) add_to(all, signer);
  if (!all.authority && !all.position && !all.name) return std::nullopt;
  return all;
}

}  // namespace rasoat
