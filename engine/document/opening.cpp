// Bases and opening end at the first label, heading or enacting line, if it comes soon; without one only
// bases, what ends with a colon and the first paragraph belong to them.
#include <algorithm>
#include <optional>

#include "document/folded.hpp"
#include "document/parts.hpp"
#include "grammars/anatomy_phrases.hpp"
#include "grammars/heading.hpp"
#include "grammars/letter.hpp"
#include "grammars/vocabulary/document_types.hpp"
#include "reading/line.hpp"
#include "reading/line_kind.hpp"

namespace rasoat {
namespace {

using grammar::phrase_length;
using grammar::PhraseGroup;

constexpr std::size_t kMostOpeningBlocks = 40;
constexpr std::size_t kMostHistoryBlocks = 30;
constexpr std::size_t kMostOpeningBytes = 8 * 1024;

std::string start_of(std::string_view text, const Block& block) {
  constexpr Offset kLooked = 160;
  const Span span{block.span.start, std::min(block.span.end, block.span.start + kLooked)};
  std::string folded = fold(text, span);
  std::size_t at = 0;
  while (at < folded.size() && std::string_view("-+ ").find(folded[at]) != std::string_view::npos) ++at;
  return folded.substr(at);
}

bool is_enacting(std::string_view start) {
  std::string_view trimmed = start;
  while (!trimmed.empty() && (trimmed.back() == ':' || trimmed.back() == '.' || trimmed.back() == ' '))
    trimmed.remove_suffix(1);
  return in_capitals(trimmed) && grammar::is_phrase(PhraseGroup::enacts, trimmed);
}

bool has_label(std::string_view start) {
  const auto label = grammar::parse_heading_label(start);
  return label && (label->closed || label->length == start.size());
}

bool ends_with(std::string_view text, const Block& block, char mark) {
  std::string_view inner = without_blanks(text, block.span).of(text);
  while (!inner.empty() && (inner.back() == '*' || inner.back() == '_')) inner.remove_suffix(1);
  return inner.ends_with(mark);
}

bool ends_with_colon(std::string_view text, const Block& block) {
  return ends_with(text, block, ':');
}

bool has_digit(std::string_view text) {
  return text.find_first_of("0123456789") != std::string_view::npos;
}

// "Thực hiện Kết luận số …": a document that is carried out, with its number.
bool carries_out(std::string_view start) {
  const std::uint32_t verb = phrase_length(PhraseGroup::carries_out, start);
  return verb != 0 && start.find(" số ", verb - 1) != std::string_view::npos && has_digit(start);
}

// "Chỉ thị số …": a document and nothing before it.
bool starts_with_document(std::string_view start) {
  const auto type = start.empty() ? std::nullopt : grammar::read_type_word(start);
  return type && grammar::read_word(start).capital && has_digit(start);
}

// "Thực hiện các văn bản sau:", "Căn cứ những quy định dưới đây:": the documents stand below.
bool announces_documents(std::string_view start) {
  const bool acts =
      phrase_length(PhraseGroup::carries_out, start) != 0 || phrase_length(PhraseGroup::basis, start) != 0;
  return acts && start.ends_with(':') && !has_digit(start) &&
         (start.find(" các ") != std::string_view::npos || start.find(" những ") != std::string_view::npos);
}

class OpeningReader {
 public:
  OpeningReader(std::string_view text, std::span<const Block> blocks, Parts& parts)
      : text_(text), blocks_(blocks), parts_(parts) {}

  void read(std::size_t from) {
    last_opening_ = from;
    Step step = Step::goes_on;
    std::size_t at = from;
    for (unsigned taken = 0; at < blocks_.size() && taken < kMostOpeningBlocks; ++at, ++taken) {
      if (!is_running_text(blocks_[at])) continue;
      step = take(at, last_opening_ == from);
      if (step == Step::goes_on) continue;
      const std::optional<std::size_t> basis = step == Step::closed ? std::nullopt : later_basis(at);
      if (!basis) break;
      at = *basis - 1;
    }
    if (step == Step::closed || step == Step::lists) ++at;
    // Without a label to end it, only bases, what ends with a colon and the first paragraph are the opening.
    const std::size_t end = step == Step::label ? at : std::min(at, last_opening_);
    for (std::size_t block = end; block < std::min(at + 1, blocks_.size()); ++block)
      parts_.zones[block] = ZoneKind::body;
    parts_.body = std::max(end, last_opening_);
  }

 private:
  enum class Step {
    goes_on,
    closed,  // the block ends the opening for good
    lists,   // it ends with a colon, a list below it
    label,   // it starts the body with a label
    body,
  };

  Step take(std::size_t at, bool first) {
    const Block& block = blocks_[at];
    if (block.kind == BlockKind::heading || block.span.size() > kMostOpeningBytes) return Step::body;
    const std::string start = start_of(text_, block);
    if (has_label(start) || phrase_length(PhraseGroup::recipients, start) != 0) return Step::label;
    const ZoneKind zone = unfinished_basis(at) ? ZoneKind::bases : zone_of(block, start);
    last_ = at;
    if (zone == ZoneKind::body) return Step::body;
    parts_.zones[at] = zone;
    const bool enacts = is_enacting(start);
    const bool colon = ends_with_colon(text_, block);
    const bool announces = colon && announces_documents(start) && lists_documents(at);
    const bool item = block.kind == BlockKind::list_item;
    if (zone == ZoneKind::bases || enacts || colon || first || item) last_opening_ = at + 1;
    if (!item) listed_ = announces ? announced_zone(start) : ZoneKind::opening;
    listing_ = item || announces || zone == ZoneKind::bases;
    if (zone == ZoneKind::opening) add(block);
    if (enacts) return Step::closed;
    if (zone != ZoneKind::opening || !colon || announces) return Step::goes_on;
    const bool note =
        start[0] >= '0' && start[0] <= '9';  // "1 Văn bản này được hợp nhất từ 03 Thông tư sau:"
    return note ? Step::lists : after_colon(at);
  }

  // A consolidated text tells its own history, as a list or in footnotes, before its legal bases or among
  // them.
  std::optional<std::size_t> later_basis(std::size_t at) const {
    const std::size_t end = std::min(blocks_.size(), at + kMostHistoryBlocks);
    for (std::size_t next = at; next < end; ++next) {
      const Block& block = blocks_[next];
      if (block.kind == BlockKind::heading) return std::nullopt;
      if (block.kind != BlockKind::paragraph || block.span.size() > kMostOpeningBytes) continue;
      const std::string start = start_of(text_, block);
      const auto label = grammar::parse_heading_label(start);
      if (label && label->closed && label->kind <= grammar::LabelKind::article) return std::nullopt;
      if (phrase_length(PhraseGroup::basis, start) != 0 && ends_with(text_, block, ';')) return next;
    }
    return std::nullopt;
  }

  // "… như sau:" closes the opening; so does any colon with a list, a label or a heading under it.
  Step after_colon(std::size_t at) const {
    std::string folded = fold(text_, blocks_[at].span);
    folded.pop_back();
    if (grammar::ends_with_phrase(PhraseGroup::closes, folded)) return Step::closed;
    for (std::size_t next = at + 1; next < blocks_.size(); ++next) {
      if (!is_running_text(blocks_[next])) continue;
      const bool item = blocks_[next].kind != BlockKind::paragraph;
      return item || has_label(start_of(text_, blocks_[next])) ? Step::lists : Step::goes_on;
    }
    return Step::closed;
  }

  ZoneKind zone_of(const Block& block, std::string_view start) const {
    const bool basis = phrase_length(PhraseGroup::basis, start) != 0;
    if (basis && !ends_with_colon(text_, block)) return ZoneKind::bases;
    if (block.kind == BlockKind::list_item && !basis) return zone_of_item(block, start);
    return ZoneKind::opening;
  }

  // "- Thực hiện Kết luận số …;" among the bases of the opening, or a document of the list that it announces.
  ZoneKind zone_of_item(const Block& block, std::string_view start) const {
    if (!listing_) return ZoneKind::body;
    if (starts_with_document(start)) return listed_;
    const bool parted = ends_with(text_, block, ';') || ends_with(text_, block, ',');
    const bool among = last_ != static_cast<std::size_t>(-1);
    return carries_out(start) && (parted || among) ? ZoneKind::opening : ZoneKind::body;
  }

  static ZoneKind announced_zone(std::string_view start) {
    return phrase_length(PhraseGroup::basis, start) != 0 ? ZoneKind::bases : ZoneKind::opening;
  }

  bool lists_documents(std::size_t at) const {
    std::size_t next = at + 1;
    while (next < blocks_.size() && !is_running_text(blocks_[next])) ++next;
    return next < blocks_.size() && blocks_[next].kind == BlockKind::list_item &&
           starts_with_document(start_of(text_, blocks_[next]));
  }

  // The block goes on with a legal basis that broke off without a mark.
  bool unfinished_basis(std::size_t at) const {
    return last_ < at && parts_.zones[last_] == ZoneKind::bases && blocks_[at].kind == BlockKind::paragraph &&
           !ends_sentence(without_blanks(text_, blocks_[last_].span).of(text_)) &&
           !without_blanks(text_, blocks_[last_].span).of(text_).ends_with(',');
  }

  void add(const Block& block) {
    if (parts_.opening.size() > kMostOpeningBytes) return;
    if (!parts_.opening.empty()) parts_.opening += ". ";
    parts_.opening += fold(text_, block.span);
  }

  std::string_view text_;
  std::span<const Block> blocks_;
  Parts& parts_;
  std::size_t last_ = static_cast<std::size_t>(-1);  // the last block of text
  std::size_t last_opening_ = 0;                     // one past the last block that is surely no body
  bool listing_ = true;                              // items may go on with a list of bases
  ZoneKind listed_ = ZoneKind::opening;              // of the documents that a list names
};

}  // namespace

void read_opening(std::string_view text, std::span<const Block> blocks, std::size_t from, Parts& parts) {
  OpeningReader(text, blocks, parts).read(from);
}

}  // namespace rasoat
