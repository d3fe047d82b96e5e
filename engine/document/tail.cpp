// Blocks are asked by their first bytes; from the first that can open a tail on, lines are read one by one.
// The two columns of a tail come in any order, cell by cell, or line by line mixed: lines with a list dash
// are recipients, lines in capitals the signature, a name ends it.
#include "document/tail.hpp"

#include <algorithm>

#include "document/printed_line.hpp"
#include "document/recipients.hpp"
#include "document/signers.hpp"
#include "grammars/anatomy_phrases.hpp"
#include "grammars/letter.hpp"
#include "grammars/signature.hpp"
#include "reading/line.hpp"

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

// What a converter leaves of a stamp or a drawn line: "[", "|", "…".
bool has_no_letters(std::string_view text) {
  while (!text.empty()) {
    const grammar::Letter letter = grammar::read_letter(text);
    if (letter.base != 0 || (text[0] >= '0' && text[0] <= '9')) return false;
    text.remove_prefix(letter.length);
  }
  return true;
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
    tail_.names = list_.take_names();
    tail_.signature = signers_.take_signature();
    return tail_.signature.has_value() || !tail_.names.empty();
  }

  Tail take_tail() { return std::move(tail_); }

 private:
  bool cell(std::size_t block) const { return blocks_[block].kind == BlockKind::table_cell; }

  bool take(const PrintedLine& line) {
    const std::string_view text = line.text;
    if (phrase_length(PhraseGroup::motto, text) != 0) return false;  // the head of something attached
    if (const std::size_t label = recipients_label_length(text); label != 0) {
      if (listed_) return false;
      take_recipient(line, text.substr(label), true);
      return true;
    }
    if (line.bullet && (listed_ || cell(line.block))) {
      take_recipient(line, text, true);
      return true;
    }
    if (is_signing_line(text) && !line.bullet) return signers_.add_signing_line(text);
    if (is_signed_mark(text) || has_no_letters(text)) return !signers_.empty();
    const bool listed = listed_ && in_list(line);
    if (!listed && signers_.waits_for_name() && signers_.add_line_below(text)) return true;
    if (listed) take_recipient(line, text, false);
    return listed;
  }

  // A line without a dash still belongs to the list: in its block, or right under it.
  bool in_list(const PrintedLine& line) const {
    if (!tail_.recipients.empty() && tail_.recipients.back() == line.block) return true;
    return !line.gap_before && (signers_.empty() || !list_.dashed()) && !line.emphasised;
  }

  void take_recipient(const PrintedLine& line, std::string_view entry, bool dash) {
    listed_ = true;
    if (tail_.recipients.empty() || tail_.recipients.back() != line.block)
      tail_.recipients.push_back(line.block);
    if (!entry.empty() || line.bullet) list_.add_line(entry, dash);
  }

  std::string_view text_;
  std::span<const Block> blocks_;
  std::vector<PrintedLine> lines_;
  RecipientList list_;
  SignerList signers_;
  Tail tail_;
  bool listed_ = false;  // a list of recipients was opened
};

// What the block starts with opens a tail: a label, a signing mark, an office over a name.
bool opens_tail(std::string_view text, std::span<const Block> blocks, std::size_t index) {
  const Block& block = blocks[index];
  std::vector<PrintedLine> lines;
  add_lines(text, blocks, index, LineStyle::head, lines);
  if (lines.empty()) return false;
  const PrintedLine& first = lines.front();
  if (recipients_label_length(first.text) != 0)
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
