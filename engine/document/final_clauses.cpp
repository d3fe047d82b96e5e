// Final clauses stand at the end of the body. Their first words name them: "Quyết định này có hiệu lực …",
// "2. Thông tư này thay thế …", "Điều 3. Bãi bỏ Quyết định số …". What a title says of its part holds up to
// the next label of its kind; under a clause that ends with a colon its list belongs to it.
#include <algorithm>
#include <optional>

#include "document/folded.hpp"
#include "document/parts.hpp"
#include "grammars/anatomy_phrases.hpp"
#include "grammars/heading.hpp"
#include "reading/label_at.hpp"
#include "reading/line.hpp"
#include "source/contains.hpp"

namespace rasoat {
namespace {

using grammar::HeadingLabel;
using grammar::LabelKind;
using grammar::phrase_length;
using grammar::PhraseGroup;

constexpr std::size_t kBlocksLookedAt = 300;
constexpr std::size_t kLongestClause = 4096;

// "Bãi bỏ khoản 2, Điều 5 …" and "Thay thế một số cụm từ" change a part of another document.
bool changes_part(std::string_view title) {
  return title.find("một số") != std::string_view::npos || title.find("cụm từ") != std::string_view::npos ||
         title.find("khoản") != std::string_view::npos || title.ends_with("như sau:");
}

// "Hiệu lực thi hành" titles a part of any kind; "Bãi bỏ …" is a title in an article only.
bool is_final_title(const HeadingLabel& label, std::string_view rest) {
  const std::uint32_t title = phrase_length(PhraseGroup::final_title, rest);
  if (title == 0 || changes_part(rest.substr(title))) return false;
  return label.kind <= LabelKind::article || phrase_length(PhraseGroup::ends, rest) == 0;
}

// "Trước ngày Thông tư này có hiệu lực", "từ thời điểm …": only says when something else happens.
bool tells_time(std::string_view before) {
  return before.find("ngày ") != std::string_view::npos ||
         before.find("thời điểm ") != std::string_view::npos;
}

// "… này" with an effect right after it.
bool says_effect(std::string_view words, PhraseGroup effect) {
  constexpr std::string_view kThis = "này ";
  if (!contains(words, "này")) return false;
  for (std::size_t at = words.find(kThis); at != std::string_view::npos; at = words.find(kThis, at + 1)) {
    const std::uint32_t length = phrase_length(effect, words.substr(at + kThis.size()));
    if (length != 0) return effect == PhraseGroup::ends || !tells_time(words.substr(0, at));
  }
  return false;
}

bool ends_another(std::string_view words) {
  for (std::size_t at = 0; at != std::string_view::npos; at = words.find(' ', at)) {
    if (at > 0) ++at;
    if (phrase_length(PhraseGroup::ends, words.substr(at)) != 0) return true;
  }
  return false;
}

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
    const std::size_t first = std::max(parts_.body, end > kBlocksLookedAt ? end - kBlocksLookedAt : 0);
    if (first < end) {
      const Span looked_at{blocks_[first].span.start,
                           std::max(blocks_[first].span.end, blocks_[end - 1].span.end)};
      decomposed_ = looked_at.of(text_).find('\xCC') != std::string_view::npos;
    }
    for (std::size_t at = first; at < end; ++at) {
      if (parts_.zones[at] != ZoneKind::body || !is_running_text(blocks_[at])) continue;
      if (is_final(blocks_[at])) parts_.zones[at] = ZoneKind::final_clause;
    }
  }

 private:
  bool is_final(const Block& block) {
    // Without a label that could title it, only what speaks of a document as "… này" is final by itself.
    const std::string_view inner = without_blanks(text_, block.span).of(text_);
    const bool speaks = decomposed_ || contains(inner.substr(0, kLongestClause), "này");
    if (!titled_ && !list_ && !takes_effect_ && !speaks && !may_have_label(inner)) return false;
    const FirstWords words(text_, block.span);
    const std::string_view start = words.text();
    const auto label = grammar::parse_heading_label(start);
    const std::string_view rest = label ? start.substr(label->length) : start;
    leave(block, label);
    if (label && !titled_ && is_final_title(*label, rest)) titled_ = label->kind;
    if (titled_ || list_) return true;
    if (!speaks && !takes_effect_) return false;
    const bool effect = speaks && says_effect(rest, PhraseGroup::effect);
    takes_effect_ = takes_effect_ || effect;
    if (!effect && !ends_others(block)) return false;
    if (inner.ends_with(':')) list_ = label ? label->kind : LabelKind::arabic;
    return true;
  }

  static bool may_have_label(std::string_view inner) {
    return inner.starts_with('>') || may_start_with_label(inner);
  }

  // A label ends the parts that it does not stand in.
  void leave(const Block& block, const std::optional<HeadingLabel>& label) {
    if (label && titled_ && label->kind <= *titled_) titled_.reset();
    if (label && label->kind <= LabelKind::article) takes_effect_ = false;
    if (list_ && !(label ? label->kind > *list_ : block.kind == BlockKind::list_item)) list_.reset();
  }

  // "Kế hoạch này thay thế …" anywhere in a sentence; beside a clause of effect also "Quyết định số … hết
  // hiệu lực".
  bool ends_others(const Block& block) const {
    if (block.span.size() > kLongestClause) return false;
    const std::string words = fold(text_, block.span);
    return takes_effect_ ? ends_another(words) : says_effect(words, PhraseGroup::ends);
  }

  std::string_view text_;
  std::span<const Block> blocks_;
  Parts& parts_;
  std::optional<LabelKind> titled_;  // the kind of label whose title says that its part is final
  std::optional<LabelKind> list_;    // that of a clause whose list goes on
  bool takes_effect_ = false;        // the article says when it takes effect
  bool decomposed_ = false;          // combining marks stand in the text: its words look otherwise
};

}  // namespace

void mark_final_clauses(std::string_view text, std::span<const Block> blocks, Parts& parts) {
  FinalClauses(text, blocks, parts).mark();
}

}  // namespace rasoat
