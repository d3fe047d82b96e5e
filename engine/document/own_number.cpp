#include "document/own_number.hpp"

#include <algorithm>

#include "document/line_role.hpp"
#include "document/printed_line.hpp"
#include "grammars/anatomy_phrases.hpp"
#include "grammars/date.hpp"
#include "grammars/letter.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kMostAttachments = 40;
constexpr std::size_t kBlocksAboveSignature = 12;
constexpr Offset kLongestBlock = 4000;

std::string_view skip(std::string_view text, std::string_view what) {
  while (!text.empty() && what.find(text[0]) != std::string_view::npos) text.remove_prefix(1);
  return text;
}

// The own number after the type word: "Hướng dẫn số 40-HD/BTGDVTW, ngày 27/11/2025".
bool read_mention(std::string_view line, Head& head) {
  for (std::size_t at = 0; at < line.size() && at < 200;) {
    const grammar::Word word = grammar::read_word(line.substr(at));
    if (word.length == 0) {
      ++at;
      continue;
    }
    const auto number = grammar::parse_number_line(line.substr(at));
    if (!number || !number->type) {
      at += word.length;
      continue;
    }
    if (!number->designation || (head.type && number->type->code != *head.type)) return false;
    if (head.designation &&
        grammar::designation_key(*head.designation) != grammar::designation_key(number->printed)) {
      return false;
    }
    if (!head.designation) {
      head.number = number->number;
      head.designation = number->printed;
    }
    if (const auto date = grammar::parse_date(skip(line.substr(at + number->length), " ,"));
        date && !head.issued_on) {
      head.issued_on = date->date;
    }
    return true;
  }
  return false;
}

}  // namespace

void read_attachment_line(std::string_view text, std::span<const Block> blocks, const Parts& parts,
                          Head& head) {
  if ((head.designation && head.issued_on) || head.draft) return;
  std::size_t tries = 0;
  for (std::size_t at = 0; at < blocks.size() && tries < kMostAttachments; ++at) {
    if (parts.zones[at] != ZoneKind::appendix || blocks[at].kind != BlockKind::paragraph) continue;
    const std::string_view start = skip(blocks[at].span.of(text), "*_ ");
    if (!start.starts_with('(') || blocks[at].span.size() > kLongestBlock) continue;
    ++tries;
    if (read_mention(fold(text, blocks[at].span), head)) return;
  }
}

void read_adoption_date(std::string_view text, std::span<const Block> blocks, const std::optional<Tail>& tail,
                        Head& head) {
  if (head.issued_on || !tail) return;
  const std::size_t from = tail->first > kBlocksAboveSignature ? tail->first - kBlocksAboveSignature : 0;
  for (std::size_t at = tail->first; at > from; --at) {
    const Block& block = blocks[at - 1];
    if (block.span.size() > kLongestBlock || block.kind == BlockKind::furniture) continue;
    const std::string line = fold(text, block.span);
    for (std::size_t place = 0; place < line.size(); ++place) {
      const std::uint32_t length =
          grammar::phrase_length(grammar::PhraseGroup::adopted, std::string_view(line).substr(place));
      if (length == 0) continue;
      const auto date = grammar::parse_date(skip(std::string_view(line).substr(place + length), " "));
      if (date) head.issued_on = date->date;
      if (date) return;
    }
  }
}

void read_attestation(std::string_view text, std::span<const Block> blocks, const std::optional<Tail>& tail,
                      Parts& parts, Head& head) {
  if (!tail) return;
  const std::size_t from = tail->first > kBlocksAboveSignature ? tail->first - kBlocksAboveSignature : 0;
  std::vector<PrintedLine> lines;
  for (std::size_t at = from; at < tail->first; ++at) {
    if (blocks[at].span.size() < kLongestBlock) add_lines(text, blocks, at, LineStyle::head, lines);
  }
  const auto attest = std::find_if(lines.begin(), lines.end(), [](const PrintedLine& line) {
    return grammar::phrase_length(grammar::PhraseGroup::attest, line.text) != 0;
  });
  const bool own_number = std::any_of(lines.begin(), lines.end(), [&](const PrintedLine& line) {
    const auto number = number_line(line);
    return !head.number && number && number->designation && number->designation->type == "VBHN";
  });
  if (attest == lines.end() && !own_number) return;
  std::string body;
  for (const PrintedLine& line : lines) {
    const LineRole role = role_of(line);
    if (role == LineRole::number) {
      const auto number = number_line(line);
      if (!number || !number->designation) continue;
      head.number = number->number;
      head.designation = number->printed;
    } else if (role == LineRole::place_date) {
      const auto dated = grammar::parse_place_date(line.text);
      head.issued_on = dated->date;
      if (!dated->place.empty()) head.place = dated->place;
    } else if (role == LineRole::body_name && (attest == lines.end() || &line < &*attest)) {
      const bool starts = grammar::phrase_length(grammar::PhraseGroup::body, line.text) != 0;
      if (starts && !body.ends_with('-')) body.clear();
      if (!body.empty()) body += ' ';
      body += line.text;
    } else if (attest == lines.end() || &line != &*attest) {
      continue;
    }
    parts.zones[line.block] = ZoneKind::head;
    head.has_head = true;
  }
  if (!body.empty()) head.issuer = std::move(body);
}

}  // namespace rasoat
