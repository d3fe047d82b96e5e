#include "document/parts.hpp"

#include <algorithm>

#include "grammars/anatomy_phrases.hpp"
#include "grammars/heading.hpp"
#include "grammars/letter.hpp"
#include "reading/line.hpp"
#include "reading/line_kind.hpp"

namespace rasoat {
namespace {

using grammar::phrase_length;
using grammar::PhraseGroup;

constexpr std::size_t none = HeadPlan::none;
constexpr std::size_t kMostOpeningBlocks = 40;
constexpr std::size_t kMostOpeningBytes = 8 * 1024;

bool is_text(const Block& block) {
  return block.kind != BlockKind::furniture && block.kind != BlockKind::page_break &&
         block.kind != BlockKind::rule && block.kind != BlockKind::footnote;
}

// The blocks of the lines from..to get the zone, and what stands between them too.
void mark(const FirstPage& page, std::size_t from, std::size_t to, ZoneKind zone,
          std::vector<ZoneKind>& zones) {
  if (from == none || from >= to) return;
  const std::size_t last = page.lines[std::min(to, page.lines.size()) - 1].block;
  for (std::size_t block = page.lines[from].block; block <= last; ++block) zones[block] = zone;
}

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

bool ends_with_colon(std::string_view text, const Block& block) {
  std::string_view inner = without_blanks(text, block.span).of(text);
  while (!inner.empty() && (inner.back() == '*' || inner.back() == '_')) inner.remove_suffix(1);
  return inner.ends_with(':');
}

// The first label after the text's start, if it comes soon; else the text's start itself.
class OpeningReader {
 public:
  OpeningReader(std::string_view text, std::span<const Block> blocks, Parts& parts)
      : text_(text), blocks_(blocks), parts_(parts) {}

  void read(std::size_t from) {
    std::size_t at = from;
    std::size_t last_opening = from;  // one past the last block that is surely no body
    bool labelled = false;
    for (unsigned taken = 0; at < blocks_.size() && taken < kMostOpeningBlocks; ++at, ++taken) {
      const Block& block = blocks_[at];
      if (!is_text(block)) continue;
      if (block.kind == BlockKind::heading || block.span.size() > kMostOpeningBytes) break;
      const std::string start = start_of(text_, block);
      if (has_label(start) || phrase_length(PhraseGroup::recipients, start) != 0) {
        labelled = true;
        break;
      }
      const ZoneKind zone = unfinished_basis(at) ? ZoneKind::bases : zone_of(block, start);
      last_ = at;
      if (zone == ZoneKind::body) break;
      parts_.zones[at] = zone;
      const bool enacts = is_enacting(start);
      if (zone == ZoneKind::bases || enacts || ends_with_colon(text_, block) || last_opening == from)
        last_opening = at + 1;
      if (zone == ZoneKind::opening) add(block);
      if (enacts || (zone == ZoneKind::opening && closes_opening(at))) {
        ++at;
        break;
      }
    }
    // Without a label to end it, only bases, what ends with a colon and the first paragraph are the opening.
    const std::size_t end = labelled ? at : std::min(at, last_opening);
    for (std::size_t block = end; block < std::min(at + 1, blocks_.size()); ++block)
      parts_.zones[block] = ZoneKind::body;
    parts_.body = std::max(end, last_opening);
  }

 private:
  // "… như sau:", or any colon with a list, a label or a heading under it.
  bool closes_opening(std::size_t at) const {
    if (!ends_with_colon(text_, blocks_[at])) return false;
    std::string folded = fold(text_, blocks_[at].span);
    folded.pop_back();
    if (grammar::ends_with_phrase(PhraseGroup::closes, folded)) return true;
    for (std::size_t next = at + 1; next < blocks_.size(); ++next) {
      if (!is_text(blocks_[next])) continue;
      const bool item = blocks_[next].kind != BlockKind::paragraph;
      return item || has_label(start_of(text_, blocks_[next]));
    }
    return true;
  }

  ZoneKind zone_of(const Block& block, std::string_view start) const {
    const bool basis = phrase_length(PhraseGroup::basis, start) != 0;
    if (basis && !ends_with_colon(text_, block)) return ZoneKind::bases;
    if (block.kind == BlockKind::list_item && !basis) return ZoneKind::body;
    return ZoneKind::opening;
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
};

bool is_appendix_heading(std::string_view text, const Block& block) {
  if (block.kind == BlockKind::table_cell || block.kind == BlockKind::footnote || block.span.size() > 400)
    return false;
  const FirstWords words(text, block.span, 64);
  const auto label = grammar::parse_heading_label(words.text());
  if (!label || label->kind != grammar::LabelKind::appendix) return false;
  const std::string_view rest = words.text().substr(label->length);
  return rest.empty() || in_capitals(words.text()) || label->closed;
}

}  // namespace

Parts find_parts(std::string_view text, std::span<const Block> blocks, const FirstPage& page,
                 const HeadPlan& plan) {
  Parts parts;
  parts.zones.assign(blocks.size(), ZoneKind::body);
  const std::size_t start = std::min({plan.head, plan.type, plan.title, plan.addressee});
  if (start != none && start > 0 && start <= page.lines.size()) {
    const std::size_t first = start < page.lines.size() ? page.lines[start].block : blocks.size();
    std::fill_n(parts.zones.begin(), first, ZoneKind::site);
  }
  mark(page, plan.head, plan.head_end, ZoneKind::head, parts.zones);
  mark(page, plan.addressee, plan.addressee_end, ZoneKind::head, parts.zones);
  if (plan.type != none) mark(page, plan.type, plan.type + 1, ZoneKind::title, parts.zones);
  if (plan.type != none)
    mark(page, plan.type, std::max(plan.title_end, plan.type + 1), ZoneKind::title, parts.zones);
  if (plan.type == none && plan.title != none)
    mark(page, plan.title, plan.title_end, ZoneKind::title, parts.zones);
  const std::size_t from = plan.text < page.lines.size() ? page.lines[plan.text].block
                           : plan.text == 0              ? 0
                                                         : blocks.size();
  OpeningReader(text, blocks, parts).read(plan.text == 0 || page.lines.empty() ? 0 : from);
  if (plan.issuer != none) parts.zones[page.lines[plan.issuer].block] = ZoneKind::opening;
  mark(page, plan.late, plan.late_end, ZoneKind::head, parts.zones);
  return parts;
}

void mark_tail(std::string_view text, std::span<const Block> blocks, const std::optional<Tail>& tail,
               Parts& parts) {
  if (!tail) {
    for (std::size_t at = parts.body; at < blocks.size(); ++at) {
      const char first = text[blocks[at].span.start];
      if (first != 'P' && first != '*' && first != '#' && first != ' ') continue;
      if (!is_appendix_heading(text, blocks[at])) continue;
      std::fill(parts.zones.begin() + static_cast<std::ptrdiff_t>(at), parts.zones.end(), ZoneKind::appendix);
      return;
    }
    return;
  }
  for (std::size_t at = tail->first; at < tail->end; ++at) parts.zones[at] = ZoneKind::signature;
  for (const std::size_t block : tail->recipients) parts.zones[block] = ZoneKind::recipients;
  // The label of the list stands in a block of its own where the list is one of items.
  if (!tail->recipients.empty()) {
    for (std::size_t at = tail->recipients.front(); at < tail->recipients.back(); ++at) {
      if (blocks[at].kind != BlockKind::table_cell) parts.zones[at] = ZoneKind::recipients;
    }
  }
  std::fill(parts.zones.begin() + static_cast<std::ptrdiff_t>(tail->end), parts.zones.end(),
            ZoneKind::appendix);
}

namespace {

// Final clauses stand at the end of the body. Their first words name them: "Quyết định này có hiệu lực …",
// "2. Thông tư này thay thế …", "Điều 3. Bãi bỏ Quyết định số …".
class FinalClauses {
 public:
  FinalClauses(std::string_view text, std::span<const Block> blocks, Parts& parts)
      : text_(text), blocks_(blocks), parts_(parts) {}

  void mark() {
    std::size_t end = parts_.body;  // one past the last block of the body
    while (end < blocks_.size() && parts_.zones[end] != ZoneKind::appendix &&
           parts_.zones[end] != ZoneKind::signature && parts_.zones[end] != ZoneKind::recipients) {
      ++end;
    }
    constexpr std::size_t kLookedAt = 300;
    bool article_is_final = false;
    for (std::size_t at = std::max(parts_.body, end > kLookedAt ? end - kLookedAt : 0); at < end; ++at) {
      if (parts_.zones[at] != ZoneKind::body || !is_text(blocks_[at])) continue;
      const FirstWords words(text_, blocks_[at].span);
      const std::string_view start = words.text();
      const auto label = grammar::parse_heading_label(start);
      const std::string_view rest = label ? start.substr(label->length) : start;
      const bool article = label && label->kind <= grammar::LabelKind::article;
      if (article) {
        article_is_final = phrase_length(PhraseGroup::final_title, rest) != 0 && !rest.ends_with("như sau:");
        if (article_is_final && amends(rest)) article_is_final = false;
      }
      if (article_is_final || says_effect(rest)) parts_.zones[at] = ZoneKind::final_clause;
    }
  }

 private:
  // "Bãi bỏ khoản 2, Điều 5 …" and "Thay thế một số cụm từ" change a part of another document.
  static bool amends(std::string_view rest) {
    return rest.find("một số") != std::string_view::npos || rest.find("cụm từ") != std::string_view::npos ||
           rest.find("khoản") != std::string_view::npos;
  }

  // "… này" with an effect right after it, within the first words.
  static bool says_effect(std::string_view rest) {
    for (std::size_t at = rest.find("này "); at != std::string_view::npos; at = rest.find("này ", at + 1)) {
      if (phrase_length(PhraseGroup::effect, rest.substr(at + std::string_view("này ").size())) != 0)
        return true;
    }
    return false;
  }

  std::string_view text_;
  std::span<const Block> blocks_;
  Parts& parts_;
};

}  // namespace

void mark_final_clauses(std::string_view text, std::span<const Block> blocks, Parts& parts) {
  FinalClauses(text, blocks, parts).mark();
}

}  // namespace rasoat
