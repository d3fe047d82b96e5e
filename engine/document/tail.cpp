// Blocks are asked by their first bytes; from the first that can open a tail on, lines are read one by one.
// The two columns of a tail come in any order, cell by cell, or line by line mixed: lines with a list dash
// are recipients, lines in capitals the signature, a name ends it.
#include "document/tail.hpp"

#include <algorithm>

#include "document/printed_line.hpp"
#include "grammars/anatomy_phrases.hpp"
#include "grammars/heading.hpp"
#include "grammars/letter.hpp"
#include "grammars/signature.hpp"
#include "grammars/vocabulary/document_types.hpp"
#include "reading/line.hpp"
#include "reading/line_kind.hpp"

namespace rasoat {
namespace {

using grammar::phrase_length;
using grammar::PhraseGroup;

constexpr std::size_t kMostLines = 90;
constexpr std::size_t kLongestCell = 16 * 1024;

bool is_markup_or_blank(char byte) noexcept {
  return byte == '*' || byte == '_' || byte == '#' || byte == '\\' || byte == ' ' || byte == '\n' ||
         byte == '>';
}

// What opens a tail starts with "Nơi" or with a word in capitals, a signing mark: most blocks need no further
// look.
bool may_open(std::string_view text, const Block& block) {
  if (block.kind == BlockKind::furniture || block.kind == BlockKind::rule ||
      block.kind == BlockKind::footnote)
    return false;
  Offset at = block.span.start;
  while (at < block.span.end && is_markup_or_blank(text[at])) ++at;
  const std::string_view start = text.substr(at, block.span.end - at);
  if (start.size() < 2) return false;
  if (start[0] == 'N') return start[1] == '\xC6' || (start[1] | 0x20) == 'o';
  const grammar::Letter first = grammar::read_letter(start);
  if (!first.capital) return false;
  const std::string_view rest = start.substr(first.length);
  return !rest.empty() &&
         (rest[0] == '/' || rest[0] == '.' || rest[0] == ' ' || grammar::read_letter(rest).capital);
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

// What a converter leaves of a stamp or a drawn line: "[", "|", "…".
bool has_no_letters(std::string_view text) {
  while (!text.empty()) {
    const grammar::Letter letter = grammar::read_letter(text);
    if (letter.base != 0 || (text[0] >= '0' && text[0] <= '9')) return false;
    text.remove_prefix(letter.length);
  }
  return true;
}

// "(Đã ký)", "[daky]", "đã ký", "(Ký tên, đóng dấu)".
bool is_signed_mark(std::string_view text) {
  while (!text.empty() && std::string_view("([)]./ ").find(text.front()) != std::string_view::npos)
    text.remove_prefix(1);
  while (!text.empty() && std::string_view("([)]./ ").find(text.back()) != std::string_view::npos)
    text.remove_suffix(1);
  return grammar::is_phrase(PhraseGroup::signed_mark, text);
}

bool is_recipients_label(std::string_view text) {
  const std::uint32_t length = phrase_length(PhraseGroup::recipients, text);
  if (length == 0) return false;
  const std::string_view rest = trimmed(text.substr(length));
  return rest.empty() || rest[0] == ':' || rest[0] == '-';
}

bool is_signing_line(std::string_view text) {
  const grammar::PrintedMark mark = grammar::parse_signing_mark(text);
  if (mark.mark != grammar::SigningMark::none)
    return text.size() < 200 && in_capitals(text.substr(mark.length, 24));
  return in_capitals(text) && grammar::is_office_line(text);
}

// What is glued or flattened to one line: "TM. CHÍNH PHỦKT. THỦ TƯỚNGPHÓ THỦ TƯỚNG(Đã ký)Hồ Đức Phớc",
// "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Trần Văn B" → its parts.
std::vector<std::string> signature_parts(std::string_view text) {
  std::vector<std::string> parts(1);
  const auto part = [&] {
    while (!parts.back().empty() && parts.back().back() == ' ') parts.back().pop_back();
    if (!parts.back().empty()) parts.emplace_back();
  };
  bool small_seen = false;  // in the part so far: it is a name then
  bool after_mark = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    const grammar::PrintedMark mark = grammar::parse_signing_mark(rest);
    if (mark.mark != grammar::SigningMark::none && rest[1] != ' ') {
      part();
      parts.back().append(rest.substr(0, mark.length));
      at += mark.length;
      after_mark = true;
      small_seen = false;
      continue;
    }
    if (rest[0] == '(' || rest[0] == '[') part();
    const grammar::Word word = grammar::read_word(rest);
    if (word.length == 0) {
      const std::size_t length = grammar::read_letter(rest).length;
      parts.back().append(rest.substr(0, length));
      at += length;
      if (rest[0] == ')' || rest[0] == ']') part();
      continue;
    }
    const bool comma = parts.back().ends_with(", ") || parts.back().ends_with(',');
    const std::uint32_t office = phrase_length(PhraseGroup::office, rest);
    const bool new_office = office != 0 && word.all_capitals && !after_mark && !comma;
    const bool name = word.capital && !word.all_capitals && !small_seen && in_capitals(parts.back());
    if (new_office || name) part();
    small_seen = small_seen || !word.all_capitals;
    const std::uint32_t step = new_office || after_mark ? std::max(office, word.length) : word.length;
    parts.back().append(rest.substr(0, step));
    at += step;
    after_mark = false;
  }
  part();
  parts.pop_back();
  return parts;
}

struct Signer {
  std::vector<std::string> lines;  ///< authority and office, as printed
  std::string name;
};

// Splits "TƯỚNGPHÓ": an office that starts inside a word, which only glued lines have.
std::string with_glue_parted(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const grammar::Letter letter = grammar::read_letter(text.substr(at));
    const std::string_view rest = text.substr(at);
    const bool inside = !out.empty() && at > 0 && text[at - 1] != ' ' && letter.capital &&
                        static_cast<unsigned char>(out.back()) > 0x40;
    if (inside && (phrase_length(PhraseGroup::office, rest) != 0 || rest.starts_with("KT.") ||
                   rest.starts_with("TM.") || rest.starts_with("TL."))) {
      out += ' ';
    }
    out.append(rest.substr(0, letter.length));
    at += letter.length;
  }
  return out;
}

class TailReader {
 public:
  TailReader(std::string_view text, std::span<const Block> blocks, std::size_t from)
      : text_(text), blocks_(blocks) {
    tail_.first = from;
    tail_.end = from;
  }

  // False where what looked like a tail is none.
  bool read() {
    for (std::size_t block = tail_.first; block < blocks_.size() && lines_.size() < kMostLines; ++block) {
      const std::size_t before = lines_.size();
      if (blocks_[block].span.size() > kLongestCell) break;
      add_lines(text_, blocks_, block, LineStyle::head, lines_);
      bool taken = false;
      bool ended = false;
      for (std::size_t at = before; at < lines_.size() && !ended; ++at) {
        if (lines_[at].rule) continue;
        if (take(lines_[at])) {
          taken = true;
        } else {
          ended = !cell(block);
        }
      }
      if (taken) tail_.end = block + 1;
      if (ended) break;
    }
    finish();
    return tail_.signature.has_value() || !tail_.names.empty();
  }

  Tail take_tail() { return std::move(tail_); }

 private:
  bool cell(std::size_t block) const { return blocks_[block].kind == BlockKind::table_cell; }

  bool take(const PrintedLine& line) {
    const std::string_view text = line.text;
    if (phrase_length(PhraseGroup::motto, text) != 0) return false;  // the head of something attached
    if (is_recipients_label(text)) {
      if (listed_) return false;
      listed_ = open_ = true;
      tail_.recipients.push_back(line.block);
      return take_after_label(line);
    }
    if (line.bullet && (open_ || (cell(line.block) && !done()))) return take_recipient(line, true);
    if (is_signing_line(text) && !line.bullet) return take_signing(text);
    if (is_signed_mark(text) || has_no_letters(text)) return !signers_.empty();
    if (!signers_.empty() && signers_.back().name.empty() && !(open_ && in_list(line))) {
      if (take_name_or_office(text)) return true;
    }
    if (open_ && in_list(line)) return take_recipient(line, false);
    return false;
  }

  bool done() const { return !signers_.empty() && !signers_.back().name.empty() && listed_; }

  // A line without a dash still belongs to the list: in its block, or right under it.
  bool in_list(const PrintedLine& line) const {
    if (!tail_.recipients.empty() && tail_.recipients.back() == line.block) return true;
    return !line.gap_before && (signers_.empty() || !names_with_dash_) && !line.emphasised;
  }

  bool take_after_label(const PrintedLine& line) {
    const std::string_view text = line.text;
    std::string_view rest = trimmed(text.substr(phrase_length(PhraseGroup::recipients, text)));
    while (!rest.empty() && (rest[0] == ':' || rest[0] == ' ')) rest.remove_prefix(1);
    if (!rest.empty()) add_recipients(rest, true);
    return true;
  }

  bool take_recipient(const PrintedLine& line, bool dash) {
    if (!listed_) {
      listed_ = true;  // a list of dashes in a cell beside the signature
      open_ = true;
    }
    if (tail_.recipients.empty() || tail_.recipients.back() != line.block)
      tail_.recipients.push_back(line.block);
    if (line.text.empty()) {
      pending_dash_ = true;
      return true;
    }
    add_recipients(line.text, dash || pending_dash_);
    pending_dash_ = false;
    return true;
  }

  // "- A; - B" on one line are two.
  void add_recipients(std::string_view text, bool dash) {
    while (!text.empty()) {
      std::size_t part = text.find("; - ");
      if (const std::size_t glued = text.find(";- "); glued < part) part = glued;
      add_recipient(text.substr(0, part), dash);
      if (part == std::string_view::npos) return;
      text.remove_prefix(text.find('-', part) + 1);
      dash = true;
    }
  }

  void add_recipient(std::string_view text, bool dash) {
    while (!text.empty() && (text[0] == '-' || text[0] == '+' || text[0] == ' ')) text.remove_prefix(1);
    if (text.empty()) return;
    names_with_dash_ = names_with_dash_ || dash;
    std::vector<std::string>& names = tail_.names;
    const bool open = !names.empty() && !names.back().ends_with(';') && !names.back().ends_with('.');
    const bool filed = !names.empty() && names.back().starts_with("Lưu") && names.back().ends_with('.');
    if (dash || names.empty() || (!names_with_dash_ && !open)) {
      names.emplace_back(text);
    } else if (open || grammar::read_letter(text).base == 0 || !grammar::read_letter(text).capital) {
      names.back().append(" ").append(text);
    } else if (!filed) {
      names.emplace_back(text);
    }
  }

  bool take_signing(std::string_view text) {
    const std::string parted = with_glue_parted(text);
    const bool next_signer = !signers_.empty() && !signers_.back().name.empty();
    if (signers_.empty() || next_signer) {
      if (signers_.size() == 4) return false;
      signers_.emplace_back();
    }
    for (std::string& part : signature_parts(parted)) {
      if (is_signed_mark(part)) continue;
      if (!in_capitals(part) && grammar::is_person_name(part)) {
        signers_.back().name = std::move(part);
      } else {
        signers_.back().lines.push_back(std::move(part));
      }
    }
    return true;
  }

  bool take_name_or_office(std::string_view text) {
    Signer& signer = signers_.back();
    if (grammar::is_person_name(text)) {
      signer.name = text;
      return true;
    }
    if (in_capitals(text) && text.size() < 120 && signer.lines.size() < 5) {
      const bool office = !signer.lines.empty() && grammar::is_office_line(signer.lines.back());
      if (office && grammar::is_person_name(text, true) && phrase_length(PhraseGroup::body, text) == 0) {
        signer.name = text;
      } else {
        signer.lines.emplace_back(text);
      }
      return true;
    }
    return grammar::is_office_line(text) && (signer.lines.emplace_back(text), true);
  }

  static std::string without_brackets(std::string line) {
    while (!line.empty() && (line.back() == ']' || line.back() == '[' || line.back() == ' ')) line.pop_back();
    return line;
  }

  void finish() {
    for (Signer& signer : signers_) {
      for (std::string& line : signer.lines) line = without_brackets(std::move(line));
      signer.name = without_brackets(std::move(signer.name));
    }
    for (std::string& name : tail_.names) {
      while (!name.empty() && std::string_view(" ;,./").find(name.back()) != std::string_view::npos)
        name.pop_back();
    }
    std::erase_if(tail_.names, [](const std::string& name) { return name.empty(); });
    // Offices without a name after the first signer belong to something else.
    while (signers_.size() > 1 && signers_.back().name.empty()) signers_.pop_back();
    Signature all;
    for (const Signer& signer : signers_) add_signer(signer, all);
    if (all.authority || all.position || all.name) tail_.signature = std::move(all);
  }

  static void append(std::optional<std::string>& field, std::string_view value, std::string_view between) {
    if (value.empty()) return;
    if (!field) {
      field = value;
    } else {
      field->append(between).append(value);
    }
  }

  // With TM. the first line is the authority and the rest the office; with KT., TL. alone likewise. An office
  // without a mark has no authority above it.
  static void add_signer(const Signer& signer, Signature& all) {
    std::string authority;
    std::string position;
    bool marked = false;
    for (const std::string& line : signer.lines) {
      const grammar::SigningMark mark = grammar::parse_signing_mark(line).mark;
      const bool first = &line == &signer.lines.front();
      const bool more_of_authority =
          marked && position.empty() && mark == grammar::SigningMark::none && !grammar::is_office_line(line);
      if (first && mark != grammar::SigningMark::none) {
        authority = line;
        marked = true;
      } else if (more_of_authority || authority.ends_with(',')) {
        authority.append(" ").append(line);
      } else {
        position.append(position.empty() ? "" : " ").append(line);
      }
    }
    append(all.authority, authority, "; ");
    append(all.position, position, "; ");
    append(all.name, signer.name, "; ");
  }

  std::string_view text_;
  std::span<const Block> blocks_;
  std::vector<PrintedLine> lines_;
  std::vector<Signer> signers_;
  Tail tail_;
  bool listed_ = false;  // a list of recipients was opened
  bool open_ = false;    // and may go on
  bool names_with_dash_ = false;
  bool pending_dash_ = false;  // a dash stood alone on its line
};

// What the block starts with opens a tail: a label, a signing mark, an office over a name.
bool opens_tail(std::string_view text, std::span<const Block> blocks, std::size_t index) {
  const Block& block = blocks[index];
  std::vector<PrintedLine> lines;
  add_lines(text, blocks, index, LineStyle::head, lines);
  if (lines.empty()) return false;
  const PrintedLine& first = lines.front();
  if (is_recipients_label(first.text))
    return first.text.size() < 24 || block.kind == BlockKind::table_cell ||
           first.text.find('-') != std::string::npos;
  if (!is_signing_line(first.text)) return false;
  if (grammar::parse_signing_mark(first.text).mark != grammar::SigningMark::none) return true;
  const bool office = grammar::is_phrase(PhraseGroup::office, first.text);
  for (std::size_t next = index + 1; next < blocks.size() && lines.size() < 6; ++next) {
    if (blocks[next].span.size() > 400) break;
    add_lines(text, blocks, next, LineStyle::head, lines);
  }
  return std::any_of(lines.begin() + 1, lines.end(), [&](const PrintedLine& line) {
    const bool capitals = office && phrase_length(PhraseGroup::body, line.text) == 0 &&
                          phrase_length(PhraseGroup::motto, line.text) == 0;
    return grammar::is_person_name(line.text, capitals) && !grammar::is_office_line(line.text);
  });
}

}  // namespace

std::optional<Tail> find_tail(std::string_view text, std::span<const Block> blocks, std::size_t from) {
  for (std::size_t at = from; at < blocks.size(); ++at) {
    if (!may_open(text, blocks[at])) continue;
    const FirstWords words(text, blocks[at].span, 48);
    const std::string_view start = words.text();
    const bool possible = phrase_length(PhraseGroup::recipients, start) != 0 ||
                          grammar::parse_signing_mark(start).mark != grammar::SigningMark::none ||
                          (phrase_length(PhraseGroup::office, start) != 0 && blocks[at].span.size() < 600);
    if (!possible || blocks[at].span.size() > kLongestCell || !opens_tail(text, blocks, at)) continue;
    std::size_t first = at;
    // A cell of list items right before the signature's cell is the list of recipients without its label.
    if (at > from && blocks[at].kind == BlockKind::table_cell &&
        blocks[at - 1].kind == BlockKind::table_cell) {
      std::vector<PrintedLine> lines;
      if (blocks[at - 1].span.size() < kLongestCell) add_lines(text, blocks, at - 1, LineStyle::head, lines);
      if (!lines.empty() && lines.front().bullet) first = at - 1;
    }
    TailReader reader(text, blocks, first);
    if (reader.read()) return reader.take_tail();
  }
  return std::nullopt;
}

}  // namespace rasoat
